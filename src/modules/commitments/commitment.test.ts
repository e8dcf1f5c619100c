import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import type { Language } from "../../kernel/language.ts";
import { addDays, lastDayMeant } from "../../kernel/local-date.ts";
import { day, fact } from "../../kernel/testing.ts";
import {
  COMMITMENT_STATES,
  type CommitmentState,
  commitmentStanding,
  isSilent,
  type KeptCommitment,
  lateCommitmentsFirst,
  tallyCommitments,
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
  const counts = tallyCommitments(all, today);
  expect(counts).toEqual({
    ...{ all: 4, unsaid: 3, kept: 1, late: 2, silent: 2, withoutOwner: 2, withoutDate: 2 },
  });
  expect(commitmentSentence(counts, "en")).toBe(
    "Of 4 commitments 1 is kept by the city’s own account, of 3 the city has said nothing here, 2 are late, of 2 nothing was said for more than a year, 2 have no owner and 2 have no date.",
  );
  expect(commitmentSentence({ ...counts, all: 0 }, "nb")).toBe("Ingen forpliktelser er ført inn.");
  const order = lateCommitmentsFirst(
    all.filter(({ inForce }) => inForce),
    today,
  );
  expect(order.map(({ number }) => number)).toEqual([3, 2, 1, 5]);
});

test("where the city said nothing, no sentence says that it said something", () => {
  const silent = [aCommitment(), aCommitment({ number: 2, deadlines: [due("2025")] })];
  const of = (all: readonly KeptCommitment[], language: Language) =>
    commitmentSentence(tallyCommitments(all, today), language);
  expect(of(silent, "en")).toBe(
    "2 commitments. The city has said nothing about them here. 1 is late, 2 have no owner and 1 has no date.",
  );
  expect(of(silent, "nb")).toBe(
    "2 forpliktelser. Kommunen har ikke sagt noe om dem her. Av dem er 1 over fristen, 2 uten eier og 1 uten frist.",
  );
  expect(of(silent, "de")).toBe(
    "2 Verpflichtungen. Die Stadt hat hier nichts dazu gesagt. Davon sind 1 über der Frist, 2 ohne Zuständige und 1 ohne Frist.",
  );
  expect(of(silent.slice(0, 1), "en")).toBe(
    "1 commitment. The city has said nothing about it here. It has no owner and has no date.",
  );
  const underWay = aCommitment({ number: 3, statements: [said("under-way", "2026-05-01")] });
  expect(of([...silent, underWay], "en")).toContain(
    "Of 3 commitments none is kept by the city’s own account, of 2 the city has said nothing here",
  );
});

test("silence and lateness are said in days, and from two years on in years", () => {
  const sinceThen = (days: number, language: Language) => {
    const one = aCommitment({ on: fact("2001-02-08") });
    return commitmentNotes(one, addDays(day("2001-02-08"), days), language);
  };
  expect(sinceThen(729, "en")).toEqual(["nothing said in the 729 days since it was made"]);
  expect(sinceThen(731, "en")).toEqual(["nothing said in the 2 years since it was made"]);
  expect(sinceThen(9_420, "de")).toEqual(["seit 25 Jahren, von Anfang an, nichts gesagt"]);
  expect(sinceThen(9_420, "nb")).toEqual(["ingenting sagt på 25 år, helt siden den ble gitt"]);
  const late = aCommitment({ deadlines: [due("2021-12-31")] });
  for (const [language, text] of [
    ["en", "4 years late"],
    ["nb", "4 år for sent"],
    ["de", "4 Jahre zu spät"],
  ] as const)
    expect(commitmentMark(late, today, language).text).toBe(text);
});
