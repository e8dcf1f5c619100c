import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../../tests/support/module-site.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import type { Language } from "../../../kernel/language.ts";
import { findWaiting } from "../../../platform/waiting/waiting-files.ts";
import { defineIndicator } from "../define-indicator.ts";
import type { FileRow } from "../file-layout.ts";
import { importFigures } from "../import-figures.ts";
import { figureFile, indicatorInput, personWith, seriesInput, terminal } from "../testing.ts";
import { indicatorRoutes } from "./indicator-routes.ts";

const database = await testDatabase();
const context = testContext(database);

async function site(actor = personWith("coordinator"), language: Language = "en", defined = true) {
  const id = context.newCity();
  if (defined) await defineIndicator(context, id, terminal, indicatorInput());
  const load = (...rows: readonly Partial<FileRow>[]) =>
    importFigures(context, id, terminal, { bytes: figureFile(rows), dryRun: false });
  return { ...moduleSite(indicatorRoutes(context), { city: id, actor, language }), load, id };
}

const upload = (...rows: readonly Partial<FileRow>[]) => ({
  file: new File([new Uint8Array(figureFile(rows))], "figures.csv", { type: "text/csv" }),
});
const entry = {
  series: "street-count",
  period: "autumn 2022",
  value: "9",
  qualifier: "exact",
  source: "City council",
};
/** The path below the city that a redirect leads to. */
const after = (location: string) => location.replace(/^\/york/, "");

describe("who may come in", () => {
  test.each(["/figures", "/figures/rough-sleeping", "/figures/import"])(
    "%s asks strangers to sign in",
    async (path) => {
      const { visit, become } = await site();
      become(undefined);
      const { status, html } = await visit(path);
      expect(status).toBe(403);
      expect(html).not.toContain("People sleeping rough");
    },
  );

  test("a reader sees the drafts and no form", async () => {
    const { visit, load } = await site(personWith("reader"));
    await load({});
    const { status, html } = await visit("/figures/rough-sleeping");
    expect(status).toBe(200);
    expect(html).toContain("Draft");
    expect(html).not.toContain("<form");
  });

  test.each<[string, string, Readonly<Record<string, string | File>>]>([
    ["reader", "/figures/rough-sleeping", entry],
    ["reader", "/figures/import", upload({})],
    ["reader", "/figures/release", {}],
    ["contributor", "/figures/release", {}],
    ["contributor", "/figures/rough-sleeping/release", {}],
  ])("a %s may not post to %s", async (role, path, form) => {
    const { visit } = await site(personWith(role));
    expect((await visit(path, form)).status).toBe(403);
  });

  test("a reader does not get the page to choose a file on", async () => {
    expect((await (await site(personWith("reader"))).visit("/figures/import")).status).toBe(403);
  });

  test("an unknown indicator is not found", async () => {
    const { visit } = await site();
    expect((await visit("/figures/nothing")).status).toBe(404);
    expect((await visit("/figures/nothing", entry)).status).toBe(404);
    expect((await visit("/figures/nothing/release", {})).status).toBe(404);
  });
});

describe("entering one figure", () => {
  test("writes it down and says so on the page", async () => {
    const { visit } = await site();
    const { status, location } = await visit("/figures/rough-sleeping", entry);
    expect([status, location]).toEqual([303, "/york/figures/rough-sleeping?done=added"]);
    const { html } = await visit(after(location));
    expect(html).toContain("The figure is written down as a draft.");
    expect(html).toContain("autumn 2022");
    expect(html).toContain("Release one figure");
  });

  test("a figure with mistakes comes back with every word, and each mistake at its field", async () => {
    const { visit } = await site();
    const { status, html } = await visit("/figures/rough-sleeping", {
      ...entry,
      value: "nine",
      period: "recently",
      note: "Kept <b>",
    });
    expect(status).toBe(422);
    expect(html).toContain('href="#value"');
    expect(html).toContain('id="period-error"');
    expect(html).toContain('value="nine"');
    expect(html).toContain("Kept &lt;b");
  });

  test("somebody else's figure for the same period is shown, and mine goes through when I send it again", async () => {
    const { visit } = await site();
    await visit("/figures/rough-sleeping", entry);
    const conflict = await visit("/figures/rough-sleeping", { ...entry, value: "11" });
    expect(conflict.status).toBe(409);
    expect(conflict.html).toContain("there is already a figure: 9 people");
    expect(conflict.html).toContain('value="11"');
    const replaces = /name="replaces" value="(\d+)"/.exec(conflict.html)?.[1] ?? "";
    const { location } = await visit("/figures/rough-sleeping", {
      ...entry,
      value: "11",
      replaces,
    });
    expect(location).toBe("/york/figures/rough-sleeping?done=corrected");
  });

  test("an unknown series is named at its field", async () => {
    const { visit, id } = await site();
    await defineIndicator(
      context,
      id,
      terminal,
      indicatorInput({
        slug: "two",
        series: [
          seriesInput({ slug: "a", fileName: "a" }),
          seriesInput({ slug: "b", fileName: "b", primary: false }),
        ],
      }),
    );
    const { status, html } = await visit("/figures/two", { ...entry, series: "c" });
    expect(status).toBe(422);
    expect(html).toContain("Choose a series.");
  });
});

