/** The declaration as a form: its fields' values with one row a commitment, and what was sent in them. */
import {
  askedLanguages,
  sentWording,
  wordingField,
  wordingValues,
} from "../../design/wording-values.ts";
import { askedNumber } from "../../kernel/asked-number.ts";
import type { Id } from "../../kernel/id.ts";
import type { Language } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import {
  type Declaration,
  type DeclarationProblem,
  declarationProblems,
  type NewCommitment,
  type NewDeclaration,
} from "./declaration.ts";
import type { Values } from "./profile-form.ts";
import { readDate, writeDate } from "./written-date.ts";

/** More rows than anybody needs, and few enough for a form. */
const MOST_COMMITMENTS = 100;

export type RightChoice = { readonly id: Id<"Right">; readonly slug: string };
export type DeclarationFormProblem = DeclarationProblem["refused"] | "bad-date";

export type SentDeclaration = {
  readonly declaration: NewDeclaration;
  readonly problems: Readonly<Record<string, DeclarationFormProblem>>;
};

export function declarationLanguages(
  own: readonly Language[],
  declaration: Declaration | undefined,
): readonly [Language, ...Language[]] {
  if (declaration === undefined) return askedLanguages(own, []);
  const { title, promise, definition, body, commitments } = declaration;
  const words = [title, promise, definition ?? {}, body ?? {}];
  return askedLanguages(own, [...words, ...commitments.map(({ text }) => text)]);
}

/** How many commitments' fields were sent. */
export function sentRows(values: Values): number {
  const rows = Number(values.commitments ?? "");
  return Number.isInteger(rows) && rows >= 0 ? Math.min(rows, MOST_COMMITMENTS) : 0;
}

/** The name of a field of a commitment, counted from 0. */
export function commitmentField(
  row: number,
  part: "number" | "text" | "right" | "on" | "source",
): string {
  return `commitment-${row}-${part}`;
}

export function declarationValues(
  declaration: Declaration | undefined,
  rights: readonly RightChoice[],
  language: Language,
): Values {
  if (declaration === undefined) return { commitments: "0" };
  const { on, title, promise, definition, body, sources, commitments } = declaration;
  const rows = commitments.map(({ number, text, right, on: dated, source }, row) => ({
    [commitmentField(row, "number")]: String(number),
    ...wordingValues(commitmentField(row, "text"), text),
    [commitmentField(row, "right")]: rights.find(({ id }) => id === right)?.slug ?? "",
    [commitmentField(row, "on")]: writeDate(dated, language),
    [commitmentField(row, "source")]: source ?? "",
  }));
  return {
    on: writeDate(on, language),
    ...wordingValues("title", title),
    ...wordingValues("promise", promise),
    ...wordingValues("definition", definition ?? {}),
    ...wordingValues("text", body ?? {}),
    sources: sources.join("\n"),
    commitments: String(commitments.length),
    ...Object.assign({}, ...rows),
  };
}

/** What was sent, and everything that is wrong with it, by field. Commitments without a word in any field are left out. */
export function sentDeclaration(
  values: Values,
  known: {
    readonly languages: readonly [Language, ...Language[]];
    readonly rights: readonly RightChoice[];
    readonly today: LocalDate;
    readonly demonstration: boolean;
  },
): SentDeclaration {
  const { languages, rights, today, demonstration } = known;
  const rows = Array.from({ length: sentRows(values) }, (_, row) => row).filter((row) =>
    isFilled(values, row, languages),
  );
  const unread: Record<string, "bad-date" | "unknown-right"> = {};
  /** A date that can't be read is reported; today stands in for it, so that the rest is checked all the same. */
  const dateOf = (field: string): FactDate => {
    const date = readDate(values[field] ?? "");
    if (date === undefined) unread[field] = "bad-date";
    return date ?? { date: today, precision: "day" };
  };
  const rightOf = (field: string): Id<"Right"> | null => {
    const slug = values[field] ?? "";
    const right = rights.find((choice) => choice.slug === slug);
    if (right === undefined && slug !== "") unread[field] = "unknown-right";
    return right?.id ?? null;
  };
  const body = sentWording("text", values, languages);
  const definition = sentWording("definition", values, languages);
  const declaration: NewDeclaration = {
    on: dateOf("on"),
    title: sentWording("title", values, languages),
    promise: sentWording("promise", values, languages),
    definition: Object.keys(definition).length === 0 ? null : definition,
    body: Object.keys(body).length === 0 ? null : body,
    sources: lines(values.sources),
    demonstration,
    commitments: rows.map(
      (row): NewCommitment => ({
        number: askedNumber(values[commitmentField(row, "number")]) ?? null,
        text: sentWording(commitmentField(row, "text"), values, languages),
        right: rightOf(commitmentField(row, "right")),
        on: dateOf(commitmentField(row, "on")),
        source: (values[commitmentField(row, "source")] ?? "").trim() || null,
      }),
    ),
  };
  const wrong = declarationProblems(
    declaration,
    today,
    rights.map(({ id }) => id),
  ).map((problem) => [fieldOf(problem, rows, languages[0]), problem.refused] as const);
  return { declaration, problems: { ...Object.fromEntries(wrong), ...unread } };
}

/** The field at which a problem is shown. */
function fieldOf(
  { part, commitment }: DeclarationProblem,
  rows: readonly number[],
  first: Language,
): string {
  const isWording = part === "title" || part === "promise" || part === "text";
  const name =
    commitment === undefined ? part : `commitment-${rows[commitment] ?? commitment}-${part}`;
  return isWording ? wordingField(name, first) : name;
}

function isFilled(values: Values, row: number, languages: readonly Language[]): boolean {
  const texts = languages.map((language) => wordingField(commitmentField(row, "text"), language));
  const others = (["right", "on", "source"] as const).map((part) => commitmentField(row, part));
  return [...texts, ...others].some((field) => (values[field] ?? "").trim() !== "");
}

/** The lines in which something stands. */
export function lines(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
