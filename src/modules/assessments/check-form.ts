/** Reads what somebody typed into the form of a check: either all of it makes sense, or every field that does not is named at once. */
import type { Id } from "../../kernel/id.ts";
import { type Language, said } from "../../kernel/language.ts";
import { type LocalDate, parseLocalDate } from "../../kernel/local-date.ts";
import { tidyText, tidyWording } from "../../kernel/written.ts";
import type { Right } from "../rights/index.ts";
import {
  type CheckContent,
  isLongDecided,
  isTooFarAhead,
  isTooFarToDecide,
  type TouchedRight,
} from "./check.ts";
import type { CheckDraft } from "./draft.ts";
import type { DepartmentRef } from "./named.ts";
import {
  isStatement,
  type Outcome,
  outcomeOf,
  problemOfScreening,
  type ScreeningProblem,
} from "./screening.ts";
import { problemOfTexts } from "./written.ts";

/** The questions of the form, in its order: ten minutes, and under twelve. */
export const CHECK_FIELDS = [
  "caseNumber",
  "title",
  "department",
  "expectedOn",
  "facts",
  "rights",
  "analysis",
  "screening",
  "responsible",
  "review",
  "reviewOn",
] as const;
export type CheckField = (typeof CHECK_FIELDS)[number];

export type CheckProblemCode =
  | "no-case-number"
  | "no-title"
  | "unknown-department"
  | "bad-date"
  | "no-facts"
  | "no-analysis"
  | "no-responsible"
  | "no-review"
  | "unknown-right"
  | "unknown-statement"
  | "review-too-early"
  | "long-decided"
  | "far-decision"
  | "far-ahead"
  | "too-long"
  | "names-person"
  | ScreeningProblem;
export type CheckProblem = { readonly field: CheckField; readonly code: CheckProblemCode };

export type ReadCheck = CheckContent & {
  readonly department: DepartmentRef;
  readonly rights: readonly TouchedRight[];
  readonly outcome: Outcome;
};

export type CheckChoices = {
  readonly departments: readonly (DepartmentRef & { readonly id: Id<"Department"> })[];
  readonly rights: readonly Right[];
  /** In which the texts are written. */
  readonly language: Language;
  /** The day on which the weighing began. */
  readonly begunOn: LocalDate;
  readonly today: LocalDate;
};

const WORDS = ["title", "facts", "analysis", "responsible", "review"] as const;
const EMPTY: Readonly<Record<(typeof WORDS)[number], CheckProblemCode>> = {
  title: "no-title",
  facts: "no-facts",
  analysis: "no-analysis",
  responsible: "no-responsible",
  review: "no-review",
};

export function readCheckDraft(
  { fields, rights: slugs, screening }: CheckDraft,
  { departments, rights, language, begunOn, today }: CheckChoices,
): ReadCheck | { readonly problems: readonly CheckProblem[] } {
  const problems: CheckProblem[] = [];
  const wrong = (field: CheckField, code: CheckProblemCode) => problems.push({ field, code });
  const text = (name: CheckField) => tidyText(fields[name] ?? "");
  const caseNumber = text("caseNumber");
  const department = departments.find(({ slug }) => slug === text("department"));
  const touched = rights.filter(({ slug }) => slugs.includes(slug));
  const statements = screening.filter(isStatement);
  if (caseNumber === "") wrong("caseNumber", "no-case-number");
  if (department === undefined) wrong("department", "unknown-department");
  const expectedOn = dateIn("expectedOn", true);
  const reviewOn = dateIn("reviewOn", false);
  if (expectedOn !== undefined) {
    if (isLongDecided(expectedOn, begunOn)) wrong("expectedOn", "long-decided");
    if (isTooFarToDecide(expectedOn, today)) wrong("expectedOn", "far-decision");
  }
  if (reviewOn !== undefined && isTooFarAhead(reviewOn, today)) wrong("reviewOn", "far-ahead");
  for (const name of WORDS) {
    // Where no right is touched, nobody is responsible for anything and there is nothing to review.
    const mayBeEmpty = slugs.length === 0 && (name === "responsible" || name === "review");
    if (text(name) === "" && !mayBeEmpty) wrong(name, EMPTY[name]);
  }
  if (touched.length !== new Set(slugs).size) wrong("rights", "unknown-right");
  if (statements.length !== screening.length) wrong("screening", "unknown-statement");
  const screened = problemOfScreening(statements, touched.length);
  if (screened !== undefined) wrong(screened === "no-right" ? "rights" : "screening", screened);
  if (expectedOn !== undefined && reviewOn !== undefined && reviewOn < expectedOn)
    wrong("reviewOn", "review-too-early");
  const worded = (name: CheckField) => tidyWording({ [language]: fields[name] ?? "" });
  const words = Object.fromEntries(WORDS.map((name) => [name, worded(name)])) as Pick<
    CheckContent,
    (typeof WORDS)[number]
  >;
  const told = problemOfTexts({ caseNumber, ...words });
  if (told !== undefined) wrong(told.field as CheckField, told.refused);
  if (problems.length > 0 || department === undefined || expectedOn === undefined)
    return { problems };
  return {
    ...{ caseNumber, ...words, expectedOn, reviewOn: reviewOn ?? null, screening: statements },
    department: { id: department.id, slug: department.slug, name: department.name },
    rights: touched.map(({ id, slug, name, articles }) => ({ id, slug, name, articles })),
    outcome: outcomeOf(statements, touched.length),
  };

  function dateIn(name: "expectedOn" | "reviewOn", needed: boolean): LocalDate | undefined {
    const written = text(name);
    if (written === "" && !needed) return undefined;
    const date = parseLocalDate(written);
    if (date === undefined) wrong(name, "bad-date");
    return date;
  }
}

/** The form of a version that is there, to write the next one. */
export function draftOfCheck(version: ReadCheck, preferred: Language): CheckDraft {
  // In the language in which it was written, where that is another.
  const language = said(version.title, [preferred])?.language ?? preferred;
  const sayIn = (wording: CheckContent["title"]) => said(wording, [language])?.text ?? "";
  return {
    fields: {
      language,
      caseNumber: version.caseNumber,
      department: version.department.slug,
      expectedOn: version.expectedOn,
      reviewOn: version.reviewOn ?? "",
      ...Object.fromEntries(WORDS.map((name) => [name, sayIn(version[name])])),
    },
    rights: version.rights.map(({ slug }) => slug),
    screening: version.screening,
  };
}
