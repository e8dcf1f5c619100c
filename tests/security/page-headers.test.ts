// What every answer says to the browser about what it may do: on every page that a walk through the application meets, as everybody.
import { beforeAll, describe, expect, test } from "vitest";
import { type SeenPage, walk } from "../fuzz/walk.ts";
import { matches, VISITORS, type WalkedApp, walkedApp } from "../fuzz/walked-app.ts";

const BASE_URL = "https://rights.city.example";
let walked: WalkedApp;
let pages: readonly SeenPage[] = [];

beforeAll(async () => {
  walked = await walkedApp({ baseUrl: BASE_URL });
  pages = (await walk(walked, { each: 1, visitors: VISITORS, not: /\.pdf/ })).pages;
  const missing = await Promise.all(
    ["/nowhere", "/york/nowhere", "/york/desk", "/assets/none.css", "/health", "/york/%00"].map(
      async (address) => {
        const answer = await walked.ask(address);
        const { status, headers } = answer;
        const body = await answer.text();
        return { city: "york", visitor: "visitor", address, status, headers, body } as const;
      },
    ),
  );
  pages = [...pages, ...missing];
});

/** The addresses of pages for which something is not so. */
const where = (isWrong: (page: SeenPage) => boolean): readonly string[] =>
  pages.filter(isWrong).map(({ visitor, address }) => `${visitor} ${address}`);
const header = (name: string, wanted: RegExp) =>
  where(({ headers }) => !wanted.test(headers.get(name) ?? ""));
const isHtml = ({ headers }: SeenPage) => /^text\/html/.test(headers.get("content-type") ?? "");

test("the walk meets nearly every address", () => {
  const gets = walked.routes().filter(({ method }) => method === "GET");
  const met = gets.filter((route) =>
    pages.some(({ address }) => matches(route, address.replace(/\?.*/, ""))),
  );
  expect(met.length).toBeGreaterThan(gets.length * 0.85);
  expect(pages.filter(isHtml).length).toBeGreaterThan(300);
});

describe("every answer, errors included,", () => {
  test("lets nothing be loaded but the installation's own files, and no script that stands in the page", () => {
    const policies = new Set(pages.map(({ headers }) => headers.get("content-security-policy")));
    expect([...policies]).toEqual([expect.any(String)]);
    const [policy = ""] = policies;
    const directives = new Map(
      (policy ?? "").split(";").map((part) => {
        const [name = "", ...values] = part.trim().split(/\s+/);
        return [name, values.join(" ")] as const;
      }),
    );
    expect(Object.fromEntries(directives)).toEqual({
      "default-src": "'none'",
      "object-src": "'none'",
      "style-src": "'self'",
      "font-src": "'self'",
      "img-src": "'self' data:",
      "script-src": "'self'",
      "connect-src": "'self'",
      "form-action": "'self'",
      "base-uri": "'none'",
      "frame-ancestors": "'none'",
    });
  });

  test("may not be framed, guessed at, or read by other sites' pages", () => {
    expect(header("x-frame-options", /^(DENY|SAMEORIGIN)$/)).toEqual([]);
    expect(header("x-content-type-options", /^nosniff$/)).toEqual([]);
    expect(header("cross-origin-resource-policy", /^same-origin$/)).toEqual([]);
    expect(where(({ headers }) => headers.has("access-control-allow-origin"))).toEqual([]);
  });

  test("shares no window with other sites, tells them nothing of where one was, and asks for none of the device's powers", () => {
    expect(header("cross-origin-opener-policy", /^same-origin$/)).toEqual([]);
    expect(header("referrer-policy", /^no-referrer$/)).toEqual([]);
    expect(header("permissions-policy", /camera=\(\).*geolocation=\(\).*microphone=\(\)/)).toEqual(
      [],
    );
  });

  test("keeps browsers on HTTPS for at least a year where BASE_URL is HTTPS", () => {
    const wrong = where(({ headers }) => {
      const said = headers.get("strict-transport-security") ?? "";
      const age = Number(/max-age=(\d+)/.exec(said)?.[1] ?? 0);
      return age < 31_536_000 || !/includeSubDomains/.test(said);
    });
    expect(wrong).toEqual([]);
  });

  test("says what it is, text with its encoding", () => {
    expect(where(({ body, headers }) => body !== "" && !headers.has("content-type"))).toEqual([]);
    const text = /^(text\/|application\/(xml|xhtml))/;
    expect(
      where(({ headers, body }) => {
        const type = headers.get("content-type") ?? "";
        return body !== "" && text.test(type) && !/charset=utf-8/i.test(type);
      }),
    ).toEqual([]);
  });

  test("names no program, no version and no machine", () => {
    expect(where(({ headers }) => headers.has("server") || headers.has("x-powered-by"))).toEqual(
      [],
    );
  });
});

