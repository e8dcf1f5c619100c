// A full assessment: kept piece by piece, finished as a whole, versioned, open or the city's own until the council decides; and the sentence.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES } from "../../kernel/language.ts";
import type { Actor } from "../../platform/actor.ts";
import { listEntries } from "../ledger/index.ts";
import { caseSentence } from "./case-sentence.ts";
import type { Check } from "./check.ts";
import { checkDocument } from "./check-document.ts";
import { MOST_PIECES } from "./draft.ts";
import { findImpactDraft } from "./find-check-draft.ts";
import { finishImpact } from "./finish-impact.ts";
import { type ImpactChange, keepImpact } from "./keep-impact.ts";
import { findCheck } from "./list-checks.ts";
import { recordDecision } from "./record-decision.ts";
import {
  A_MEASURE,
  AN_EFFECT,
  aCheck,
  aCheckDraft,
  aFullAssessment,
  aWeighingCity,
  keepCheck,
  succeed,
  THE_WHOLE,
  withdrawCheck,
} from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const reference = "FAIR-2026-0001";
const language = "en" as const;

const keep = (city: Id<"City">, actor: Actor | undefined, change: ImpactChange, stated = {}) =>
  keepImpact(context, city, actor, { reference, language, change, ...stated });
const finish = (city: Id<"City">, actor: Actor | undefined, whole = {}, stated = {}) =>
  finishImpact(context, city, actor, {
    ...{ reference, language, whole: { ...THE_WHOLE, ...whole } },
    ...stated,
  });
async function find(city: Id<"City">): Promise<Check> {
  const check = await database.readCity(city, (tx) => findCheck(tx, reference));
  if (check === undefined) throw new Error("No check");
  return check;
}

async function needing() {
  const city = await aWeighingCity(context);
  await aCheck(context, city, {}, { screening: ["limits", "takes-back"] });
  return city;
}

