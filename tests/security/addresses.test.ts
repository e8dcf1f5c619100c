// Where links lead and where one is sent on: neither a forged header nor a forged address makes a link, a letter or a redirect lead elsewhere.
import { beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { createPageCache } from "../../src/platform/http/page-cache.ts";
import { staysHere } from "../fuzz/judge-answer.ts";
import { type SeenPage, walk } from "../fuzz/walk.ts";
import { noAssets, type WalkedApp, walkedApp } from "../fuzz/walked-app.ts";

const EVIL = "evil.example";
const FORGED: readonly Readonly<Record<string, string>>[] = [
  { host: EVIL },
  { "x-forwarded-host": EVIL },
  { "x-forwarded-host": EVIL, "x-forwarded-proto": "https", "x-forwarded-port": "444" },
  { forwarded: `host=${EVIL};proto=https` },
  { "x-original-url": `//${EVIL}/york` },
  { "x-rewrite-url": "/york/people" },
  { referer: `https://${EVIL}/york` },
];

let walked: WalkedApp;
/** What a visitor gets at an address of each kind. */
let pages: readonly SeenPage[] = [];

beforeAll(async () => {
  walked = await walkedApp();
  const seen = await walk(walked, { each: 1, visitors: ["visitor"], not: /\.(pdf|zip)/ });
  pages = seen.pages.filter(({ city, status }) => city === "york" && status === 200);
  expect(pages.length).toBeGreaterThan(40);
});

describe("a forged header", () => {
  test.each(FORGED)("%o is in no page, and changes none", async (forged) => {
    const wrong: string[] = [];
    for (const { address, body } of pages) {
      const answer = await walked.ask(address, { headers: forged });
      const text = await answer.text();
      const says = `${text}${answer.headers.get("location")}${answer.headers.get("link")}`;
      if (says.includes(EVIL) || text !== body) wrong.push(address);
    }
    expect(wrong).toEqual([]);
  });

  test("is in no letter: every link there leads to BASE_URL", async () => {
    const before = walked.context.letters.length;
    const body = "email=kari%40york.example";
    for (const forged of FORGED.slice(0, 4)) {
      const headers = { ...forged, "content-type": "application/x-www-form-urlencoded" };
      const answer = await walked.ask("/york-lived/sign-in", { method: "POST", body, headers });
      expect(answer.status).toBe(200);
    }
    const sent = walked.context.letters.slice(before);
    expect(sent).toHaveLength(4);
    for (const { text, subject } of walked.context.letters) {
      expect(`${subject} ${text}`).not.toContain(EVIL);
      for (const [link] of text.matchAll(/https?:\/\/\S+/g))
        expect(walked.origins).toContain(new URL(link).origin);
    }
  });
});

describe("a page that is kept for everybody", () => {
  /** The same application with its cache on: what one visitor's request makes is what the next one gets. */
  async function keeping() {
    const app = createApp(walked.context, noAssets, createPageCache(), () => undefined);
    const { baseUrl } = walked.context.settings;
    const { host } = new URL(baseUrl);
    return async (
      address: string,
      headers: Readonly<Record<string, string>> = {},
      origin = baseUrl,
    ) => app.request(`${origin}${address}`, { headers: { host, ...headers } });
  }

  test.each([
    ...FORGED,
    { cookie: `rosario_language="><fz7>` },
    { cookie: "rosario_language=../../nb" },
    { "accept-language": "de" },
    { "x-http-method-override": "DELETE" },
    { "accept-encoding": "br;q=0, fz7" },
  ] as readonly Readonly<Record<string, string>>[])(
    "is the same after somebody asked for it with %o",
    async (poison) => {
      const clean = await (await (await keeping())("/york/rights")).text();
      const ask = await keeping();
      await (await ask("/york/rights", poison)).arrayBuffer();
      const next = await ask("/york/rights");
      expect(await next.text()).toBe(clean);
      expect(next.headers.get("set-cookie")).toBeNull();
    },
  );

  test.each(["/york/rights", "/york-lived/rights"])(
    "at %s is the same after somebody asked another host for it",
    async (address) => {
      const clean = await (await (await keeping())(address)).text();
      const ask = await keeping();
      const host = EVIL;
      await (await ask(address, { host }, `http://${host}`)).arrayBuffer();
      const next = await ask(address);
      const text = await next.text();
      expect(text).toBe(clean);
      expect(`${text}${next.headers.get("location")}`).not.toContain(EVIL);
    },
  );

  test("by one query is not given for another, and a page of somebody signed in to nobody else", async () => {
    const ask = await keeping();
    const cookie = (await walked.cookieOf("coordinator", "york")) ?? "";
    const own = await (await ask("/york", { cookie })).text();
    const strange = await (await ask("/york?q=%3Cfz7%3E")).text();
    const visitor = await (await ask("/york")).text();
    expect(own).toContain("/york/sign-out");
    expect(visitor).not.toContain("/york/sign-out");
    expect(strange).not.toContain("<fz7");
  });
});

describe("a redirect", () => {
  const OUT = [
    `https://${EVIL}`,
    `//${EVIL}`,
    `/\\${EVIL}`,
    `\\\\${EVIL}`,
    `/york@${EVIL}`,
    `https:${EVIL}`,
    `/york/../..//${EVIL}`,
    `/%09/${EVIL}`,
    `/york\r\nLocation: https://${EVIL}`,
    `javascript:alert(1)`,
    `http://rosario.test.${EVIL}`,
    `http://rosario.test@${EVIL}`,
  ];

  test.each(OUT)("to %o, after a change of language, stays here", async (back) => {
    const answer = await walked.ask(`/york/language/nb?back=${encodeURIComponent(back)}`);
    expect(answer.status).toBe(303);
    const location = answer.headers.get("location") ?? "";
    expect(staysHere(location, walked.origins)).toBe(true);
    expect(new URL(location, walked.origins[0]).pathname).toMatch(/^\/york(\/|$)/);
  });

  test("of any address, with every query that a page could read as a way on, stays here", async () => {
    const wrong: string[] = [];
    for (const visitor of ["visitor", "recipient", "coordinator"] as const) {
      const cookie = await walked.cookieOf(visitor, "york-lived");
      const gets = walked
        .routes()
        .filter(({ method, path }) => method === "GET" && !/[{*]|pdf/.test(path));
      for (const { path } of gets) {
        const address = path.replace(":city", "york-lived").replaceAll(/:\w+/g, `%2F%2F${EVIL}`);
        const query = ["back", "next", "return", "url", "redirect", "to", "done", "from"]
          .map((name) => `${name}=${encodeURIComponent(`//${EVIL}`)}`)
          .join("&");
        const headers: HeadersInit = cookie === undefined ? {} : { cookie };
        const answer = await walked.ask(`${address}?${query}`, { headers });
        const location = answer.headers.get("location");
        if (location !== null && !staysHere(location, walked.origins))
          wrong.push(`${path} ${location}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("what leads away is told from what stays", () => {
    for (const out of OUT.slice(0, 4)) expect(staysHere(out, ["http://rosario.test"])).toBe(false);
    for (const here of ["/york", "http://rosario.test/york"])
      expect(staysHere(here, ["http://rosario.test"])).toBe(true);
  });
});
