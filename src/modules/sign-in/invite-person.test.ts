import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Context } from "../../platform/context.ts";
import { anActor, listPeople, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { invitePerson } from "./invite-person.ts";
import type { Invitation } from "./post-invitation.ts";
import { resumeSession } from "./resume-session.ts";
import { signIn } from "./sign-in.ts";

const database = await testDatabase();
const coordinator = anActor("coordinator");
const kari = { name: "Kari Nordmann", email: "kari@city.example", role: "contributor" };
const invitation: Invitation = {
  city: { slug: "york" },
  letter: (link) => ({ subject: "You are invited", text: `Sign in: ${link}` }),
};

describe("invitePerson", () => {
  test("gives a role, and records the role without the person", async () => {
    const context = testContext(database);
    const cityId = context.newCity();
    const invited = await invitePerson(context, cityId, coordinator, kari);
    expect(invited).toEqual({ account: expect.any(String), letter: "none" });
    expect(await listPeople(context, cityId)).toMatchObject([
      { name: "Kari Nordmann", email: "kari@city.example", roles: ["contributor"] },
    ]);
    const entries = await database.readCity(cityId, (tx) => listEntries(tx));
    expect(entries).toMatchObject([{ type: "role.given", subject: "people" }]);
    expect(entries[0]?.body).not.toMatch(/kari/i);
    expect(context.letters).toEqual([]);
  });

  test("writes a letter whose link signs the person in", async () => {
    const context = testContext(database);
    const cityId = context.newCity();
    const invited = await invitePerson(context, cityId, coordinator, kari, invitation);
    expect(invited).toMatchObject({ letter: "sent" });
    const [letter] = context.letters;
    expect(letter).toMatchObject({ to: "kari@city.example", subject: "You are invited" });
    expect(letter?.text).toMatch(/^Sign in: http:\/\/rosario\.test\/york\/sign-in\/[\w-]{43}$/);
    const signedIn = await signIn(context, cityId, letter?.text.split("/").at(-1) ?? "");
    const session = "session" in signedIn ? signedIn.session : "";
    expect(await resumeSession(context, cityId, session)).toMatchObject({
      actor: { name: "Kari Nordmann" },
    });
  });

  test("gives the role and says so when the mail server does not take the letter", async () => {
    const context: Context & { newCity: ReturnType<typeof testContext>["newCity"] } = {
      ...testContext(database),
      mail: { way: "smtp", send: async () => Promise.reject(new Error("No such mailbox")) },
    };
    const cityId = context.newCity();
    const invited = await invitePerson(context, cityId, coordinator, kari, invitation);
    expect(invited).toMatchObject({ letter: "not-sent" });
    expect(await listPeople(context, cityId)).toMatchObject([{ roles: ["contributor"] }]);
  });

  test("takes one address in any spelling for one person, and keeps the name first given", async () => {
    const context = testContext(database);
    const cityId = context.newCity();
    const first = await invitePerson(context, cityId, coordinator, kari);
    const again = { name: "K. N.", email: "  KARI@City.Example ", role: "reader" };
    expect(await invitePerson(context, cityId, coordinator, again)).toEqual(first);
    expect(await listPeople(context, cityId)).toMatchObject([
      { name: "Kari Nordmann", roles: ["contributor", "reader"] },
    ]);
  });

  test("does not give, or record, a role twice", async () => {
    const context = testContext(database);
    const cityId = context.newCity();
    await invitePerson(context, cityId, coordinator, kari);
    await invitePerson(context, cityId, coordinator, kari);
    expect(await database.readCity(cityId, (tx) => listEntries(tx))).toHaveLength(1);
  });

  test("refuses a role on the other side of the table", async () => {
    const context = testContext(database);
    const cityId = context.newCity();
    await invitePerson(context, cityId, coordinator, kari);
    const judge = { ...kari, role: "body-secretary" };
    expect(await invitePerson(context, cityId, coordinator, judge, invitation)).toEqual({
      refused: "acts-and-judges",
    });
    expect(context.letters).toEqual([]);
    expect(await listPeople(context, cityId)).toMatchObject([{ roles: ["contributor"] }]);
  });

  test("gives only one of two roles that exclude each other, at the same moment", async () => {
    const context = testContext(database);
    const cityId = context.newCity();
    const roles = ["contributor", "body-secretary", "coordinator", "body-secretary"];
    await Promise.all(
      roles.map((role) => invitePerson(context, cityId, coordinator, { ...kari, role })),
    );
    const [person] = await listPeople(context, cityId);
    expect([["body-secretary"], ["contributor", "coordinator"]]).toContainEqual(
      [...(person?.roles ?? [])].sort(),
    );
  });

  test.each([
    ["no-name", { name: "  " }],
    ["no-email", { email: "kari" }],
    ["no-email", { email: "kari@localhost" }],
    ["no-email", { email: "kari@city.example, ola@city.example" }],
    ["no-email", { email: "" }],
    ["unknown-role", { role: "host" }],
    ["unknown-role", { role: "" }],
  ])("refuses with %s: %j", async (refused, wrong) => {
    const context = testContext(database);
    const cityId = context.newCity();
    const answer = await invitePerson(context, cityId, theHost, { ...kari, ...wrong }, invitation);
    expect(answer).toEqual({ refused });
    expect(await listPeople(context, cityId)).toEqual([]);
    expect(context.letters).toEqual([]);
  });

  test.each([undefined, anActor("body-secretary"), anActor("contributor"), anActor("reader")])(
    "is not for %j",
    async (actor) => {
      const context = testContext(database);
      const cityId = context.newCity();
      expect(await invitePerson(context, cityId, actor, kari)).toEqual({
        refused: "not-permitted",
      });
      expect(await listPeople(context, cityId)).toEqual([]);
    },
  );
});