describe("importing a file", () => {
  test("shows what was read and what will change, and writes it down when told to", async () => {
    const { visit, load } = await site();
    await load({});
    const chosen = await visit(
      "/figures/import",
      upload({ value: "11" }, { period: "2021", year: "2021", value: "4" }),
    );
    expect(chosen.status).toBe(303);
    const preview = await visit(after(chosen.location));
    expect(preview.html).toContain("1 new, 1 corrected, 0 as before");
    expect(preview.html).toContain("Write down 2 figures");
    const plan = /name="plan" value="([0-9a-f]{64})"/.exec(preview.html)?.[1] ?? "";
    const done = await visit(after(chosen.location), { plan });
    expect(done.location).toBe("/york/figures?added=1&corrected=1");
    expect((await visit(after(done.location))).html).toContain("Written down: 1 new, 1 corrected.");
  });

  test("shows every problem beside its row with the cell marked, and keeps nothing", async () => {
    const { visit } = await site();
    const { status, html } = await visit(
      "/figures/import",
      upload({ value: "nine" }, { period: "2021", year: "2021" }, { qualifier: "so" }),
    );
    expect(status).toBe(422);
    expect(html).toContain("2 problems. Nothing was written.");
    expect(html).toContain("<mark>nine</mark>");
    expect(html).toContain("<mark>so</mark>");
    expect(html).toContain("Row 2: nine is not a number.");
    expect((await visit("/figures")).html).toContain("None yet");
  });

  test("a file that somebody overtook is shown again instead of written", async () => {
    const { visit, load } = await site();
    const { location } = await visit("/figures/import", upload({ value: "9" }));
    const plan =
      /name="plan" value="([0-9a-f]{64})"/.exec((await visit(after(location))).html)?.[1] ?? "";
    await load({ value: "12" });
    const { status, html } = await visit(after(location), { plan });
    expect(status).toBe(409);
    expect(html).toContain("Somebody entered figures since you read this file.");
  });

  test("without a file it asks for one, and a file that is gone has to be chosen again", async () => {
    const { visit } = await site();
    expect((await visit("/figures/import", {})).html).toContain("Choose a file.");
    const { location } = await visit(`/figures/import/${"0".repeat(64)}`);
    expect((await visit(after(location))).html).toContain("no longer here");
  });

  test("the file is gone once its figures are written down, and not before", async () => {
    const { visit, id } = await site();
    const { location } = await visit("/figures/import", upload({}));
    const name = `imports/${location.split("/").at(-1)}.csv`;
    expect(await findWaiting(context, id, name)).toBeDefined();
    expect((await visit(after(location), { plan: "0".repeat(64) })).status).toBe(409);
    expect(await findWaiting(context, id, name)).toBeDefined();
    const plan =
      /name="plan" value="([0-9a-f]{64})"/.exec((await visit(after(location))).html)?.[1] ?? "";
    expect((await visit(after(location), { plan })).location).toBe(
      "/york/figures?added=1&corrected=0",
    );
    expect(await findWaiting(context, id, name)).toBeUndefined();
    const again = await visit(after(location), { plan });
    expect((await visit(after(again.location))).html).toContain("it is imported already");
  });

  test("a file that nobody imported within a day has to be chosen again", async () => {
    const york = await site();
    const clock = (instant: string) => context.setNow(instant);
    clock("2026-06-01T12:00:00Z");
    const left = await york.visit("/figures/import", upload({}));
    const kept = async () => (await york.visit(after(left.location))).status;
    clock("2026-06-02T11:59:00Z");
    expect(await kept()).toBe(200);
    clock("2026-06-02T12:01:00Z");
    expect(await kept()).toBe(303);
    clock("2026-06-01T12:00:00Z");
  });

  test("another city's kept file is out of reach", async () => {
    const york = await site();
    const { location } = await york.visit("/figures/import", upload({}));
    const other = await site();
    expect((await other.visit(after(location))).location).toBe("/york/figures/import?expired");
  });
});

describe("releasing", () => {
  test("says what it means before, and how many after", async () => {
    const { visit, load } = await site();
    await load({}, { period: "2021", year: "2021" });
    expect((await visit("/figures")).html).toContain("can be corrected later but not taken back");
    const { location } = await visit("/figures/rough-sleeping/release", {});
    expect((await visit(after(location))).html).toContain("2 figures are released.");
    expect((await visit("/figures/release", {})).location).toBe("/york/figures?released=0");
  });
});

test.each([
  ["nb", "Mennesker som sover ute", "Hent tall fra en fil"],
  ["de", "Menschen ohne Dach", "Zahlen aus einer Datei einlesen"],
] as const)("the pages speak %s", async (language, name, button) => {
  const { visit } = await site(personWith("coordinator"), language);
  const { html } = await visit("/figures");
  expect(html).toContain(name);
  expect(html).toContain(button);
});

test("a city without indicators says what to do", async () => {
  const { visit } = await site(personWith("coordinator"), "en", false);
  const { status, html } = await visit("/figures");
  expect(status).toBe(200);
  expect(html).toContain("No indicators are defined yet");
});
