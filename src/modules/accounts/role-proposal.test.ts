import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import { newId, today } from "../../platform/context.ts";
import { listEntries } from "../ledger/index.ts";
import { decideRole } from "./decide-role.ts";
import { endRole } from "./end-role.ts";
import { giveRole } from "./give-role.ts";
import { listRoleProposals } from "./list-role-proposals.ts";
import { needsTwoPeople, ROLES, type Role } from "./role.ts";
import { confirmerProblem } from "./role-proposal.ts";
import { anActor, aPerson, listPeople, theHost } from "./testing.ts";

const database = await testDatabase();

/** A city with so many coordinators. */
async function aCity(coordinators = 2) {
  const context = testContext(database);
  const city = context.newCity();
  const people: Actor[] = [];
  for (let one = 0; one < coordinators; one += 1) {
    const { account } = await aPerson(context, city);
    people.push({ ...anActor("coordinator"), accountId: account });
  }
  const [first = theHost, second = theHost] = people;
  const berta = { name: "Berta", email: "berta@city.example" };
  const give = (actor: Actor, role: Role, person = berta) =>
    database.inCity(city, (tx) => giveRole(context, tx, actor, { ...person, role }));
  const waiting = () => database.readCity(city, (tx) => listRoleProposals(tx, today(context)));
  const decide = async (
    actor: Actor | undefined,
    decision: "confirmed" | "declined" = "confirmed",
  ) => {
    const [proposal] = await waiting();
    if (proposal === undefined) throw new Error("Nothing waits");
    return decideRole(context, city, actor, { proposal: proposal.id, decision });
  };
  const rolesOf = async (name: string) =>
    (await listPeople(context, city)).find((person) => person.name === name)?.roles;
  const entries = async () =>
    (await database.readCity(city, (tx) => listEntries(tx, { limit: 100 })))
      .map(({ type, entry }) => ({ type, by: entry?.by, ...entry?.facts }))
      .filter(({ type }) => type.startsWith("role."))
      .reverse();
  return { context, city, first, second, give, waiting, decide, rolesOf, entries };
}

describe("a role that touches assessments or cases", () => {
  test.each(ROLES.filter(needsTwoPeople))("is proposed and not given: %s", async (role) => {
    const { first, give, waiting, rolesOf } = await aCity();
    expect(await give(first, role)).toMatchObject({ waitsUntil: "2026-06-15" });
    expect(await rolesOf("Berta")).toEqual([]);
    expect(await waiting()).toMatchObject([{ role, change: "give", openUntil: "2026-06-15" }]);
  });

  test("is given when a second coordinator confirms it, and the record tells both steps", async () => {
    const { first, second, give, decide, waiting, rolesOf, entries } = await aCity();
    const before = (await entries()).length;
    await give(first, "body-secretary");
    expect(await decide(second)).toEqual({ decided: "confirmed" });
    expect(await rolesOf("Berta")).toEqual(["body-secretary"]);
    expect(await waiting()).toEqual([]);
    expect((await entries()).slice(before)).toMatchObject([
      {
        ...{ type: "role.proposed", by: "coordinator", role: "body-secretary", change: "give" },
        until: "2026-06-15",
      },
      { type: "role.confirmed", by: "coordinator", role: "body-secretary", change: "give" },
      { type: "role.given", by: "coordinator", role: "body-secretary" },
    ]);
  });

  test("ends in the same way", async () => {
    const { context, city, first, second, give, decide, rolesOf, waiting } = await aCity();
    const given = await give(first, "key-holder");
    if ("refused" in given) throw new Error(given.refused);
    await decide(second);
    const end = { account: given.account, role: "key-holder" };
    expect(await endRole(context, city, second, end)).toEqual({ waitsUntil: "2026-06-15" });
    expect(await rolesOf("Berta")).toEqual(["key-holder"]);
    expect(await waiting()).toMatchObject([{ change: "end" }]);
    expect(await decide(first)).toEqual({ decided: "confirmed" });
    expect(await rolesOf("Berta")).toEqual([]);
  });

  test("is proposed once, however often somebody asks", async () => {
    const { first, second, give, waiting } = await aCity();
    await Promise.all([
      give(first, "body-member"),
      give(second, "body-member"),
      give(first, "body-member"),
    ]);
    expect(await waiting()).toHaveLength(1);
  });

  test("is given by whoever runs the program and confirmed by a coordinator", async () => {
    const { first, give, decide, rolesOf } = await aCity(1);
    await give(theHost, "body-secretary");
    expect(await decide(first)).toEqual({ decided: "confirmed" });
    expect(await rolesOf("Berta")).toEqual(["body-secretary"]);
  });
});

