/** What must be said of an event: what it is, a title, and when it is or where it can be read. */
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import { type EventWords, isEventKind } from "./event.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type WrittenEvent = {
  readonly kind: string;
  readonly title: Wording;
  readonly text?: Wording;
  readonly starts?: FactDate | null;
  readonly ends?: FactDate | null;
  readonly yearly?: boolean;
  readonly place?: Wording;
  readonly organisers?: Wording;
  readonly accessibility?: Wording;
  readonly rights?: readonly string[];
  readonly source?: string | null;
};

export type EventProblem =
  | Refusal<"unknown-kind" | "no-title" | "no-date" | "ends-before" | "unknown-right">
  | TooLong;

/** `known` are the slugs of the city's rights. */
export function checkEvent(
  input: WrittenEvent,
  known: ReadonlySet<string>,
): EventProblem | EventWords {
  const { kind, starts = null, ends = null, yearly = false, rights = [] } = input;
  const title = tidyWording(input.title);
  const text = tidyWording(input.text ?? {});
  const place = tidyWording(input.place ?? {});
  const organisers = tidyWording(input.organisers ?? {});
  const accessibility = tidyWording(input.accessibility ?? {});
  const source = tidyOrNull(input.source);
  if (!isEventKind(kind)) return { refused: "unknown-kind" };
  if (isEmptyWording(title)) return { refused: "no-title" };
  // A past event is sometimes known without its day; then the source shows that nobody knows better.
  if (starts === null && !yearly && source === null) return { refused: "no-date" };
  if (ends !== null && (starts === null || isCertainlyBefore(ends, starts)))
    return { refused: "ends-before" };
  if (!rights.every((right) => known.has(right))) return { refused: "unknown-right" };
  const words = { title, text, place, organisers, accessibility };
  const tooLong = findTooLong({ ...words, source });
  return tooLong ?? { ...words, kind, starts, ends, yearly, rights: [...new Set(rights)], source };
}
