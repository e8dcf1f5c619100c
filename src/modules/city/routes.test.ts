import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { signInAs, testApp, valueIn } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { theHost } from "../accounts/testing.ts";
import { defineRight } from "../rights/index.ts";
import { aRight } from "../rights/testing.ts";
import { adoptDeclaration } from "./adopt-declaration.ts";
import { editProfile } from "./edit-profile.ts";
import { findDeclaration, findProfile, listEvents } from "./find-city.ts";
import { listCharters } from "./list-charters.ts";
import { listBackgrounds } from "./tell-background.ts";
import { aCity, aDay, aDeclaration, aProfile } from "./testing.ts";

const context = testContext(await testDatabase());
const app = testApp(context);
const PAGES = [
  "/profile",
  "/profile/declaration",
  "/profile/events",
  "/profile/charters",
  "/profile/background",
];

/** A city with a coordinator who is signed in. */
async function atWork() {
  const city = await aCity(context);
  const cookie = await signInAs(context, city.id, "coordinator");
  return { ...city, home: `/${city.slug}`, cookie };
}

function versionIn(page: string): string {
  return valueIn(page, "version") ?? "";
}

const profile = {
  "name-en": "Testby",
  "name-nb": "Testby",
  "language-1": "nb",
  "language-2": "en",
  "language-3": "",
  "issuer-en": "Human rights council",
  "answerer-en": "The city",
  "cycle-years": "2",
  "answer-days": "60",
  colour: "#123456",
};

describe("the pages about the city", () => {
  test.each(PAGES)("%s is for coordinators", async (path) => {
    const { home, id, cookie } = await atWork();
    const reader = await signInAs(context, id, "reader");
    const secretary = await signInAs(context, id, "body-secretary");
    expect((await app.get(home + path)).status).toBe(403);
    expect((await app.get(home + path, { cookie: reader })).status).toBe(403);
    expect((await app.post(home + path, {}, { cookie: secretary })).status).toBe(403);
    expect((await app.post(home + path, {})).status).toBe(403);
    expect(await app.page(home + path, { cookie })).toContain("<h1>");
  });

  test.each(PAGES)("%s of one city is shut to another's coordinator", async (path) => {
    const { home } = await atWork();
    const stranger = await atWork();
    const answer = await app.get(home + path, { cookie: stranger.cookie });
    expect(answer.status).toBe(403);
  });

  test.each(PAGES)("%s takes no form from another site", async (path) => {
    const { home, cookie } = await atWork();
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await app.post(home + path, {}, { cookie, headers })).status).toBe(403);
  });
});

