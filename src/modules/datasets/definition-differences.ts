/** What somebody is told who saved a definition after somebody else: each field in which the two differ. */
import type { ConflictField } from "../../design/conflict.tsx";
import { wordingField } from "../../design/wording-values.ts";
import { LANGUAGE_NAMES, type Language } from "../../kernel/language.ts";
import { KINDS } from "./data-set.ts";
import { SHARE_PARTS, shareField, shownShares, type Values, WAYS } from "./definition-form.ts";
import { MODES, ZEROS } from "./protection-rules.ts";
import { dataSetPageTexts, type Explained } from "./texts/pages/index.ts";

type Field = {
  readonly field: string;
  readonly label: string;
  /** What was sent, as the form shows it. */
  readonly shown?: (sent: string) => string;
};

export function definitionDifferences(
  theirs: Values,
  yours: Values,
  language: Language,
  languages: readonly Language[],
): readonly ConflictField[] {
  const t = dataSetPageTexts(language).definition;
  const named =
    <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, Explained>>) =>
    (sent: string) => {
      const value = values.find((one) => one === sent);
      return value === undefined ? sent : words[value].label;
    };
  const shares = Math.max(shownShares(theirs), shownShares(yours)) - 1;
  const shareLabels = (place: number) => ({
    measure: t.share(place + 1),
    numerator: t.numerator,
    denominator: t.denominator,
  });
  const fields: readonly Field[] = [
    ...languages.map((one) => ({
      field: wordingField("title", one),
      label: languages.length > 1 ? `${t.title}, ${LANGUAGE_NAMES[one]}` : t.title,
    })),
    { field: "kind", label: t.kind, shown: named(KINDS, t.kinds) },
    { field: "unit", label: t.unit },
    { field: "source", label: t.source },
    { field: "licence", label: t.licence },
    { field: "mode", label: t.mode, shown: named(MODES, t.modes) },
    { field: "threshold", label: t.threshold },
    { field: "zeros", label: t.zeros, shown: named(ZEROS, t.zeroChoices) },
    { field: "contributors-measure", label: t.contributorsMeasure },
    { field: "contributors-few", label: t.contributorsFew },
    ...Array.from({ length: shares }, (_, place) =>
      SHARE_PARTS.map((part) => ({
        field: shareField(place, part),
        label: shareLabels(place)[part],
      })),
    ).flat(),
    { field: "counts", label: t.counts },
    { field: "way", label: t.way, shown: named(WAYS, t.ways) },
    { field: "address", label: t.address },
    { field: "table", label: t.table },
    { field: "selection", label: t.selection },
    { field: "codeLists", label: t.codeLists },
    { field: "language", label: t.language },
    { field: "year-starts", label: t.yearStarts },
    { field: "time-column", label: t.timeColumn },
    { field: "value-column", label: t.valueColumn },
    { field: "sheet", label: t.sheet },
    { field: "decimal", label: t.decimal },
  ];
  return fields.map(({ field, label, shown = (sent) => sent }) => ({
    label,
    theirs: shown(theirs[field] ?? ""),
    yours: shown(yours[field] ?? ""),
  }));
}
