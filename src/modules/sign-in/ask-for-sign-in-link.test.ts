import { describe, expect, test, vi } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { asSuperuser, ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { endRole } from "../accounts/index.ts";
import { anActor, aPerson } from "../accounts/testing.ts";
import { answerAskingsJob } from "./answer-asking.ts";
import { askForSignInLink } from "./ask-for-sign-in-link.ts";
import { checkLink } from "./sign-in.ts";

const database = await testDatabase();

async function aCityWithKari() {
  const context = testContext(database);
  const id = context.newCity();
  const { account } = await aPerson(context, id, { email: "kari@city.example", role: "reader" });
  const city = { id, slug: "york" };
  const ask = (email = "kari@city.example") =>
    askForSignInLink(context, city, { email, language: "en", place: "York" });
  return { context, city, account, ask };
}

describe("askForSignInLink", () => {
  test("sends a link that works, to an address in any spelling", async () => {
    const { context, city, ask } = await aCityWithKari();
    await ask(" Kari@CITY.example");
    expect(context.letters).toMatchObject([
      { to: "kari@city.example", subject: "Your link to sign in to York" },
    ]);
    const secret = /sign-in\/(\S+)/.exec(context.letters[0]?.text ?? "")?.[1] ?? "";
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

  test("answers before it looks whether anybody has the address", async () => {
    const { context, city } = await aCityWithKari();
    const posted = Promise.withResolvers<string>();
    const mail = {
      way: "smtp" as const,
      send: async ({ to }: { readonly to: string }) => {
        posted.resolve(to);
        return { accepted: true as const };
      },
    };
    const asked = { ...context, mail };
    const ask = (email: string) =>
      askForSignInLink(asked, city, { email, language: "en", place: "York" });
    // Whoever held the account back would hold back the answer to those who have one, if it were looked at before.
    await asSuperuser(undefined, async (client) => {
      await client.query("begin");
      await client.query("select 1 from accounts.account where city_id = $1 for update", [city.id]);
      await ask("kari@city.example");
      await ask("nobody@city.example");
      await client.query("rollback");
    });
    expect(await posted.promise).toBe("kari@city.example");
    await vi.waitFor(async () =>
      expect(
        await ownerQuery("select 1 from sign_in.asking where city_id = $1", [city.id]),
      ).toEqual([]),
    );
  });

  test("is answered by the job where the program ended before", async () => {
    const { context, city } = await aCityWithKari();
    await ownerQuery(
      `insert into sign_in.asking (city_id, id, email, language, place, asked_at)
       select $1, gen_random_uuid(), email, 'nb', 'York', now()
       from unnest(array['kari@city.example', 'nobody@city.example']) as email`,
      [city.id],
    );
    const said: string[] = [];
    const how = {
      say: (line: string) => void said.push(line),
      complain: (line: string) => void said.push(line),
      stopping: new AbortController().signal,
    };
    await answerAskingsJob.run(context, city, how);
    await answerAskingsJob.run(context, city, how);
    expect(said).toEqual(["looked at 2 that asked for a link"]);
    expect(context.letters).toMatchObject([
      { to: "kari@city.example", subject: "Lenke for å logge inn hos York" },
    ]);
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
    await expect(
      askForSignInLink(refusing, city, {
        email: "kari@city.example",
        language: "en",
        place: "York",
      }),
    ).resolves.toBeUndefined();
  });
});
