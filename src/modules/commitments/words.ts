/**
 * Where commitments stand, in words and with the mark that they carry: red for late and nothing else, and nothing green, for nobody but the
 * city has judged.
 */
import { type Language, type Said, said } from "../../kernel/language.ts";
import { type LocalDate, printDate } from "../../kernel/local-date.ts";
import type { Tone } from "../../platform/document.ts";
import {
  type CommitmentState,
  type CommitmentTally,
  commitmentStanding,
  isSilent,
  type KeptCommitment,
  type Owner,
} from "./commitment.ts";
import { commitmentTexts } from "./texts/index.ts";

export type CommitmentMark = { readonly text: string; readonly tone: Tone };

export function stateWord(state: CommitmentState, language: Language): string {
  return commitmentTexts(language).states[state].mark;
}

export function commitmentMark(
  commitment: KeptCommitment,
  on: LocalDate,
  language: Language,
): CommitmentMark {
  const t = commitmentTexts(language);
  const { said: state, isLate, daysLate } = commitmentStanding(commitment, on);
  if (isLate) return { text: t.late(daysLate), tone: "bad" };
  if (state === null) return { text: t.nothingSaid, tone: "open" };
  const word = stateWord(state, language);
  if (daysLate > 0) return { text: t.keptLate(word, daysLate), tone: "bad" };
  if (state === "not-begun") return { text: word, tone: "open" };
  return { text: word, tone: state === "under-way" ? "partial" : "neutral" };
}

/** What stands beside the mark: the city's word where the mark says that it is late, silence, and how often the date was moved. */
export function commitmentNotes(
  commitment: KeptCommitment,
  on: LocalDate,
  language: Language,
): readonly string[] {
  const t = commitmentTexts(language);
  const standing = commitmentStanding(commitment, on);
  const { said: state, isLate, silentDays } = standing;
  const [first] = commitment.deadlines;
  return [
    ...(isLate ? [state === null ? t.nothingSaid : stateWord(state, language)] : []),
    ...(isSilent(standing)
      ? [state === null ? t.neverSaid(silentDays) : t.silent(silentDays)]
      : []),
    ...(standing.moved > 0 && first !== undefined
      ? [t.moved(standing.moved, printDate(first.dueOn, language))]
      : []),
  ];
}

/** What the owner is called; undefined where nobody is named. */
export function ownerWords(
  owner: Owner | undefined,
  preferred: readonly Language[],
): Said | undefined {
  const name = owner?.department?.name ?? owner?.named;
  if (name == null) return undefined;
  return said(name, preferred) ?? { text: owner?.department?.slug ?? "", language: "en" };
}

/** "Of 5 commitments 1 is kept by the city's own account, 2 are late and 3 have no owner." Where it said nothing, nothing is put in its mouth. */
export function commitmentSentence(counts: CommitmentTally, language: Language): string {
  return commitmentTexts(language).sentence(counts);
}
