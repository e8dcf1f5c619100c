/** What files that people have written are made of, and what is wrong with one that is not, in words that every loader says alike. */
import { z } from "zod";
import { LANGUAGES, type Wording } from "../kernel/language.ts";
import { type FactDate, type LocalDate, parseLocalDate } from "../kernel/local-date.ts";

export const wording: z.ZodType<Wording> = z.partialRecord(z.enum(LANGUAGES), z.string());

export const day = z.string().transform((text, context): LocalDate => {
  const date = parseLocalDate(text);
  if (date !== undefined) return date;
  context.addIssue(`${text} is no day; write it as 2027-05-17`);
  return z.NEVER;
});

/** A date no more exact than its source. */
export const factDate = z.strictObject({
  date: day,
  precision: z.enum(["day", "month", "year"]),
}) satisfies z.ZodType<FactDate>;

/** A text that may be left out. */
export const textOrNull = z.string().nullable().default(null);

export type ParsedFile<Content> =
  | { readonly file: Content }
  | { readonly faults: readonly string[] };

/** The file's content, or what is wrong with it: one sentence for each place, beginning with the place. */
export function parseFile<Content>(
  schema: z.ZodType<Content>,
  value: unknown,
): ParsedFile<Content> {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success
    ? { file: parsed.data }
    : { faults: faultsIn(parsed.error.issues).map(faultSentence) };
}

/** `place` leads to it from the outside in, such as `bodies.0.kind`; empty for the file as a whole. */
export type FileFault = { readonly place: string; readonly reason: string };

type Issue = z.core.$ZodIssue;

/** Every fault, in the order of the file's layout. To be read with `reportInput`, without which nothing seems to be there. */
export function faultsIn(issues: readonly Issue[]): readonly FileFault[] {
  return issues.flatMap((issue) => faultsOf(issue, []));
}

/** One line: where, and what should stand there. */
export function faultSentence({ place, reason }: FileFault): string {
  return `${place || "the whole file"}: ${reason}`;
}

function faultsOf(issue: Issue, above: readonly PropertyKey[]): readonly FileFault[] {
  const path = [...above, ...issue.path];
  const at = (reason: string) => [{ place: path.join("."), reason }];
  switch (issue.code) {
    case "invalid_type":
      return at(shouldBe([typeName(issue.expected)], issue));
    case "invalid_value":
      return at(shouldBe(issue.values.map(String), issue));
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        place: [...path, key].join("."),
        reason: "nothing of this name belongs here",
      }));
    case "invalid_union":
      return faultsOfUnion(issue, path);
    case "invalid_key":
    case "invalid_element":
      return issue.issues.flatMap((one) => faultsOf(one, path));
    case "too_small":
      return at(
        `should ${amount(issue.origin)} ${least(issue.minimum, issue.inclusive !== false)}`,
      );
    case "too_big":
      return at(`should ${amount(issue.origin)} ${most(issue.maximum, issue.inclusive !== false)}`);
    case "custom":
      return at(issue.message);
    default:
      return at("should be written in another way");
  }
}

/** Of several layouts, the one that was meant is the one that fits deepest into what stands there. */
function faultsOfUnion(
  issue: Extract<Issue, { readonly code: "invalid_union" }>,
  path: readonly PropertyKey[],
): readonly FileFault[] {
  if ("options" in issue && Array.isArray(issue.options))
    return [
      { place: path.join("."), reason: `should be ${list.format(issue.options.map(String))}` },
    ];
  const depth = (layout: readonly Issue[]) => Math.max(...layout.map((one) => one.path.length));
  const deepest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  if (depth(deepest) > 0) return deepest.flatMap((one) => faultsOf(one, path));
  const types = issue.errors
    .flat()
    .flatMap((one) => (one.code === "invalid_type" ? [typeName(one.expected)] : []));
  return [{ place: path.join("."), reason: shouldBe(types, issue) }];
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list [ … ]",
  tuple: "a list [ … ]",
  object: "an object { … }",
  record: "an object { … }",
  null: "null",
};

function typeName(expected: string): string {
  return TYPES[expected] ?? expected;
}

const list = new Intl.ListFormat("en-GB", { type: "disjunction" });

function shouldBe(what: readonly string[], issue: { readonly input?: unknown }): string {
  const words = list.format(what);
  return issue.input !== undefined ? `should be ${words}` : `is missing; should be ${words}`;
}

/** Texts and lists hold so many, numbers are so great. */
function amount(origin: string): string {
  return origin === "string" || origin === "array" || origin === "set" ? "hold" : "be";
}

function least(minimum: number | bigint, inclusive: boolean): string {
  return inclusive ? `at least ${minimum}` : `more than ${minimum}`;
}

function most(maximum: number | bigint, inclusive: boolean): string {
  return inclusive ? `at most ${maximum}` : `less than ${maximum}`;
}