describe("/profile", () => {
  test("saves what was sent, and shows it", async () => {
    const { home, id, cookie } = await atWork();
    const version = versionIn(await app.page(`${home}/profile`, { cookie }));
    const answer = await app.post(`${home}/profile`, { ...profile, version }, { cookie });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`${home}/profile?done=saved`);
    expect(await context.database.readCity(id, findProfile)).toEqual(
      aProfile({ languages: ["nb", "en"], cycleYears: 2, answerDays: 60, colour: "#123456" }),
    );
    const shown = await app.page(`${home}/profile?done=saved`, { cookie });
    expect(shown).toContain("Lagret.");
    expect(valueIn(shown, "colour")).toBe("#123456");
  });

  test("says all that is wrong and keeps all that was typed", async () => {
    const { home, id, cookie } = await atWork();
    const wrong = { "name-en": "", "name-nb": "", "cycle-years": "often", colour: "<red>" };
    const answer = await app.post(`${home}/profile`, { ...profile, ...wrong }, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const field of ["name-en", "cycle-years", "colour"]) {
      expect(page).toContain(`href="#${field}"`);
      expect(page).toContain(`id="${field}-error"`);
    }
    expect(valueIn(page, "cycle-years")).toBe("often");
    expect(valueIn(page, "colour")).toBe("<red>");
    expect(valueIn(page, "answer-days")).toBe("60");
    expect(await context.database.readCity(id, findProfile)).toEqual(aProfile());
  });

  test("tells who saves over somebody else's change, and loses nothing", async () => {
    const { home, id, cookie } = await atWork();
    const version = versionIn(await app.page(`${home}/profile`, { cookie }));
    await editProfile(context, id, theHost, aProfile({ answerDays: 30 }));
    const sent = { ...profile, version };
    const answer = await app.post(`${home}/profile`, sent, { cookie });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain("Somebody else saved this on 1 June 2026 at 14:00");
    expect(page).toMatch(/<del[^>]*>30<\/del>/);
    expect(page).toMatch(/<ins[^>]*>60<\/ins>/);
    expect(valueIn(page, "answer-days")).toBe("60");
    expect(await context.database.readCity(id, findProfile)).toMatchObject({ answerDays: 30 });
    const again = await app.post(
      `${home}/profile`,
      { ...sent, version: versionIn(page) },
      { cookie },
    );
    expect(again.status).toBe(303);
    expect(await context.database.readCity(id, findProfile)).toMatchObject({ answerDays: 60 });
  });

  test("asks also in languages that are the city's no longer, so that no text is lost", async () => {
    const city = await aCity(context, { languages: ["en"], name: { en: "York", de: "York (de)" } });
    const cookie = await signInAs(context, city.id, "coordinator");
    const page = await app.page(`/${city.slug}/profile`, { cookie });
    expect(valueIn(page, "name-de")).toBe("York (de)");
    expect(valueIn(page, "name-nb")).toBeUndefined();
  });
});

const declaration = {
  on: "10.12.2020",
  "title-en": "Declaration",
  "promise-en": "Rights first.",
  "text-en": "The whole text.",
  sources: "https://city.example/1\n\n https://city.example/2 ",
  commitments: "1",
  "commitment-0-text-en": "Report every year.",
  "commitment-0-right": "housing",
  "commitment-0-on": "2021",
  "commitment-0-source": "",
};

describe("/profile/declaration", () => {
  async function withRight() {
    const city = await atWork();
    const defined = await defineRight(context, city.id, theHost, aRight({ slug: "housing" }));
    const path = `${city.home}/profile/declaration`;
    const version = versionIn(await app.page(path, { cookie: city.cookie }));
    return { ...city, path, version, right: "id" in defined ? defined.id : null };
  }

  test("records the first declaration", async () => {
    const { id, path, cookie, version, right } = await withRight();
    const answer = await app.post(path, { ...declaration, version }, { cookie });
    expect(answer.status).toBe(303);
    expect(await context.database.readCity(id, findDeclaration)).toEqual({
      on: { date: "2020-12-10", precision: "day" },
      title: { en: "Declaration" },
      promise: { en: "Rights first." },
      body: { en: "The whole text." },
      definition: null,
      sources: ["https://city.example/1", "https://city.example/2"],
      demonstration: false,
      commitments: [
        {
          number: 1,
          text: { en: "Report every year." },
          right,
          on: { date: "2021-01-01", precision: "year" },
          source: null,
        },
      ],
    });
    const page = await app.page(path, { cookie });
    expect(valueIn(page, "on")).toBe("2020-12-10");
    expect(page).toContain("Commitment 1");
    expect(page).toContain("New commitment");
  });

  test("shows one more row when asked, saves nothing and keeps what was typed", async () => {
    const { id, path, cookie, version } = await withRight();
    const sent = { ...declaration, version, add: "commitment" };
    const page = await (await app.post(path, sent, { cookie })).text();
    expect(page).toContain('name="commitment-1-text-en"');
    expect(page).toContain("Report every year.");
    expect(versionIn(page)).toBe(version);
    expect(await context.database.readCity(id, findDeclaration)).toBeUndefined();
  });

  test("says all that is wrong and keeps all that was typed", async () => {
    const { id, path, cookie, version } = await withRight();
    const wrong = { on: "some day", "promise-en": "", "commitment-0-on": "1.1.2031" };
    const answer = await app.post(path, { ...declaration, ...wrong, version }, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const field of ["on", "promise-en", "commitment-0-on"]) {
      expect(page).toContain(`id="${field}-error"`);
    }
    expect(valueIn(page, "on")).toBe("some day");
    expect(valueIn(page, "text-en")).toBe("The whole text.");
    expect(await context.database.readCity(id, findDeclaration)).toBeUndefined();
  });

  test("shows both versions to who comes second", async () => {
    const { id, path, cookie, version } = await withRight();
    const theirs = aDeclaration({ promise: { en: "Rights for everybody." } });
    await adoptDeclaration(context, id, theHost, theirs);
    const answer = await app.post(path, { ...declaration, version }, { cookie });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toMatch(/<del[^>]*>[^<]*everybody/);
    expect(page).toContain("Rights first.");
    expect(await context.database.readCity(id, findDeclaration)).toMatchObject(theirs);
    const sent = { ...declaration, version: versionIn(page) };
    expect((await app.post(path, sent, { cookie })).status).toBe(303);
  });
});

