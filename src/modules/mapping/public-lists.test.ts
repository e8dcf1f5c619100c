// The four lists in a whole city: how they are found, and what they say of what nobody knows.
import { describe, expect, test } from "vitest";
import { signInAs, testApp } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { factDate, localDate } from "../../kernel/local-date.ts";
import { readCsv } from "../../platform/csv.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";
import { defineRight } from "../rights/index.ts";
import { aRight } from "../rights/testing.ts";
import { addMapEntry } from "./add-map-entry.ts";
import { MAP_KINDS, type MapKind, PLACES } from "./map-entry.ts";
import { aMapEntry, setChallengeStanding } from "./testing.ts";

const context = testContext(await testDatabase());
const app = testApp(context);
const coordinator = anActor("coordinator");
const PARTS = MAP_KINDS.map((kind) => PLACES[kind]);

async function aCityWithAMap({
  demonstration = false,
  stated = {},
}: {
  readonly demonstration?: boolean;
  readonly stated?: Partial<Parameters<typeof addMapEntry>[3]>;
} = {}) {
  const { id, slug } = await aCity(context, { demonstration, languages: [...LANGUAGES] });
  for (const right of ["housing", "schools"])
    await defineRight(context, id, theHost, aRight({ slug: right, name: { en: right } }));
  for (const kind of MAP_KINDS)
    await addMapEntry(context, id, coordinator, aMapEntry(kind, { ...stated, kind }));
  const page = (path: string, language: Language = "en", cookie = "") =>
    app.page(`/${slug}${path}`, { cookie: `${cookie}; rosario_language=${language}` });
  return { id, home: `/${slug}`, page };
}

const main = (html: string) => /<main.*<\/main>/s.exec(html)?.[0] ?? "";
const footer = (html: string) => /<footer.*<\/footer>/s.exec(html)?.[0] ?? "";
const words = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

describe("every public list of the map", () => {
  test.each(LANGUAGES)("is one link from the city’s front page, in %s", async (language) => {
    const { home, page } = await aCityWithAMap();
    const front = await page("", language);
    for (const part of PARTS) {
      expect(main(front)).toContain(`href="${home}/${part}"`);
      expect(footer(front)).toContain(`href="${home}/${part}"`);
    }
  });

  test("leads to the three others, marks itself, and takes the right along", async () => {
    const { home, page } = await aCityWithAMap();
    for (const part of PARTS) {
      const html = main(await page(`/${part}`));
      expect(html.match(/aria-current="true"/g)).toHaveLength(1);
      for (const other of PARTS.filter((one) => one !== part))
        expect(html).toContain(`href="${home}/${other}"`);
    }
    const narrowed = main(await page("/resources?right=housing"));
    expect(narrowed).toContain(`href="${home}/practice?right=housing"`);
    expect(narrowed).toContain(`href="${home}/responsibilities#housing"`);
    expect(main(await page("/responsibilities"))).toContain('id="housing"');
  });

  test("is reached from each right, narrowed to it", async () => {
    const { home, page } = await aCityWithAMap();
    const html = main(await page("/rights/schools"));
    for (const address of [
      "challenges?right=schools",
      "resources?right=schools",
      "practice?right=schools",
      "responsibilities#schools",
    ])
      expect(html).toContain(`href="${home}/${address}"`);
  });
});

const SILENCE: Readonly<Record<Language, readonly [own: string, sources: string]>> = {
  en: [
    "Nothing is entered yet of what became of it.",
    "The sources here do not say what became of it.",
  ],
  nb: [
    "Det er ikke lagt inn noe ennå om hva det ble av den.",
    "Kildene her sier ikke hva det ble av den.",
  ],
  de: [
    "Was daraus wurde, ist noch nicht eingetragen.",
    "Was daraus wurde, sagen die Quellen hier nicht.",
  ],
};

