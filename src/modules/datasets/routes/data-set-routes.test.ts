// The pages of data sets as people with and without a role meet them: the list, one data set, the way back, the release, the map.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { anActor, theHost } from "../../accounts/testing.ts";
import { defineAreaMap } from "../define-area-map.ts";
import { dataSetInput } from "../testing.ts";
import { csv, DATA_SET, table, workSite } from "./testing.ts";

const context = testContext(await testDatabase());
const site = (options: Parameters<typeof workSite>[1] = {}) => workSite(context, options);

/** What the source hid follows from the sums beside it. */
const GIVES_AWAY = [
  "Year,District,Sex,Value",
  ...["2024,Total,Total,60", "2024,Total,Women,31", "2024,Total,Men,29", "2024,North,Total,20"],
  ...["2024,North,Women,:", "2024,North,Men,11", "2024,South,Total,40", "2024,South,Women,22"],
  "2024,South,Men,18",
].join("\n");

const square = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
] as const;
const districts = {
  slug: "districts",
  name: { en: "Districts" },
  source: "City council",
  licence: "CC0",
  areas: ["North", "South", "West"].map((code) => ({ code, name: code, shapes: [square] })),
};

describe("who may come in", () => {
  test.each(["/work/data-sets", DATA_SET, `${DATA_SET}/import`, "/work/area-maps"])(
    "%s asks strangers to sign in",
    async (path) => {
      const { visit, become, bring } = await site();
      await bring(table(2024));
      become(undefined);
      const { status, html } = await visit(path);
      expect(status).toBe(403);
      expect(html).toContain("Sign in first");
      expect(html).not.toContain("Asylum seekers");
    },
  );

  test("who works with no figures, and may not see raw ones, comes nowhere", async () => {
    const { visit, become, bring } = await site();
    await bring(table(2024));
    for (const role of [
      "editor",
      "body-secretary",
      "body-member",
      "case-worker",
      "key-holder",
    ] as const) {
      become(anActor(role));
      for (const path of ["/work/data-sets", DATA_SET, `${DATA_SET}/release`]) {
        expect((await visit(path)).status).toBe(403);
      }
    }
  });

  test("an auditor reads, and is offered nothing to change", async () => {
    const { visit, become, bring } = await site();
    await bring(table(2024));
    become(anActor("reader"));
    expect((await visit("/work/data-sets")).status).toBe(200);
    const { status, html } = await visit(DATA_SET);
    expect(status).toBe(200);
    expect(html).not.toContain(`${DATA_SET}/import`);
    expect(html).not.toContain("<form");
    expect((await visit(`${DATA_SET}/import`)).status).toBe(403);
    expect((await visit(`${DATA_SET}/import`, {})).status).toBe(403);
    expect((await visit(`${DATA_SET}/taken-back`, { number: "1" })).status).toBe(403);
    expect((await visit(`${DATA_SET}/release`)).status).toBe(403);
  });

  test.each<[string, Readonly<Record<string, string>> | undefined]>([
    ["/work/data-sets/new", undefined],
    ["/work/data-sets", { title: "Mine" }],
    [`${DATA_SET}/definition`, undefined],
    [`${DATA_SET}/definition`, { title: "Mine" }],
    [`${DATA_SET}/release`, undefined],
    [`${DATA_SET}/release`, {}],
    [`${DATA_SET}/fetch`, {}],
    [`${DATA_SET}/drawing`, {}],
    ["/work/area-maps", undefined],
    ["/work/area-maps/upload", {}],
  ])("a contributor may import, but not %s", async (path, form) => {
    const { visit, bring } = await site({ actor: anActor("contributor") });
    await bring(table(2024));
    expect((await visit(path, form)).status).toBe(403);
  });

  test("a contributor sees the imports and no button that is not theirs", async () => {
    const { visit, bring } = await site({ actor: anActor("contributor") });
    await bring(table(2024));
    const { html } = await visit(DATA_SET);
    expect(html).toContain("Import a file");
    for (const word of ["/release", "/definition", "/drawing"]) expect(html).not.toContain(word);
  });

  test("another city's data set is not found", async () => {
    const theirs = await site();
    await theirs.bring(table(2024));
    const { visit } = await site({ defined: null });
    for (const path of ["", "/import", "/release", "/definition"]) {
      expect((await visit(`${DATA_SET}${path}`)).status).toBe(404);
    }
    for (const path of ["import", "release", "taken-back", "fetch", "drawing", "definition"]) {
      const { status } = await visit(`${DATA_SET}/${path}`, { "area-map": "x", number: "1" });
      expect([path, status]).toEqual([path, 404]);
    }
  });
});

