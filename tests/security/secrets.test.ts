// Secrets that let somebody in: long, different, kept as hashes only, and gone from the address as soon as they were used.
import { beforeAll, describe, expect, test } from "vitest";
import { type WalkedApp, walkedApp } from "../fuzz/walked-app.ts";
import { ownerQuery } from "../support/test-database.ts";

let walked: WalkedApp;
/** What was given to people, by what it is. */
const given: { readonly kind: string; readonly secret: string }[] = [];

beforeAll(async () => {
  walked = await walkedApp();
  const body = "email=kari%40york.example";
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  await walked.ask("/york-lived/sign-in", { method: "POST", body, headers });
  for (const visitor of ["coordinator", "body-secretary"] as const) {
    const cookie = (await walked.cookieOf(visitor, "york")) ?? "";
    given.push({ kind: "session", secret: cookie.split("=")[1] ?? "" });
  }
  const cookie = (await walked.cookieOf("recipient", "york-lived")) ?? "";
  const calendar = await walked.ask("/york-lived/requests/mine/calendar", {
    ...{
      method: "POST",
      headers: { ...headers, cookie, "sec-fetch-site": "same-origin" },
      body: "",
    },
  });
  const shown = `${calendar.headers.get("location") ?? ""} ${await calendar.text()}`;
  const ics = /\/requests\/calendar\/([\w-]+)\.ics/.exec(shown)?.[1];
  if (ics !== undefined) given.push({ kind: "calendar", secret: ics });
  for (const path of walked.hidden("york-lived"))
    given.push({ kind: "objection", secret: path.split("/").at(-1) ?? "" });
  for (const { text } of walked.context.letters)
    for (const [, kind = "", secret = ""] of text.matchAll(/\/(sign-in|requests\/link)\/([\w-]+)/g))
      given.push({ kind, secret });
});

describe("every secret", () => {
  test("is looked at: of links, letters, sessions, calendars and confirmations", () => {
    const kinds = ["calendar", "objection", "requests/link", "session", "sign-in"];
    expect([...new Set(given.map(({ kind }) => kind))].sort()).toEqual(kinds);
  });

  test("has 256 bits, and is another each time", () => {
    for (const { secret } of given)
      expect(Buffer.from(secret, "base64url").length).toBeGreaterThanOrEqual(32);
    expect(new Set(given.map(({ secret }) => secret)).size).toBe(given.length);
  });

  test("stands nowhere in the database, in no writing", async () => {
    const tables = await ownerQuery<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const rows: string[] = [];
    for (const { name } of tables)
      for (const { row } of await ownerQuery<{ row: string }>(
        `select t::text as row from ${name} t`,
      ))
        rows.push(row);
    const all = rows.join("\n");
    expect(rows.length).toBeGreaterThan(500);
    const found = given.filter(
      ({ secret }) =>
        all.includes(secret) ||
        all.includes(Buffer.from(secret, "base64url").toString("hex")) ||
        all.includes(Buffer.from(secret).toString("hex")),
    );
    expect(found).toEqual([]);
  });
});

describe("a secret in an address", () => {
  test("of a letter is led away from at once, into a cookie", async () => {
    const answer = await walked.ask(`/york-lived/requests/link/${walked.letterSecret}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).not.toContain(walked.letterSecret);
    expect(answer.headers.get("cache-control")).toContain("no-store");
  });

  test("of signing in is on a page that nobody keeps and that tells no other site where one was", async () => {
    const secret = given.findLast(({ kind }) => kind === "sign-in")?.secret;
    const answer = await walked.ask(`/york-lived/sign-in/${secret}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toContain("no-store");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    // Nothing on it leads out, so that nothing takes the address along.
    expect(await answer.text()).not.toMatch(/\shref="https?:/);
  });

  test("that is nearly right opens nothing and says as little as one that is wrong", async () => {
    const opened = async (path: string) => {
      const answer = await walked.ask(path);
      return { status: answer.status, text: (await answer.text()).replaceAll(path.slice(-43), "") };
    };
    const { letterSecret: secret } = walked;
    const near = `${secret.slice(0, -1)}${secret.endsWith("A") ? "E" : "A"}`;
    const at = (one: string) => opened(`/york-lived/requests/link/${one}`);
    expect(await at(near)).toEqual(await at("A".repeat(43)));
    expect((await at(near)).status).toBe(404);
  });
});
