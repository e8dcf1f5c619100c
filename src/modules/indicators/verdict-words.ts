/**
 * A computed verdict as a page shows it: its sentences, always with the label that a computer made it and by which method, and on demand
 * what stands behind it. Where many verdicts stand together, how many of them chance alone would make look clear.
 */
import { printNumber } from "../../design/number-format.ts";
import type { Language } from "../../kernel/language.ts";
import type { Block, Inline } from "../../platform/document.ts";
import type { ReleasedIndicator } from "./indicator.ts";
import { verdictTexts } from "./texts/verdict/index.ts";
import { chanceAmong, type IndicatorVerdict, verdictOf } from "./verdict.ts";

export type VerdictParts = {
  /** "Computed verdict: improving." */
  readonly label: string;
  /** The verdict in sentences. */
  readonly sentence: string;
  readonly meaning: { readonly title: string; readonly blocks: readonly Block[] };
};

/** Undefined where there is no verdict to give. */
export function verdictParts(
  released: ReleasedIndicator,
  language: Language,
): VerdictParts | undefined {
  const verdict = verdictOf(released, language);
  if (verdict === undefined) return undefined;
  const texts = verdictTexts(language);
  return {
    label: texts.label(texts.verdicts[verdict.judgement.verdict]),
    sentence: verdict.sentence,
    meaning: { title: texts.meaning, blocks: meaningBlocks(verdict, language) },
  };
}

/** The verdict in a line of its own, with label and method, as reports freeze and print it; undefined where it says no more than "too few". */
export function verdictSentence(
  released: ReleasedIndicator,
  language: Language,
): string | undefined {
  const verdict = verdictOf(released, language);
  if (verdict === undefined) return undefined;
  const { label, verdicts, facts } = verdictTexts(language);
  const { method, verdict: found, counts } = verdict.judgement;
  if (found === "insufficient-data" && counts === null) return undefined;
  return `${label(verdicts[found])} ${verdict.sentence} (${facts.method}: ${method})`;
}

/** "Trend: improving", for lists; undefined where the figures bear no verdict. */
export function verdictInBrief(
  released: ReleasedIndicator,
  language: Language,
): string | undefined {
  const verdict = verdictOf(released, language)?.judgement.verdict;
  const texts = verdictTexts(language);
  if (verdict === undefined || verdict === "insufficient-data") return undefined;
  return texts.trend(texts.verdicts[verdict]);
}

/** What readers of many verdicts must know: how many look clear by chance alone. Undefined below two that were tested. */
export function chanceSentence(
  released: readonly ReleasedIndicator[],
  language: Language,
): string | undefined {
  const alarms = chanceAmong(released.flatMap((one) => verdictOf(one, language) ?? []));
  if (alarms === undefined || alarms.tested < 2) return undefined;
  const texts = verdictTexts(language);
  const count = (number: number) => printNumber(number, 0, language);
  const { tested, clearAlone, expected, clearTogether } = alarms;
  const decimals = expected < 10 ? 1 : 0;
  return texts.several(
    count(tested),
    count(clearAlone),
    printNumber(expected, decimals, language),
    count(clearTogether),
  );
}

function meaningBlocks(verdict: IndicatorVerdict, language: Language): readonly Block[] {
  const texts = verdictTexts(language);
  const { leftOut, others } = verdict;
  const paragraph = (...content: readonly Inline[]): Block => ({ kind: "paragraph", content });
  return [
    paragraph(texts.how),
    { kind: "facts", items: factsOf(verdict, language) },
    ...(leftOut > 0 ? [paragraph(texts.leftOut(leftOut, printNumber(leftOut, 0, language)))] : []),
    ...(others.length === 0
      ? []
      : [
          paragraph({ strong: [`${texts.others}:`] }),
          { kind: "list", ordered: false, items: others.map((one) => [one]) } as const,
        ]),
  ];
}

function factsOf(
  { judgement }: IndicatorVerdict,
  language: Language,
): readonly (readonly [string, readonly Inline[]])[] {
  const { facts } = verdictTexts(language);
  const { compared, p, line, method, test } = judgement;
  const count = printNumber(compared.length, 0, language);
  const [first, last] = [compared[0], compared.at(-1)];
  const spell =
    first === undefined || last === undefined || first === last
      ? count
      : facts.spell(count, first.label, last.label);
  const tested = test.n > 1;
  return [
    [facts.figures, [spell]],
    ...(tested ? [[facts.chance, [printP(p, language)]] as const] : []),
    ...(line === null || !tested ? [] : [[facts.slope, [slopeInWords(line, language)]] as const]),
    [facts.method, [method]],
  ];
}

/** As many decimals as tell a small p from none. */
function printP(p: number, language: Language): string {
  if (p < 0.0001) return `< ${printNumber(0.0001, 4, language)}`;
  return printNumber(p, p < 0.01 ? 4 : 2, language);
}

type Line = NonNullable<IndicatorVerdict["judgement"]["line"]>;

function slopeInWords({ slope, lower, upper }: Line, language: Language): string {
  const sizes = [slope, lower ?? slope, upper ?? slope].map(Math.abs).filter((size) => size > 0);
  const smallest = Math.min(...sizes, 1_000);
  const decimals = Math.min(4, Math.max(0, 1 - Math.floor(Math.log10(smallest))));
  const print = (value: number) => {
    const digits = printNumber(value, decimals, language).replace(/^-/, "−");
    return value > 0 ? `+${digits}` : digits;
  };
  if (lower === null || upper === null) return print(slope);
  return verdictTexts(language).facts.interval(print(slope), print(lower), print(upper));
}
