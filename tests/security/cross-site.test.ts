// No other site's page changes anything in a visitor's name: every address that takes a form is tried from elsewhere, as its rightful user.
import { beforeAll, describe, expect, test } from "vitest";
import { refusalTexts } from "../../src/design/texts/refusals.ts";
import { type Route, type WalkedApp, walkedApp } from "../fuzz/walked-app.ts";
import { ownerQuery } from "../support/test-database.ts";

let walked: WalkedApp;
let posts: readonly Route[] = [];

beforeAll(async () => {
  walked = await walkedApp();
  posts = walked.routes().filter(({ method }) => !["GET", "HEAD"].includes(method));
});

const address = ({ path }: Route) =>
  path
    .replace(":city", "york")
    .replaceAll(/:\w+\{\[0-9a-f\]\{64\}\}/g, "a".repeat(64))
    .replaceAll(/:\w+(\{[^/]*\})?/g, "1");

const FORM = "application/x-www-form-urlencoded";
const REFUSAL = refusalTexts("en")["foreign-origin"].title;

/** Sends a form to every address as the coordinator, and gives those that did not refuse it for where it came from. */
async function lettingIn(headers: Readonly<Record<string, string>>, type = FORM) {
  const cookie = (await walked.cookieOf("coordinator", "york")) ?? "";
  const found: string[] = [];
  for (const route of posts) {
    const init = { method: route.method, body: "a=1" };
    const sent = { cookie, "content-type": type, ...headers };
    const answer = await walked.ask(address(route), { ...init, headers: sent });
    const isRefused = answer.status === 403 && (await answer.text()).includes(REFUSAL);
    // The first run is over, and what is gone is not there for anybody.
    const isGone = route.path === "/first-run" && answer.status === 404;
    if (!isRefused && !isGone) found.push(`${route.path} ${answer.status}`);
  }
  return found;
}

test("there are many addresses that take forms, and none is a way around POST", () => {
  expect(posts.length).toBeGreaterThan(70);
  expect(new Set(posts.map(({ method }) => method))).toEqual(new Set(["POST"]));
});

describe("every address that takes a form refuses one", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["that another site's page sends", { "sec-fetch-site": "cross-site" }],
    ["that a page of a neighbouring host sends", { "sec-fetch-site": "same-site" }],
    ["whose sender says something that no browser says", { "sec-fetch-site": "fz7" }],
    ["that an old browser says came from elsewhere", { origin: "https://evil.example" }],
    ["from a page without an origin of its own", { origin: "null" }],
    ["from another port of the same machine", { origin: "http://rosario.test:8443" }],
    [
      "that claims the right origin but comes from elsewhere",
      { origin: "http://rosario.test", "sec-fetch-site": "cross-site" },
    ],
  ])("%s", async (_, headers) => {
    expect(await lettingIn(headers)).toEqual([]);
  });

  test.each(["text/plain", "application/json", "multipart/form-data; boundary=x", ""])(
    "from elsewhere also as %o, which needs no leave of ours",
    async (type) => {
      expect(await lettingIn({ "sec-fetch-site": "cross-site" }, type)).toEqual([]);
    },
  );
});

test("the same forms from our own pages are not refused for where they come from", async () => {
  const refused: string[] = [];
  const cookie = (await walked.cookieOf("coordinator", "york")) ?? "";
  for (const route of posts) {
    const headers = { cookie, "content-type": FORM, "sec-fetch-site": "same-origin" };
    const answer = await walked.ask(address(route), { method: "POST", body: "a=1", headers });
    if ((await answer.text()).includes(REFUSAL)) refused.push(route.path);
    if (/sign-out/.test(route.path)) walked.renew();
  }
  expect(refused).toEqual([]);
});

test("no address changes anything on GET: what is read is the same afterwards", async () => {
  const cookie = (await walked.cookieOf("coordinator", "york")) ?? "";
  const start = await countEverything();
  expect(start.length).toBeGreaterThan(50);
  const gets = walked
    .routes()
    .filter(({ method, path }) => method === "GET" && !/\{|\.pdf|\*/.test(path));
  for (const route of gets)
    await (await walked.ask(address(route), { headers: { cookie } })).text();
  expect(await countEverything()).toEqual(start);
});

/**
 * How many rows each table of the program has. The last use of a session is a change within a row; a checkpoint is signed when it is first
 * asked for, and says nothing that the record does not say already; that somebody looked is noted for the city's auditor.
 */
async function countEverything(): Promise<readonly string[]> {
  const tables = await ownerQuery<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'public')
        and (schemaname, tablename) not in (('ledger', 'checkpoint'), ('audit_log', 'trace')) order by 1`,
  );
  const counted: string[] = [];
  for (const { name } of tables) {
    const [row] = await ownerQuery<{ n: string }>(`select count(*) as n from ${name}`);
    counted.push(`${name} ${row?.n}`);
  }
  return counted;
}
