/** Figures, lines and the alarm in words, alike on the page, in files and on the terminal. */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import type { Facts, Subject } from "./facts.ts";
import type { Figure, FigureId } from "./figure.ts";
import type { FollowThrough } from "./follow-through.ts";
import type { Row } from "./row.ts";
import type { Alarm } from "./symbolic-alarm.ts";
import { followThroughTexts, type Summary } from "./texts/index.ts";

export function figureLabel(id: FigureId, language: Language): string {
  return followThroughTexts(language).figures[id].label;
}

/** Exactly what a figure counts, in one or two plain sentences. */
export function figureDefinition(id: FigureId, language: Language): string {
  return followThroughTexts(language).figures[id].definition;
}

/** "3 of 10 recommendations"; where there is nothing to count, or nothing is recorded, it says that instead of a zero. */
export function figureValue({ value, of, unit, most, madeUp }: Figure, language: Language): string {
  const t = followThroughTexts(language);
  if (value === null) return t.notRecorded;
  if (of === 0) return t.nothingToCount;
  return [
    t.count(value, of, unit),
    ...(most === undefined || most === 0 ? [] : [t.most(most)]),
    ...(madeUp === 0 ? [] : [t.ofThemMadeUp(madeUp, of ?? value)]),
  ].join(", ");
}

/** What of a line is said about time: how late, how long silent, how often moved. Empty where there is nothing to say. */
export function rowSentence(row: Row, language: Language): string {
  const t = followThroughTexts(language);
  const { arrival, daysLate, daysSilent, matter, moved, times } = row;
  return [
    arrival === null ? "" : t.arrivals[arrival](daysLate),
    arrival === null && daysLate > 0 ? t.arrivals.overdue(daysLate) : "",
    daysSilent === 0 ? "" : matter === "figure" ? t.noNewer(daysSilent) : t.silent(daysSilent),
    times === undefined ? "" : t.times(times),
    moved > 0 ? t.moved(moved) : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** The plain sentence of the alarm. */
export function alarmSentence(
  { declaredOn, last, days }: Alarm,
  city: Wording,
  language: Language,
): string {
  const name = said(city, [language])?.text ?? "";
  return followThroughTexts(language).alarm(name, declaredOn, days, last);
}

/** What was answered, judged or published last; undefined where nothing was. */
export function lastActSentence(
  { lastAct }: Pick<FollowThrough, "lastAct">,
  language: Language,
): string | undefined {
  return lastAct && followThroughTexts(language).lastAct(lastAct, lastAct.days);
}

/** The state in one to four sentences. */
export function summarySentence({ figures }: FollowThrough, language: Language): string {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const value = (id: FigureId) => byId.get(id)?.value ?? 0;
  const summary: Summary = {
    recommendations: byId.get("answered")?.of ?? 0,
    answered: value("answered"),
    overdue: value("overdue"),
    longest: byId.get("overdue")?.rows[0]?.daysLate ?? 0,
    noDeadline: value("no-deadline"),
    bodySilent: value("body-silent"),
  };
  return followThroughTexts(language).summary(summary);
}

/** The address below the city's where more stands about what a line is about; undefined where no page does. */
export function addressOfSubject(
  subject: Pick<Subject, "kind" | "reference" | "about">,
): string | undefined {
  const { kind, reference } = subject.about ?? subject;
  if (kind === "recommendation") return `/recommendations/${reference}`;
  if (kind === "measure") return `/measures/${reference}`;
  if (kind === "indicator") return `/indicators/${reference}`;
  if (kind === "objection") return `/objections/${reference}`;
  if (kind === "commitment") return `/commitments/${reference}`;
  if (kind === "meeting") return `/meetings/${reference}`;
  if (kind === "matter") return `/bodies/${reference.replace(/\/(\d+)$/, "/matters/$1")}`;
  if (kind === "task") return `/meetings/${reference.replace(/\/\d+$/, "")}#tasks`;
  return kind === "edition" ? "/reports" : undefined;
}

/** The name of a right or a department of the city; its slug where it has none. */
export function nameOfSlug(
  named: Facts["rights"],
  slug: string | null,
  language: Language,
): string | null {
  if (slug === null) return null;
  const name = named.find((one) => one.slug === slug)?.name;
  return (name && said(name, [language])?.text) ?? slug;
}
