/** What is said of a body, tidied; or the first thing that is wrong with it. */
import type { Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Description } from "./body.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type WrittenDescription = {
  readonly name: Wording;
  readonly about: Wording;
  readonly foundedOn?: FactDate | null;
  readonly sizeNote?: Wording;
  readonly legalBasis?: Wording;
  readonly legalUnconfirmed?: boolean;
  /** The slug of the body that it works for. */
  readonly parent?: string | null;
  readonly secretariat?: Wording;
  readonly source?: string | null;
};

export type DescriptionProblem = Refusal<"no-name" | "no-about" | "future-date"> | TooLong;

export function checkDescription(
  input: WrittenDescription,
  now: LocalDate,
): DescriptionProblem | Description {
  const { foundedOn = null } = input;
  const name = tidyWording(input.name);
  const about = tidyWording(input.about);
  const sizeNote = tidyWording(input.sizeNote ?? {});
  const legalBasis = tidyWording(input.legalBasis ?? {});
  const secretariat = tidyWording(input.secretariat ?? {});
  const source = tidyOrNull(input.source);
  if (isEmptyWording(name)) return { refused: "no-name" };
  if (isEmptyWording(about)) return { refused: "no-about" };
  const tooLong = findTooLong({ name, about, sizeNote, legalBasis, secretariat, source });
  if (tooLong !== undefined) return tooLong;
  if (foundedOn !== null && foundedOn.date > now) return { refused: "future-date" };
  return {
    ...{ name, about, foundedOn, sizeNote, legalBasis, secretariat, source },
    legalUnconfirmed: !isEmptyWording(legalBasis) && (input.legalUnconfirmed ?? true),
  };
}
