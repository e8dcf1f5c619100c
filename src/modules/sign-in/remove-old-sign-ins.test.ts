import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { aPerson } from "../accounts/testing.ts";
import { removeOldSignIns } from "./remove-old-sign-ins.ts";
import { resumeSession } from "./resume-session.ts";
import { signIn } from "./sign-in.ts";
import { aLinkSecret } from "./testing.ts";

const context = testContext(await testDatabase());

test("what is over stays for thirty days, what is open stays, and another city's is let alone", async () => {
  const [city, other] = [context.newCity(), context.newCity()];
  const left = async (id: string) => {
    const [row] = await ownerQuery<{ links: number; sessions: number }>(
      `select (select count(*)::int from sign_in.link where city_id = $1) as links,
         (select count(*)::int from sign_in.session where city_id = $1) as sessions`,
      [id],
    );
    return row;
  };
  context.setNow("2026-06-01T08:00:00Z");
  for (const id of [city, other]) {
    const { account } = await aPerson(context, id);
    await signIn(context, id, await aLinkSecret(context, id, account));
  }
  context.setNow("2026-07-01T08:00:00Z");
  const { account } = await aPerson(context, city);
  const now = await signIn(context, city, await aLinkSecret(context, city, account));
  expect(await removeOldSignIns(context, city)).toBe(0);
  context.setNow("2026-07-01T09:00:01Z");
  expect(await removeOldSignIns(context, city)).toBe(2);
  expect(await left(city)).toEqual({ links: 1, sessions: 1 });
  expect(await left(other)).toEqual({ links: 1, sessions: 1 });
  const session = "session" in now ? now.session : "";
  expect(await resumeSession(context, city, session)).toBeDefined();
});
