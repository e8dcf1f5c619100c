/** A step on the road as a form: what was sent in its fields. */
import { sentWording, wordingField } from "../../design/wording-values.ts";
import type { Language } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { type CityEvent, type EventProblem, eventProblems, isRoadKind } from "./city.ts";
import type { Values } from "./profile-form.ts";
import { readDate } from "./written-date.ts";

export type SentEvent = {
  readonly event: CityEvent;
  /** Everything that is wrong with it, by field. */
  readonly problems: Readonly<Record<string, EventProblem | "bad-date">>;
};

export function sentEvent(
  values: Values,
  languages: readonly [Language, ...Language[]],
  today: LocalDate,
): SentEvent {
  const on = readDate(values.on ?? "");
  const event: CityEvent = {
    on: on ?? { date: today, precision: "day" },
    text: sentWording("text", values, languages),
    source: (values.source ?? "").trim() || null,
    kind: isRoadKind(values.kind ?? "") ? (values.kind as CityEvent["kind"]) : null,
  };
  const field: Readonly<Record<EventProblem, string>> = {
    "future-date": "on",
    "no-text": wordingField("text", languages[0]),
    "bad-source": "source",
  };
  const wrong = eventProblems(event, today).map((problem) => [field[problem], problem] as const);
  return {
    event,
    problems: { ...(on === undefined ? { on: "bad-date" } : {}), ...Object.fromEntries(wrong) },
  };
}
