/** Evidence as an object of the product, named by its kind and its own lasting name: `indicator:hate-crime`, `body:human-rights-council`. */
import type { Wording } from "../../kernel/language.ts";
import { readSource } from "../../kernel/source.ts";

export const OBJECT_KINDS = [
  "declaration",
  "body",
  "plan",
  "measure",
  "recommendation",
  "indicator",
  "edition",
] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

export type EvidenceRef =
  | { readonly kind: ObjectKind; readonly code: string }
  /** An address of the web, or a handed-in file's path. */
  | { readonly kind: "address" };

/** Something that may be chosen as evidence. */
export type EvidenceChoice = {
  /** As it is written: `indicator:hate-crime`. */
  readonly text: string;
  readonly kind: ObjectKind;
  readonly name: Wording;
  /** Its page, below the city's address; or where it stands elsewhere. */
  readonly path: string;
};

const OBJECT = /^([a-z]+):\s*([A-Za-z0-9][A-Za-z0-9-]{0,79})$/;

/** Which object or address a line of evidence names; undefined for what names none. */
export function parseEvidence(text: string): EvidenceRef | undefined {
  const [, kind = "", code = ""] = OBJECT.exec(text) ?? [];
  const known = OBJECT_KINDS.find((one) => one === kind);
  if (known !== undefined) return { kind: known, code };
  return readSource(text).href === undefined ? undefined : { kind: "address" };
}

/** The object as it is written. The declaration in force has the code `city`. */
export function objectText(kind: ObjectKind, code: string): string {
  return `${kind}:${code}`;
}

/** The link to an object's page. `home`: the city's address. */
export function evidenceHref(home: string, path: string): string {
  return path.startsWith("/") ? `${home}${path}` : path;
}

/** The page of an object, below the city's address. */
export function objectPath(kind: ObjectKind, code: string): string {
  switch (kind) {
    case "declaration":
      return "/declaration";
    case "body":
      return `/bodies/${code}`;
    case "edition":
      return `/reports/${code}`;
    default:
      return `/${kind}s/${code}`;
  }
}
