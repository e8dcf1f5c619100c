/** Makes requests that mean harm out of what the application offers: its routes, the forms of its pages with their fields, and its addresses. */
import { type Chance, chanceFrom } from "./chance.ts";
import { FILES, HOSTILE, SHORT, UNKNOWN_NAMES } from "./hostile-values.ts";
import { oddBody } from "./odd-bodies.ts";
import type { FormField } from "./page-forms.ts";
import type { SeenForm, Walked } from "./walk.ts";
import { matches, type Route, VISITORS, type Visitor, type WalkedApp } from "./walked-app.ts";

export type HostileRequest = {
  readonly visitor: Visitor;
  readonly city: string;
  readonly method: string;
  /** Path and query. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | FormData | URLSearchParams | undefined;
  /** What was done, for whoever has to find the fault. */
  readonly what: string;
};

const INSIDERS: readonly Visitor[] = ["coordinator", "coordinator", "body-secretary"];

type Pair = readonly [name: string, value: string | File];

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND", "FZ7"];
/** Typesetting takes seconds and reads nothing of what is sent. */
const SLOW = /\.pdf|\/publication/;

/** An endless row of requests: first each route and each field of each form once, then by chance. */
export function* hostileRequests(
  walked: WalkedApp,
  { forms, addresses }: Walked,
  seed: number,
): Generator<HostileRequest, never> {
  const chance = chanceFrom(seed);
  const posted = forms.filter(({ method }) => method === "POST");
  const vocabulary = [...new Set(posted.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const routes = walked.routes();
  const quick = routes.filter(({ path }) => !SLOW.test(path));
  const real = (route: Route) => addresses.filter((one) => matches(route, pathOf(one)));
  const known = new Map(routes.map((route) => [route, real(route)]));
  const send = (form: SeenForm, field?: FormField) => sentForm(chance, form, vocabulary, field);
  for (const route of routes) {
    const asked = toRoute(chance, walked, route, known.get(route), vocabulary);
    const [real = plainAddress(route.path, asked.city)] = known.get(route) ?? [];
    const isSame = asked.method === route.method;
    // Whatever else is wrong with it, this one gets to where it is to be tried.
    yield isSame ? { ...asked, address: withQuery(chance, real, vocabulary) } : asked;
    if (!isSame) yield { ...asked, method: route.method, address: real, body: undefined };
  }
  for (const form of posted) yield send(form);
  for (const form of posted) for (const field of form.fields) yield send(form, field);
  for (;;) {
    const route = chance.pick(quick);
    yield chance.happens(0.55)
      ? send(chance.pick(posted))
      : toRoute(chance, walked, route, known.get(route), vocabulary);
  }
}

/** A form as it was seen, with one to three of its fields made hostile. */
function sentForm(
  chance: Chance,
  form: SeenForm,
  vocabulary: readonly string[],
  field?: FormField,
): HostileRequest {
  const times = field === undefined ? 1 + chance.below(3) : 1;
  const targets = Array.from({ length: times }, () => field ?? pickField(chance, form));
  const pairs = form.fields.flatMap((one): readonly Pair[] =>
    targets.includes(one) ? hostilePairs(chance, one) : [[one.name, usual(chance, one)]],
  );
  const extra = chance.happens(0.1) ? [unknownPair(chance, vocabulary)] : [];
  const asked = {
    visitor: chance.happens(0.85) ? form.visitor : chance.pick(VISITORS),
    city: form.city,
    method: "POST",
    address: SLOW.test(form.action) && chance.happens(0.9) ? `/${form.city}/sign-in` : form.action,
    what: `form field ${targets.map((one) => one?.name).join(", ")}`,
  };
  if (chance.happens(0.06)) return { ...asked, ...oddBody(chance, [...pairs, ...extra]) };
  const multipart = form.multipart || chance.happens(0.05);
  return { ...asked, headers: {}, body: bodyOf([...pairs, ...extra], multipart) };
}

function pickField(chance: Chance, { fields }: SeenForm): FormField | undefined {
  return fields.length === 0 ? undefined : chance.pick(fields);
}

function hostilePairs(chance: Chance, { name, kind }: FormField): readonly Pair[] {
  if (kind === "file" && chance.happens(0.8)) {
    const { name: file, content } = chance.pick(FILES);
    return [[name, new File([content], file)]];
  }
  if (chance.happens(0.05)) return [];
  const value = chance.pick(HOSTILE);
  if (chance.happens(0.1)) return [[`${name}[]`, value]];
  if (chance.happens(0.05)) return [[name, new File([value], "text.txt")]];
  const doubled = chance.happens(0.12) ? [[name, chance.pick(HOSTILE)] as const] : [];
  return [[name, value], ...doubled];
}

function unknownPair(chance: Chance, vocabulary: readonly string[]): Pair {
  const name = chance.happens(0.5) ? chance.pick(UNKNOWN_NAMES) : chance.pick(vocabulary);
  return [name, chance.pick(HOSTILE)];
}

/** What somebody who means well would send, so that a hostile value is not stopped by the field before it. */
function usual(chance: Chance, { name, kind, values }: FormField): string | File {
  const given = values.filter((value) => value !== "");
  if (kind === "file") return new File(["Year,Value\n2024,1\n"], "figures.csv");
  if (given.length > 0) return chance.pick(given);
  if (kind === "date" || /(^|-)(on|day|from|to)$/i.test(name)) return "2026-05-01";
  if (kind === "number" || /year/i.test(name)) return "2026";
  if (kind === "email" || /mail/.test(name)) return `fuzz-${chance.below(1_000)}@city.example`;
  if (kind === "url" || /source/.test(name)) return "https://city.example/source";
  return `Words ${chance.below(100)}`;
}

/** A route with real or hostile parts and a hostile query, by any method. */
function toRoute(
  chance: Chance,
  walked: WalkedApp,
  route: Route,
  real: readonly string[] = [],
  vocabulary: readonly string[],
): HostileRequest {
  const city = chance.pick(walked.cities);
  // Whoever may do most gets furthest in.
  const visitor = chance.happens(0.5) ? chance.pick(INSIDERS) : chance.pick(VISITORS);
  const keeps = real.length > 0 && chance.happens(0.5);
  const from = keeps ? chance.pick(real) : filled(chance, route.path, city);
  const method = chance.happens(0.85) ? route.method : chance.pick(METHODS);
  const address = chance.happens(0.7) ? withQuery(chance, from, vocabulary) : from;
  const what = `route ${route.method} ${route.path}`;
  const asked = { visitor, city, method, address, what };
  const headers = oddHeaders(chance);
  if (["GET", "HEAD"].includes(method)) return { ...asked, headers, body: undefined };
  const times = 1 + chance.below(8);
  const pairs = Array.from({ length: times }, () => unknownPair(chance, vocabulary));
  if (chance.happens(0.3)) {
    const odd = oddBody(chance, pairs);
    return { ...asked, ...odd, headers: { ...headers, ...odd.headers } };
  }
  return { ...asked, headers, body: bodyOf(pairs, chance.happens(0.3)) };
}

/** An address of a route that no link leads to, with something of the right form in each place. */
function plainAddress(path: string, city: string): string {
  return path
    .split("/")
    .map((part) => {
      if (part === ":city") return city;
      if (/\{64\}/.test(part)) return "a".repeat(64);
      if (/\\d|0-9\]/.test(part) && !/a-z/.test(part)) return "1";
      const ending = /\\\.(\w+)/.exec(part)?.[1];
      if (part.startsWith(":") || part === "*") return ending === undefined ? "fz7" : `a.${ending}`;
      return part;
    })
    .join("/");
}

function filled(chance: Chance, path: string, city: string): string {
  return path
    .split("/")
    .map((part) => {
      if (part === ":city") return chance.happens(0.97) ? city : hostilePart(chance);
      return part.startsWith(":") || part === "*" ? hostilePart(chance) : part;
    })
    .join("/");
}

function hostilePart(chance: Chance): string {
  const value = chance.pick(SHORT);
  if (chance.happens(0.2)) return "a".repeat(64);
  if (chance.happens(0.2)) return value.replaceAll(/[\s/?#\\]/g, "");
  if (chance.happens(0.15)) return chance.pick(BAD_ESCAPES);
  return encodeURIComponent(value.toWellFormed());
}

const BAD_ESCAPES = [
  "%",
  "%z",
  "%c0%ae",
  "%ff",
  "%ed%a0%80",
  "%2e%2e%2f",
  "%u0041",
  "%00",
  "..%5c",
];

function withQuery(chance: Chance, address: string, vocabulary: readonly string[]): string {
  const [path = "", before = ""] = address.split("?");
  const names = [...new URLSearchParams(before).keys(), ...vocabulary, ...QUERIED];
  const query = new URLSearchParams(chance.happens(0.5) ? before : "");
  for (let times = 1 + chance.below(3); times > 0; times -= 1)
    query.append(chance.pick(names), chance.pick(SHORT));
  const odd = chance.happens(0.1) ? `&${chance.pick(BAD_ESCAPES)}=${chance.pick(BAD_ESCAPES)}` : "";
  return `${path}?${query}${odd}`;
}

/** Names that pages read from the query, besides those of forms. */
const QUERIED = [
  "q",
  "page",
  "sort",
  "order",
  "right",
  "state",
  "year",
  "language",
  "back",
  "done",
];

function oddHeaders(chance: Chance): Readonly<Record<string, string>> {
  if (chance.happens(0.6)) return {};
  const text = chance.pick(HEADER_TEXTS);
  const name = chance.pick(HEADER_NAMES);
  return { [name]: text };
}

const HEADER_NAMES = [
  "accept",
  "accept-encoding",
  "accept-language",
  "authorization",
  "content-type",
  "forwarded",
  "if-modified-since",
  "if-none-match",
  "range",
  "referer",
  "user-agent",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-http-method-override",
  "x-original-url",
  "x-request-id",
];
const HEADER_TEXTS = [
  ...SHORT.filter((text) => /^[\t\x20-\x7e\xa0-\xff]*$/.test(text)),
  "x".repeat(8_000),
  "q=0.5,".repeat(1_500),
  "en;q=NaN, *;q=1e999, -",
  "bytes=0-,0-,0-,0-",
  "bytes=-99999999999999999999",
];

function bodyOf(pairs: readonly Pair[], multipart: boolean): FormData | URLSearchParams {
  if (multipart || pairs.some(([, value]) => value instanceof File)) {
    const form = new FormData();
    for (const [name, value] of pairs) form.append(name, value);
    return form;
  }
  return new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]));
}

function pathOf(address: string): string {
  return address.replace(/\?.*/, "");
}
