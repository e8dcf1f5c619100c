import { describe, expect, test } from "vitest";
import { signInAs, testApp, valueIn } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { theHost } from "../../accounts/testing.ts";
import { aCity } from "../../city/testing.ts";
import { listEntries } from "../../ledger/index.ts";
import { defineRight } from "../../rights/index.ts";
import { aRight } from "../../rights/testing.ts";
import { defineIndicator } from "../define-indicator.ts";
import { findIndicator, listSeries } from "../list-indicators.ts";
import { indicatorInput, seriesInput } from "../testing.ts";

const context = testContext(await testDatabase());
const app = testApp(context);

/** A city that works on housing, with a coordinator who is signed in. */
async function atWork(profile: Parameters<typeof aCity>[1] = {}) {
  const { id, slug } = await aCity(context, profile);
  await defineRight(context, id, theHost, aRight());
  const cookie = await signInAs(context, id, "coordinator");
  const define = (...over: Parameters<typeof indicatorInput>) =>
    defineIndicator(context, id, theHost, indicatorInput(...over));
  const read = (indicator: string) =>
    context.database.readCity(id, async (tx) => {
      const found = await findIndicator(tx, indicator);
      return { ...found, series: await listSeries(tx, found?.id) };
    });
  const entries = () => context.database.readCity(id, (tx) => listEntries(tx));
  return { id, path: `/${slug}/figures`, home: `/${slug}`, cookie, define, read, entries };
}

