/**
 * The sentence for the case file, made from the facts of a check and saying no more than they do. The form follows what Norway's human rights
 * institution asks of municipalities: show the weighing in each decision that touches rights.
 */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import { printDay } from "../../kernel/local-date.ts";
import type { ArticleRef } from "../rights/index.ts";
import {
  type Check,
  type CheckVersion,
  isAfterwards,
  isReadable,
  type TouchedRight,
} from "./check.ts";
import { lastFollowedUp, openDay } from "./follow-up.ts";
import { type Direction, gravestFirst, type ImpactVersion, severityOf } from "./impact.ts";
import { limitsNothing, limitsSomething } from "./screening.ts";
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
  { reference, versions, impacts, decisions, followUps }: Check,
  { language, address, reader }: SentenceWanted,
): string | undefined {
  const version = versions.at(-1);
  if (version === undefined) return undefined;
  const t = assessmentTexts(language).sentence;
  const impact = impacts.at(-1);
  const { rights, screening, caseNumber, number } = version;
  const isLate = isAfterwards(version.expectedOn, versions, decisions);
  const isShown = impact !== undefined && (reader === "inside" || isReadable(impact, decisions));
  const found = effectsOf(screening, isShown ? impact : undefined);
  return [
    t.weighed(caseNumber, listed(rights.map(nameOf), t.and)),
    ...(found.advances ? [t.effects.advances] : []),
    ...(found.limits ? [t.effects.limits] : []),
    ...(found.takesBack ? [t.takesBack] : []),
    ...(impact === undefined
      ? weighedSentences(version)
      : isShown
        ? impactSentences(impact)
        : [t.internal]),
    ...(isLate ? [t.afterwards] : []),
    ...followUpSentence(),
    t.reference(reference, number, address),
  ].join(" ");

  function nameOf({ name, slug, articles }: TouchedRight): string {
    const codes = articles.map((article) => articleIn(article, t)).join(", ");
    return codes === "" ? sayIn(name, slug) : `${sayIn(name, slug)} (${codes})`;
  }

  /** A right that is touched is never passed over: it is limited, for nobody, or nobody has said which. */
  function weighedSentences({ rights, screening, outcome }: CheckVersion): readonly string[] {
    const isNowhere = limitsNothing(screening);
    const isUntold = !isNowhere && !limitsSomething(screening) && !screening.includes("advances");
    if (rights.length === 0) return [t.outcomes[outcome]];
    if (isNowhere) return [t.noLimit, ...(outcome === "go-on" ? [] : [t.outcomes[outcome]])];
    const untold = screening.includes("unsure") ? t.unsure : t.untold;
    return [...(isUntold ? [untold] : []), t.outcomes[outcome]];
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

  /** That it was followed up, once somebody has said on the day or later what came of it; and the day on which it is to be reviewed next. */
  function followUpSentence(): readonly string[] {
    const last = lastFollowedUp(followUps);
    const next = openDay({ versions, followUps });
    return [
      ...(last === undefined ? [] : [t.followedUp(printDay(last.on, language))]),
      ...(next === null ? [] : [t.review(printDay(next, language))]),
    ];
  }

  function sayIn(wording: Wording, otherwise: string): string {
    return said(wording, [language])?.text ?? otherwise;
  }
}

/** What the decision does: by the screening, and where it was assessed in full, by that, which looked longer. */
function effectsOf(screening: CheckVersion["screening"], impact: ImpactVersion | undefined) {
  const advances = screening.includes("advances");
  if (impact === undefined)
    return {
      ...{ advances, limits: limitsSomething(screening) },
      takesBack: screening.includes("takes-back"),
    };
  const does = (direction: Direction) => impact.effects.some((one) => one.direction === direction);
  return {
    advances: advances || does("advances"),
    limits: impact.takesBack || does("limits"),
    takesBack: impact.takesBack,
  };
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
