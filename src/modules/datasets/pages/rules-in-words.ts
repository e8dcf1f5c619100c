/** The rules of protection of a data set as plain sentences. */
import type { Language } from "../../../kernel/language.ts";
import type { ProtectionRules } from "../protection-rules.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";

export function rulesInWords(rules: ProtectionRules, language: Language): readonly string[] {
  const t = dataSetPageTexts(language).rules;
  if (rules.mode === "as-delivered") return [t.asDelivered];
  const { threshold, zeros, contributors, shares, counts } = rules;
  return [
    threshold === 0 ? t.thresholdNone : t.threshold(threshold),
    zeros === "protected" ? t.zerosProtected : t.zerosPublished,
    ...(contributors === null ? [] : [t.contributors(contributors.measure, contributors.few)]),
    ...shares.map(({ measure, numerator, denominator }) =>
      t.share(measure, [numerator, denominator].filter((part) => part !== null).join(" / ")),
    ),
    ...(counts === null ? [] : [t.counts(counts.join(", "))]),
    t.others,
    t.bySource,
  ];
}
