// Every cookie that the application ever sets, over HTTPS: of this host alone, out of reach of scripts and other sites' forms.
import { beforeAll, describe, expect, test } from "vitest";
import { type SeenPage, walk } from "../fuzz/walk.ts";
import { type WalkedApp, walkedApp } from "../fuzz/walked-app.ts";

let walked: WalkedApp;
let pages: readonly SeenPage[] = [];
/** All that was set, and by which address. */
const cookies: { readonly by: string; readonly cookie: string }[] = [];

beforeAll(async () => {
  walked = await walkedApp({ baseUrl: "https://rights.city.example" });
  pages = (
    await walk(walked, { each: 1, visitors: ["visitor", "coordinator"], not: /\.(pdf|zip)/ })
  ).pages;
  for (const { address, headers } of pages)
    for (const cookie of headers.getSetCookie()) cookies.push({ by: address, cookie });
  const cookie = (await walked.cookieOf("coordinator", "york")) ?? "";
  const language = await walked.ask("/york/language/nb?back=/york");
  const signedOut = await walked.ask("/york/sign-out", {
    ...{ method: "POST", headers: { cookie, "sec-fetch-site": "same-origin" } },
  });
  const letter = await walked.ask(`/york-lived/requests/link/${walked.letterSecret}`);
  for (const answer of [language, signedOut, letter])
    for (const one of answer.headers.getSetCookie()) cookies.push({ by: answer.url, cookie: one });
});

describe("every cookie", () => {
  test("is seen: of a session, of a language, of a letter's link", () => {
    const names = new Set(cookies.map(({ cookie }) => cookie.split("=")[0]));
    for (const part of ["rosario-york", "rosario.language-york", "rosario.request-york-lived"])
      expect(names).toContain(`__Host-${part}`);
  });

  test("is this host's alone, sent over HTTPS only, and hidden from scripts and other sites' forms", () => {
    const wrong = cookies.filter(
      ({ cookie }) =>
        !/^__Host-rosario[\w.-]*=/.test(cookie) ||
        !/; Path=\/(;|$)/.test(cookie) ||
        !/; Secure(;|$)/.test(cookie) ||
        !/; HttpOnly(;|$)/.test(cookie) ||
        !/; SameSite=(Lax|Strict)(;|$)/.test(cookie) ||
        /; Domain=/i.test(cookie),
    );
    expect(wrong).toEqual([]);
  });

  test("of a visitor is none, as long as they choose nothing", () => {
    const visitors = pages.filter(
      ({ visitor, address }) =>
        visitor === "visitor" && !/\/(language|requests\/link)\//.test(address),
    );
    expect(visitors.length).toBeGreaterThan(60);
    expect(visitors.filter(({ headers }) => headers.getSetCookie().length > 0)).toEqual([]);
  });
});
