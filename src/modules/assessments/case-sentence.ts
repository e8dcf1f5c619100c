/**
 * The sentence for the case file, made from the facts of a check and saying no more than they do. The form follows what Norway's human rights
 * institution asks of municipalities: show the weighing in each decision that touches rights.
 */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import { printDay } from "../../kernel/local-date.ts";
import type { ArticleRef } from "../rights/index.ts";
import { type Check, isAfterwards, isReadable, type TouchedRight } from "./check.ts";
import { gravestFirst, type ImpactVersion, severityOf } from "./impact.ts";
import { limitsNothing } from "./screening.ts";
import { type AssessmentTexts, assessmentTexts } from "./texts/index.ts";

export type SentenceWanted = {
  readonly language: Language;
  /** Where the check can be read. */
  readonly address: string;
  /** For everybody, a full assessment that is the city's own is named and not quoted. */
  readonly reader: "everybody" | "inside";
};

/** Of the last version; undefined where none is finished. */
export function caseSentence(
  { reference, versions, impacts, decisions }: Check,
  { language, address, reader }: SentenceWanted,
): string | undefined {
  const version = versions.at(-1);
  if (version === undefined) return undefined;
  const t = assessmentTexts(language).sentence;
  const impact = impacts.at(-1);
  const { rights, screening, outcome, reviewOn, caseNumber, number } = version;
  const isLate = isAfterwards(version.expectedOn, versions, decisions);
  const isShown = impact !== undefined && (reader === "inside" || isReadable(impact, decisions));
  return [
    t.weighed(caseNumber, listed(rights.map(nameOf), t.and)),
    ...(["advances", "limits"] as const)
      .filter((one) => screening.includes(one))
      .map((one) => t.effects[one]),
    ...(screening.includes("takes-back") ? [t.takesBack] : []),
    ...(impact === undefined
      ? [outcome === "go-on" && limitsNothing(screening) ? t.noLimit : t.outcomes[outcome]]
      : isShown
        ? impactSentences(impact)
        : [t.internal]),
    ...(isLate ? [t.afterwards] : []),
    ...(reviewOn === null ? [] : [t.review(printDay(reviewOn, language))]),
    t.reference(reference, number, address),
  ].join(" ");

  function nameOf({ name, slug, articles }: TouchedRight): string {
    const codes = articles.map((article) => articleIn(article, t)).join(", ");
    return codes === "" ? sayIn(name, slug) : `${sayIn(name, slug)} (${codes})`;
  }

  function impactSentences({ effects, conclusion }: ImpactVersion): readonly string[] {
    const [gravest] = gravestFirst(effects.filter(({ direction }) => direction === "limits"));
    if (gravest === undefined) return [t.conclusions[conclusion]];
    const { people, right } = gravest;
    const severity = assessmentTexts(language).impact.severities[severityOf(gravest)];
    return [
      t.gravest(sayIn(people, ""), sayIn(right.name, right.slug), severity),
      t.conclusions[conclusion],
    ];
  }

  function sayIn(wording: Wording, otherwise: string): string {
    return said(wording, [language])?.text ?? otherwise;
  }
}

/** "ICESCR art. 11", in the language's own short name of the instrument. */
function articleIn(
  { instrument, article }: ArticleRef,
  { instruments, article: word }: AssessmentTexts["sentence"],
): string {
  return `${instruments[instrument] ?? instrument} ${word} ${article}`;
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1);
  return names.length < 2 || last === undefined
    ? (last ?? "")
    : `${names.slice(0, -1).join(", ")} ${and} ${last}`;
}