describe("/declaration/versions", () => {
  test("shows every version to everybody, with what was taken out and what is new", async () => {
    const { home, id } = await atWork();
    expect(await app.page(`${home}/declaration/versions`)).toContain("No declaration is recorded");
    const one = { right: null, on: aDay(2020, 12, 10), source: null };
    const first = aDeclaration({ commitments: [{ ...one, text: { en: "Report every year." } }] });
    await adoptDeclaration(context, id, theHost, first);
    context.setNow("2026-06-03T12:00:00Z");
    const commitments = [
      { ...one, number: 1, text: { en: "Report every second year." } },
      { ...one, text: { en: "Ask <everybody>." } },
    ];
    const definition = { en: "A city for all." };
    await adoptDeclaration(context, id, theHost, { ...first, commitments, definition });
    context.setNow("2026-06-01T12:00:00Z");
    const page = await app.page(`${home}/declaration/versions`);
    expect(page.indexOf("Version 2")).toBeLessThan(page.indexOf("Version 1"));
    expect(page).toContain("recorded on 3 June 2026");
    expect(page).toMatch(/Report every <ins>second <\/ins>year\./);
    expect(page).toContain("<ins>Ask &lt;everybody>.</ins>");
    expect(page).toContain("Definition: new");
    expect(page).toContain("The first version, with 1 commitment.");
  });

  test("counts as a version's own only what the city had bound itself to by its date", async () => {
    const { home, id } = await atWork();
    const one = { right: null, source: null };
    const commitments = [
      { ...one, text: { en: "Report every year." }, on: aDay(2020, 12, 10) },
      { ...one, text: { en: "Ask everybody." }, on: aDay(2020, 12, 11) },
      { ...one, text: { en: "Train everybody." }, on: aDay(2023, 1, 31) },
    ];
    await adoptDeclaration(context, id, theHost, aDeclaration({ commitments }));
    const page = await app.page(`${home}/declaration/versions`);
    expect(page).toContain("The first version, with 1 commitment.");
    expect(page).toContain("The city bound itself to 2 more commitments later.");
  });
});

