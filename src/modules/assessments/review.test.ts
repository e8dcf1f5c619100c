// A body reviews what was drawn: check by check, as one act, and never its own work.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { aSecretaryOf } from "../bodies/testing.ts";
import { adoptReview } from "./adopt-review.ts";
import { fixDrawList } from "./fix-draw-list.ts";
import { keepReviewNote } from "./keep-review-note.ts";
import { findCheck } from "./list-checks.ts";
import { findDraw } from "./list-draws.ts";
import { makeDraw } from "./make-draw.ts";
import { replyToReview } from "./reply-to-review.ts";
import { assessmentRoutes } from "./routes/index.ts";
import {
  aCheck,
  aCheckDraft,
  aDraw,
  announceInTime,
  aReview,
  aWeighingCity,
  finishCheck,
  succeed,
  type WeighingCity,
  weighedInMay,
} from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const may = { from: day("2026-05-01"), to: day("2026-05-31"), size: 2 };

const weighed = (checks?: number) => weighedInMay(context, checks);

const site = ({ city }: WeighingCity, actor: Actor) =>
  moduleSite(assessmentRoutes(context), { city, actor });
const announce = (city: Id<"City">, actor: Actor | undefined, stated = {}) =>
  announceInTime(context, city, actor, { ...may, ...stated });
const find = (city: Id<"City">) => database.readCity(city, (tx) => findDraw(tx, 1));

/** As the body's own module records it. */
async function rests(city: Id<"City">): Promise<void> {
  await ownerQuery(
    `insert into bodies.standing (city_id, body_id, number, change, reason, on_date, precision, recorded_at)
     select city_id, id, 1, 'suspended', '{"en":"No money."}', '2026-06-01', 'day', now() from bodies.body where city_id = $1`,
    [city],
  );
}

