/** What an objection must say before it is entered, whoever enters it: who objects, against what, and why. */
import type { Wording } from "../../kernel/language.ts";
import { addDays, type FactDate, type LocalDate, yearOf } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyText, tidyWording } from "../../kernel/written.ts";
import { type ArticleRef, findArticle, getCatalogue } from "../rights/index.ts";
import { isObjectionReference, isObjectionTarget, type Objection } from "./objection.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type WrittenObjection = {
  readonly organisation: string;
  /** decision | inaction */
  readonly against: string;
  readonly what: Wording;
  readonly happenedOn?: FactDate | null;
  /** The slug of the right. */
  readonly right?: string | null;
  readonly article?: ArticleRef | null;
  readonly text: Wording;
  /** Today, unless it was filed before. */
  readonly filedOn?: FactDate;
  /** Left out, it is `answerDays` after a filing whose day is known. */
  readonly answerDueOn?: LocalDate | null;
  readonly answerDays?: number;
  /** The lasting name of one that was filed before Rosario; else one is made from the city's slug. */
  readonly reference?: string;
  readonly source?: string | null;
};

export type ObjectionProblem =
  | "no-organisation"
  | "unknown-target"
  | "no-what"
  | "no-text"
  | "unknown-article"
  | "future-date"
  | "deadline-before-filing"
  | "bad-objection-reference";

export type CheckedObjection = Pick<
  Objection,
  | "organisation"
  | "against"
  | "what"
  | "happenedOn"
  | "article"
  | "text"
  | "filedOn"
  | "answerDueOn"
  | "source"
> & { readonly right: string | null; readonly reference: string | undefined };

/** What the input says, tidied; or the first thing that is wrong with it. */
export function checkObjection(
  input: WrittenObjection,
  now: LocalDate,
): Refusal<ObjectionProblem> | TooLong | CheckedObjection {
  const { against, reference, right = null, article = null, happenedOn = null } = input;
  const { filedOn = { date: now, precision: "day" } } = input;
  const organisation = tidyText(input.organisation);
  const what = tidyWording(input.what);
  const text = tidyWording(input.text);
  const source = tidyOrNull(input.source);
  const counted =
    input.answerDays === undefined || filedOn.precision !== "day"
      ? null
      : addDays(filedOn.date, input.answerDays);
  const { answerDueOn = counted } = input;
  if (organisation === "") return { refused: "no-organisation" };
  if (!isObjectionTarget(against)) return { refused: "unknown-target" };
  if (isEmptyWording(what)) return { refused: "no-what" };
  if (isEmptyWording(text)) return { refused: "no-text" };
  const tooLong = findTooLong({ organisation, what, text, source });
  if (tooLong !== undefined) return tooLong;
  if (article !== null && findArticle(getCatalogue(), article) === undefined)
    return { refused: "unknown-article" };
  if (filedOn.date > now || (happenedOn !== null && happenedOn.date > now))
    return { refused: "future-date" };
  if (answerDueOn !== null && answerDueOn < filedOn.date)
    return { refused: "deadline-before-filing" };
  if (reference !== undefined && !isObjectionReference(reference, yearOf(filedOn.date)))
    return { refused: "bad-objection-reference" };
  return {
    ...{ organisation, against, what, happenedOn, right, article, text },
    ...{ filedOn, answerDueOn, reference, source },
  };
}
