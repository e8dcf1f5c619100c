// Minutes: written by several at once, approved, published, corrected; and never changed once they are out.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, aPerson } from "../accounts/testing.ts";
import { aMember, aMemberOf } from "../bodies/testing.ts";
import { listEntries, textHash } from "../ledger/index.ts";
import { appendMinutes } from "./append-minutes.ts";
import { approveMinutes } from "./approve-minutes.ts";
import { correctMinutes } from "./correct-minutes.ts";
import { findMeeting } from "./find-meeting.ts";
import { forgetPerson } from "./forget-person.ts";
import { holdMeeting } from "./hold-meeting.ts";
import { MOST_UPDATES } from "./minutes/shared-text.ts";
import { prefillMinutes } from "./prefill-minutes.ts";
import { publishMinutes } from "./publish-minutes.ts";
import { recordAttendance } from "./record-attendance.ts";
import { readDraft, saveMinutes } from "./save-minutes.ts";
import { listUpdateRows } from "./store/minutes.ts";
import { aCouncil, aMeeting, anItem, aSecretary, done } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);
const en = (text: string) => ({ en: text });
type On = { readonly body: string; readonly meeting: string };

async function scene(stated: Parameters<typeof aMeeting>[3] = {}) {
  const city = context.newCity();
  const { body, terms } = await aCouncil(context, city);
  const on = await aMeeting(context, city, body, stated);
  await anItem(context, city, on);
  const attendance = terms.slice(0, 2).map((term) => ({ term, state: "present" }));
  done(await recordAttendance(context, city, secretary, { ...on, attendance }));
  return { city, body, on };
}

const save = (city: Id<"City">, on: On, text: string, based: number, actor: Actor = secretary) =>
  saveMinutes(context, city, actor, { ...on, text, based });
const draft = async (city: Id<"City">, on: On) =>
  database.readCity(city, async (tx) => {
    const meeting = await findMeeting(tx, on);
    if (meeting === undefined) throw new Error("The meeting is not there");
    return { ...(await readDraft(tx, meeting.id)), meeting };
  });
const approve = (city: Id<"City">, on: On, stated = {}) =>
  approveMinutes(context, city, secretary, { ...on, by: "chair", ...stated });
const publish = (city: Id<"City">, on: On) => publishMinutes(context, city, secretary, on);
const correct = (city: Id<"City">, on: On, stated = {}) =>
  correctMinutes(context, city, secretary, {
    ...{ ...on, text: "Homes are built.", reason: en("A word."), by: "secretary", ...stated },
  });

