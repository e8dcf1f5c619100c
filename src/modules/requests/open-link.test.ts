import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { makeCalendarLink } from "./make-calendar-link.ts";
import { makeFormLink } from "./make-form-link.ts";
import { openLink } from "./open-link.ts";
import { revokeLinks } from "./revoke-links.ts";
import { aCity } from "./testing.ts";

const database = await testDatabase();

async function scene() {
  const context = testContext(database);
  const { city: id, anna, ola } = await aCity(context, context.newCity());
  const city = { id, slug: "york" };
  const self = (one: typeof anna) => ({ ...one.actor, accountId: one.account });
  const form = async (one: typeof anna) => {
    const made = await database.inCity(id, (tx) => makeFormLink(context, tx, city, one.account));
    return made.address.split("/").at(-1) ?? "";
  };
  const calendar = async (one: typeof anna) => {
    const address = await makeCalendarLink(context, city, self(one));
    return address.split("/").at(-1)?.replace(".ics", "") ?? "";
  };
  const open = (secret: string, purpose: "form" | "calendar" = "form") =>
    openLink(context, id, { secret, purpose });
  return { context, id, anna, ola, self, form, calendar, open };
}

test("a secret opens what it was made for and for whom, without any role", async () => {
  const { anna, form, calendar, open } = await scene();
  const [one, other] = [await form(anna), await calendar(anna)];
  const actor = { accountId: anna.account, name: "Anna", roles: [] };
  expect(await open(one)).toEqual({ actor });
  expect(await open(other, "calendar")).toEqual({ actor });
  expect(await open(one, "calendar")).toEqual({ refused: "link-unknown" });
  expect(await open(other)).toEqual({ refused: "link-unknown" });
});

test("what nobody made opens nothing, however long it is, nor does another city's", async () => {
  const [{ anna, form }, { open }] = [await scene(), await scene()];
  for (const secret of ["", "guess", "x".repeat(101), await form(anna)])
    expect(await open(secret)).toEqual({ refused: "link-unknown" });
});

test("after three weeks it opens nothing more; the calendar's stays", async () => {
  const { context, anna, form, calendar, open } = await scene();
  context.setNow("2026-06-01T12:00:00Z");
  const [one, other] = [await form(anna), await calendar(anna)];
  context.setNow("2026-06-22T11:59:59Z");
  expect(await open(one)).toHaveProperty("actor");
  context.setNow("2026-06-22T12:00:00Z");
  expect(await open(one)).toEqual({ refused: "link-expired" });
  expect(await open(other, "calendar")).toHaveProperty("actor");
});

test("a new calendar address ends the one before; in wrong hands all of one's own end, and nobody else's", async () => {
  const { context, id, anna, ola, self, form, calendar, open } = await scene();
  const [first, second, letter, theirs] = [
    await calendar(anna),
    await calendar(anna),
    await form(anna),
    await form(ola),
  ];
  expect(await open(first, "calendar")).toEqual({ refused: "link-revoked" });
  expect(await open(second, "calendar")).toHaveProperty("actor");
  await revokeLinks(context, id, self(anna));
  expect(await open(second, "calendar")).toEqual({ refused: "link-revoked" });
  expect(await open(letter)).toEqual({ refused: "link-revoked" });
  expect(await open(theirs)).toHaveProperty("actor");
});