describe("the second person", () => {
  test("is not the one who proposed", async () => {
    const { first, give, decide, rolesOf } = await aCity();
    await give(first, "body-secretary");
    expect(await decide(first)).toEqual({ refused: "own-proposal" });
    await give(theHost, "case-worker", { name: "Carl", email: "carl@city.example" });
    expect(await rolesOf("Berta")).toEqual([]);
  });

  test("is not the one whose role it is", async () => {
    const { context, city, first, second, waiting } = await aCity();
    const [, person] = await listPeople(context, city);
    const own = person?.id === second.accountId ? second : first;
    const other = own === first ? second : first;
    const email = person?.email ?? "";
    await database.inCity(city, (tx) =>
      giveRole(context, tx, other, { name: "Somebody", email, role: "key-holder" }),
    );
    const [proposal] = await waiting();
    const input = { proposal: proposal?.id as Id<"RoleProposal">, decision: "confirmed" } as const;
    expect(await decideRole(context, city, own, input)).toEqual({ refused: "own-role" });
  });

  test("is the terminal only where no other coordinator could be", async () => {
    const alone = await aCity(1);
    await alone.give(alone.first, "body-secretary");
    expect(await alone.decide(theHost)).toEqual({ decided: "confirmed" });
    expect(await alone.rolesOf("Berta")).toEqual(["body-secretary"]);

    const two = await aCity(2);
    await two.give(two.first, "body-secretary");
    expect(await two.decide(theHost)).toEqual({ refused: "coordinator-can" });
    expect(await two.rolesOf("Berta")).toEqual([]);
  });

  test("is never the terminal for what the terminal proposed", async () => {
    const { give, decide } = await aCity(0);
    await give(theHost, "body-secretary");
    expect(await decide(theHost)).toEqual({ refused: "own-proposal" });
  });

  test("may confirm roles at all", async () => {
    const { context, first, give, decide } = await aCity();
    await give(first, "body-secretary");
    expect(await decide(undefined)).toEqual({ refused: "not-permitted" });
    for (const role of ROLES.filter((one) => one !== "coordinator")) {
      const actor = { ...anActor(role), accountId: newId<"Account">(context) };
      expect(await decide(actor)).toEqual({ refused: "not-permitted" });
    }
  });
});

describe("a proposal", () => {
  test("waits fourteen days and no longer", async () => {
    const { context, city, first, second, give, waiting } = await aCity();
    await give(first, "body-secretary");
    const [proposal] = await waiting();
    if (proposal === undefined) throw new Error("Nothing waits");
    context.setNow("2026-06-15T20:00:00Z");
    expect(await waiting()).toHaveLength(1);
    context.setNow("2026-06-16T08:00:00Z");
    expect(await waiting()).toEqual([]);
    const input = { proposal: proposal.id, decision: "confirmed" } as const;
    expect(await decideRole(context, city, second, input)).toEqual({ refused: "unknown-proposal" });
    expect(await give(first, "body-secretary")).toMatchObject({ waitsUntil: "2026-06-30" });
  });

  test("may be declined by somebody else, and taken back by whoever made it", async () => {
    const { first, second, give, decide, waiting, rolesOf, entries } = await aCity();
    for (const actor of [second, first]) {
      await give(first, "body-member");
      expect(await decide(actor, "declined")).toEqual({ decided: "declined" });
      expect(await waiting()).toEqual([]);
    }
    expect(await rolesOf("Berta")).toEqual([]);
    expect((await entries()).at(-1)).toMatchObject({ type: "role.declined", change: "give" });
  });

  test("is decided once, also by two at the same moment", async () => {
    const { context, city, give, waiting, rolesOf, entries } = await aCity(0);
    await give(theHost, "body-secretary");
    const [proposal] = await waiting();
    if (proposal === undefined) throw new Error("Nothing waits");
    const input = { proposal: proposal.id, decision: "confirmed" } as const;
    const decided = await Promise.all(
      [1, 2, 3].map(() => {
        const actor = { ...anActor("coordinator"), accountId: newId<"Account">(context) };
        return decideRole(context, city, actor, input);
      }),
    );
    expect(decided.filter((one) => "decided" in one)).toHaveLength(1);
    expect(await rolesOf("Berta")).toEqual(["body-secretary"]);
    const types = (await entries()).map(({ type }) => type);
    expect(types.filter((type) => type === "role.confirmed")).toHaveLength(1);
  });

  test("is not confirmed against a role that came in between", async () => {
    const { first, second, give, decide, rolesOf } = await aCity();
    await give(first, "body-secretary");
    await give(first, "contributor");
    expect(await decide(second)).toEqual({ refused: "acts-and-judges" });
    expect(await rolesOf("Berta")).toEqual(["contributor"]);
  });

  test("to end a role that has ended meanwhile is not confirmed", async () => {
    const { context, city, first, second, give, decide, waiting } = await aCity();
    const given = await give(first, "body-member");
    if ("refused" in given) throw new Error(given.refused);
    await decide(second);
    const end = { account: given.account, role: "body-member" };
    await endRole(context, city, first, end);
    const [first14] = await waiting();
    await decide(second);
    if (first14 === undefined) throw new Error("Nothing waits");
    const input = { proposal: first14.id, decision: "confirmed" } as const;
    expect(await decideRole(context, city, second, input)).toEqual({ refused: "unknown-proposal" });
    expect(await endRole(context, city, first, end)).toEqual({ refused: "not-held" });
  });
});

test("whoever proposed it, or whose role it is, never confirms it, whatever roles they hold", () => {
  const account = fc.constantFrom(..."abcd").map((one) => one as Id<"Account">);
  const one = fc.record({
    proposedBy: fc.option(account),
    subject: account,
    accountId: fc.option(account),
    roles: fc.subarray(["coordinator", "host"]),
    coordinators: fc.uniqueArray(account),
  });
  fc.assert(
    fc.property(one, ({ proposedBy, subject, accountId, roles, coordinators }) => {
      const actor = { accountId, name: "Somebody", roles };
      const problem = confirmerProblem({ account: subject, proposedBy }, actor, coordinators);
      if (accountId === proposedBy || accountId === subject) expect(problem).toBeDefined();
      if (problem === undefined && roles.includes("host"))
        expect(coordinators.every((id) => id === proposedBy || id === subject)).toBe(true);
    }),
  );
});