describe("writing", () => {
  test("from forms: what others wrote meanwhile is merged, and nothing is lost", async () => {
    const { city, on } = await scene();
    expect(await save(city, on, "One.\nTwo.", 0)).toEqual({ saved: true, merged: false });
    expect(await save(city, on, "One.\nTwo.\nMine.", 1)).toEqual({ saved: true, merged: false });
    expect(await save(city, on, "Yours.\nOne.\nTwo.", 1)).toEqual({ saved: true, merged: true });
    expect(await draft(city, on)).toMatchObject({ text: "Yours.\nOne.\nTwo.\nMine.\n", number: 3 });
    expect(await save(city, on, "x", 99)).toEqual({ refused: "base-gone" });
    expect(await save(city, on, "x".repeat(200_001), 3)).toMatchObject({ refused: "too-long" });
  });

  test("from two empty forms: each text begins a line of its own, and saved again nothing changes", async () => {
    const { city, on } = await scene();
    expect(await save(city, on, "Line A\n\n# Agenda", 0)).toEqual({ saved: true, merged: false });
    expect(await save(city, on, "# Minutes\n\nLine C", 0)).toEqual({ saved: true, merged: true });
    const { text, number } = await draft(city, on);
    expect(
      text
        .split("\n")
        .filter((line) => line !== "")
        .sort(),
    ).toEqual([...["# Agenda", "# Minutes", "Line A", "Line C"]]);
    expect(await save(city, on, text.trimEnd(), number)).toEqual({ saved: true, merged: false });
    expect((await draft(city, on)).number).toBe(number);
  });

  test("from browsers: each gets what it lacks and sees who else writes; many updates become one", async () => {
    const { city, on } = await scene();
    const other = aSecretary(context);
    const { account } = await aPerson(context, city, { role: "body-secretary", name: "Berta" });
    const berta: Actor = { ...other, accountId: account };
    const doc = new Y.Doc();
    let vector = Y.encodeStateVector(doc);
    const type = async (words: string, actor: Actor) => {
      doc.getText("minutes").insert(doc.getText("minutes").length, words);
      const update = Y.encodeStateAsUpdate(doc, vector);
      vector = Y.encodeStateVector(doc);
      return appendMinutes(context, city, actor, { ...on, update, since: 0 });
    };
    done(await type("Hello", berta));
    expect(
      await appendMinutes(context, city, secretary, { ...on, update: null, since: 0 }),
    ).toMatchObject({
      ...{ number: 1, writers: ["Berta"] },
      updates: [expect.any(Uint8Array)],
    });
    const bad = { ...on, update: new Uint8Array([9, 9, 9]), since: 0 };
    expect(await appendMinutes(context, city, secretary, bad)).toEqual({ refused: "bad-update" });
    for (let count = 0; count < MOST_UPDATES; count += 1) done(await type(".", berta));
    const { text, number, meeting } = await draft(city, on);
    expect({ text, number }).toEqual({
      text: `Hello${".".repeat(MOST_UPDATES)}`,
      number: MOST_UPDATES + 1,
    });
    const rows = await database.readCity(city, (tx) =>
      listUpdateRows(tx, { meeting: meeting.id, after: 0 }),
    );
    expect(rows.map(({ since }) => since)).toEqual([1]);
    // Nobody knows any more what the text was then: both are shown instead of one being lost.
    expect(await save(city, on, "Mine.", 3)).toEqual({ refused: "base-gone" });
    expect(await save(city, on, `${text} Mine.`, number)).toEqual({ saved: true, merged: false });
  });

  test("by several at once, through the server: all end with the same text, and no character is lost", async () => {
    const step = fc.record({
      who: fc.nat(1),
      at: fc.nat(40),
      words: fc.string({ minLength: 1, maxLength: 6 }),
    });
    const rounds = fc.array(fc.array(step, { maxLength: 4 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rounds, async (played) => {
        const { city, on } = await scene();
        const writers = [0, 1].map(() => ({ doc: new Y.Doc(), known: new Y.Doc(), since: 0 }));
        const exchange = async (writer: (typeof writers)[number]) => {
          const update = Y.encodeStateAsUpdate(writer.doc, Y.encodeStateVector(writer.known));
          const { since } = writer;
          const news = done(
            await appendMinutes(context, city, secretary, { ...on, update, since }),
          );
          Y.applyUpdate(writer.known, update);
          for (const one of news.updates)
            for (const doc of [writer.known, writer.doc]) Y.applyUpdate(doc, one);
          writer.since = news.number;
        };
        let typed = "";
        for (const steps of played) {
          for (const { who, at, words } of steps) {
            const text = writers[who]?.doc.getText("minutes");
            text?.insert(Math.min(at, text.length), words);
            typed += words;
          }
          // Both at the same moment.
          await Promise.all(writers.map(exchange));
        }
        for (const writer of writers) await exchange(writer);
        const { text } = await draft(city, on);
        for (const { doc } of writers) expect(doc.getText("minutes").toString()).toBe(text);
        expect([...text].sort().join("")).toBe([...typed].sort().join(""));
      }),
      { numRuns: 8 },
    );
  });

  test("is for the secretary and for those who sit on the body", async () => {
    const { city, body, on } = await scene();
    const { account, email } = await aPerson(context, city, { role: "body-member" });
    const member: Actor = { accountId: account, name: "M", roles: ["body-member"] };
    expect(await save(city, on, "x", 0, member)).toEqual({ refused: "not-your-body" });
    expect(await save(city, on, "x", 0, anActor("coordinator"))).toEqual({
      refused: "not-permitted",
    });
    await aMember(context, city, body, { email });
    expect(await save(city, on, "x", 0, member)).toMatchObject({ saved: true });
    await database.inCity(city, (tx) => forgetPerson(tx, { account, email }));
    expect((await draft(city, on)).text).toBe("x\n");
    const late = await aMemberOf(context, city, body, { from: day("2026-06-01") });
    const startsAt = new Date("2026-05-04T12:00:00Z");
    const before = await aMeeting(context, city, body, { startsAt });
    expect(await save(city, before, "x", 0, late)).toEqual({ refused: "not-a-member" });
  });

  test("begins with what is known, once, and what stands there stays", async () => {
    const { city, on } = await scene();
    done(await save(city, on, "My note.", 0));
    const fill = () => prefillMinutes(context, city, secretary, on);
    expect(await fill()).toEqual({ filled: true });
    expect(await fill()).toEqual({ unchanged: true });
    const { text } = await draft(city, on);
    for (const words of [
      "My note.",
      "# Minutes of Human rights council",
      "Quorum: 2",
      "## 1. Homes",
    ])
      expect(text).toContain(words);
  });
});

describe("approving, publishing, correcting", () => {
  test("a published text stays as it is; a correction stands beside it with its reason", async () => {
    const { city, on } = await scene();
    done(await save(city, on, "Homes are build.", 0));
    expect(await approve(city, on)).toEqual({ refused: "not-held" });
    done(await holdMeeting(context, city, secretary, on));
    expect(await publish(city, on)).toEqual({ refused: "not-approved" });
    expect(await correct(city, on)).toEqual({ refused: "not-approved" });
    expect(await approve(city, on, { by: "nobody" })).toEqual({ refused: "unknown-approver" });
    expect(await approve(city, on, { on: day("2026-06-02") })).toEqual({ refused: "future-date" });
    expect(await approve(city, on, { on: day("2026-05-31") })).toEqual({
      refused: "before-meeting",
    });
    expect(await approve(city, on, { seen: 0 })).toEqual({ refused: "said-meanwhile" });
    expect(await approve(city, on, { seen: 1 })).toEqual({ version: 1 });
    expect(await approve(city, on)).toEqual({ refused: "approved-already" });
    expect(await save(city, on, "Changed.", 1)).toEqual({ refused: "approved-already" });
    expect(await publish(city, on)).toEqual({ version: 1 });
    expect(await publish(city, on)).toEqual({ refused: "published-already" });
    expect(await save(city, on, "Changed.", 1)).toEqual({ refused: "published-already" });
    const append = { ...on, update: null, since: 0 };
    expect(await appendMinutes(context, city, secretary, append)).toEqual({
      refused: "published-already",
    });
    expect(await correct(city, on, { reason: {} })).toEqual({ refused: "no-reason" });
    expect(await correct(city, on, { text: " " })).toEqual({ refused: "no-minutes" });
    expect(await correct(city, on, { by: "nobody" })).toEqual({ refused: "unknown-approver" });
    expect(await correct(city, on, { text: "Homes are build." })).toEqual({ unchanged: true });
    expect(await correct(city, on, { seen: 2 })).toEqual({ refused: "said-meanwhile" });
    expect(await correct(city, on)).toEqual({ version: 2 });
    const { meeting } = await draft(city, on);
    expect(meeting.minutes.map(({ text, publishedAt }) => [text, publishedAt !== null])).toEqual([
      ["Homes are build.", true],
      ["Homes are built.", true],
    ]);
    const entries = await database.readCity(city, (tx) => listEntries(tx, { limit: 3 }));
    expect(entries.map(({ entry }) => entry)).toMatchObject([
      { type: "minutes.published", facts: { version: 2, text: textHash("Homes are built.") } },
      { type: "minutes.corrected" },
      { type: "minutes.published", facts: { version: 1, text: textHash("Homes are build.") } },
    ]);
  });

  test("empty minutes are not approved, and those of a closed meeting not published", async () => {
    const { city, on } = await scene({ isPublic: false });
    done(await holdMeeting(context, city, secretary, on));
    expect(await approve(city, on)).toEqual({ refused: "no-minutes" });
    done(await save(city, on, "Secret.", 0));
    done(await approve(city, on));
    expect(await publish(city, on)).toEqual({ refused: "closed-meeting" });
  });
});
