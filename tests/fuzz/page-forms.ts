/** Reads what a page offers: its forms with their fields as a browser would send them, and its links. */

export type FieldKind =
  | "text"
  | "date"
  | "number"
  | "email"
  | "url"
  | "file"
  | "hidden"
  | "choice"
  | "long-text";

export type FormField = {
  readonly name: string;
  readonly kind: FieldKind;
  /** What the page has in it, or what may be chosen; empty where nothing is given. */
  readonly values: readonly string[];
};

export type PageForm = {
  readonly method: "GET" | "POST";
  /** Path and query, without the installation's own address. */
  readonly action: string;
  readonly multipart: boolean;
  readonly fields: readonly FormField[];
};

/** Attributes as the renderer writes them: a value in double quotes, or none. */
const ATTRIBUTE = /([a-z][a-z-]*)(?:="([^"]*)")?/g;
const CONTROL =
  /<(?:(input)\b((?:"[^"]*"|[^">])*)>|(textarea|select|button)\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/\3>)/g;

/** The forms of a page at an address; a form without an action sends to that address. */
export function formsOf(html: string, address: string): readonly PageForm[] {
  const forms = [...html.matchAll(/<form\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/form>/g)];
  return forms.map(([, head = "", body = ""]) => {
    const given = attributes(head);
    const fields = mergeByName(controlsOf(body));
    return {
      method: given.get("method")?.toUpperCase() === "POST" ? "POST" : "GET",
      action: local(given.get("action") ?? address, address) ?? address,
      multipart: given.get("enctype") === "multipart/form-data",
      fields,
    };
  });
}

/** Where a page leads to on the same installation: path and query, each once. */
export function linksOf(html: string, address: string): readonly string[] {
  const found = [...html.matchAll(/\s(?:href)="([^"]*)"/g)]
    .map(([, href = ""]) => local(unescaped(href), address))
    .filter((href) => href !== undefined);
  return [...new Set(found)];
}

function controlsOf(body: string): readonly FormField[] {
  return [...body.matchAll(CONTROL)].flatMap((found): readonly FormField[] => {
    const [, input, inputHead, other = "", otherHead, inner = ""] = found;
    const tag = input ?? other;
    const given = attributes(inputHead ?? otherHead ?? "");
    const name = given.get("name");
    if (name === undefined) return [];
    if (tag === "select") return [{ name, kind: "choice", values: optionsOf(inner) }];
    if (tag === "textarea")
      return [{ name, kind: "long-text", values: [unescaped(inner)].filter(Boolean) }];
    const type = tag === "button" ? "radio" : (given.get("type") ?? "text");
    return [
      { name, kind: kindOf(type), values: given.has("value") ? [given.get("value") ?? ""] : [] },
    ];
  });
}

function kindOf(type: string): FieldKind {
  if (["radio", "checkbox", "submit"].includes(type)) return "choice";
  const known: readonly string[] = ["date", "number", "email", "url", "file", "hidden"];
  return known.includes(type) ? (type as FieldKind) : "text";
}

function optionsOf(inner: string): readonly string[] {
  return [...inner.matchAll(/<option\b((?:"[^"]*"|[^">])*)>([^<]*)/g)].map(
    ([, head = "", text = ""]) => attributes(head).get("value") ?? unescaped(text),
  );
}

/** Radio buttons and check boxes of one name are one field with several values. */
function mergeByName(fields: readonly FormField[]): readonly FormField[] {
  const byName = new Map<string, FormField>();
  for (const field of fields) {
    const before = byName.get(field.name);
    const values = [...(before?.values ?? []), ...field.values];
    byName.set(field.name, { ...field, values: [...new Set(values)] });
  }
  return [...byName.values()];
}

function attributes(head: string): ReadonlyMap<string, string> {
  return new Map(
    [...head.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, unescaped(value)]),
  );
}

/** Path and query of an address on this installation; undefined for everything else. */
function local(href: string, from: string): string | undefined {
  const here = new URL(from, "http://here.test");
  const url = URL.parse(href, here);
  if (url === null || url.origin !== here.origin) return undefined;
  return `${url.pathname}${url.search}`;
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