describe("of what nobody said", () => {
  test.each(LANGUAGES)(
    "a city that works here says that it is not entered, in %s",
    async (language) => {
      const { page } = await aCityWithAMap();
      const [own, sources] = SILENCE[language];
      const html = words(await page("/challenges/homes", language));
      expect(html).toContain(own);
      expect(html).not.toContain(sources);
    },
  );

  test.each(LANGUAGES)(
    "a city of published sources says that they do not tell, in %s",
    async (language) => {
      const { page } = await aCityWithAMap({ demonstration: true });
      const [own, sources] = SILENCE[language];
      const html = words(await page("/challenges/homes", language));
      expect(html).toContain(sources);
      expect(html).not.toContain(own);
    },
  );

  test("no list of a real city calls a challenge open of which sources are silent", async () => {
    const { id, page } = await aCityWithAMap({ demonstration: true });
    const before = words(main(await page("/challenges")));
    expect(before).toContain(
      "One challenge found. What became of it, the sources here do not say.",
    );
    expect(before).toContain("Outcome not in the sources");
    expect(before).not.toMatch(/\bopen\b/i);
    const state = async () => readCsv(await page("/challenges.csv")).rows[0]?.cells.state;
    expect(await state()).toBe("");
    const taken = { challenge: "homes", state: "closed", reason: { en: "Built." } };
    await setChallengeStanding(context, id, coordinator, taken);
    expect(words(await page("/challenges"))).toContain("One challenge found; none is open.");
    expect(await state()).toBe("closed");
    const own = await aCityWithAMap();
    expect(words(await own.page("/challenges"))).toContain("One challenge found; 1 still open.");
    expect(readCsv(await own.page("/challenges.csv")).rows[0]?.cells.state).toBe("open");
  });

  test("each page of a real city’s map says that only sources speak there", async () => {
    const note = "here stands only what published sources say";
    const real = await aCityWithAMap({ demonstration: true });
    const own = await aCityWithAMap();
    for (const path of [...PARTS.map((part) => `/${part}`), "/challenges/homes"]) {
      expect(words(await real.page(path))).toContain(note);
      expect(words(await own.page(path))).not.toContain(note);
    }
    expect(words(await real.page("/responsibilities"))).toContain(
      "For one right the sources here name nobody in the municipality.",
    );
    expect(words(await real.page("/practice"))).not.toContain("The city’s own");
    expect(words(await own.page("/practice"))).toContain("The city’s own");
  });

  test("what made a practice work may stay empty, and the page says so", async () => {
    const stated = { worked: {} };
    const real = await aCityWithAMap({ demonstration: true, stated });
    expect(words(await real.page("/practice"))).toContain(
      "The sources do not say what made it work.",
    );
    const own = await aCityWithAMap({ stated });
    const html = words(await own.page("/practice"));
    expect(html).toContain("What made it work Not written yet.");
    expect(html).not.toContain("The sources do not say");
  });
});

describe("the list of challenges", () => {
  test.each<[Language, string, string]>([
    ["en", "Closed, 14 December 2023", "Found: 2021"],
    ["nb", "Avsluttet, 14. desember 2023", "Funnet: 2021"],
    ["de", "Abgeschlossen, 14. Dezember 2023", "Gefunden: 2021"],
  ])(
    "gives the day of the state with it, and that of the finding apart, in %s",
    async (language, state, found) => {
      const began = factDate(localDate(2021, 1, 1), "year");
      const groups = { en: "Tenants" };
      const { id, page } = await aCityWithAMap({ stated: { began, groups } });
      const meta = async () =>
        /<div class="action-meta">(.*?)<\/div>/s.exec(await page("/challenges", language))?.[1] ??
        "";
      const lines = async () => (await meta()).split("</p>").map((line) => words(line).trim());
      expect((await lines()).slice(1)).toEqual([found, "Tenants", ""]);
      const on = factDate(localDate(2023, 12, 14), "day");
      const closed = { challenge: "homes", state: "closed", reason: { en: "Built." }, on };
      await setChallengeStanding(context, id, coordinator, closed);
      expect(await lines()).toEqual([state, found, "Tenants", ""]);
      expect(await meta()).not.toContain("·");
    },
  );
});

describe("evidence", () => {
  test("that nobody named is said to be missing, and is counted for those who work here", async () => {
    const { id, page } = await aCityWithAMap();
    const paths = [...PARTS.filter((part) => part !== "challenges"), "challenges/homes"];
    for (const path of paths)
      expect(words(await page(`/${path}`))).toContain("Evidence No evidence is named");
    const cookie = await signInAs(context, id, "coordinator");
    const work = async () => words(await page("/work/mapping", "en", cookie));
    expect(await work()).toContain("Of 4 entries 4 name no evidence.");
    const shown = { slug: "shown", evidence: ["https://a.example/count"] };
    await addMapEntry(context, id, coordinator, aMapEntry("challenge", shown));
    const counted = await work();
    expect(counted).toContain("Of 5 entries 4 name no evidence.");
    expect(counted.match(/No evidence is named/g)).toHaveLength(4);
    expect(words(await page("/challenges/shown"))).not.toContain("No evidence is named");
  });

  test.each<MapKind>(["resource", "responsibility"])(
    "of a %s is shown where it is",
    async (kind) => {
      const stated = { evidence: ["https://a.example/count (The count)"] };
      const { page } = await aCityWithAMap({ stated });
      expect(await page(`/${PLACES[kind]}`)).toContain(
        'href="https://a.example/count">The count</a>',
      );
    },
  );
});
