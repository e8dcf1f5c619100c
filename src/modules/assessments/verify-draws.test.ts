// A draw is verified: from its file alone, and for a city from the public record; whatever was changed is found.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { newId } from "../../platform/context.ts";
import { parsePolicy } from "../../transparency/policy-text.ts";
import { seedCommitment } from "../../transparency/sample-draw.ts";
import { record } from "../ledger/index.ts";
import { parseDrawFile } from "./commands/draw-file.ts";
import { assessmentCommands } from "./commands/verify-draw-command.ts";
import { composeDraw } from "./compose-draw.ts";
import { type DrawDocument, problemsOfDocument } from "./draw-document.ts";
import { endDraw } from "./end-draw.ts";
import { fixDrawList } from "./fix-draw-list.ts";
import { makeDraw } from "./make-draw.ts";
import { announcedFacts } from "./record-facts.ts";
import { assessmentRoutes } from "./routes/index.ts";
import * as store from "./store/draws.ts";
import { aDraw, announceInTime, succeed, type WeighingCity, weighedInMay } from "./testing.ts";
import { verifyDraws } from "./verify-draws.ts";

const database = await testDatabase();
const context = testContext(database);
const may = { from: day("2026-05-01"), to: day("2026-05-31"), size: 2 };

const weighed = (checks?: number) => weighedInMay(context, checks);

const announce = (city: Id<"City">, actor: Actor | undefined, stated = {}) =>
  announceInTime(context, city, actor, { ...may, ...stated });