describe("/profile/charters", () => {
  const charter = {
    charter: "framework:ECCAR ten-point plan 2004",
    on: "2006",
    "by-en": "City council",
    source: "https://city.example/eccar",
  };

  test("offers what a city can adopt, and nothing else of the catalogue", async () => {
    const { home, cookie } = await atWork();
    const page = await app.page(`${home}/profile/charters`, { cookie });
    for (const value of ["framework:ECCAR ten-point plan 2004", "instrument:CEDAW"])
      expect(page).toContain(`value="${value}"`);
    for (const name of ["PANEL", "AAAQ", "4A", "ARP", "HRBAD", "FAIR", "FRA"])
      expect(page).not.toContain(`value="framework:${name}`);
  });

  test("records a charter and that the city left it", async () => {
    const { home, id, cookie } = await atWork();
    const path = `${home}/profile/charters`;
    expect((await app.post(path, charter, { cookie })).status).toBe(303);
    const twice = await app.post(path, { ...charter, on: "2007" }, { cookie });
    expect(twice.status).toBe(422);
    expect(await twice.text()).toContain("bound to this charter already");
    const named = { ...charter, charter: "", "named-en": "Charter of the North" };
    expect((await app.post(path, named, { cookie })).status).toBe(303);
    const left = { "left-1-reason-en": "Too dear.", "left-1-on": "2020", "left-1-source": "" };
    expect((await app.post(`${path}/1/withdrawal`, left, { cookie })).status).toBe(303);
    expect((await app.post(`${path}/1/withdrawal`, left, { cookie })).status).toBe(422);
    expect((await app.post(`${path}/9/withdrawal`, left, { cookie })).status).toBe(404);
    expect(await context.database.readCity(id, listCharters)).toMatchObject([
      {
        number: 1,
        framework: "ECCAR ten-point plan 2004",
        withdrawal: { on: { date: "2020-01-01" } },
      },
      { number: 2, named: { en: "Charter of the North" }, withdrawal: null },
    ]);
    const page = await app.page(path, { cookie });
    expect(page).toContain("The city left it: 2020.");
    expect(page).toContain("Charter of the North");
  });

  test("says all that is wrong and keeps all that was typed", async () => {
    const { home, id, cookie } = await atWork();
    const path = `${home}/profile/charters`;
    const wrong = { charter: "", on: "soon", "by-en": "", source: "a paper" };
    const page = await (await app.post(path, wrong, { cookie })).text();
    for (const field of ["charter", "on", "by-en", "source"])
      expect(page).toContain(`href="#${field}"`);
    expect(valueIn(page, "source")).toBe("a paper");
    const unknown = { ...charter, charter: "instrument:NONE" };
    expect(await (await app.post(path, unknown, { cookie })).text()).toContain(
      "Choose a charter of the list.",
    );
    await app.post(path, charter, { cookie });
    const early = { "left-1-reason-en": "", "left-1-on": "2001" };
    const back = await (await app.post(`${path}/1/withdrawal`, early, { cookie })).text();
    expect(back).toContain('href="#left-1-reason-en"');
    expect(valueIn(back, "left-1-on")).toBe("2001");
    expect(await context.database.readCity(id, listCharters)).toMatchObject([{ withdrawal: null }]);
  });
});