describe("the pieces", () => {
  test("are kept one by one, changed in their place and taken out again", async () => {
    const { city, officer } = await needing();
    const effects = { kind: "effects" } as const;
    expect(await keep(city, officer, { ...effects, piece: AN_EFFECT })).toEqual({ kept: true });
    const older = { ...AN_EFFECT, people: "Old people" };
    succeed(await keep(city, officer, { ...effects, piece: older }));
    const more = { ...AN_EFFECT, people: "Children" };
    succeed(await keep(city, officer, { ...effects, place: 1, piece: more }));
    succeed(await keep(city, officer, { ...effects, place: 2 }));
    succeed(await keep(city, officer, { whole: { reasons: "So far." } }));
    const { id } = await find(city);
    const kept = await database.readCity(city, (tx) => findImpactDraft(tx, id));
    expect(kept?.content).toMatchObject({
      effects: [{ people: "Children" }],
      whole: { reasons: "So far." },
    });
    expect(await keep(city, officer, { whole: {} }, { basedOn: "0.1" })).toEqual({
      refused: "said-meanwhile",
    });
  });

  test.each([
    ["effects", { ...AN_EFFECT, right: "peace" }, "right", "unknown-right"],
    ["effects", { ...AN_EFFECT, ground: "height" }, "ground", "unknown-ground"],
    ["effects", { ...AN_EFFECT, people: "" }, "people", "no-people"],
    ["effects", { ...AN_EFFECT, direction: "up" }, "direction", "unknown-direction"],
    ["effects", { ...AN_EFFECT, scale: "5" }, "scale", "unknown-step"],
    ["effects", { ...AN_EFFECT, availability: "" }, "availability", "no-finding"],
    ["effects", { ...AN_EFFECT, availability: "Not relevant." }, "availability", "no-finding"],
    ["effects", { ...AN_EFFECT, availability: "–" }, "availability", "no-finding"],
    ["effects", { ...AN_EFFECT, quality: "x".repeat(1001) }, "quality", "too-long"],
    ["effects", { ...AN_EFFECT, people: "ola@example.no" }, "people", "names-person"],
    ["mitigations", { ...A_MEASURE, text: "" }, "text", "no-text"],
    ["mitigations", { ...A_MEASURE, owner: "parks" }, "owner", "unknown-department"],
    ["mitigations", { ...A_MEASURE, dueOn: "soon" }, "dueOn", "bad-date"],
    ["mitigations", { ...A_MEASURE, dueOn: "2001-12-01" }, "dueOn", "before-weighed"],
    ["mitigations", { ...A_MEASURE, dueOn: "2026-05-31" }, "dueOn", "before-weighed"],
    ["mitigations", { ...A_MEASURE, dueOn: "2190-12-01" }, "dueOn", "far-ahead"],
  ] as const)("%s %j are refused at %s: %s", async (kind, piece, field, code) => {
    const { city, officer } = await needing();
    expect(await keep(city, officer, { kind, piece })).toEqual({
      ...{ refused: "incomplete", problems: [{ field, code }] },
    });
  });

  test("are no more than anybody can weigh, and no longer than anybody can read", async () => {
    const { city, officer } = await needing();
    const change = { kind: "mitigations", piece: A_MEASURE } as const;
    for (let piece = 0; piece < MOST_PIECES; piece += 1) succeed(await keep(city, officer, change));
    expect(await keep(city, officer, change)).toEqual({ refused: "too-many-pieces" });
    const long = { whole: { reasons: "x".repeat(250_000) } };
    expect(await keep(city, officer, long)).toEqual({ refused: "draft-too-long" });
  });

  test("are the department's, of a check that is finished and not withdrawn", async () => {
    const { city, officer, teacher, secretary } = await needing();
    const change = { whole: {} };
    expect(await keep(city, secretary, change)).toEqual({ refused: "not-permitted" });
    expect(await keep(city, teacher, change)).toEqual({ refused: "not-your-department" });
    expect(await keep(city, officer, change, { reference: "FAIR-2026-0099" })).toEqual({
      refused: "unknown-check",
    });
    const draft = aCheckDraft({ title: "Begun", caseNumber: "2026/0042" });
    const begun = succeed(await keepCheck(context, city, officer, { draft }));
    expect(await keep(city, officer, change, begun)).toEqual({ refused: "not-finished" });
    const reason = { en: "Gone." };
    succeed(await withdrawCheck(context, city, officer, { reference, reason }));
    expect(await keep(city, officer, change)).toEqual({ refused: "withdrawn-check" });
    expect(await finish(city, officer)).toEqual({ refused: "withdrawn-check" });
  });
});

