// Who has signed, the forms and the links as visitors meet them, and the list for those who answer for it.
import { describe, expect, test } from "vitest";
import { signInAs, testApp, valueIn } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { LANGUAGES } from "../../kernel/language.ts";
import { readCsv } from "../../platform/csv.ts";
import { aCity } from "../city/testing.ts";
import { aSignatory, listShown, secretIn } from "./testing.ts";

const context = testContext(await testDatabase());
const app = testApp(context);

async function aPlace() {
  const city = await aCity(context, { languages: ["en", "nb"] });
  const home = `/${city.slug}`;
  return { ...city, home, base: `${home}/declaration` };
}

const resident = { kind: "resident", name: "", email: "kari@home.example" };
const words = (page: string) => page.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const linkIn = (part: "signatures" | "withdrawals") => secretIn(context.letters.at(-1), part);

test.each([
  ["smtp", "Look into your mailbox"],
  ["terminal", "This installation sends no mail"],
] as const)("where letters go by %s, whoever asks is told where theirs is", async (way, told) => {
  const { base } = await aPlace();
  const mail = { way, send: context.mail.send };
  const sent = await testApp({ ...context, mail }).post(`${base}/signatures`, resident);
  const text = await sent.text();
  expect(text).toContain(told);
  expect(text.includes("Look into your mailbox")).toBe(way === "smtp");
});