describe("/profile/background", () => {
  test("tells the background, and loses no other's version", async () => {
    const { home, id, cookie } = await atWork();
    const path = `${home}/profile/background`;
    const told = {
      "text-en": "It began in 1997.",
      sources: "https://city.example/1",
      version: "0",
    };
    expect((await app.post(path, told, { cookie })).status).toBe(303);
    const late = await app.post(path, { ...told, "text-en": "It began later." }, { cookie });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toMatch(/<del[^>]*>in 1997\.<\/del>/);
    expect(valueIn(page, "text-en")).toBe("It began later.");
    const again = { ...told, "text-en": "It began later.", version: versionIn(page) };
    expect((await app.post(path, again, { cookie })).status).toBe(303);
    expect((await app.post(path, { ...again, version: "2" }, { cookie })).status).toBe(303);
    const versions = await context.database.readCity(id, listBackgrounds);
    expect(versions.map(({ text }) => text.en)).toEqual(["It began in 1997.", "It began later."]);
  });

  test("says all that is wrong and keeps all that was typed", async () => {
    const { home, id, cookie } = await atWork();
    const wrong = { "text-en": "", sources: "the archive", version: "0" };
    const answer = await app.post(`${home}/profile/background`, wrong, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('href="#text-en"');
    expect(page).toContain('href="#sources"');
    expect(valueIn(page, "sources")).toBe("the archive");
    expect(await context.database.readCity(id, listBackgrounds)).toEqual([]);
  });
});

describe("/profile/events", () => {
  test("records a step and shows the road, latest first", async () => {
    const { home, id, cookie } = await atWork();
    const path = `${home}/profile/events`;
    for (const [on, text] of [
      ["2016", "The council is founded."],
      ["12.2020", "The city declares itself."],
    ] as const) {
      const kind = on === "2016" ? "informal" : "formal";
      const sent = { on, "text-en": text, source: "https://city.example", kind };
      const answer = await app.post(path, sent, { cookie });
      expect(answer.headers.get("location")).toBe(`${path}?done=saved`);
    }
    const events = await context.database.readCity(id, listEvents);
    expect(events.map(({ kind }) => kind)).toEqual(["informal", "formal"]);
    const page = await app.page(`${path}?done=saved`, { cookie });
    expect(page).toContain("The step is recorded.");
    expect(page).toContain("Informal road");
    expect(page.indexOf("December 2020")).toBeLessThan(page.indexOf("The council is founded."));
  });

  test("says all that is wrong and keeps all that was typed", async () => {
    const { home, id, cookie } = await atWork();
    const sent = { on: "2030", "text-en": "", source: "the paper" };
    const answer = await app.post(`${home}/profile/events`, sent, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("This date has not come yet.");
    expect(page).toContain("Write what happened.");
    expect(page).toContain('value="the paper"');
    expect(await context.database.readCity(id, listEvents)).toEqual([]);
  });
});

describe("the profile's settings", () => {
  const png = async () =>
    new File(
      [
        await sharp({ create: { width: 8, height: 8, channels: 3, background: "#0B5A6B" } })
          .png()
          .toBuffer(),
      ],
      "Crest.png",
    );

  test("hold a crest, frameworks and grounds, each change with its history", async () => {
    const { home, id, cookie } = await atWork();
    const version = async () => versionIn(await app.page(`${home}/profile`, { cookie }));
    const sent = { ...profile, frameworks: ["FRA 2021/2022"], grounds: ["age", "religion"] };
    const first = { ...sent, version: await version(), crest: await png() };
    expect((await app.post(`${home}/profile`, first, { cookie })).status).toBe(303);
    const kept = await context.database.readCity(id, findProfile);
    expect(kept).toMatchObject({ frameworks: ["FRA 2021/2022"], grounds: ["age", "religion"] });
    const crest = kept?.crest ?? "";
    expect(await app.page(home)).toContain(`<img class="crest" src="${crest}"`);
    expect((await app.get(crest)).headers.get("content-type")).toBe("image/png");
    const catalogue = await app.page(`${home}/catalogue`);
    expect(catalogue).toContain("arbeider etter dette");
    expect(catalogue).toContain("Religion");
    expect(catalogue).not.toContain("Graviditet");

    const second = { ...profile, version: await version(), "no-crest": "yes" };
    expect((await app.post(`${home}/profile`, second, { cookie })).status).toBe(303);
    expect(await context.database.readCity(id, findProfile)).toMatchObject({
      crest: null,
      frameworks: [],
    });
    const history = await app.page(`${home}/profile/history`, { cookie });
    expect(history.match(/<h2/g)).toHaveLength(3);
    expect(history).toContain("crest.png");
    expect(history).toContain("FRA 2021/2022");
  });

  test("refuse a crest that is no picture, a colour that nobody sees, and what is not in the list", async () => {
    const { home, cookie } = await atWork();
    const version = versionIn(await app.page(`${home}/profile`, { cookie }));
    const wrong = {
      ...profile,
      version,
      colour: "#EEEE22",
      crest: new File(["%PDF-1.7\n%%EOF\n"], "a.pdf"),
    };
    const answer = await app.post(`${home}/profile`, wrong, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('href="#colour"');
    expect(page).toContain('href="#crest"');
    const unknown = { ...profile, version, grounds: ["height"] };
    expect((await app.post(`${home}/profile`, unknown, { cookie })).status).toBe(403);
  });
});
