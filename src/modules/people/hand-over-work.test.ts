// Somebody leaves: everything that was theirs is somebody else's in one step, or nothing is.
import { beforeEach, describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { modules } from "../../modules.ts";
import type { Actor } from "../../platform/actor.ts";
import { today } from "../../platform/context.ts";
import { findPerson, listRoleProposals } from "../accounts/index.ts";
import { confirmAll, theHost } from "../accounts/testing.ts";
import { findBody, servesBody } from "../bodies/index.ts";
import { aBody, appointSecretary, aSecretaryOf } from "../bodies/testing.ts";
import { listDepartments } from "../departments/index.ts";
import { verifyLedger } from "../ledger/index.ts";
import { ask, recommend, aCity as requestsCity, somebody } from "../requests/testing.ts";
import { handOverWork } from "./hand-over-work.ts";
import { listHandOvers } from "./store.ts";

const context = testContext(await testDatabase());
const { database } = context;
let id: Id<"City">;
let who: Awaited<ReturnType<typeof requestsCity>>;

beforeEach(async () => {
  id = context.newCity();
  who = await requestsCity(context, id);
});

const hand = (
  from: { account: Id<"Account"> },
  to: { account: Id<"Account"> },
  note = "Ask Ola.",
) => handOverWork(context, id, who.kari.actor, { from: from.account, to: to.account, note });
const rolesOf = async ({ account }: { account: Id<"Account"> }) =>
  (await database.readCity(id, (tx) => findPerson(tx, account)))?.roles;

describe("handing over all work of somebody", () => {
  test("moves roles, places and open requests in one step, with the note", async () => {
    const { harald, ola } = who;
    const about = await recommend(context, id, "Rooms");
    await ask(context, id, { about, account: harald.account });
    expect(await hand(harald, ola)).toEqual({
      moved: ["contributor"],
      proposed: [],
      departments: ["housing"],
      bodies: 0,
      requests: 1,
    });
    expect(await rolesOf(harald)).toEqual([]);
    expect(await rolesOf(ola)).toEqual(["contributor"]);
    const [housing, schools] = await database.readCity(id, (tx) => listDepartments(tx));
    expect(housing?.heads).toEqual([ola.account]);
    expect([...(housing?.people ?? [])].sort()).toEqual([who.anna.account, ola.account].sort());
    expect(schools?.people).toEqual([ola.account]);
    expect(await database.readCity(id, (tx) => listHandOvers(tx))).toMatchObject([
      { from_account_id: harald.account, to_account_id: ola.account, note: "Ask Ola." },
    ]);
    expect(await hand(harald, ola)).toEqual({ refused: "nothing-to-hand-over" });
    const recorded = modules.flatMap((module) => module.recorded ?? []);
    const [verified] = await verifyLedger(database, [id], recorded);
    expect(verified?.problems).toEqual([]);
  });

  test("lets the last coordinator go when somebody follows", async () => {
    const { kari, anna } = who;
    expect(await hand(kari, anna)).toMatchObject({ moved: ["coordinator"] });
    expect(await rolesOf(kari)).toEqual([]);
    expect(await rolesOf(anna)).toEqual(["contributor", "coordinator"]);
  });

  test("proposes the roles that take two people, and leaves them until then", async () => {
    const secretary = await somebody(context, id, "Siri", "body-secretary");
    const next = await somebody(context, id, "Nils", "reader");
    expect(await hand(secretary, next)).toMatchObject({ moved: [], proposed: ["body-secretary"] });
    expect(await rolesOf(secretary)).toEqual(["body-secretary"]);
    const waiting = await database.readCity(id, (tx) => listRoleProposals(tx, today(context)));
    const changes = waiting.map(({ account, role, change }) => [account, role, change]);
    expect(changes).toHaveLength(2);
    expect(changes).toContainEqual([next.account, "body-secretary", "give"]);
    expect(changes).toContainEqual([secretary.account, "body-secretary", "end"]);
  });

  test("appoints who follows a body's own secretary, and leaves the body to the leaver until they hold the role", async () => {
    const [siri, other] = [await aSecretaryOf(context, id), await aSecretaryOf(context, id)];
    await aBody(context, id, { slug: "youth" });
    await aBody(context, id, { slug: "elders" });
    const youth = { body: "youth", account: siri.accountId };
    expect(await appointSecretary(context, id, theHost, youth)).toEqual({ appointed: true });
    const next = await somebody(context, id, "Nils", "reader");
    expect(await hand({ account: siri.accountId }, next)).toMatchObject({
      ...{ proposed: ["body-secretary"], bodies: 1 },
    });
    const nils = { ...siri, accountId: next.account };
    const serve = (actor: Actor, slug: string) =>
      database.readCity(id, async (tx) => {
        const body = await findBody(tx, slug);
        return body !== undefined && servesBody(tx, actor, body.id);
      });
    const all = async () => [await serve(siri, "youth"), await serve(other, "youth")];
    expect(await all()).toEqual([true, false]);
    await confirmAll(context, id);
    expect(await serve(nils, "youth")).toBe(true);
    expect(await serve(other, "youth")).toBe(false);
    expect(await serve(other, "elders")).toBe(true);
  });

  test("moves nothing where somebody would both act and judge", async () => {
    const secretary = await somebody(context, id, "Siri", "body-secretary");
    const about = await recommend(context, id, "Rooms");
    await ask(context, id, { about, account: who.anna.account });
    expect(await hand(who.anna, secretary)).toEqual({ refused: "acts-and-judges" });
    expect(await rolesOf(who.anna)).toEqual(["contributor"]);
    expect(await database.readCity(id, (tx) => listHandOvers(tx))).toEqual([]);
  });

  test("needs two people, a note, and a coordinator", async () => {
    const { anna, harald, ola } = who;
    expect(await hand(anna, anna)).toEqual({ refused: "same-person" });
    expect(await hand(anna, ola, "  ")).toEqual({ refused: "no-note" });
    expect(await hand(anna, ola, "x".repeat(2001))).toEqual({ refused: "note-too-long" });
    expect(await hand(anna, { account: context.newCity() as never })).toEqual({
      refused: "unknown-person",
    });
    const input = { from: anna.account, to: ola.account, note: "x" };
    expect(await handOverWork(context, id, harald.actor, input)).toEqual({
      refused: "not-permitted",
    });
  });
});