describe("the way to sign", () => {
  test("goes through a letter and a button, and back again", async () => {
    const { base } = await aPlace();
    expect(await app.page(`${base}/signatories`)).toContain("Nobody has signed yet");
    const sent = await app.post(`${base}/signatures`, {
      ...resident,
      shown: "yes",
      name: "Kari <b>",
    });
    expect(await sent.text()).toContain("The link is on the terminal");
    const link = `${base}/signatures/${linkIn("signatures")}`;
    // A mail server that looks at the link confirms nothing.
    const looked = await app.get(link);
    expect(looked.headers.get("cache-control")).toBe("private, no-store");
    expect(await looked.text()).toContain("Confirm your signature");
    expect(await app.page(`${base}/signatories`)).toContain("Nobody has signed yet");
    expect(await (await app.post(link, {})).text()).toContain("You have signed");
    expect((await app.get(link)).status).toBe(403);
    const list = await app.page(`${base}/signatories`);
    expect(list).toContain("0 organisations and 1 resident have signed.");
    expect(list).toContain("Kari &lt;b>");
    const csv = readCsv(await app.page(`${base}/signatories.csv`));
    expect(csv.rows.map(({ cells }) => cells)).toEqual([
      { name: "Kari <b>", kind: "resident", signed_on: "2026-06-01" },
    ]);
    const back = `${base}/withdrawals/${linkIn("withdrawals")}`;
    expect(await app.page(back)).toContain("Withdraw your signature");
    expect(words(await app.page(`${base}/signatories`))).toContain("1 resident");
    expect(await (await app.post(back, {})).text()).toContain("Your signature is withdrawn");
    expect((await app.post(back, {})).status).toBe(403);
    const after = words(await app.page(`${base}/signatories`));
    expect(after).toContain("Nobody has signed yet");
    expect(after).not.toContain("Kari");
  });

  test("gives the same answer to an address that has signed and one that has not", async () => {
    const { id, slug, base } = await aPlace();
    await aSignatory(context, { id, slug });
    const answers = [];
    for (const email of ["kari@home.example", "ola@home.example"]) {
      const signing = await app.post(`${base}/signatures`, { ...resident, email });
      const leaving = await app.post(`${base}/withdrawals`, { email });
      answers.push([signing.status, await signing.text(), leaving.status, await leaving.text()]);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  test("comes back with what is wrong and what was typed, in the form that was sent", async () => {
    const { base } = await aPlace();
    const wrong = { kind: "resident", name: "www.shop.example", shown: "yes", email: "kari" };
    const answer = await app.post(`${base}/signatures`, wrong);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('href="#resident-name"');
    expect(page).toContain('value="www.shop.example"');
    expect(page).not.toContain('id="organisation-name-error"');
    const address = await app.post(`${base}/signatures`, { ...resident, email: "kari" });
    expect(await address.text()).toContain('href="#resident-email"');
    expect((await app.post(`${base}/signatures`, {})).status).toBe(422);
    const leaving = await (await app.post(`${base}/withdrawals`, { email: "kari" })).text();
    expect(leaving).toContain('href="#withdrawal-email"');
    expect(valueIn(leaving, "email")).toBe("kari");
  });

  test("shows an organisation's name unless it does not want that, a resident's only if wanted", async () => {
    const { base } = await aPlace();
    const page = await app.page(`${base}/signatures/new`);
    const [organisation = "", person = ""] = page.split('id="resident"');
    expect(organisation).toMatch(/name="shown"[^>]*checked|checked[^>]*name="shown"/);
    expect(person).not.toMatch(/name="shown"[^>]*checked|checked[^>]*name="shown"/);
    const club = {
      kind: "organisation",
      name: "York Tenants",
      email: "a@club.example",
      shown: "yes",
    };
    await app.post(`${base}/signatures`, club);
    await app.post(`${base}/signatures/${linkIn("signatures")}`, {});
    const twice = await app.post(`${base}/signatures`, { ...club, email: "b@other.example" });
    expect(twice.status).toBe(422);
    expect(await twice.text()).toContain("This organisation has signed already. Thank you!");
  });

  test.each(["signatures", "withdrawals"])("has no dead end at %s", async (part) => {
    const { base } = await aPlace();
    const answer = await app.get(`${base}/${part}`);
    expect(answer.headers.get("location")).toBe(`${base}/${part}/new`);
    for (const secret of ["made-up", "a%2Fb", "%22%3E%3Cb%3E"]) {
      expect((await app.get(`${base}/${part}/${secret}`)).status).toBe(403);
      expect((await app.post(`${base}/${part}/${secret}`, {})).status).toBe(403);
    }
  });
});

test.each(LANGUAGES)("every page is drawn in %s", async (language) => {
  const { id, slug, home, base } = await aPlace();
  await aSignatory(context, { id, slug });
  const session = await signInAs(context, id, "coordinator");
  const cookie = `${session}; rosario_language=${language}`;
  for (const path of [
    ...[`${base}/signatories`, `${base}/signatures/new`, `${base}/withdrawals/new`],
    `${home}/work/signatories`,
  ]) {
    const page = await app.page(path, { cookie });
    expect(page).toContain(`<html lang="${language}"`);
    expect(page).not.toMatch(/undefined|\[object|NaN/);
  }
});

describe("a long list", () => {
  test("has pages", async () => {
    const { id, slug, base } = await aPlace();
    for (let n = 1; n <= 51; n += 1) {
      context.setNow(`2026-06-01T12:00:${String(n).padStart(2, "0")}Z`);
      await aSignatory(
        context,
        { id, slug },
        { name: `Person no ${n}.`, email: `p${n}@x.example` },
      );
    }
    const first = await app.page(`${base}/signatories`);
    expect(first).toContain("Person no 51.");
    expect(first).not.toContain("Person no 1.");
    expect(first).toContain("?page=2#names");
    const second = await app.page(`${base}/signatories?page=2`);
    expect(second).toContain("Person no 1.");
    expect(await app.page(`${base}/signatories?page=99`)).toContain("Page 2 of 2");
    expect(await app.page(`${base}/signatories?page=-1`)).toContain("Page 1 of 2");
  }, 30_000);
});

describe("/work/signatories", () => {
  test("takes a name off the list for a reason that everybody reads", async () => {
    const { id, slug, home, base } = await aPlace();
    await aSignatory(context, { id, slug });
    const [one] = await context.database.readCity(id, (tx) => listShown(tx));
    const path = `${home}/work/signatories/${one?.id}/removal`;
    const cookie = await signInAs(context, id, "coordinator");
    expect((await app.post(path, { reason: "abuse" })).status).toBe(403);
    const unsaid = await app.post(path, { reason: "" }, { cookie });
    expect(unsaid.status).toBe(422);
    expect(await unsaid.text()).toContain(`href="#why-${one?.id}"`);
    const removed = await app.post(path, { reason: "abuse" }, { cookie });
    expect(removed.headers.get("location")).toBe(`${home}/work/signatories?done`);
    expect(await app.page(`${home}/work/signatories?done`, { cookie })).toContain(
      "It is off the list.",
    );
    expect((await app.post(path, { reason: "abuse" }, { cookie })).status).toBe(404);
    const nothing = `${home}/work/signatories/none/removal`;
    expect((await app.post(nothing, { reason: "abuse" }, { cookie })).status).toBe(404);
    expect(words(await app.page(`${base}/signatories`))).toContain(
      "The city took 1 signature off the list: 1 for abuse.",
    );
  });

  test("is read by all who work here, and changed by few", async () => {
    const { id, slug, home } = await aPlace();
    await aSignatory(context, { id, slug });
    expect((await app.get(`${home}/work/signatories`)).status).toBe(403);
    const cookie = await signInAs(context, id, "reader");
    const page = await app.page(`${home}/work/signatories`, { cookie });
    expect(page).toContain("Kari Nordmann");
    expect(page).not.toContain("/removal");
  });
});
