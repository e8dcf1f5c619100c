import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { askForSignInLink } from "./ask-for-sign-in-link.ts";
import { endRole } from "./end-role.ts";
import { checkLink } from "./sign-in.ts";
import { anActor, aPerson } from "./testing.ts";

const database = await testDatabase();

async function aCityWithKari() {
  const context = testContext(database);
  const id = context.newCity();
  const { account } = await aPerson(context, id, { email: "kari@city.example", role: "reader" });
  const city = { id, slug: "york" };
  const ask = (email = "kari@city.example") =>
    askForSignInLink(context, city, email, (link, minutes) => ({
      subject: `${minutes} minutes`,
      text: link,
    }));
  return { context, city, account, ask };
}

describe("askForSignInLink", () => {
  test("sends a link that works, to an address in any spelling", async () => {
    const { context, city, ask } = await aCityWithKari();
    await ask(" Kari@CITY.example");
    expect(context.letters).toMatchObject([{ to: "kari@city.example", subject: "60 minutes" }]);
    const secret = context.letters[0]?.text.split("/").at(-1) ?? "";
    expect(await checkLink(context, city.id, secret)).toEqual({ usable: true });
  });

  test("sends nothing to an address that nobody has here", async () => {
    const { context, ask } = await aCityWithKari();
    await ask("ola@city.example");
    expect(context.letters).toEqual([]);
  });

  test("sends nothing to somebody whose last role has ended", async () => {
    const { context, city, account, ask } = await aCityWithKari();
    await endRole(context, city.id, anActor("coordinator"), { account, role: "reader" });
    await ask();
    expect(context.letters).toEqual([]);
  });

  test("sends at most five links within an hour", async () => {
    const { context, ask } = await aCityWithKari();
    context.setNow("2026-06-01T12:00:00Z");
    for (let times = 0; times < 5; times += 1) await ask();
    context.setNow("2026-06-01T12:59:59Z");
    await ask();
    expect(context.letters).toHaveLength(5);
    context.setNow("2026-06-01T13:00:00Z");
    await ask();
    expect(context.letters).toHaveLength(6);
  });

  test("sends at most five links to whoever asks for many at the same moment", async () => {
    const { context, ask } = await aCityWithKari();
    await Promise.all(Array.from({ length: 9 }, () => ask()));
    expect(context.letters).toHaveLength(5);
  });

  test("tells the asker nothing when the mail server refuses", async () => {
    const context = testContext(database);
    const id = context.newCity();
    await aPerson(context, id, { email: "kari@city.example" });
    const city = { id, slug: "york" };
    const refusing = {
      ...context,
      mail: { way: "smtp" as const, send: async () => Promise.reject(new Error("refused")) },
    };
    const letter = () => ({ subject: "", text: "" });
    await expect(
      askForSignInLink(refusing, city, "kari@city.example", letter),
    ).resolves.toBeUndefined();
  });
});
