import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import { addDays, lastDayMeant } from "../../kernel/local-date.ts";
import { day, fact } from "../../kernel/testing.ts";
import {
  COMMITMENT_STATES,
  type CommitmentState,
  commitmentStanding,
  countCommitments,
  isSilent,
  type KeptCommitment,
  lateCommitmentsFirst,
} from "./commitment.ts";
import { commitmentMark, commitmentNotes, commitmentSentence } from "./words.ts";

const today = day("2026-06-01");

function aCommitment(stated: Partial<KeptCommitment> = {}): KeptCommitment {
  return {
    ...{ number: 1, text: { en: "Homes for all." }, right: null, on: fact("2021-03-01") },
    ...{ source: null, inForce: true, owners: [], deadlines: [], statements: [] },
    ...stated,
  };
}

const said = (state: CommitmentState, on: string) => ({
  ...{ state, reason: { en: "So." }, evidence: "https://a.example", department: null },
  on: fact(on),
});
const due = (dueOn: string, reason: string | null = null) => ({
  ...{ dueOn: fact(dueOn), reason: reason === null ? null : { en: reason } },
  ...{ on: fact("2021-03-01"), source: null },
});

describe("where a commitment stands", () => {
  test("is read from its facts, and silence is counted from the commitment itself", () => {
    expect(commitmentStanding(aCommitment({ on: fact("2025-04-27") }), today)).toEqual({
      ...{ said: null, daysLate: 0, isLate: false, moved: 0 },
      ...{ withoutOwner: true, withoutDate: true, silentDays: 400 },
    });
  });

  test("is late from the day after the last one that its date may mean", () => {
    const until = (dueOn: string, on: string) =>
      commitmentStanding(aCommitment({ deadlines: [due(dueOn)] }), day(on)).daysLate;
    expect(until("2026-05-31", "2026-05-31")).toBe(0);
    expect(until("2026-05-31", "2026-06-01")).toBe(1);
    expect(until("2025", "2025-12-31")).toBe(0);
    expect(until("2025", "2026-02-11")).toBe(42);
    expect(until("2026-04", "2026-05-01")).toBe(1);
  });

  test("goes by the last date, and says how often it was moved and from where", () => {
    const deadlines = [due("2023"), due("2024", "No money."), due("2027", "No money still.")];
    const moved = aCommitment({ deadlines });
    expect(commitmentStanding(moved, today)).toMatchObject({ moved: 2, isLate: false });
    expect(commitmentNotes(moved, today, "en")).toContain("moved twice, at first 2023");
  });

  test("is never late once it is settled, and stays late where it was kept too late", () => {
    const late = { deadlines: [due("2025-12-31")] };
    for (const state of ["not-kept", "given-up"] as const) {
      const one = aCommitment({ ...late, statements: [said(state, "2026-05-01")] });
      expect(commitmentStanding(one, today)).toMatchObject({ isLate: false, daysLate: 0 });
    }
    const kept = aCommitment({ ...late, statements: [said("kept", "2026-01-10")] });
    expect(commitmentStanding(kept, today)).toMatchObject({ isLate: false, daysLate: 10 });
    expect(commitmentMark(kept, today, "en")).toEqual({ text: "Kept, 10 days late", tone: "bad" });
    expect(isSilent(commitmentStanding(kept, day("2036-01-01")))).toBe(false);
  });

  test("carries red for what is late and nothing green at all", () => {
    for (const state of COMMITMENT_STATES) {
      const mark = commitmentMark(
        aCommitment({ statements: [said(state, "2026-05-01")] }),
        today,
        "en",
      );
      expect(["good", "bad"]).not.toContain(mark.tone);
    }
    const late = aCommitment({
      deadlines: [due("2026-04-20")],
      statements: [said("under-way", "2024")],
    });
    expect(commitmentMark(late, today, "en")).toEqual({ text: "42 days late", tone: "bad" });
    expect(commitmentNotes(late, today, "en")).toEqual(["Under way", "nothing said for 517 days"]);
  });

  test("never owes days before its date, and grows by one a day while nothing is said", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000 }),
        fc.constantFrom("2022", "2023-05", "2024-02-29"),
        (days, written) => {
          const one = aCommitment({ deadlines: [due(written)] });
          const on = addDays(one.on.date, days);
          const { isLate, daysLate } = commitmentStanding(one, on);
          const isPast = on > lastDayMeant(fact(written));
          expect(isLate).toBe(isPast);
          expect(daysLate > 0).toBe(isPast);
          const next = commitmentStanding(one, addDays(on, 1)).daysLate;
          expect(next - daysLate).toBe(next > 0 ? 1 : 0);
        },
      ),
    );
  });
});

test("a list counts what is in force and puts the latest first", () => {
  const department = { id: "x" as Id<"Department">, slug: "housing", name: { en: "Housing" } };
  const owners = [{ department, named: null, on: fact("2022"), source: null }];
  const all = [
    aCommitment({ number: 1, on: fact("2026-05-01") }),
    aCommitment({ number: 2, deadlines: [due("2026-05-31")], owners }),
    aCommitment({ number: 3, deadlines: [due("2025")], on: fact("2024") }),
    aCommitment({ number: 4, inForce: false, deadlines: [due("2022")] }),
    aCommitment({ number: 5, statements: [said("kept", "2026-01-01")], owners }),
  ];
  const counts = countCommitments(all, today);
  expect(counts).toEqual({
    ...{ all: 4, kept: 1, late: 2, silent: 2, withoutOwner: 2, withoutDate: 2 },
  });
  expect(commitmentSentence(counts, "en")).toBe(
    "Of 4 commitments 1 is kept by the city’s own account, 2 are late, of 2 nothing was said for more than a year, 2 have no owner and 2 have no date.",
  );
  expect(commitmentSentence({ ...counts, all: 0 }, "nb")).toBe("Ingen forpliktelser er ført inn.");
  const order = lateCommitmentsFirst(
    all.filter(({ inForce }) => inForce),
    today,
  );
  expect(order.map(({ number }) => number)).toEqual([3, 2, 1, 5]);
});
