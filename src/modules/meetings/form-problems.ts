/** What a form of a meeting lacks before any action sees it, so that a person is told all of it at once; and the times that it says. */
import type { Sent } from "../../design/posted.ts";
import { type LocalDate, parseLocalDate } from "../../kernel/local-date.ts";
import { instantOf, isOnClocks, parseClock } from "./meeting-time.ts";
import type { FormProblem } from "./posted.ts";
import type { RefusalCode } from "./texts/index.ts";
import { isWebAddress } from "./web-address.ts";

/** What each kind of form needs, in the order of its fields, and which refusal says that it is not there. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, RefusalCode>>>> = {
  call: { body: "unknown-body" },
  cancel: { reason: "no-reason" },
  item: { title: "no-title", kind: "unknown-kind" },
  conflict: { item: "unknown-item", term: "unknown-term", text: "no-text" },
  decision: { item: "unknown-item", text: "no-text", way: "unknown-way" },
  recommendation: { topic: "no-topic", addressee: "no-addressee", edition: "bad-edition" },
  matter: { matter: "unknown-matter" },
  advice: { address: "bad-address" },
  reply: { question: "no-question" },
  task: { text: "no-text", owner: "unknown-owner", dueOn: "bad-date" },
  done: { note: "no-note" },
  room: { text: "no-text" },
  answer: { text: "no-text" },
  recording: { kind: "unknown-kind", address: "bad-address" },
  effect: { text: "no-text" },
  line: { text: "no-text" },
  question: { text: "no-text", email: "no-email" },
};
const DAYS: Readonly<Record<string, string>> = { task: "dueOn", done: "on" };
/** The forms that say when and where a meeting is. */
const TIMED = ["call", "move"];

/** Forms of one kind are told apart by a number. */
export function problemsOf(form: string, sent: Sent, timeZone?: string): readonly FormProblem[] {
  const [kind = ""] = form.split("-");
  // An item that is taken off needs no words.
  if (kind === "item" && sent.remove === "yes") return [];
  const day = DAYS[kind];
  const isDay = day === undefined || isEmpty(sent, day) || isDayIn(sent, day);
  return [
    ...Object.entries(REQUIRED[kind] ?? {}).flatMap(([field, code]) =>
      isEmpty(sent, field) ? [{ field, code }] : [],
    ),
    ...(isDay ? [] : [{ field: day, code: "bad-date" as const }]),
    ...(TIMED.includes(kind) ? [...timeProblems(sent, timeZone), ...placeProblems(sent)] : []),
    ...(kind === "call" && sent.open === "closed" && isEmpty(sent, "reason") ? [NO_REASON] : []),
    ...(kind === "move" && isEmpty(sent, "reason") ? [NO_REASON] : []),
  ];
}

const NO_REASON = { field: "reason", code: "no-reason" } as const;

type Times = { readonly startsAt: Date; readonly endsAt: Date };

/** When a meeting begins and ends; undefined where `problemsOf` has something to say about it. */
export function readTimes(sent: Sent, timeZone: string): Times | undefined {
  const said = clockTimesIn(sent);
  if (said === undefined || timeProblems(sent, timeZone).length > 0) return undefined;
  return {
    startsAt: instantOf(said.day, said.starts, timeZone),
    endsAt: instantOf(said.lastDay, said.ends, timeZone),
  };
}

function timeProblems(sent: Sent, timeZone: string | undefined): readonly FormProblem[] {
  const said = clockTimesIn(sent);
  if (said === undefined)
    return [
      ...(isDayIn(sent, "day") ? [] : [{ field: "day", code: "bad-date" as const }]),
      ...(["starts", "ends"] as const).flatMap((field) =>
        parseClock(sent[field] ?? "") === undefined ? [{ field, code: "bad-clock" as const }] : [],
      ),
      ...(isEmpty(sent, "endDay") || isDayIn(sent, "endDay")
        ? []
        : [{ field: "endDay", code: "bad-date" as const }]),
    ];
  const { day, lastDay, starts, ends } = said;
  if (lastDay < day || (lastDay === day && ends <= starts))
    return [{ field: "ends", code: "ends-earlier" }];
  if (timeZone === undefined) return [];
  return [
    { field: "starts", on: day, minutes: starts },
    { field: "ends", on: lastDay, minutes: ends },
  ].flatMap(({ field, on, minutes }) =>
    isOnClocks(on, minutes, timeZone) ? [] : [{ field, code: "no-such-hour" as const }],
  );
}

function placeProblems(sent: Sent): readonly FormProblem[] {
  if (isEmpty(sent, "online"))
    return isEmpty(sent, "place") ? [{ field: "place", code: "no-place" }] : [];
  return isWebAddress(sent.online ?? "") ? [] : [{ field: "online", code: "bad-address" }];
}

type ClockTimes = {
  readonly day: LocalDate;
  readonly lastDay: LocalDate;
  readonly starts: number;
  readonly ends: number;
};

/** The end is on the day of the beginning unless another one is said. */
function clockTimesIn(sent: Sent): ClockTimes | undefined {
  const day = parseLocalDate(sent.day ?? "");
  const lastDay = isEmpty(sent, "endDay") ? day : parseLocalDate(sent.endDay ?? "");
  const [starts, ends] = [parseClock(sent.starts ?? ""), parseClock(sent.ends ?? "")];
  return day === undefined || lastDay === undefined || starts === undefined || ends === undefined
    ? undefined
    : { day, lastDay, starts, ends };
}

function isEmpty(sent: Sent, field: string): boolean {
  return (sent[field] ?? "").trim() === "";
}

function isDayIn(sent: Sent, field: string): boolean {
  return parseLocalDate(sent[field] ?? "") !== undefined;
}
