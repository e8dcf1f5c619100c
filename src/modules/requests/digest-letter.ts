/** The weekly letter: what is asked, by when, what happens else, why one gets it and how to pass it on, and one link. */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import { type LocalDate, printDay } from "../../kernel/local-date.ts";
import type { Duty } from "./duty.ts";
import { daysLate } from "./request.ts";
import { requestTexts } from "./texts/index.ts";

export type DigestInput = {
  readonly language: Language;
  readonly city: string;
  /** Whom it greets. */
  readonly name: string;
  /** The latest first. */
  readonly duties: readonly Duty[];
  readonly on: LocalDate;
  readonly address: string;
  readonly lastLinkDay: LocalDate;
  readonly escalateAfter: number;
  /** People's names, for those who stand in for somebody. */
  readonly nameOf: (duty: Duty) => string | undefined;
};

/** A letter shows so many requests and counts the rest: the link opens all. */
const MOST_SHOWN = 20;

export function digestLetter(input: DigestInput): {
  readonly subject: string;
  readonly text: string;
} {
  const { language, city, name, duties, on, address } = input;
  const t = requestTexts(language).letter;
  const own = duties.filter(({ because }) => because.as !== "head");
  const late = own.filter(({ request }) => daysLate(request, on) > 0).length;
  const led = duties.filter(({ because }) => because.as === "head");
  const more = duties.length - MOST_SHOWN;
  const shownOwn = own.slice(0, MOST_SHOWN);
  const shownLed = led.slice(0, Math.max(0, MOST_SHOWN - shownOwn.length));
  const parts = [
    t.greeting(name),
    ...(own.length === 0 ? [] : [t.asks(city, own.length), listed(shownOwn, input)]),
    ...(led.length === 0
      ? []
      : [t.leads(city, led.length, input.escalateAfter), listed(shownLed, input)]),
    ...(more > 0 ? [t.more(more)] : []),
    `${t.answerHere}\n${address}`,
    t.linkRules(printDay(input.lastLinkDay, language)),
    own.length === 0 ? t.afterwardsHead : t.afterwards(input.escalateAfter),
    t.why,
  ];
  return {
    subject: own.length === 0 ? t.headSubject(city, led.length) : t.subject(city, own.length, late),
    text: `${parts.join("\n\n")}\n`,
  };
}

function listed(duties: readonly Duty[], input: DigestInput): string {
  return duties.map((duty) => entry(duty, input)).join("\n\n");
}

function entry(duty: Duty, { language, on, nameOf }: DigestInput): string {
  const { form, letter, late, due } = requestTexts(language);
  const { request, because } = duty;
  const days = daysLate(request, on);
  const lines = [
    `* ${wordsOf(request.title, language)} (${request.about})`,
    `  ${questionOf(duty, language) ?? form.questions[request.kind]}`,
    `  ${days > 0 ? late(days) : due(printDay(request.dueOn, language))}`,
  ];
  const of = nameOf(duty);
  if (because.as === "substitute" && of !== undefined) lines.push(`  ${letter.insteadOf(of)}`);
  if (request.note !== null) lines.push(`  ${request.note}`);
  return lines.map((line) => line.replaceAll("\n", "\n  ")).join("\n");
}

function questionOf({ request }: Duty, language: Language): string | undefined {
  return request.question === null ? undefined : wordsOf(request.question, language);
}

function wordsOf(wording: Wording, language: Language): string {
  return said(wording, [language])?.text ?? "";
}