describe("finishing", () => {
  test("keeps it for good, and a new version stands beside", async () => {
    const city = await needing();
    await aFullAssessment(context, city, reference);
    expect(await finish(city.city, city.officer)).toEqual({ version: 1, unchanged: true });
    expect(await finish(city.city, city.officer, { conclusion: "change" })).toEqual({ version: 2 });
    expect((await find(city.city)).impacts).toMatchObject([
      {
        ...{ number: 1, conclusion: "go-on-with-measures", takesBack: true, open: true },
        effects: [{ right: { slug: "housing" }, scale: 3, irremediability: 4, ground: "age" }],
        mitigations: [{ department: { slug: "housing" }, dueOn: "2026-12-01" }],
      },
      { number: 2, conclusion: "change", effects: [{ scale: 3 }] },
    ]);
  });

  test("keeps the language in which it was begun, whoever finishes it in another", async () => {
    const { city, officer } = await needing();
    const norwegian = { language: "nb" } as const;
    for (const change of [
      { kind: "effects", piece: AN_EFFECT },
      { kind: "mitigations", piece: A_MEASURE },
    ] as const)
      succeed(await keep(city, officer, change, norwegian));
    expect(await finish(city, officer)).toEqual({ version: 1 });
    expect((await find(city)).impacts[0]?.reasons).toEqual({ nb: THE_WHOLE.reasons });
    // So does the next version, which begins with the words of the last one.
    expect(await finish(city, officer, { conclusion: "change" })).toEqual({ version: 2 });
    expect((await find(city)).impacts[1]?.effects[0]?.people).toEqual({ nb: AN_EFFECT.people });
  });

  test.each([
    [{ takesBack: "" }, "takesBack", "no-taking-back"],
    [{ progress: "" }, "progress", "no-progress"],
    [{ justification: "" }, "justification", "no-justification"],
    [{ alternatives: "" }, "alternatives", "no-alternatives"],
    [{ heard: "" }, "heard", "no-heard"],
    [{ conclusion: "fine" }, "conclusion", "unknown-conclusion"],
    [{ reasons: "" }, "reasons", "no-reasons"],
    [{ open: "" }, "open", "no-openness"],
    [{ reasons: "x".repeat(5001) }, "reasons", "too-long"],
    [{ heard: "kari@example.no" }, "heard", "names-person"],
  ])("%j is refused at %s: %s", async (whole, field, code) => {
    const { city, officer } = await needing();
    const pieces = [
      { kind: "effects", piece: AN_EFFECT },
      { kind: "mitigations", piece: A_MEASURE },
    ] as const;
    for (const change of pieces) succeed(await keep(city, officer, change));
    expect(await finish(city, officer, whole)).toEqual({
      ...{ refused: "incomplete", problems: [{ field, code }] },
    });
    expect((await find(city)).impacts).toEqual([]);
  });

  test("needs somebody who is affected, and a measure where it goes on with measures", async () => {
    const { city, officer, secretary } = await needing();
    expect(await finish(city, officer)).toMatchObject({
      problems: [
        { field: "effects", code: "no-effect-named" },
        { field: "mitigations", code: "no-measure" },
      ],
    });
    succeed(await keep(city, officer, { kind: "effects", piece: AN_EFFECT }));
    expect(await finish(city, officer, {}, { basedOn: "0.0" })).toEqual({
      refused: "said-meanwhile",
    });
    expect(await finish(city, secretary)).toEqual({ refused: "not-permitted" });
    expect(await finish(city, officer, { conclusion: "do-not" })).toEqual({ version: 1 });
  });

  test("keeps open what everybody could read", async () => {
    const city = await needing();
    await aFullAssessment(context, city, reference);
    const closed = { open: "no", conclusion: "change" };
    expect(await finish(city.city, city.officer, closed)).toEqual({
      ...{ refused: "incomplete", problems: [{ field: "open", code: "open-before" }] },
    });
    expect((await find(city.city)).impacts).toHaveLength(1);
    // One that was the city's own may be opened.
    const own = await needing();
    await aFullAssessment(context, own, reference, { open: "no" });
    const opened = { open: "yes", reasons: "Anew." };
    expect(await finish(own.city, own.officer, opened)).toEqual({ version: 2 });
  });

  test("of one that is the city's own tells the record and the public nothing of it before the council has decided", async () => {
    const city = await needing();
    await aFullAssessment(context, city, reference, { open: "no" });
    const [entry] = await database.readCity(city.city, (tx) => listEntries(tx));
    expect(entry?.entry?.facts).toMatchObject({
      ...{ open: false, conclusion: null, takesBack: null, effects: null, gravest: null },
      content: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const files = { city: { slug: "york", name: {} }, sentences: {}, entries: [] };
    const before = await find(city.city);
    expect(JSON.stringify(checkDocument(before, files))).not.toContain("rent");
    const wanted = { language, address: "https://york.example/x" } as const;
    const said = caseSentence(before, { ...wanted, reader: "everybody" });
    expect(said).toContain("can be read when the council has decided");
    expect(said).not.toContain("Children");
    expect(caseSentence(before, { ...wanted, reader: "inside" })).toContain("Children");
    for (const kind of ["postponed", "as-proposed"]) {
      const decision = { reference, kind, text: { en: "Yes." } };
      succeed(await recordDecision(context, city.city, city.officer, decision));
      const text = JSON.stringify(checkDocument(await find(city.city), files));
      expect([kind, text.includes("Children in rented homes")]).toEqual([
        kind,
        kind !== "postponed",
      ]);
    }
  });
});

describe("the sentence for the case file", () => {
  const address = "https://york.example/york/decisions/FAIR-2026-0001";
  const say = (check: Check, of: (typeof LANGUAGES)[number]) =>
    caseSentence(check, { language: of, address, reader: "everybody" });

  test("is made of the facts, in the words of each language", async () => {
    const city = await needing();
    const check = await find(city.city);
    expect(say(check, "nb")).toBe(
      `Menneskerettigheter er vurdert i sak 2026/0117: housing (ØSK art. 11). Saken begrenser en rettighet. Noe folk har i dag, tas tilbake. Vurderingen finner at saken trenger en full vurdering før den vedtas. Den er ikke gjort. Følges opp 1. mars 2027. Nummer FAIR-2026-0001, versjon 1: ${address}`,
    );
    expect(say(check, "de")).toContain("housing (UN-Sozialpakt Art. 11)");
    await aFullAssessment(context, city, reference);
    expect(say(await find(city.city), "en")).toBe(
      `Human rights were weighed in case 2026/0117: housing (ICESCR art. 11). It limits a right. It takes back something that people have today. Gravest for Children in rented homes (housing): serious. The full assessment finds that the decision can be made if the measures in it are taken. It is reviewed on 1 March 2027. Reference FAIR-2026-0001, version 1: ${address}`,
    );
  });

  test("follows the full assessment where the screening said otherwise, once everybody may read it", async () => {
    const city = await needing();
    const { officer } = city;
    await aFullAssessment(context, city, reference, { takesBack: "no", open: "no" });
    expect(say(await find(city.city), "en")).toContain("It takes back something");
    const words = { takesBack: "no", open: "yes" };
    succeed(await finish(city.city, officer, words));
    const gentle = await find(city.city);
    expect(say(gentle, "en")).toContain("It limits a right.");
    for (const of of LANGUAGES)
      expect(say(gentle, of)).not.toMatch(/takes back|tas tilbake|nimmt etwas zurück/);
    const advance = { ...AN_EFFECT, direction: "advances" };
    const change = { kind: "effects", place: 1, piece: advance } as const;
    succeed(await keep(city.city, officer, change));
    succeed(await finish(city.city, officer, words));
    const good = say(await find(city.city), "en");
    expect(good).toContain("It advances a right.");
    expect(good).not.toContain("It limits a right.");
    // What the screening did not see the full assessment may have found.
    const other = await aWeighingCity(context);
    await aCheck(context, other, {}, { screening: ["unsure"] });
    await aFullAssessment(context, other, reference);
    expect(say(await find(other.city), "nb")).toContain("Noe folk har i dag, tas tilbake.");
  });

  test("says where not enough is known, in each language", async () => {
    const city = await aWeighingCity(context);
    await aCheck(context, city, {}, { screening: ["unsure"] });
    const check = await find(city.city);
    for (const [of, words] of [
      ["en", "Not enough is known to say whom it hits. The assessment finds that a full"],
      ["nb", "Man vet ikke nok til å si hvem saken rammer."],
      ["de", "Man weiß zu wenig, um zu sagen, wen es trifft."],
    ] as const)
      expect(say(check, of)).toContain(words);
  });

  test("says plainly where nothing is touched, and is not there before anything is finished", async () => {
    const city = await aWeighingCity(context);
    const draft = aCheckDraft();
    succeed(await keepCheck(context, city.city, city.officer, { draft }));
    expect(say(await find(city.city), "en")).toBeUndefined();
    const quiet = await aWeighingCity(context);
    const fields = { responsible: "", review: "", reviewOn: "" };
    await aCheck(context, quiet, fields, { rights: [], screening: ["none"] });
    for (const of of LANGUAGES) {
      const said = say(await find(quiet.city), of);
      expect(said).not.toContain("undefined");
      expect(said).not.toContain("art. 11");
    }
    expect(say(await find(quiet.city), "nb")).toContain("berører ingen av kommunens rettigheter");
  });
});
