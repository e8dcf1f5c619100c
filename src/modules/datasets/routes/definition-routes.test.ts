// Defining a data set in a form: what is wrong stands beside its field, nothing typed is lost, nobody overwrites another.
import { describe, expect, test } from "vitest";
import { valueIn } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { DATA_SET, table, workSite } from "./testing.ts";

const context = testContext(await testDatabase());
const site = (options: Parameters<typeof workSite>[1] = {}) => workSite(context, options);
const NEW = "/work/data-sets";
const EDIT = `${DATA_SET}/definition`;

const filled = {
  "title-en": "People who sleep rough",
  slug: "",
  kind: "count",
  unit: "people",
  source: "City council",
  licence: "CC0",
  mode: "protect",
  threshold: "4",
  zeros: "protected",
  way: "none",
};
const versionIn = (html: string) => /name="version" value="([^"]*)"/.exec(html)?.[1] ?? "";

describe("a new data set", () => {
  test("is made with an address of its title, and its page says what comes next", async () => {
    const { follow } = await site({ defined: null });
    const { location, html } = await follow(NEW, filled);
    expect(location).toBe("/work/data-sets/people-who-sleep-rough?done=defined");
    expect(html).toContain("Now bring its figures");
    expect(html).toContain("Counts from 1 to 4 are withheld.");
  });

  test("says in the reader's language everything that is missing, above and beside the field", async () => {
    const { visit } = await site({ defined: null, language: "nb" });
    const { status, html } = await visit(NEW, {
      ...filled,
      "title-en": "",
      kind: "",
      unit: " ",
      licence: "",
    });
    expect(status).toBe(422);
    for (const sentence of [
      "Tittelen mangler.",
      "Velg hva slags tall det er.",
      "Enheten mangler.",
    ]) {
      expect(html.split(sentence).length).toBe(3);
    }
    expect(html).not.toContain("Kortnavnet");
    expect(valueIn(html, "source")).toBe("City council");
  });

  test.each<[Readonly<Record<string, string>>, string, string]>([
    [{ threshold: "four" }, "threshold", "The threshold"],
    [{ threshold: "-1" }, "threshold", "The threshold"],
    [{ slug: "Æ Ø" }, "slug", "small letters"],
    [{ kind: "guess" }, "kind", "Choose what kind"],
    [{ "year-starts": "13" }, "year-starts", "Write the month as a number from 1 to 12."],
    [{ address: "https://data.ssb.no/x.csv" }, "way", "Choose how the figures get here"],
    [{ way: "address", address: "not an address" }, "address", "address"],
    [{ way: "pxwebapi-2", address: "https://data.ssb.no", table: "" }, "table", "table"],
    [
      { way: "pxwebapi-2", address: "https://data.ssb.no", table: "1", selection: "Region 4601" },
      "selection",
      "Region = 4601, 4602",
    ],
    [{ "contributors-few": "3" }, "contributors-measure", "contributors"],
    [{ "share-0-measure": "rate" }, "share-0-measure", "share"],
  ])("%o is refused at %s and kept", async (typed, field, word) => {
    const { visit } = await site({ defined: null });
    const { status, html } = await visit(NEW, { ...filled, ...typed });
    expect(status).toBe(422);
    expect(html).toContain(`href="#${field}`);
    expect(html).toContain(word);
    for (const [name, value] of Object.entries(typed)) {
      if (name !== "kind" && name !== "way") expect(valueIn(html, name)).toBe(value);
    }
  });

  test("with the address of another is refused, and shows which address that is", async () => {
    const { visit } = await site();
    const { status, html } = await visit(NEW, { ...filled, "title-en": "Asylum seekers" });
    expect(status).toBe(422);
    expect(html).toContain("There is a data set with this address already.");
    expect(valueIn(html, "slug")).toBe("asylum-seekers");
    const reserved = await visit(NEW, { ...filled, "title-en": "New" });
    expect(reserved.status).toBe(422);
  });

  test("keeps what looks like markup as text", async () => {
    const { visit } = await site({ defined: null });
    const typed = '<b>"Rough" & ready</b>';
    const { html } = await visit(NEW, { ...filled, "title-en": typed, unit: "" });
    expect(html).not.toContain("<b>");
    expect(valueIn(html, "title-en")).toBe(typed);
  });
});

describe("an edited definition", () => {
  test("holds from the next release on", async () => {
    const { visit, follow } = await site();
    const version = versionIn((await visit(EDIT)).html);
    const { html } = await follow(EDIT, {
      ...filled,
      title: "Asylum seekers",
      threshold: "9",
      version,
    });
    expect(html).toContain("The definition is saved.");
    expect(html).toContain("Counts from 1 to 9 are withheld.");
  });

  test("somebody saved before: both are shown, and nothing typed is lost", async () => {
    const { visit } = await site();
    const version = versionIn((await visit(EDIT)).html);
    const edit = { ...filled, "title-en": "Asylum seekers", version };
    expect((await visit(EDIT, { ...edit, source: "Ministry" })).status).toBe(303);
    const { status, html } = await visit(EDIT, { ...edit, source: "Municipality" });
    expect(status).toBe(409);
    expect(html).toContain("Ministry");
    expect(valueIn(html, "source")).toBe("Municipality");
    expect((await visit(DATA_SET)).html).toContain("Ministry");
  });

  test("cannot make another kind of figure of what is here", async () => {
    const { visit, bring } = await site();
    await bring(table(2024));
    const version = versionIn((await visit(EDIT)).html);
    const { status, html } = await visit(EDIT, { ...filled, kind: "share", version });
    expect(status).toBe(422);
    expect(html).toContain('href="#kind');
  });
});
