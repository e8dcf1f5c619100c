/** What a request is about, as the short form needs it: a recommendation or a measure, with what was said last time. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import type { RequestKind } from "./request.ts";

/** Something that was said before: prefilled, so that nobody types the same twice. */
export type SaidBefore = {
  /** The kind of answer; null for what was done. */
  readonly kind: string | null;
  readonly text: Wording;
  readonly evidence: string | null;
  readonly on: FactDate;
};

export type Subject = {
  readonly kind: RequestKind;
  readonly id: Id<"Subject">;
  readonly reference: string;
  readonly title: Wording;
  /** As the body or the plan put it. */
  readonly text: Wording;
  /** Who put it so: the body, or the plan. */
  readonly from: Wording;
  /** Below the city's address, where all of it can be read. */
  readonly path: string;
  /** The department that owns it; null where nobody does. */
  readonly owner: Id<"Department"> | null;
  /** Whether there is still something to say about it. */
  readonly isOpen: boolean;
  /** The deadline of the thing itself, which a request may set a day before. */
  readonly dueOn: LocalDate | null;
  /** How many answers, claims or reports there are, and the last of them. */
  readonly said: number;
  readonly last: SaidBefore | null;
};

/** Below the city's address, where everybody can read what a request is about. */
export function publicPath(kind: RequestKind, reference: string): string {
  return kind === "measure" ? `/measures/${reference}` : `/recommendations/${reference}`;
}