describe("the list", () => {
  test("says what to do where there is nothing yet", async () => {
    const { visit } = await site({ defined: null, language: "nb" });
    const { status, html } = await visit("/work/data-sets");
    expect(status).toBe(200);
    expect(html).toContain("Det er ingen datasett ennå");
    expect(html).toContain("/york/work/data-sets/new");
  });

  test("says of each data set whether the public sees the latest figures", async () => {
    const { visit, bring, release } = await site();
    const state = async () => (await visit("/work/data-sets")).html;
    expect(await state()).toContain("No figures yet");
    await bring(table(2023));
    expect(await state()).toContain("Not released");
    await release();
    expect(await state()).toContain("All released");
    await bring(table(2023, 2024));
    expect(await state()).toContain("Newer figures wait");
  });

  test("begins with what waits for a release, and goes on by title", async () => {
    const { visit, define, bring } = await site({ language: "nb" });
    for (const [slug, nb] of [
      ["a", "Årsverk"],
      ["b", "Boliger"],
      ["c", "Asylmottak"],
    ] as const) {
      await define(dataSetInput({ slug, title: { nb } }));
    }
    await bring(table(2024));
    const { html } = await visit("/work/data-sets");
    const titles = ["Asylsøkere", "Asylmottak", "Boliger", "Årsverk"];
    const places = titles.map((title) => html.indexOf(`>${title}</a>`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe("the way back", () => {
  test("an import is taken back and what was here before counts again", async () => {
    const { visit, follow, bring } = await site();
    await bring(table(2023));
    await bring(table(2023, 2024));
    const { status, html } = await follow(`${DATA_SET}/taken-back`, { number: "2" });
    expect(status).toBe(200);
    expect(html).toContain("Import 2 is taken back. What was here before counts again.");
    expect(html).toContain("Taken back 1 June 2026");
    expect((await visit(DATA_SET)).html).toContain("12 figures are here");
  });

  test("somebody else was faster: nothing happens, and the page says why", async () => {
    const { visit, bring } = await site();
    await bring(table(2023));
    await bring(table(2023, 2024));
    const { status, html } = await visit(`${DATA_SET}/taken-back`, { number: "1" });
    expect(status).toBe(409);
    expect(html).toContain("Only the last import can be taken back");
    for (const number of ["", "two", "99"]) {
      expect((await visit(`${DATA_SET}/taken-back`, { number })).status).toBe(409);
    }
  });
});

describe("the release", () => {
  test("is shown first with what is withheld, in numbers, and writes nothing", async () => {
    const { visit, bring } = await site();
    await bring(table(2024));
    const { status, html } = await visit(`${DATA_SET}/release`);
    expect(status).toBe(200);
    expect(html).toContain("The audit found nothing that can be worked out.");
    expect(html).toMatch(/Withheld because they are small[^0-9]*>1</);
    expect(html).toMatch(/so that nobody can work out the small ones[^0-9]*>3</);
    expect(html).toContain("Release 8 figures");
    expect((await visit(DATA_SET)).html).toContain("Nothing of this data set is public.");
  });

  test("is made with the button and says what the public sees now; a second one changes nothing", async () => {
    const { visit, release, bring } = await site();
    await bring(table(2024));
    const { html } = await visit((await release()).location);
    expect(html).toContain("Release 1 is public. It shows 8 figures and withholds 4.");
    expect(html).toContain('href="/york/data-sets/asylum-seekers"');
    expect((await visit(`${DATA_SET}/release`)).html).toContain("There is nothing to release.");
  });

  test("of another table than the one that was looked at is stopped, and the new one is shown", async () => {
    const { visit, bring } = await site();
    await bring(table(2024));
    const { html } = await visit(`${DATA_SET}/release`);
    const seen = /name="seen" value="([0-9a-f]+)"/.exec(html)?.[1] ?? "";
    await bring(table(2023, 2024));
    for (const form of [{ seen }, {}]) {
      const stopped = await visit(`${DATA_SET}/release`, form);
      expect(stopped.status).toBe(409);
      expect(stopped.html).toContain("Somebody has changed the figures or the rules since");
      expect(stopped.html).toContain("Release 16 figures");
    }
    expect((await visit(DATA_SET)).html).toContain("Nothing of this data set is public.");
  });

  test("is refused where a withheld figure could be worked out, with the smallest remedy first", async () => {
    const { visit, bring } = await site({ defined: { rules: { mode: "as-delivered" } } });
    await bring(GIVES_AWAY);
    const shown = await visit(`${DATA_SET}/release`);
    expect(shown.status).toBe(200);
    const { status, html } = await visit(`${DATA_SET}/release`, {});
    expect(status).toBe(422);
    for (const page of [html, shown.html]) {
      expect(page).toContain("This may not be released");
      expect(page).toContain("North, Women, 2024");
      expect(page).toMatch(/Withhold 3 more figures:|together as one before importing/);
      expect(page).not.toContain("<button");
    }
    expect((await visit(DATA_SET)).html).toContain("Nothing of this data set is public.");
  });

  test("of figures as delivered, small ones too, says that Rosario withholds nothing itself", async () => {
    const { visit, bring } = await site({ defined: { rules: { mode: "as-delivered" } } });
    await bring(table(2024));
    const { html } = await visit(`${DATA_SET}/release`);
    expect(html).toContain("Rosario withholds nothing itself");
    expect(html).toContain(`${DATA_SET}/definition#mode`);
  });

  test("without figures there is nothing to release", async () => {
    const { visit } = await site({ language: "nb" });
    for (const form of [undefined, {}]) {
      const { status, html } = await visit(`${DATA_SET}/release`, form);
      expect(status).toBe(422);
      expect(html).toContain("Det er ikke hentet inn noe i dette datasettet ennå.");
    }
  });
});

describe("the map", () => {
  async function withMap() {
    const it = await site();
    await it.bring(table(2024));
    await defineAreaMap(context, it.id, theHost, districts);
    return it;
  }

  test("is chosen with the dimension that says where, and taken away again", async () => {
    const { visit, follow } = await withMap();
    const on = { "area-map": "districts", dimension: "District" };
    expect((await follow(`${DATA_SET}/drawing`, on)).html).toContain("is drawn on the map.");
    expect((await visit(DATA_SET)).html).toContain("Drawn on Districts by District.");
    const off = await follow(`${DATA_SET}/drawing`, { "area-map": "", dimension: "" });
    expect(off.html).toContain("no longer drawn on a map");
  });

  test.each([
    [{ "area-map": "nowhere", dimension: "District" }, "Choose an area map."],
    [{ "area-map": "districts", dimension: "Colour" }, "Choose the dimension that says where"],
    [{ "area-map": "districts", dimension: "Sex" }, "None of the codes is an area of this map"],
  ])("%o is refused beside the field", async (form, sentence) => {
    const { visit } = await withMap();
    const { status, html } = await visit(`${DATA_SET}/drawing`, form);
    expect(status).toBe(422);
    expect(html).toContain(sentence);
    expect(html).toContain('aria-invalid="true"');
  });
});

test("a file that is imported can be undone from the page that says so", async () => {
  const { visit, follow } = await site();
  const read = await follow(`${DATA_SET}/import`, csv(table(2024)));
  const changes = await visit(`${read.location}/changes`);
  const basedOn = /name="based-on" value="(\d+)"/.exec(changes.html)?.[1] ?? "";
  const { html } = await follow(`${read.location}/changes`, { "based-on": basedOn });
  expect(html).toContain("12 figures in 1 period are imported. New periods: 1.");
  expect(html).toContain('href="#way-back"');
  expect(html).toContain("Take import 1 back");
});