/** What a browser would send if somebody pressed the button of the page's form at once. */
function formOf(page: string): Readonly<Record<string, string>> {
  const form =
    /<form class="form" method="post" action="[^"]*figures[^"]*"[\s\S]*?<\/form>/.exec(page)?.[0] ??
    "";
  const texts = [...form.matchAll(/<(?:input|textarea)\b[^>]*\bname="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/type="radio"/.test(tag))
    .map(([, name = ""]) => [name, valueIn(form, name) ?? ""]);
  const chosen = [...form.matchAll(/<input\b[^>]*type="radio"[^>]*>/g)]
    .filter(([tag]) => /\bchecked\b/.test(tag))
    .map(([tag]) => [/name="([^"]+)"/.exec(tag)?.[1], /value="([^"]+)"/.exec(tag)?.[1]]);
  const selected = [
    ...form.matchAll(/<select\b[^>]*\bname="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g),
  ].map(([, name, options = ""]) => {
    const option = [...options.matchAll(/<option\b[^>]*>/g)].find(([tag]) =>
      /\bselected\b/.test(tag),
    );
    return [name, /value="([^"]*)"/.exec(option?.[0] ?? "")?.[1] ?? ""];
  });
  return Object.fromEntries([...texts, ...chosen, ...selected]);
}

const roughSleeping = {
  "name-en": "People sleeping rough",
  "name-nb": "Mennesker som sover ute",
  right: "housing",
  type: "outcome",
  kind: "count",
  unit: "people",
  direction: "down",
  "doesNotShow-en": "Those on friends’ sofas.",
  dataOwner: "City council",
  use: "new_series",
  "new_series.name-en": "Street count",
  "new_series.source": "City council",
  "new_series.geography": "Testby",
  "new_series.starts": "4",
};

test("defining is for coordinators", async () => {
  const { id, path, cookie, define } = await atWork();
  await define();
  const contributor = await signInAs(context, id, "contributor");
  for (const page of [`${path}/new`, `${path}/rough-sleeping/definition`]) {
    expect((await app.get(page)).status).toBe(403);
    expect((await app.get(page, { cookie: contributor })).status).toBe(403);
    expect((await app.get(page, { cookie })).status).toBe(200);
  }
  for (const page of [path, `${path}/rough-sleeping/definition`]) {
    expect((await app.post(page, roughSleeping)).status).toBe(403);
    expect((await app.post(page, roughSleeping, { cookie: contributor })).status).toBe(403);
  }
  for (const page of [path, `${path}/rough-sleeping`]) {
    const seen = await app.page(page, { cookie: contributor });
    expect(seen).not.toContain(`${path}/new`);
    expect(seen).not.toContain("/definition");
  }
  expect(await context.database.readCity(id, (tx) => listSeries(tx))).toHaveLength(1);
});

test("a city without indicators is led to its first one", async () => {
  const { id, path, cookie } = await atWork();
  const page = await app.page(path, { cookie });
  expect(page).toContain("Begin with what people ask about most");
  expect(page).toContain(`href="${path}/new"`);
  const reader = await app.page(path, { cookie: await signInAs(context, id, "reader") });
  expect(reader).toContain("The coordinator defines them.");
});

describe("/figures/new", () => {
  test("asks for every text in the city's languages, and begins with what is known", async () => {
    const { path, cookie } = await atWork();
    const page = await app.page(`${path}/new?right=housing`, { cookie });
    for (const field of ["name", "doesNotShow", "calculation", "new_series.definition"]) {
      expect(valueIn(page, `${field}-en`)).toBe("");
      expect(valueIn(page, `${field}-nb`)).toBe("");
      expect(valueIn(page, `${field}-de`)).toBeUndefined();
    }
    expect(formOf(page)).toMatchObject({
      right: "housing",
      use: "new_series",
      "new_series.geography": "Testby",
      "new_series.starts": "1",
    });
  });

  test("makes the indicator with its first series, and leads to its first figure", async () => {
    const { path, home, cookie, read } = await atWork();
    const answer = await app.post(path, roughSleeping, { cookie });
    expect(answer.status).toBe(303);
    const location = `${path}/people-sleeping-rough?done=defined`;
    expect(answer.headers.get("location")).toBe(location);
    const page = await app.page(location, { cookie });
    expect(page).toContain(`has its public page: ${home}/indicators/people-sleeping-rough.`);
    expect(page).toContain(`href="${path}/people-sleeping-rough/definition"`);
    expect(await read("people-sleeping-rough")).toMatchObject({
      name: { en: "People sleeping rough", nb: "Mennesker som sover ute" },
      right: { slug: "housing" },
      type: "outcome",
      kind: "count",
      unit: "people",
      direction: "down",
      series: [
        {
          slug: "street-count",
          primary: true,
          yearStarts: 4,
          unit: "people",
          fileName: "People sleeping rough",
          fileBreakdown: "",
          fileGeography: "Testby",
        },
      ],
    });
    const entered = {
      series: "street-count",
      period: "2024",
      value: "9",
      qualifier: "exact",
      source: "Council",
    };
    expect((await app.post(`${path}/people-sleeping-rough`, entered, { cookie })).status).toBe(303);
  });

  test("says at each field what is wrong, and keeps every word", async () => {
    const { id, path, cookie } = await atWork();
    const wrong = { "name-en": "", "name-nb": "", kind: "", "new_series.source": "", right: "" };
    const answer = await app.post(path, { ...roughSleeping, ...wrong }, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const field of ["name-en", "kind", "new_series.source", "right"]) {
      expect(page).toContain(`href="#${field}"`);
      expect(page).toContain(`id="${field}-error"`);
      expect(page).toContain(`id="${field}"`);
    }
    expect(formOf(page)).toMatchObject({
      type: "outcome",
      unit: "people",
      "doesNotShow-en": "Those on friends’ sofas.",
      "new_series.name-en": "Street count",
      "new_series.starts": "4",
    });
    expect(await context.database.readCity(id, (tx) => listSeries(tx))).toEqual([]);
  });

  test("where it depends whether a rise is good, what it does not show must say why", async () => {
    const { path, cookie } = await atWork();
    const unsaid = { ...roughSleeping, direction: "ambiguous", "doesNotShow-en": "" };
    const answer = await app.post(path, unsaid, { cookie });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Write why a rise can be good or bad news");
  });

  test("shows the address that is taken, so that another can be written", async () => {
    const { path, cookie, define } = await atWork();
    await define({ slug: "people-sleeping-rough", series: [seriesInput({ fileName: "x" })] });
    const answer = await app.post(path, roughSleeping, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("Another indicator has this address.");
    expect(valueIn(page, "slug")).toBe("people-sleeping-rough");
    const other = { ...formOf(page), slug: "street-homelessness" };
    expect((await app.post(path, other, { cookie })).status).toBe(303);
  });

  test("a series that files could not tell from another's is told so, with its fields unfolded", async () => {
    const { path, cookie, define } = await atWork();
    await define({ slug: "other", series: [seriesInput({ fileGeography: "Testby" })] });
    const answer = await app.post(path, roughSleeping, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('id="new_series.file-name-error"');
    expect(page).toMatch(/<details[^>]*open[^>]*><summary>How files name this series/);
  });
});

describe("/figures/:slug/definition", () => {
  test("shows the definition as it is; sent back untouched it changes nothing", async () => {
    const { path, home, cookie, define, entries } = await atWork();
    const police = { slug: "police", fileName: "Police", primary: false, unit: "cases" };
    await define({
      right: "housing",
      name: { en: "Rough & “ready”", nb: "Ute", de: "Draußen" },
      calculation: { en: "Twice\n\nand halved <b>." },
      series: [
        seriesInput({ breakdown: { en: "women" }, definition: { nb: "Telt én natt" } }),
        seriesInput({ ...police, fileBreakdown: "all" }),
      ],
    });
    const address = `${path}/rough-sleeping/definition`;
    const page = await app.page(address, { cookie });
    expect(page).toContain(`Address: ${home}/indicators/rough-sleeping`);
    expect(page).toContain("Street count (in use)");
    const before = await entries();
    const answer = await app.post(address, formOf(page), { cookie });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${address}?done=saved`]);
    expect(await entries()).toEqual(before);
    expect(await app.page(`${address}?done=saved`, { cookie })).toContain(
      "The definition is saved.",
    );
  });

  test("changes words, adds a series and puts it in use, all at once", async () => {
    const { path, cookie, define, read } = await atWork();
    await define();
    const address = `${path}/rough-sleeping/definition`;
    const sent = {
      ...formOf(await app.page(address, { cookie })),
      "name-en": "Rough sleepers",
      "street-count.source": "The council’s outreach team",
      use: "new_series",
      "new_series.name-en": "Police count",
      "new_series.source": "Police",
      "new_series.file-name": "Police",
    };
    expect((await app.post(address, sent, { cookie })).status).toBe(303);
    expect(await read("rough-sleeping")).toMatchObject({
      name: { en: "Rough sleepers" },
      series: [
        { slug: "police-count", primary: true, position: 1 },
        { slug: "street-count", primary: false, source: "The council’s outreach team" },
      ],
    });
  });

  test("a series in error is unfolded with what was typed in it", async () => {
    const { path, cookie, define } = await atWork();
    await define();
    const address = `${path}/rough-sleeping/definition`;
    const shown = formOf(await app.page(address, { cookie }));
    const sent = {
      ...shown,
      "street-count.source": "",
      "street-count.definition-nb": "Telt én natt",
    };
    const answer = await app.post(address, sent, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toMatch(/<details[^>]*open[^>]*><summary>Street count/);
    expect(valueIn(page, "street-count.definition-nb")).toBe("Telt én natt");
    expect(page).toContain("Street count: Write where the figures come from.");
  });

  test("tells who saves over somebody else's change, shows both, and loses nothing", async () => {
    const { path, cookie, define, read } = await atWork();
    await define();
    const address = `${path}/rough-sleeping/definition`;
    const shown = formOf(await app.page(address, { cookie }));
    await define({
      direction: "ambiguous",
      series: [seriesInput(), seriesInput({ slug: "two", primary: false, fileName: "Two" })],
    });
    const mine = { ...shown, "doesNotShow-en": "Those in cars.", direction: "none" };
    const answer = await app.post(address, mine, { cookie });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain("Somebody else saved this on 1 June 2026 at 14:00");
    expect(page).toContain("It depends");
    expect(valueIn(page, "doesNotShow-en")).toBe("Those in cars.");
    expect((await read("rough-sleeping")).direction).toBe("ambiguous");
    expect((await app.post(address, formOf(page), { cookie })).status).toBe(303);
    const now = await read("rough-sleeping");
    expect(now).toMatchObject({ direction: "none", doesNotShow: { en: "Those in cars." } });
    expect(now.series.map(({ slug }) => slug)).toEqual(["street-count", "two"]);
  });

  test("a unit that has figures stays, and the field says so", async () => {
    const { path, cookie, define } = await atWork();
    await define();
    const figure = {
      series: "street-count",
      period: "2024",
      value: "9",
      qualifier: "exact",
      source: "Council",
    };
    await app.post(`${path}/rough-sleeping`, figure, { cookie });
    const address = `${path}/rough-sleeping/definition`;
    const sent = { ...formOf(await app.page(address, { cookie })), unit: "cases" };
    const answer = await app.post(address, sent, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('id="unit-error"');
    expect(page).toContain("Add a series for the new unit.");
  });

  test("an unknown indicator is not found", async () => {
    const { path, cookie } = await atWork();
    expect((await app.get(`${path}/nothing/definition`, { cookie })).status).toBe(404);
    expect((await app.post(`${path}/nothing/definition`, {}, { cookie })).status).toBe(404);
  });
});

test.each([
  ["nb", "Legg til en indikator", "Hva den ikke viser"],
  ["de", "Indikator anlegen", "Was er nicht zeigt"],
] as const)("the form speaks %s", async (language, title, limits) => {
  const { path, cookie } = await atWork({ name: { [language]: "Byen" }, languages: [language] });
  const page = await app.page(`${path}/new`, { cookie });
  expect(page).toContain(title);
  expect(page).toContain(limits);
});
