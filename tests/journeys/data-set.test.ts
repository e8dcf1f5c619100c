/** A table with small numbers on its way to the public, in Norwegian: defined, questioned, corrected, protected, released, taken back. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectFit, servedDemo } from "../support/served-demo.ts";

const demo = servedDemo();
const LIST = "/york/work/data-sets";
const OWN = `${LIST}/sosialhjelp`;

const ROWS: readonly (readonly [district: string, women: number, men: number])[] = [
  ["Guildhall", 44, 36],
  ["Clifton", 25, 21],
  ["Heworth", 18, 1],
];

/** Figures made up for this test; `change` plants the faults. */
function figures(change: (line: string) => string = (line) => line): string {
  const lines = [2023, 2024, 2025].flatMap((year) => {
    const shown = ROWS.map(
      ([name, women, men], place) => [name, women + year - 2023, men + place] as const,
    );
    const sum = (side: 1 | 2) => shown.reduce((all, row) => all + row[side], 0);
    return [...shown, ["Hele byen", sum(1), sum(2)] as const].flatMap(([name, women, men]) => [
      `${year};${name};Kvinner;${women}`,
      `${year};${name};Menn;${men}`,
      `${year};${name};I alt;${women + men}`,
    ]);
  });
  return ["År;Bydel;Kjønn;Antall", ...lines.map(change)].join("\n");
}

/** The women of Heworth are hidden, but the sums beside them tell their number. */
const GIVES_AWAY = figures((line) =>
  line.startsWith("2025;Heworth;Kvinner") ? "2025;Heworth;Kvinner;:" : line,
);

async function coordinator(): Promise<Page> {
  const [, link = ""] = await demo.hears(/coordinator\s+(http\S+)/);
  const page = await demo.visit({ width: 390, javaScript: false });
  await page.goto(link);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "Norsk bokmål" }).click();
  await page.getByRole("heading", { level: 1, name: "Min arbeidsflate" }).waitFor();
  return page;
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.goto(`${OWN}/import`);
  await page
    .getByLabel("Fil", { exact: true })
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Les filen" }).click();
}

