/** The two voices on a recommendation side by side: what the city says, what the body judges, and where one is silent. */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import { type LocalDate, printDate, printDay } from "../../kernel/local-date.ts";
import { readSource } from "../../kernel/source.ts";
import type { Block, Inline, Voice } from "../../platform/document.ts";
import { type DepartmentRef, daysLate, type Recommendation } from "./recommendation.ts";
import { answerMark, assessmentMark } from "./standing.ts";
import { recommendationTexts } from "./texts/index.ts";
import { bodySilence } from "./timing-sentences.ts";

type Statement = Voice["statements"][number];

/** Left the city, right the body; each statement oldest first. What is late is counted up to `on`: today, or the day of a frozen edition. */
export function voicesBlock(
  recommendation: Recommendation,
  language: Language,
  on: LocalDate,
): Extract<Block, { readonly kind: "voices" }> {
  return {
    kind: "voices",
    voices: [cityVoice(recommendation, language, on), bodyVoice(recommendation, language, on)],
  };
}

/** Why nothing is heard of the city: late by how much, not yet due, or nothing known. */
export function silenceSentence(
  recommendation: Recommendation,
  language: Language,
  on: LocalDate,
): string {
  const { voices } = recommendationTexts(language);
  const { answerDueOn } = recommendation;
  if (answerDueOn === null) return voices.noAnswerKnown;
  const days = daysLate(recommendation, on);
  const due = printDay(answerDueOn, language);
  return days > 0 ? voices.noAnswerLate(due, days) : voices.noAnswerYet(due);
}

/** A text as running text, marked with its language where that is not the page's. */
export function inlineWording(wording: Wording, language: Language): readonly Inline[] {
  const reading = said(wording, [language]);
  if (reading === undefined) return [];
  return reading.language === language
    ? [reading.text]
    : [{ language: reading.language, content: [reading.text] }];
}

function cityVoice(recommendation: Recommendation, language: Language, on: LocalDate): Voice {
  const texts = recommendationTexts(language);
  const answers = recommendation.answers.map((answer) => ({
    day: answer.on.date,
    date: printDate(answer.on, language),
    ...named(answerMark(answer.kind, language)),
    content: inlineWording(answer.reason, language),
    source: joined([
      spokenFor(answer.department, language),
      sourceLine(texts.voices.source, answer.source),
    ]),
  }));
  const claims = recommendation.claims.map((claim) => ({
    day: claim.on.date,
    date: printDate(claim.on, language),
    ...named({ text: texts.claimed, tone: "neutral" as const }),
    content: inlineWording(claim.text, language),
    source: joined([
      spokenFor(claim.department, language),
      sourceLine(texts.voices.evidence, claim.evidence),
    ]),
  }));
  // The sort is stable, so an answer stands before a claim of the same day.
  const statements: readonly Statement[] = [...answers, ...claims]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ day: _, ...statement }) => statement);
  const silence = silenceSentence(recommendation, language, on);
  return {
    name: texts.voices.city,
    silence,
    statements: [...statements, ...overdue(recommendation, language, on)],
  };
}

/** Saying what was done is not answering: a deadline that runs is in sight also after claims. */
function overdue(
  recommendation: Recommendation,
  language: Language,
  on: LocalDate,
): readonly Statement[] {
  const { answers, claims, answerDueOn } = recommendation;
  if (answers.length > 0 || claims.length === 0 || answerDueOn === null) return [];
  const days = daysLate(recommendation, on);
  const texts = recommendationTexts(language);
  return [
    {
      date: printDay(on, language),
      mark: days > 0 ? texts.late(days) : texts.noAnswer,
      tone: days > 0 ? "bad" : "open",
      content: [silenceSentence(recommendation, language, on)],
      source: [],
    },
  ];
}

function bodyVoice(recommendation: Recommendation, language: Language, on: LocalDate): Voice {
  const { assessments, issuedBy } = recommendation;
  const { voices } = recommendationTexts(language);
  const body = said(assessments.at(-1)?.by ?? issuedBy, [language])?.text ?? "";
  return {
    name: voices.body(body),
    silence: bodySilence(recommendation, language, on) ?? voices.notJudged,
    statements: assessments.map((assessment) => ({
      date: printDate(assessment.on, language),
      ...named(assessmentMark(assessment, language)),
      content: [
        ...inlineWording(assessment.reason, language),
        ...dissentOf(assessment.dissent, language),
      ],
      source: joined([
        sourceLine(voices.lookedAt, assessment.evidence),
        sourceLine(voices.source, assessment.source),
      ]),
    })),
  };
}

function named({ text, tone }: { readonly text: string; readonly tone: Statement["tone"] }) {
  return { mark: text, tone };
}

/** What a minority of the body holds instead stands with the verdict, in the same breath. */
function dissentOf(dissent: Wording | null, language: Language): readonly Inline[] {
  if (dissent === null) return [];
  const label = recommendationTexts(language).fields.dissent;
  return [" ", { strong: [`${label}: `] }, ...inlineWording(dissent, language)];
}

/** The department for which the city spoke. */
function spokenFor(department: DepartmentRef | null, language: Language): readonly Inline[] {
  if (department === null) return [];
  const label = recommendationTexts(language).fields.department;
  return [`${label}: `, ...inlineWording(department.name, language)];
}

function joined(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, at) => (at === 0 ? line : [". ", ...line]));
}

/** A web address as a link by the name of its site; anything else as it is written. */
function sourceLine(label: string, source: string | null): readonly Inline[] {
  if (source === null) return [];
  return [`${label}: `, sourceLink(source)];
}

export function sourceLink(source: string): Inline {
  const { href, label } = readSource(source);
  return href === undefined ? label : { link: href, content: [label] };
}
