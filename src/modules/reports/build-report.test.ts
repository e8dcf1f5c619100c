import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import type { CommandWorld } from "../../platform/command.ts";
import { closeTypesetter } from "../../platform/typst/typeset.ts";
import { theHost } from "../accounts/testing.ts";
import { listCities } from "../city/index.ts";
import { buildReport } from "./build-report.ts";
import { reportCommands } from "./commands.ts";
import { findSnapshot } from "./list-editions.ts";
import { makeEditionProofs } from "./make-edition-proofs.ts";
import { publishEdition } from "./publish-edition.ts";
import { recordPastEdition } from "./record-past-edition.ts";
import { aCityWithFigures, anOpenEdition, done } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
let folder = "";
let city: Id<"City">;
let slug = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
  await mkdir(join(folder, "fonts"));
  await writeFile(join(folder, "assets.json"), '{"site.css":"site-1.css"}');
  await writeFile(join(folder, "fonts/inter.woff2"), "font");
  await writeFile(
    join(folder, "site-1.css"),
    "@font-face{src:url(/assets/fonts/inter.woff2)}p{content:'</style>'}",
  );
  city = await aCityWithFigures(context);
  await anOpenEdition(context, city);
  done(await publishEdition(context, city, theHost, { edition: 2025 }));
  await anOpenEdition(context, city, { year: 2026 });
  const past = {
    year: 2019,
    title: { en: "Old" },
    subtitle: null,
    source: "https://example.org/old",
    publishedOn: null,
  };
  done(await recordPastEdition(context, city, theHost, past));
  slug = (await database.inInstallation(listCities)).find(({ id }) => id === city)?.slug ?? "";
});

afterAll(async () => {
  await closeTypesetter();
  await rm(folder, { recursive: true });
});

describe("buildReport", () => {
  test("gives the same bytes twice, each time made anew", async () => {
    const frozen = await database.readCity(city, (tx) => findSnapshot(tx, 2025));
    if (frozen === undefined) throw new Error("Nothing was frozen");
    const options = { language: "en", assets: folder } as const;
    const build = async (own = testContext(database)) =>
      buildReport(own, frozen, {
        ...options,
        proofs: await makeEditionProofs(own, city, frozen),
      });
    const first = await build(context);
    const second = await build();
    expect(first.map(({ name }) => name)).toEqual(["report.pdf", "index.html", "data.zip"]);
    for (const [at, { bytes }] of first.entries()) {
      expect(Buffer.compare(bytes, second[at]?.bytes ?? new Uint8Array())).toBe(0);
    }
  });

  test("the page needs no other file, and nothing in the stylesheet ends it early", async () => {
    const frozen = await database.readCity(city, (tx) => findSnapshot(tx, 2025));
    if (frozen === undefined) throw new Error("Nothing was frozen");
    const files = await buildReport(context, frozen, {
      language: "en",
      assets: folder,
      proofs: [],
    });
    const html = new TextDecoder().decode(files.find(({ name }) => name === "index.html")?.bytes);
    expect(html).toContain("data:font/woff2;base64,Zm9udA==");
    expect(html).not.toMatch(/(src|href)="\/|url\(\/|<script|<link/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});

describe("report build", () => {
  async function run(values: Readonly<Record<string, string>>, own = context) {
    const [build] = reportCommands;
    if (build === undefined) throw new Error("There is no command");
    const complaints: string[] = [];
    const world: CommandWorld = {
      context: own,
      print: () => undefined,
      complain: (line) => void complaints.push(line),
      claimServing: async () => ({ serving: true }),
      cities: () => database.inInstallation(listCities),
    };
    const code = await build.run(world, { values, positionals: [] });
    return { code, said: complaints.join("\n") };
  }

  test.each([
    ["an edition that is not published", "2026", "not published yet"],
    ["one that was published elsewhere", "2019", "https://example.org/old"],
    ["one that there is not", "2031", "has no edition 2031"],
  ])("refuses %s and writes nothing", async (_, edition, sentence) => {
    const out = join(folder, "out");
    const { code, said } = await run({ city: slug, edition, out });
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(await readdir(folder)).not.toContain("out");
  });

  test("writes the same files twice, each time from the start", async () => {
    const written = async (name: string) => {
      const out = join(folder, name);
      const world = testContext(database);
      expect(await run({ city: slug, edition: "2025", out, language: "nb" }, world)).toEqual({
        code: 0,
        said: "",
      });
      const names = (await readdir(out)).sort();
      expect(names).toEqual(["data.zip", "index.html", "report.pdf"]);
      return Promise.all(names.map((file) => readFile(join(out, file))));
    };
    const first = await written("first");
    await closeTypesetter();
    const second = await written("second");
    for (const [at, bytes] of first.entries()) {
      expect(bytes.length).toBeGreaterThan(1000);
      expect(Buffer.compare(bytes, second[at] ?? Buffer.alloc(0))).toBe(0);
    }
  });

  test("says so when nothing can be written where it should be", async () => {
    for (const out of [join(folder, "site-1.css"), join(folder, "site-1.css", "inside")]) {
      const { code, said } = await run({ city: slug, edition: "2025", out });
      expect(code).toBe(1);
      expect(said).toMatch(/^Nothing can be written to .+ \((EEXIST|ENOTDIR)\)\./);
    }
  });

  test("refuses a city that there is not", async () => {
    const { code, said } = await run({ city: "atlantis", edition: "2025", out: folder });
    expect([code, said]).toEqual([1, "There is no city atlantis."]);
  });

  test("says how it is called when it is called wrongly", async () => {
    for (const values of [
      {},
      { city: slug, out: folder },
      { city: slug, edition: "x", out: folder },
    ]) {
      expect((await run(values as Record<string, string>)).code).toBe(2);
    }
    const wrong = await run({ city: slug, edition: "2025", out: folder, language: "xx" });
    expect(wrong).toEqual({ code: 2, said: "The language is en, nb or de." });
    expect(await readFile(join(folder, "assets.json"), "utf8")).toContain("site-1.css");
  });
});
