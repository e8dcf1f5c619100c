// What the public record says of itself, and the proofs beside the facts on other pages.
import { beforeAll, describe, expect, test } from "vitest";
import { testApp } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { LANGUAGES } from "../../../kernel/language.ts";
import { theHost } from "../../accounts/testing.ts";
import { adoptDeclaration, listCities } from "../../city/index.ts";
import { aCity, aDeclaration } from "../../city/testing.ts";
import { aCityWithFigures } from "../../reports/testing.ts";
import { provenTexts } from "../texts/record/index.ts";

const context = testContext(await testDatabase());
const app = testApp(context);
let home = "";

beforeAll(async () => {
  const city = await aCity(context, { slug: "york" });
  home = `/${city.slug}`;
  const adopted = await adoptDeclaration(context, city.id, theHost, aDeclaration());
  if ("refused" in adopted) throw new Error(adopted.refused);
});

const words = (page: string): string =>
  page
    .replaceAll("<wbr/>", "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

describe("what the record proves", () => {
  test.each(LANGUAGES)("is said in plain words, with what it cannot (%s)", async (language) => {
    const headers = { cookie: `rosario_language=${language}` };
    const page = words(await app.page(`${home}/record/what-it-proves`, { headers }));
    const t = provenTexts(language);
    const plain = (text: string) => text.replaceAll(/\s+/g, " ");
    for (const text of [t.title, t.lead, ...t.proves, ...t.cannot, t.alone, t.noWitness, t.names]) {
      expect(page).toContain(plain(text));
    }
    expect(page).toContain(
      "rosario ledger verify http://rosario.test/york/log --earlier checkpoint",
    );
    expect(page).toContain("rosario ledger witness http://rosario.test/york/log");
  });

  test("with the name of the log and the key that signs it", async () => {
    const page = words(await app.page(`${home}/record/what-it-proves`));
    const policy = await app.page(`${home}/log/policy`);
    const [, vkey = ""] = /^log (\S+)/.exec(policy) ?? [];
    expect(vkey).toContain("rosario.test/york+");
    expect(page).toContain(vkey);
  });

  test.each(["/record", "/record/0"])("is linked from %s", async (path) => {
    expect(await app.page(`${home}${path}`)).toContain(`href="${home}/record/what-it-proves"`);
  });
});

test("the declaration has its proof beside it", async () => {
  const page = await app.page(`${home}/declaration`);
  const [, file = ""] = /href="([^"]*\.tlog-proof)"/.exec(page) ?? [];
  const [, entry = ""] = /href="([^"]*\/record\/\d+)"/.exec(page) ?? [];
  expect(words(await app.page(entry))).toContain("The declaration was recorded");
  expect(await app.page(file)).toMatch(/^c2sp\.org\/tlog-proof@v1\nindex \d+\n/);
  expect(await app.page(entry)).toContain(`href="${file}"`);
});

test("an indicator has the proof of its figures' release beside it", async () => {
  const city = await aCityWithFigures(context);
  const slug = (await context.database.inInstallation(listCities)).find(
    ({ id }) => id === city,
  )?.slug;
  const page = await app.page(`/${slug}/indicators/waiting-time`);
  const [, entry = ""] = /href="([^"]*\/record\/\d+)"/.exec(page) ?? [];
  expect(words(await app.page(entry))).toContain("Figures were released");
  expect(page).toContain(`${entry.replace("/record/", "/log/proofs/")}.tlog-proof"`);
});
