/** Walks through the application as its visitors do, from link to link, and gathers what they are offered. */
import { figureFile } from "../../src/modules/indicators/testing.ts";
import { TABLE } from "./open-matters.ts";
import { formsOf, linksOf, type PageForm } from "./page-forms.ts";
import { matches, type Route, type Visitor, type WalkedApp } from "./walked-app.ts";

export type SeenPage = {
  readonly city: string;
  readonly visitor: Visitor;
  readonly address: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
};
export type SeenForm = PageForm & { readonly city: string; readonly visitor: Visitor };
export type Walked = {
  readonly pages: readonly SeenPage[];
  readonly forms: readonly SeenForm[];
  /** Addresses that lead somewhere, with their queries. */
  readonly addresses: readonly string[];
};

type Walk = {
  /** Pages of one pattern that each visitor looks at in each city. */
  readonly each: number;
  readonly visitors: readonly Visitor[];
  /** Addresses that nobody goes to: they cost seconds and offer nothing. */
  readonly not?: RegExp;
};

/** Goes wherever links lead from the front page, the desk and every address without a blank in it. */
export async function walk(walked: WalkedApp, { each, visitors, not }: Walk): Promise<Walked> {
  const gets = walked.routes().filter(({ method }) => method === "GET");
  const pages: SeenPage[] = [];
  const forms = new Map<string, SeenForm>();
  const addresses = new Set<string>();
  for (const city of walked.cities) {
    for (const visitor of visitors) {
      const cookie = await walked.cookieOf(visitor, city);
      const headers: HeadersInit = cookie === undefined ? {} : { cookie };
      const waiting = [
        ...starts(gets, city),
        ...walked.hidden(city),
        ...(await brought(walked, city, headers)),
      ];
      const known = new Set(waiting);
      const seen = new Map<Route | undefined, number>();
      for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
        if (not?.test(address)) continue;
        const path = address.replace(/\?.*/, "");
        const route = gets.find((one) => matches(one, path));
        const times = seen.get(route) ?? 0;
        if (route === undefined || times >= each) continue;
        seen.set(route, times + 1);
        const answer = await walked.ask(address, { headers });
        const body = await answer.text();
        pages.push({
          ...{ city, visitor, address, body },
          ...{ status: answer.status, headers: answer.headers },
        });
        if (answer.status < 400) addresses.add(address);
        if (!/html/.test(answer.headers.get("content-type") ?? "")) continue;
        for (const form of formsOf(body, address)) {
          const names = form.fields.map(({ name }) => name).join();
          const key = `${visitor} ${city} ${form.method} ${nameOf(walked, form)} ${names}`;
          if (!forms.has(key)) forms.set(key, { ...form, city, visitor });
        }
        const next = linksOf(body, address).filter((one) => !known.has(one));
        for (const one of next) known.add(one);
        waiting.push(...next);
      }
    }
  }
  return { pages, forms: [...forms.values()], addresses: [...addresses] };
}

/** Files are looked at before they are imported: what leads on to that is an address that only the answer tells. */
async function brought(
  walked: WalkedApp,
  city: string,
  headers: HeadersInit,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [path, name, content] of FILES_TO_BRING) {
    const body = new FormData();
    body.append("file", new File([content], name));
    const { status, headers: told } = await walked.ask(`/${city}${path}`, {
      ...{ method: "POST", body, headers },
    });
    const next = status === 303 ? told.get("location") : null;
    if (next !== null) found.push(next);
  }
  return found;
}

const OUTLINES = {
  type: "FeatureCollection",
  features: ["03", "08"].map((code, at) => ({
    type: "Feature",
    properties: { code, name: `District ${code}` },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [5 + at, 60],
          [6 + at, 60],
          [6 + at, 61],
          [5 + at, 60],
        ],
      ],
    },
  })),
};

const FILES_TO_BRING: readonly (readonly [path: string, name: string, content: string])[] = [
  [
    "/work/data-sets/asylum-seekers/import",
    "table.csv",
    TABLE.join("\n").replaceAll("2024", "2025"),
  ],
  ["/figures/import", "figures.csv", new TextDecoder().decode(figureFile([{ year: "2024" }]))],
  ["/work/area-maps/upload", "map.geojson", JSON.stringify(OUTLINES)],
];

/** The route that a form sends to, by which forms of many pages are known as one. */
function nameOf(walked: WalkedApp, { method, action }: PageForm): string {
  const path = action.replace(/\?.*/, "");
  const route = walked.routes().find((one) => one.method === method && matches(one, path));
  return route?.path ?? action;
}

function starts(gets: readonly Route[], city: string): string[] {
  return gets
    .filter(({ path }) => !/[:*]/.test(path.replace("/:city", "")) && path.startsWith("/:city"))
    .map(({ path }) => path.replace("/:city", `/${city}`));
}
