/** What somebody is told who saved a definition after somebody else: when that was, and each field in which the two differ. */
import type { ConflictField } from "../../design/conflict.tsx";
import { wordingField } from "../../design/wording-values.ts";
import {
  LANGUAGE_NAMES,
  type Language,
  LOCALES,
  said,
  type Wording,
} from "../../kernel/language.ts";
import { dayOf, printDay } from "../../kernel/local-date.ts";
import { seriesField, type Values } from "./definition-fields.ts";
import { AIMS, type Series } from "./indicator.ts";
import { breakField, shownBreaks } from "./target-form.ts";
import { definitionTexts, type Explained } from "./texts/definition/index.ts";
import { monthName } from "./texts/month-name.ts";

type Field = {
  readonly field: string;
  readonly label: string;
  /** What was sent, as the form shows it. */
  readonly shown: (sent: string) => string;
};

/** Of the series those that are saved now: what the person typed about others is in the form only. */
export function definitionDifferences(
  theirs: Values,
  yours: Values,
  known: {
    readonly series: readonly Series[];
    readonly rights: readonly { readonly slug: string; readonly name: Wording }[];
  },
  language: Language,
  languages: readonly Language[],
): readonly ConflictField[] {
  const { series, rights } = known;
  const t = definitionTexts(language);
  const plain = (field: string, label: string): Field => ({ field, label, shown: (sent) => sent });
  const wording = (name: string, label: string) =>
    languages.map((one) =>
      plain(
        wordingField(name, one),
        languages.length > 1 ? `${label}, ${LANGUAGE_NAMES[one]}` : label,
      ),
    );
  const named = (
    all: readonly { readonly slug: string; readonly name: Wording }[],
    sent: string,
  ) => {
    const name = all.find(({ slug }) => slug === sent)?.name;
    return name && said(name, [language])?.text;
  };
  const breakCount = (slug: string) =>
    Math.max(shownBreaks(slug, theirs), shownBreaks(slug, yours));
  const seriesFields = ({ slug, name }: Series): readonly Field[] => {
    const month = (sent: string) => monthName(Number(sent), language);
    return [
      ...wording(seriesField(slug, "name"), t.seriesName),
      ...wording(seriesField(slug, "definition"), t.definition),
      plain(seriesField(slug, "source"), t.source),
      plain(seriesField(slug, "geography"), t.geography),
      ...wording(seriesField(slug, "breakdown"), t.breakdown),
      plain(seriesField(slug, "unit"), t.seriesUnit),
      { field: seriesField(slug, "starts"), label: t.starts, shown: month },
      plain(seriesField(slug, "file-name"), t.fileName),
      plain(seriesField(slug, "file-breakdown"), t.fileBreakdown),
      plain(seriesField(slug, "file-geography"), t.fileGeography),
      ...Array.from({ length: breakCount(slug) }, (_, place) => [
        plain(breakField(slug, place, "on"), t.breaks.on),
        ...wording(breakField(slug, place, "reason"), t.breaks.reason),
      ]).flat(),
    ].map((one) => ({ ...one, label: `${said(name, [language])?.text ?? slug}: ${one.label}` }));
  };
  const aimIn = (sent: string) =>
    AIMS.map((aim) => (aim === sent ? t.target.aims[aim] : "")).join("");
  const fields: readonly Field[] = [
    ...wording("name", t.name),
    { field: "right", label: t.right, shown: (sent) => named(rights, sent) ?? t.followUp },
    { field: "type", label: t.type, shown: (sent) => labelIn(t.types, sent) },
    { field: "kind", label: t.kind, shown: (sent) => labelIn(t.kinds, sent) },
    plain("unit", t.unit),
    { field: "direction", label: t.direction, shown: (sent) => labelIn(t.directions, sent) },
    ...wording("doesNotShow", t.limits),
    plain("dataOwner", t.dataOwner),
    ...wording("calculation", t.calculation),
    plain("dataSet", t.dataSet),
    { field: "targetAim", label: t.target.aim, shown: aimIn },
    plain("targetValue", t.target.value),
    plain("targetOn", t.target.on),
    plain("targetSource", t.target.source),
    ...wording("targetWording", t.target.wording),
    ...series.flatMap(seriesFields),
    { field: "use", label: t.use, shown: (sent) => named(series, sent) ?? t.useNew },
  ];
  return fields
    .filter(({ field }) => (theirs[field] ?? "").trim() !== (yours[field] ?? "").trim())
    .map(({ field, label, shown }) => ({
      label,
      theirs: shown(theirs[field] ?? ""),
      yours: shown(yours[field] ?? ""),
    }));
}

function labelIn(words: Readonly<Record<string, Explained>>, value: string): string {
  return Object.hasOwn(words, value) ? (words[value]?.label ?? value) : value;
}

/** As people say it within a sentence: "on 3 March 2027 at 14:05". */
export function savedAt(at: Date, language: Language, timeZone: string): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: "short", timeZone });
  return definitionTexts(language).savedAt(
    printDay(dayOf(at, timeZone), language),
    time.format(at),
  );
}
