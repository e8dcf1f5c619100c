/**
 * The import assistant: reads a file's figures and asks about everything in them that a careful statistician would ask about before
 * storing them (reference: the review of Open SDG sites, where dummy rows, mislabelled units and mixed spellings were published).
 */
import type { LocalDate } from "../../../../kernel/local-date.ts";
import type { ReadFigures } from "../observations.ts";
import { findCategorySpellings } from "./category-spelling.ts";
import { findChangedHistory } from "./changed-history.ts";
import { findCodeChanges } from "./code-change.ts";
import { findDummies } from "./dummy-series.ts";
import { findDuplicates } from "./duplicate-period.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import { fingerprintOf, fingerprints } from "./fingerprint.ts";
import { findFuturePeriods } from "./future-period.ts";
import { findGaps } from "./gap-in-periods.ts";
import { findNegativeCounts } from "./negative-count.ts";
import { findOlderFile } from "./older-file.ts";
import { type Finding, QUESTION_KINDS, type Question, type QuestionKind } from "./question.ts";
import { findRevealed } from "./revealed-suppression.ts";
import { findSameFigures } from "./same-figures-twice.ts";
import { findStatusSpellings } from "./status-spelling.ts";
import { findJumps } from "./suspicious-jump.ts";
import { findUnequalTotals } from "./total-not-sum.ts";
import { findUnitContradictions } from "./unit-contradiction.ts";
import { findAssumedYearStart } from "./year-start.ts";

/** More questions of one sort than a person reads; from here on the weaker ones are put together into one. */
const MOST_OF_A_SORT = 5;
/** Of these one example says it all. */
const ASKED_ONCE: readonly QuestionKind[] = ["dummy-series", "same-figures-twice"];
const MOST_ROWS = 100;

const DETECTORS: readonly ((evidence: Evidence) => readonly Finding[])[] = [
  findDummies,
  findUnitContradictions,
  findNegativeCounts,
  findStatusSpellings,
  findCategorySpellings,
  findDuplicates,
  findSameFigures,
  findUnequalTotals,
  findJumps,
  findGaps,
  findRevealed,
  findAssumedYearStart,
];

/**
 * Asks about a file. `earlier` is what was read of the same data set before: what has changed since is asked about too. `today` is the
 * day on which the file is read, in the city; without it only the file's own date tells which periods lie in the future.
 * Takes a few seconds for a million observations. The questions come in the order of `QUESTION_KINDS`, the strongest of a kind first.
 */
export function askAbout(
  figures: ReadFigures,
  earlier?: ReadFigures,
  today?: LocalDate,
): readonly Question[] {
  const evidence = gatherEvidence(figures);
  const findings = [
    ...DETECTORS.flatMap((detect) => detect(evidence)),
    ...findCodeChanges(evidence, earlier),
    ...findFuturePeriods(evidence, today),
    ...(earlier === undefined
      ? []
      : [...findChangedHistory(evidence, earlier), ...findOlderFile(figures, earlier)]),
  ];
  const name = fingerprints(figures);
  const sorts = Map.groupBy(findings, ({ kind, facts }) =>
    "what" in facts ? `${kind} ${facts.what}` : kind,
  );
  const questions = [...sorts.values()].flatMap((sort) => {
    const ranked = sort.sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
    const once = ranked.some(({ kind }) => ASKED_ONCE.includes(kind));
    const most = once ? 0 : MOST_OF_A_SORT - (ranked.length > MOST_OF_A_SORT ? 1 : 0);
    const [first, ...others] = ranked.slice(most);
    return [
      ...ranked.slice(0, most).map((finding) => question(finding, [], figures, name)),
      ...(first === undefined ? [] : [question(first, others, figures, name)]),
    ];
  });
  const order = ({ kind }: Question) => QUESTION_KINDS.indexOf(kind);
  return questions.sort((a, b) => order(a) - order(b));
}

/** The question for a finding, and for others of its kind that it stands for. */
function question(
  finding: Finding,
  others: readonly Finding[],
  figures: ReadFigures,
  name: ReturnType<typeof fingerprints>,
): Question {
  const observations = [finding, ...others].flatMap(({ observations }) => observations);
  const rows = [...new Set(observations.map((n) => figures.observations.row[n] ?? 0))];
  const abouts = [finding, ...others].map(({ about }) => about);
  const sort = finding.kind + ("what" in finding.facts ? ` ${finding.facts.what}` : "");
  const dimension = "dimension" in finding.facts ? finding.facts.dimension : "";
  const about = `${sort} ${dimension} ${abouts.join("\n")}`;
  const facts = others.length === 0 ? finding.facts : { ...finding.facts, more: others.length };
  return {
    kind: finding.kind,
    rows: rows.sort((a, b) => a - b).slice(0, MOST_ROWS),
    count: rows.length,
    facts,
    id: abouts.some((one) => one === undefined) ? name(about, observations) : fingerprintOf(about),
  } as Question;
}
