/** The real web application for tests, without a port: pages are asked for and forms sent as a browser would. */
import { Hono } from "hono";
import { createApp } from "../../src/app.ts";
import type { Context } from "../../src/platform/context.ts";
import type { Assets } from "../../src/platform/http/assets.ts";
import { createPageCache } from "../../src/platform/http/page-cache.ts";

export { signInAs } from "../../src/modules/sign-in/testing.ts";

type Fields = Readonly<Record<string, string | readonly string[] | File>>;
type Visit = {
  /** What `signInAs` gives. */
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The host that is visited, where it is not the installation's. */
  readonly at?: string;
};

export type TestApp = {
  get(path: string, visit?: Visit): Promise<Response>;
  /** Sends a form; with a file among its fields as multipart/form-data, as browsers do. */
  post(path: string, fields: Fields, visit?: Visit): Promise<Response>;
  /** The page's whole text, after the status that it must have. */
  page(path: string, visit?: Visit & { readonly status?: number }): Promise<string>;
};

/** Addresses of assets without a build; the files themselves are tested where they are served. */
const noAssets: Assets = { address: (name) => `/assets/${name}`, routes: new Hono() };

/** A new application. It keeps no pages: nothing here follows the public record, so nothing would ever forget one. */
export function testApp(context: Context): TestApp {
  const cache = createPageCache();
  cache.trust(false);
  const app = createApp(context, noAssets, cache, () => undefined);
  const { baseUrl } = context.settings;
  const { host: own, protocol } = new URL(baseUrl);
  const send = async (path: string, init: RequestInit, visit: Visit = {}) => {
    const { cookie, headers, at: host = own } = visit;
    return app.request(`${protocol}//${host}${path}`, {
      ...init,
      headers: { host, ...(cookie === undefined ? {} : { cookie }), ...headers },
    });
  };
  const get: TestApp["get"] = (path, visit) => send(path, {}, visit);
  return {
    get,
    post: (path, fields, visit = {}) =>
      send(
        path,
        { method: "POST", body: bodyOf(fields) },
        { ...visit, headers: { "sec-fetch-site": "same-origin", ...visit.headers } },
      ),
    page: async (path, { status = 200, ...visit } = {}) => {
      const response = await get(path, visit);
      const text = await response.text();
      if (response.status !== status)
        throw new Error(`${path} answers ${response.status}: ${text}`);
      return text;
    },
  };
}

function bodyOf(fields: Fields): URLSearchParams | FormData {
  const entries = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === "string" || value instanceof File
      ? [[name, value] as const]
      : value.map((one) => [name, one] as const),
  );
  if (entries.some(([, value]) => value instanceof File)) {
    const form = new FormData();
    for (const [name, value] of entries) form.append(name, value);
    return form;
  }
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
}

/** What a text field of a page holds, whatever the order of its attributes; undefined when the page has no such field. */
export function valueIn(page: string, name: string): string | undefined {
  // A ">" may stand inside an attribute.
  const within = '(?:"[^"]*"|[^>"])*';
  const [tag] =
    new RegExp(`<(input|textarea)\\b${within}\\bname="${name}"${within}>`).exec(page) ?? [];
  if (tag === undefined) return undefined;
  const written = tag.startsWith("<textarea")
    ? page.slice(page.indexOf(tag) + tag.length).split("</textarea>")[0]
    : /\bvalue="([^"]*)"/.exec(tag)?.[1];
  return (written ?? "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
