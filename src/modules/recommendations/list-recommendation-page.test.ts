// Lists are filtered, counted and put in order by the database; the rules say the same, whatever happened to the recommendations.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { addDays } from "../../kernel/local-date.ts";
import { day, fact } from "../../kernel/testing.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { adoptRecommendation } from "./adopt-recommendation.ts";
import { answerRecommendation } from "./answer-recommendation.ts";
import { assessRecommendation } from "./assess-recommendation.ts";
import { carryOver } from "./carry-over.ts";
import { claimProgress } from "./claim-progress.ts";
import { closeRecommendation } from "./close-recommendation.ts";
import { countPromises } from "./count-promises.ts";
import { listRecommendationPage } from "./list-recommendation-page.ts";
import { listRecommendations } from "./list-recommendations.ts";
import { listReferences, listWords } from "./list-words.ts";
import { listWork } from "./list-work.ts";
import { moveDeadline } from "./move-deadline.ts";
import { PROMISE_STATES, promiseCounts, promiseStateOf } from "./promises.ts";
import { ANSWERS, VERDICTS } from "./recommendation.ts";
import { reopenRecommendation } from "./reopen-recommendation.ts";
import { anAdoption } from "./testing.ts";
import { promisedByCity, waitingForAnswer, waitingForAssessment } from "./waiting.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = someone(context, "body-secretary");
const coordinator = someone(context, "coordinator");
const on = day("2026-06-01");
const by = { en: "Network" };
const reason = { en: "So." };

/** What can happen to one of five recommendations. */
const step = fc.record({
  which: fc.integer({ min: 0, max: 4 }),
  what: fc.constantFrom("answer", "claim", "assess", "move", "close", "reopen", "carry"),
  kind: fc.integer({ min: 0, max: 4 }),
  days: fc.integer({ min: 0, max: 300 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function happen(city: Id<"City">, { which, what, kind, days }: Step): Promise<void> {
  const reference = `YORK-2025-0${which + 1}`;
  const when = { date: addDays(day("2025-06-01"), days), precision: "day" } as const;
  switch (what) {
    case "answer":
      await answerRecommendation(context, city, coordinator, {
        ...{ reference, kind: ANSWERS[kind % 4] ?? "", reason, on: when },
      });
      break;
    case "claim":
      await claimProgress(context, city, coordinator, { reference, text: reason, on: when });
      break;
    case "assess":
      await assessRecommendation(context, city, secretary, {
        ...{ reference, edition: 2025 + (kind % 3), verdict: VERDICTS[kind] ?? "", reason, by },
        on: when,
      });
      break;
    case "move":
      await moveDeadline(context, city, coordinator, {
        ...{ reference, to: addDays(when.date, 200), reason, on: when },
      });
      break;
    case "close":
      await closeRecommendation(context, city, secretary, {
        ...{ reference, kind: ["overtaken", "withdrawn", "met"][kind % 3] ?? "", reason, on: when },
      });
      break;
    case "reopen":
      await reopenRecommendation(context, city, secretary, { reference, reason, on: when });
      break;
    case "carry":
      await database.inCity(city, (tx) =>
        carryOver(context, tx, { edition: 2026 + (kind % 2), on, by: secretary }),
      );
  }
}

async function cityWithFive(): Promise<Id<"City">> {
  const city = context.newCity();
  for (const [at, due] of ["2025-07-01", "2026-05-01", "2026-06-02", null, null].entries()) {
    await adoptRecommendation(context, city, theHost, {
      ...anAdoption({ text: { en: `Number ${at}` } }),
      answerDueOn: due === null ? null : day(due),
    });
  }
  return city;
}

const names = (list: readonly { readonly reference: string }[]) =>
  list.map(({ reference }) => reference);

test("whatever happened, the database counts and sorts as the rules do", async () => {
  let moment = Date.parse("2026-06-01T12:00:00Z");
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const city = await cityWithFive();
      for (const one of steps) {
        // Two facts of one day are told apart by when they were entered.
        moment += 1;
        context.setNow(new Date(moment).toISOString());
        await happen(city, one);
      }
      await database.readCity(city, async (tx) => {
        const all = await listRecommendations(tx);
        const page = await listRecommendationPage(tx, { on });
        expect(page.counts).toEqual(promiseCounts(all, on));
        expect((await countPromises(tx, on)).all).toEqual(promiseCounts(all, on));
        const words = all.map(({ id, reference, topic, text, addressee }) => {
          return { id, reference, topic, text, addressee };
        });
        expect(await listWords(tx)).toEqual(words);
        expect(await listReferences(tx)).toEqual(names(all));
        for (const state of PROMISE_STATES) {
          const found = await listRecommendationPage(tx, { on, state });
          const wanted = all.filter((one) => promiseStateOf(one, on) === state);
          expect(names(found.recommendations).sort()).toEqual(names(wanted).sort());
        }
        const work = await listWork(tx, { on, mayAnswer: true, mayAssess: true });
        expect(names(work.answer.recommendations)).toEqual(names(waitingForAnswer(all, on)));
        expect(names(work.promised.recommendations).sort()).toEqual(
          names(promisedByCity(all, on)).sort(),
        );
        expect(names(work.assessment.recommendations).sort()).toEqual(
          names(waitingForAssessment(all, on)).sort(),
        );
      });
    }),
    { numRuns: 12 },
  );
  context.setNow("2026-06-01T12:00:00Z");
  const differing = await ownerQuery(`
    (select city_id, id, reference, edition_year, right_id, due_on, answer, verdict, has_claims, settled, closed, judged_since
     from recommendations.standing except select * from recommendations.latest)
    union all
    (select * from recommendations.latest except
     select city_id, id, reference, edition_year, right_id, due_on, answer, verdict, has_claims, settled, closed, judged_since
     from recommendations.standing)`);
  expect(differing).toEqual([]);
});

describe("a list of more than one page", () => {
  test("is cut after fifty, late ones first, and a page beyond the last is the last", async () => {
    const city = context.newCity();
    for (let number = 1; number <= 53; number += 1) {
      await adoptRecommendation(context, city, theHost, {
        ...anAdoption({ text: { en: `Number ${number}` }, adoptedOn: fact("2025-03-01") }),
        answerDueOn: number === 53 ? day("2026-01-01") : number === 52 ? day("2026-02-01") : null,
      });
    }
    await database.readCity(city, async (tx) => {
      const first = await listRecommendationPage(tx, { on });
      expect([first.page, first.pages, first.recommendations.length]).toEqual([1, 2, 50]);
      expect(names(first.recommendations.slice(0, 2))).toEqual(["YORK-2025-53", "YORK-2025-52"]);
      const last = await listRecommendationPage(tx, { on, page: 9 });
      expect([last.page, last.pages]).toEqual([2, 2]);
      expect(names(last.recommendations)).toEqual(["YORK-2025-49", "YORK-2025-50", "YORK-2025-51"]);
      const late = await listRecommendationPage(tx, { on, state: "late" });
      expect([late.pages, names(late.recommendations)]).toEqual([
        1,
        ["YORK-2025-53", "YORK-2025-52"],
      ]);
      const work = await listWork(tx, {
        ...{ on, mayAnswer: true, mayAssess: false, group: "answer", page: 2 },
      });
      expect(work.answer.count).toBe(53);
      expect(work.answer.recommendations).toHaveLength(3);
    });
  });
});