describe("the body's review", () => {
  const note = (city: Id<"City">, actor: Actor | undefined, reference: string, stated = {}) =>
    keepReviewNote(context, city, actor, {
      ...{ draw: 1, reference, verdict: "partly", change: {}, dissent: {} },
      ...{ reasons: { en: "Nobody asked the children." } },
      ...stated,
    });
  const adopt = (city: Id<"City">, actor: Actor | undefined, stated = {}) =>
    adoptReview(context, city, actor, { draw: 1, body: "board", ...stated });

  test("is noted check by check and adopted as one act, with the body's name and the department's reply beside it", async () => {
    const all = await weighed();
    const { city, secretary, officer } = all;
    const { sample } = await aDraw(context, all, 2);
    const [first = "", second = ""] = sample;
    expect(await note(city, secretary, first)).toEqual({ kept: true });
    expect(await adopt(city, secretary)).toEqual({ refused: "no-verdicts", references: [second] });
    const dissent = { en: "Two found it well weighed." };
    succeed(await note(city, secretary, second, { verdict: "well", dissent, seen: 0 }));
    expect(await note(city, secretary, second, { seen: 0 })).toEqual({ refused: "said-meanwhile" });
    expect(await adopt(city, secretary)).toEqual({ adopted: 2 });
    expect(await adopt(city, secretary)).toEqual({ refused: "reviewed-already" });
    expect(await note(city, secretary, first)).toEqual({ refused: "reviewed-already" });
    const answer = { reference: first, draw: 1, text: { en: "We will ask them." } };
    expect(await replyToReview(context, city, officer, answer)).toEqual({ replied: true });
    expect(await replyToReview(context, city, officer, answer)).toEqual({ unchanged: true });
    const check = await database.readCity(city, (tx) => findCheck(tx, first));
    expect(check?.findings).toMatchObject([
      {
        ...{ draw: 1, verdict: "partly", body: { slug: "board" } },
        replies: [{ text: { en: "We will ask them." } }],
      },
    ]);
    expect((await find(city))?.review?.findings.map((one) => one.reference)).toEqual(sample);
  });

  test("is not by whoever wrote a check, nor by whoever works in its department", async () => {
    const all = await weighed(1);
    const { city, officer, coordinator } = all;
    const { sample } = await aDraw(context, all);
    const [reference = ""] = sample;
    // As if they had become the body's since: roles exclude each other only at one time.
    const author: Actor = { ...officer, roles: ["body-secretary"] };
    expect(await note(city, author, reference)).toEqual({ refused: "weighed-and-reviewed" });
    const draft = aCheckDraft({ facts: "Written by the coordinator." });
    const input = { reference, draft, language: "en" } as const;
    succeed(await finishCheck(context, city, coordinator, input));
    const former: Actor = { ...coordinator, roles: ["body-member"] };
    expect(await note(city, former, reference)).toEqual({ refused: "weighed-and-reviewed" });
    succeed(await note(city, all.secretary, reference));
    expect(await adopt(city, author)).toEqual({
      refused: "adopter-weighed",
      references: [reference],
    });
  });

  test("is not by a colleague in the department either", async () => {
    context.setNow("2026-05-20T12:00:00Z");
    const all = await aWeighingCity(context);
    await aCheck(context, { city: all.city, officer: all.coordinator });
    context.setNow("2026-06-01T12:00:00Z");
    const { sample } = await aDraw(context, all);
    const colleague: Actor = { ...all.officer, roles: ["body-member"] };
    expect(await note(all.city, colleague, sample[0] ?? "")).toEqual({
      refused: "department-weighed",
    });
    const teacher: Actor = { ...all.teacher, roles: ["body-member"] };
    expect(await note(all.city, teacher, sample[0] ?? "")).toEqual({ kept: true });
  });

  test.each([
    [{ verdict: "fine" }, "unknown-verdict"],
    [{ reasons: { en: "x".repeat(5001) } }, "too-long"],
    [{ change: { en: "Ask ola@example.no" } }, "names-person"],
    [{ reference: "FAIR-2026-0099" }, "not-sampled"],
    [{ draw: 9 }, "unknown-draw"],
  ])("a note with %j is refused: %s", async (stated, refused) => {
    const all = await weighed(1);
    const { sample } = await aDraw(context, all);
    const noted = await note(all.city, all.secretary, sample[0] ?? "", stated);
    expect(noted).toMatchObject({ refused });
  });

  test.each([
    [{ body: "nobody" }, "unknown-body"],
    [{ on: day("2026-06-02") }, "future-date"],
    [{ on: day("2026-05-31") }, "before-draw"],
    [{ draw: 9 }, "unknown-draw"],
  ])("an adoption with %j is refused: %s", async (stated, refused) => {
    const all = await weighed(1);
    const { sample } = await aDraw(context, all);
    succeed(await note(all.city, all.secretary, sample[0] ?? ""));
    expect(await adopt(all.city, all.secretary, stated)).toEqual({ refused });
  });

  test("waits for the draw, is adopted by the secretary alone, and not by a body that rests", async () => {
    const all = await weighed(1);
    const { city, secretary, officer, teacher } = all;
    const member: Actor = { ...secretary, roles: ["body-member"] };
    succeed(await announce(city, secretary, { size: 1 }));
    succeed(await fixDrawList(context, city, secretary, 1));
    expect(await note(city, secretary, "FAIR-2026-0001")).toEqual({ refused: "not-drawn" });
    expect(await adopt(city, secretary)).toEqual({ refused: "not-drawn" });
    const [reference = ""] = succeed(await makeDraw(context, city, secretary, 1)).sample;
    expect(await note(city, officer, reference)).toEqual({ refused: "not-permitted" });
    expect(await note(city, member, reference)).toEqual({ kept: true });
    expect(await adopt(city, member)).toEqual({ refused: "not-permitted" });
    await rests(city);
    expect(await adopt(city, secretary)).toEqual({ refused: "body-rests" });
    const answer = { reference, draw: 1, text: { en: "Yes." } };
    expect(await replyToReview(context, city, officer, answer)).toEqual({
      refused: "unknown-finding",
    });
    expect(await replyToReview(context, city, teacher, answer)).toEqual({
      refused: "not-your-department",
    });
  });

  test("is adopted for a body with secretaries of its own by them alone", async () => {
    const all = await weighed(1);
    const { city } = all;
    const { sample } = await aDraw(context, all);
    succeed(await note(city, all.secretary, sample[0] ?? ""));
    const own = await aSecretaryOf(context, city, "board");
    const { visit, become } = site(all, all.secretary);
    const path = "/work/decisions/draws/1";
    const page = (await visit(path)).html;
    expect(page).toContain("This is not your body");
    expect(page).not.toContain('id="adoption-body"');
    const sent = await visit(`${path}/review`, { body: "board", on: "2026-06-01" });
    expect([sent.status, sent.html.includes("This is not your body")]).toEqual([422, true]);
    expect(await adopt(city, all.secretary)).toEqual({ refused: "not-your-body" });
    become(own);
    expect((await visit(path)).html).toContain('id="adoption-body"');
    expect(await adopt(city, own)).toEqual({ adopted: 1 });
  });

  test.each([
    [{ text: {} }, "no-text"],
    [{ text: { en: "x".repeat(5001) } }, "too-long"],
    [{ text: { en: "Ask a@b.no" } }, "names-person"],
    [{ reference: "FAIR-2026-0099" }, "unknown-check"],
    [{ draw: 2 }, "unknown-finding"],
  ])("a reply with %j is refused: %s", async (stated, refused) => {
    const all = await weighed(1);
    const drawn = await aDraw(context, all);
    await aReview(context, all, drawn);
    const answer = { reference: drawn.sample[0] ?? "", draw: 1, text: { en: "Yes." }, ...stated };
    expect(await replyToReview(context, all.city, all.officer, answer)).toMatchObject({ refused });
    expect(await replyToReview(context, all.city, all.secretary, answer)).toEqual({
      refused: "not-permitted",
    });
  });
});