/** Walks to a control with the keyboard alone, and presses it. */
async function pressByKeyboard(page: Page, key: "Enter" | "Space", name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    const label = (await focused.count()) === 0 ? "" : await labelOf(focused);
    if (name.test(label)) return page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${name} on ${page.url()}`);
}

async function labelOf(focused: ReturnType<Page["locator"]>): Promise<string> {
  return focused.evaluate((element) => {
    const labels = element instanceof HTMLInputElement ? element.labels : null;
    return labels?.[0]?.textContent ?? element.textContent ?? "";
  });
}

test("a table becomes public only after its questions are answered and its small numbers are safe", async () => {
  const page = await coordinator();
  await expectFit(page);

  // Two ways lead to the data sets: from every working page, and from the list of figures.
  await page.goto("/york/figures");
  await page.getByRole("link", { name: "Datasett med grupper og bydeler" }).click();
  await page.getByRole("heading", { level: 1, name: "Datasett" }).waitFor();
  await expectFit(page);

  // The definition: first with half of it missing, then whole. What was typed is still there.
  await page.getByRole("link", { name: "Sett opp et datasett" }).click();
  await page.getByLabel("Tittel").first().fill("Mottakere av sosialhjelp");
  await page.getByLabel("Del av adressen").fill("sosialhjelp");
  await page.getByRole("button", { name: "Sett opp datasettet" }).click();
  await page.getByText("Enheten mangler.").first().waitFor();
  await expectFit(page);
  expect(await page.getByLabel("Tittel").first().inputValue()).toBe("Mottakere av sosialhjelp");
  await page.getByLabel("Antall", { exact: true }).check();
  await page.getByLabel("Enhet", { exact: true }).fill("personer");
  await page.getByLabel("Kilde", { exact: true }).fill("Laget for en prøve");
  await page.getByLabel("Lisens", { exact: true }).fill("CC0");
  await page.getByLabel("Kontoret har gjort det").check();
  await page.getByRole("button", { name: "Sett opp datasettet" }).click();
  await page.getByText("Datasettet er satt opp.").first().waitFor();
  await expectFit(page);

  // A file that cannot be read: every error with its row, and nothing is written.
  await choose(
    page,
    "uleselig.csv",
    figures((line) => line.replace("2024;Clifton;Menn;22", "2024;Clifton;Menn;mange")),
  );
  await page.getByText("Én feil i filen. Ingenting er lagret.").waitFor();
  await page.getByText(/Rad 18: .*mange/).waitFor();
  await expectFit(page);

  // A file with a planted fault is questioned. A question without an answer stays; a fault sends the file back.
  const odd = figures((line) =>
    line.replace("2024;Hele byen;I alt;151", "2024;Hele byen;I alt;161"),
  );
  await choose(page, "rar.csv", odd);
  await page.getByRole("heading", { level: 1, name: "Dette leste vi" }).waitFor();
  await page
    .getByText(/«I alt», som er 161/)
    .first()
    .waitFor();
  await expectFit(page);
  await page.getByRole("button", { name: "Se hva som blir endret" }).click();
  await page.getByText("Spørsmål 1: Si om det er riktig.").first().waitFor();
  await expectFit(page);
  for (const wrong of await page.getByLabel("Nei, noe er galt").all()) await wrong.check();
  await page.getByLabel("Hvorfor, med få ord").first().fill("Ti er talt to ganger.");
  await page.getByRole("button", { name: "Se hva som blir endret" }).click();
  await page.getByText("Ingenting er hentet inn").first().waitFor();
  expect(await page.getByLabel("Hvorfor, med få ord").first().inputValue()).toBe(
    "Ti er talt to ganger.",
  );
  await expectFit(page);

  // The same file taken as it is, with a note, on the keyboard alone.
  for (const right of await page.getByLabel("Ja, hent det inn som det er").all())
    await right.check();
  await pressByKeyboard(page, "Enter", /Se hva som blir endret/);
  await page.getByText("36 nye tall.").waitFor();
  await expectFit(page);
  await pressByKeyboard(page, "Enter", /Hent inn 36 tall/);
  await page.getByText("36 tall i 3 perioder er hentet inn.").first().waitFor();
  await expectFit(page);

  // The corrected file: old and new beside each other, then the way back and forth again.
  await choose(page, "rettet.csv", GIVES_AWAY);
  for (const right of await page.getByLabel("Ja, hent det inn som det er").all())
    await right.check();
  await page.getByRole("button", { name: "Se hva som blir endret" }).click();
  const changed = page.getByRole("row", { name: /Hele byen, I alt/ });
  expect(await changed.getByRole("cell").allTextContents()).toEqual(["2024", "161", "151"]);
  await expectFit(page);
  await page.getByRole("button", { name: "Hent inn 36 tall" }).click();
  await page.getByRole("link", { name: "Veien tilbake" }).click();
  await page.getByRole("button", { name: "Trekk import 2 tilbake" }).click();
  await page.getByText("Import 2 er trukket tilbake.").first().waitFor();
  await choose(page, "rettet.csv", GIVES_AWAY);
  await page.getByText("Svaret er fylt ut").first().waitFor();
  await page.getByRole("button", { name: "Se hva som blir endret" }).click();
  await page.getByRole("button", { name: "Hent inn 36 tall" }).click();
  await page.getByText("36 tall i 3 perioder er hentet inn.").first().waitFor();

  // What was hidden could be worked out: refused, with the remedy. Protected here, the same table is safe.
  await page.getByRole("link", { name: "Se hva som ville bli frigitt" }).last().click();
  await page.getByText("Dette kan ikke frigis").first().waitFor();
  await page.getByRole("rowheader", { name: "Heworth, Kvinner, 2025" }).waitFor();
  expect(await page.getByRole("main").getByRole("button").count()).toBe(0);
  await expectFit(page);
  const stranger = await demo.visit({ width: 390, javaScript: false });
  expect((await stranger.request.get("/york/data-sets/sosialhjelp.csv")).status()).toBe(404);
  await stranger.goto("/york/data-sets/sosialhjelp");
  expect(await stranger.getByText("Heworth").count()).toBe(0);
  expect((await stranger.goto(`${OWN}/release`))?.status()).toBe(403);
  await page.goto(`${OWN}/definition`);
  await page.getByLabel("Rosario verner dem her").check();
  await page.getByRole("button", { name: "Lagre definisjonen" }).click();
  await page.goto(`${OWN}/release`);
  await page.getByText("Kontrollen fant ingenting som lar seg regne ut.").first().waitFor();
  await expectFit(page);
  await page.getByRole("button", { name: /^Frigi \d+ tall$/ }).click();
  await page.getByText("Frigivelse 1 er offentlig.").first().waitFor();
  await expectFit(page);

  // The public sees the table, and the small number in no cell of it.
  await page.getByRole("link", { name: "Åpen side" }).click();
  await page.getByRole("heading", { level: 1, name: "Mottakere av sosialhjelp" }).waitFor();
  const csv = await (await stranger.request.get("/york/data-sets/sosialhjelp.csv")).text();
  const heworth = csv.split("\n").filter((line) => line.includes("Heworth"));
  expect(heworth.length).toBe(9);
  for (const line of heworth.filter((one) => one.includes("Menn")))
    expect(line).toContain("suppressed");
}, 180_000);
