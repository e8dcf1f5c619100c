/** Finds what became of a city's promises on a day, with what the city says beside it. */
import type { Language } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Facts } from "./facts.ts";
import { findFacts } from "./find-facts.ts";
import { type FollowThrough, followThrough, type Only } from "./follow-through.ts";
import type { FoundFollowThrough } from "./found-follow-through.ts";
import { listComments } from "./list-comments.ts";
import { type Alarm, symbolicAlarm } from "./symbolic-alarm.ts";
import { alarmSentence } from "./words.ts";

type States = { readonly on: LocalDate; readonly parts: Map<string, FollowThrough> };

/** What was computed from some facts for a day: many pages ask for the same. */
const computed = new WeakMap<Facts, States>();
const MOST_PARTS = 50;

/** The whole state, or what belongs to one right or department. */
export async function findFollowThrough(
  context: Pick<Context, "settings">,
  tx: CityTransaction,
  on: LocalDate,
  only: Only = {},
): Promise<FoundFollowThrough> {
  const facts = await findFacts(context, tx);
  return { facts, state: stateOf(facts, on, only), comments: await listComments(tx) };
}

function stateOf(facts: Facts, on: LocalDate, only: Only): FollowThrough {
  const known = computed.get(facts);
  const states: States = known?.on === on ? known : { on, parts: new Map() };
  computed.set(facts, states);
  const key = `${only.right ?? ""} ${only.department ?? ""}`;
  const state = states.parts.get(key) ?? followThrough(facts, on, only);
  if (states.parts.size >= MOST_PARTS) states.parts.clear();
  states.parts.set(key, state);
  return state;
}

type KnownAlarm = { readonly on: LocalDate; readonly alarm: Alarm | undefined };

const alarms = new WeakMap<Facts, KnownAlarm>();

/** The symbolic-city alarm of a city on a day, as a plain sentence; undefined where there is none. */
export async function findAlarm(
  context: Pick<Context, "settings">,
  tx: CityTransaction,
  on: LocalDate,
  language: Language,
): Promise<string | undefined> {
  const facts = await findFacts(context, tx);
  const kept = alarms.get(facts);
  const known: KnownAlarm = kept?.on === on ? kept : { on, alarm: symbolicAlarm(facts, on) };
  alarms.set(facts, known);
  return known.alarm && alarmSentence(known.alarm, facts.city, language);
}