describe("the file of a draw", () => {
  async function fileOf(all: WeighingCity): Promise<DrawDocument> {
    const composed = await composeDraw(context, { id: all.city, slug: "york" }, 1, {
      withProofs: true,
    });
    const read = parseDrawFile(JSON.stringify(composed));
    if (read === undefined) throw new Error("Not the file of a draw");
    return read;
  }
  function policyIn({ policy }: DrawDocument) {
    const read = parsePolicy(policy ?? "");
    if ("refused" in read) throw new Error(read.refused);
    return read;
  }

  test("verifies from itself alone, whatever the size of list and sample", async () => {
    for (const [checks, size] of [
      [1, 1],
      [5, 2],
      [7, 7],
    ] as const) {
      const all = await weighed(checks);
      await aDraw(context, all, size);
      const file = await fileOf(all);
      expect(problemsOfDocument(file, policyIn(file))).toEqual([]);
    }
  });

  test("is refused when anything in it is another", async () => {
    const all = await weighed();
    await aDraw(context, all, 2);
    const file = await fileOf(all);
    const policy = policyIn(file);
    const codes = (changed: Partial<DrawDocument>) =>
      problemsOfDocument({ ...file, ...changed }, policy).map(({ code }) => code);
    const { announced, list, result } = file;
    if (list === null || result === null) throw new Error("Nothing was drawn");
    const other = "0".repeat(64);
    expect(codes({ commitment: other })).toEqual(["wrong-entry", "seed-does-not-match"]);
    expect(codes({ result: { ...result, seed: other } })).toEqual(
      expect.arrayContaining(["wrong-entry", "seed-does-not-match"]),
    );
    expect(codes({ size: 3 })).toContain("sample-does-not-match");
    const shorter = { ...list, references: list.references.slice(1) };
    expect(codes({ list: shorter })).toContain("list-does-not-match");
    expect(codes({ list: shorter, result: null })).toContain("list-does-not-match");
    const chosen = { ...result, sample: [...result.sample].reverse() };
    expect(codes({ result: chosen })).toEqual(["wrong-entry", "sample-does-not-match"]);
    expect(codes({ announced: { ...announced, proof: null } })).toEqual(["no-proof"]);
    expect(codes({ announced: { ...announced, proof: "none" } })).toEqual(["not-trusted"]);
    expect(codes({ announced: { ...announced, proof: list.proof } })).toContain("not-in-the-log");
    const earlier = announced.entry.replace('"size":2', '"size":3');
    expect(codes({ announced: { ...announced, entry: earlier } })).toEqual([
      "wrong-entry",
      "not-in-the-log",
    ]);
    expect(codes({ announced: { ...announced, entry: "{}" } })).toContain("wrong-entry");
    expect(codes({ list: null })).toContain("wrong-order");
    expect(codes({ announced: { ...announced, position: 999 } })).toEqual(
      expect.arrayContaining(["wrong-entry", "wrong-order"]),
    );
    expect(codes({ ended: announced })).toContain("wrong-order");
    expect(codes({ number: 2 })).toContain("wrong-entry");
    const late = await weighed();
    await aDraw(context, late, 2);
    const foreign = await fileOf(late);
    expect(codes({ announced: foreign.announced })).not.toEqual([]);
    expect(problemsOfDocument(foreign, policy)).not.toEqual([]);
  });

  test("is refused whatever single letter of an entry or a hash is another", async () => {
    const all = await weighed(3);
    await aDraw(context, all, 2);
    const text = JSON.stringify(await fileOf(all));
    const { policy } = JSON.parse(text) as { policy: string };
    const trusted = parsePolicy(policy);
    if ("refused" in trusted) throw new Error("No policy");
    // The description of the method and the own word on keys are nobody's claim.
    const end = text.indexOf('"policy"');
    fc.assert(
      fc.property(fc.nat(end - 1), fc.constantFrom("0", "7", "a", "F", "Z"), (at, letter) => {
        if (text[at] === letter) return;
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        const read = parseDrawFile(changed);
        if (read === undefined || read.city !== "york") return;
        expect(problemsOfDocument(read, trusted)).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("rosario assessments verify-draw", () => {
  const [command] = assessmentCommands;

  async function verify(all: Pick<WeighingCity, "city">, values = {}) {
    const said: string[] = [];
    if (command === undefined || command.filesOnly) throw new Error("No command");
    const code = await command.run(
      {
        context,
        print: (line) => void said.push(line),
        complain: (line) => void said.push(line),
        claimServing: async () => ({ serving: true }),
        cities: async () => [{ id: all.city, slug: "york", domain: null }],
      },
      { values: { city: "york", ...values }, positionals: [] },
    );
    return { code, said: said.join("\n") };
  }

  test("says of each draw of a city that it holds, or what fails", async () => {
    const all = await weighed();
    expect(await verify(all)).toEqual({ code: 0, said: "york: no draw was announced." });
    const { secretary, city } = all;
    const april = { from: day("2026-04-01"), to: day("2026-04-30") };
    succeed(await announce(city, secretary, april));
    const off = { number: 1, reason: { en: "Nothing in April." } };
    succeed(await endDraw(context, city, secretary, off));
    succeed(await announce(city, secretary));
    const undrawn = await verify(all);
    expect([undrawn.code, undrawn.said]).toEqual([
      0,
      [
        "york, draw 1: was called off before its list was fixed.",
        "york, draw 1: announced on 2026-04-30, when 29 of the 30 days of its period were over; what was finished on them was known when the seed was fixed.",
        "york, draw 2: nothing is wrong so far, but nothing has been drawn.",
        "york, draw 2: announced on 2026-05-31, when 30 of the 31 days of its period were over; what was finished on them was known when the seed was fixed.",
      ].join("\n"),
    ]);
    succeed(await fixDrawList(context, city, secretary, 2));
    succeed(await makeDraw(context, city, secretary, 2));
    expect((await verify(all)).said).toContain("york, draw 2: holds.");
    expect(await verify(all, { key: "x" })).toMatchObject({ code: 2 });
    expect(await verify(all, { city: "graz" })).toMatchObject({ code: 2 });
  });

  test.each([
    ["a seed", "update assessments.draw_result set seed = sha256('x')", "seed-does-not-match"],
    ["a commitment", "update assessments.draw set commitment = sha256('x')", "wrong-entry"],
    ["a size", "update assessments.draw set size = 1", "sample-does-not-match"],
    ["the list", "delete from assessments.listed_check where place = 5 and", "list-does-not-match"],
    [
      "the sample",
      "update assessments.sampled_check s set check_id = (select l.check_id from assessments.listed_check l where l.city_id = s.city_id and l.check_id not in (select t.check_id from assessments.sampled_check t where t.city_id = s.city_id) limit 1) where place = 1 and",
      "sample-does-not-match",
    ],
    ["an entry", "delete from ledger.entry where type = 'sample-draw.listed' and", "wrong-entry"],
    [
      "an entry of a check that is not on the list",
      "delete from assessments.listed_check where place = 1 and",
      "list-not-complete",
    ],
  ])("finds %s that somebody has changed", async (_, tampering, code) => {
    const all = await weighed();
    await aDraw(context, all, 2);
    expect(await verify(all)).toMatchObject({ code: 0 });
    const whose = tampering.endsWith("and") ? "city_id" : "where city_id";
    await ownerQuery(
      `set session_replication_role = replica; ${tampering} ${whose} = '${all.city}'`,
    );
    const found = await verify(all);
    expect([found.code, found.said]).toEqual([1, expect.stringContaining(`(${code})`)]);
  });

  test("reads the file of a draw, here or at an address, and says what is wrong with it", async () => {
    if (command === undefined || command.filesOnly) throw new Error("No command");
    const { withWord } = command;
    if (withWord === undefined) throw new Error("It takes no word");
    const all = await weighed();
    await aDraw(context, all, 2);
    const file = await composeDraw(context, { id: all.city, slug: "york" }, 1, {
      withProofs: true,
    });
    const folder = await mkdtemp(join(tmpdir(), "draw-"));
    const path = join(folder, "draw.json");
    const ask = async (word: string, values = {}) => {
      const said: string[] = [];
      const terminal = {
        print: (line: string) => void said.push(line),
        complain: (line: string) => void said.push(line),
      };
      const code = await withWord(terminal, { values, positionals: [word] });
      return [code, said.join("\n")];
    };
    await writeFile(path, JSON.stringify(file));
    expect(await ask(path)).toEqual([
      0,
      expect.stringMatching(/^york, draw 1: holds\..*\nBelieved on the file’s own word: /s),
    ]);
    for (const [text, code] of [
      ["{", "malformed-file"],
      ["[]", "malformed-file"],
      [JSON.stringify({ ...file, policy: null }), "malformed-policy"],
      [JSON.stringify({ ...file, size: 1 }), "sample-does-not-match"],
    ] as const) {
      await writeFile(path, text);
      expect(await ask(path)).toEqual([1, expect.stringContaining(`(${code})`)]);
    }
    for (const [word, values] of [
      [join(folder, "none.json"), {}],
      [folder, {}],
      ["http://", {}],
      [path, { city: "york" }],
      [path, { key: "x" }],
      [path, { key: "x", policy: "y" }],
      [path, { policy: join(folder, "none") }],
      [path, { policy: path }],
    ] as const)
      expect([word, values, (await ask(word, values))[0]]).toEqual([word, values, 2]);
    const [gone, why] = await ask("http://localhost:9/york/decisions/draws/1");
    expect([gone, why]).toEqual([1, expect.stringContaining("cannot be read: unreachable")]);
    await rm(folder, { recursive: true });
  });

  test("of a draw from when periods that were over could be announced holds, and says so", async () => {
    const { city, secretary } = await weighed();
    const seed = context.random(32);
    const commitment = seedCommitment(seed);
    const announcedOn = day("2026-06-01");
    await database.inCity(city, async (tx) => {
      const id = newId<"Draw">(context);
      const at = context.now();
      const one = { id, number: 1, ...may, commitment, onDate: announcedOn, at, account: null };
      await store.insertDraw(tx, one);
      await store.insertSeed(tx, { draw: id, seed });
      const hex = Buffer.from(commitment).toString("hex");
      const facts = announcedFacts({ ...may, announcedOn, commitment: hex });
      const entry = { type: "sample-draw.announced", at, by: "body-secretary", facts } as const;
      await record(tx, { ...entry, subject: "sample-draw/1" });
    });
    succeed(await fixDrawList(context, city, secretary, 1));
    succeed(await makeDraw(context, city, secretary, 1));
    const { code, said } = await verify({ city });
    expect(code).toBe(0);
    expect(said).toContain("york, draw 1: holds.");
    expect(said).toContain("announced on 2026-06-01, when its period was over;");
    const { visit } = moduleSite(assessmentRoutes(context), { city, actor: undefined });
    const { html } = await visit("/decisions/draws/1");
    expect(html).toContain("could have tried seeds until they liked the sample");
  });

  test("finds a step that stands in the record twice", async () => {
    const all = await weighed();
    await aDraw(context, all, 2);
    const whose = { id: all.city, slug: "york" };
    expect(await verifyDraws(context, whose)).toMatchObject([
      { number: 1, state: "drawn", problems: [] },
    ]);
    const again = {
      type: "sample-draw.listed" as const,
      at: context.now(),
      by: "body-secretary",
      subject: "sample-draw/1",
      facts: { count: 5 },
    };
    await database.inCity(all.city, (tx) => record(tx, again));
    expect(await verifyDraws(context, whose)).toMatchObject([
      { problems: [{ code: "repeated-step" }] },
    ]);
  });
});