describe("every page", () => {
  const html = () => pages.filter(isHtml);
  const tags = (body: string) => body.match(/<[a-z](?:"[^"]*"|[^">])*>/gi) ?? [];
  const wrongTags = (isWrong: (tag: string) => boolean) =>
    html().flatMap(({ address, body }) =>
      tags(body)
        .filter(isWrong)
        .map((tag) => `${address}: ${tag}`),
    );

  test("has no script between its tags, none in an attribute, and no style but the stylesheet's", () => {
    expect(
      html()
        .filter(({ body }) => /<script(?![^>]*\ssrc=)[^>]*>/.test(body) || /<style\b/.test(body))
        .map(({ address }) => address),
    ).toEqual([]);
    const bare = (tag: string) => tag.replaceAll(/="[^"]*"/g, "=");
    expect(wrongTags((tag) => /\s(?:on[a-z]+|style)=/.test(bare(tag)))).toEqual([]);
  });

  test("loads nothing from elsewhere", () => {
    const away = /\s(?:src|srcset|poster|data)="(?!\/(?!\/)|data:image\/)/;
    expect(wrongTags((tag) => away.test(tag))).toEqual([]);
    expect(wrongTags((tag) => /^<link\b/.test(tag) && /\shref="(?!\/(?!\/))/.test(tag))).toEqual(
      [],
    );
  });

  test("sends its forms to the installation and nowhere else", () => {
    expect(
      wrongTags((tag) => /\s(?:form)?action="(?!\/(?!\/)|\?|")/.test(tag) && !/^<a\b/.test(tag)),
    ).toEqual([]);
  });

  test("leads only to pages and mail, never into a script", () => {
    expect(
      wrongTags((tag) => /\shref="\s*(?!https?:|mailto:|\/|#|\?|\.|")[a-z]+:/i.test(tag)),
    ).toEqual([]);
  });

  test("holds no secret in the addresses that it leads to", () => {
    // A secret of ours is 43 letters of base64url; hashes of the public record are hexadecimal or longer.
    const secret = /\/[\w-]{43}(?:[/?"]|$)/;
    const own = /\/(objections\/submissions|sign-in)\//;
    expect(
      wrongTags(
        (tag) => secret.test(/\s(?:href|src)="([^"]*)"/.exec(tag)?.[1] ?? "") && !own.test(tag),
      ),
    ).toEqual([]);
  });
});

describe("what only somebody who is signed in may see", () => {
  test("is kept by no cache and no browser", () => {
    // Whoever opened a letter's link is not signed in: on public pages they are a visitor like all others.
    const ownTo = ({ visitor, address }: SeenPage) =>
      visitor === "recipient" ? /^\/york-lived\/requests\//.test(address) : visitor !== "visitor";
    const personal = pages.filter((page) => ownTo(page) && page.status < 400);
    const kept = personal
      .filter(({ headers }) => !/no-store/.test(headers.get("cache-control") ?? ""))
      .map(({ visitor, address }) => `${visitor} ${address}`);
    expect(personal.length).toBeGreaterThan(100);
    expect(kept).toEqual([]);
  });
});
