/**
 * What the words of an office say about a dimension where its format says nothing: whether it tells the time, the place, the unit or what
 * is measured, and which category stands for all of them. Standard identifiers of Eurostat, SDMX (cross-domain concepts) and PxWeb, and
 * the words that the offices of the North, of Germany, Austria and Britain use.
 */
import type { Category, ReadDimension } from "../observations.ts";

const TIME_IDS = /^(time|time_period|tid|timeperiod|refper)$/i;
const TIME_WORDS =
  /^(year|years|quarter|month|week|date|period|time period|reference year|år|årstal|kvartal|måned|månad|vecka|uke|periode|jahr|quartal|monat|zeit|zeitraum|berichtsjahr|vuosi|tid|time)$/i;
const PLACE_WORDS =
  /^(geo|ref_area|region|regions|area|place|municipality|municipalities|county|counties|district|country|state|kommune|kommuner|kommunenummer|fylke|fylker|bydel|område|landsdel|kommun|län|gemeinde|gemeinden|bezirk|bundesland|land|kreis|stadtbezirk)$/i;
const UNIT_WORDS =
  /^(unit|units|unit_measure|unit_meas|unit of measure|måleenhet|enhet|måttenhet|einheit|masseinheit|maßeinheit)$/i;
const MEASURE_IDS = /^(contentscode|measure|measures|indic|indic_\w+|indicator)$/i;

const TOTAL_CODES = /^(_T|T|TOT|TOTAL|TOTALT|TOTSA|SUM|ALL|ALLE|ALT)$/i;
const TOTAL_LABELS =
  /^(total|totals|totalt|in total|i alt|alt|alle|all|sum|summe|gesamt|insgesamt|zusammen|both sexes|begge kjønn|båda könen|hele landet|the whole country|riket|all ages|alle aldre|alle aldersgrupper|alle aldrar)(?:,.*)?$/i;

/** Named so that it cannot be anything but time. */
export function isTimeId(id: string): boolean {
  return TIME_IDS.test(id);
}

/** Named like a time dimension; its categories have to prove it. */
export function isNamedLikeTime(id: string, label: string): boolean {
  return TIME_IDS.test(id) || TIME_WORDS.test(id) || TIME_WORDS.test(label);
}

export function roleByWords(id: string, label: string): ReadDimension["role"] {
  const either = (words: RegExp) => words.test(id) || words.test(label);
  if (either(UNIT_WORDS)) return "unit";
  if (either(PLACE_WORDS)) return "place";
  return MEASURE_IDS.test(id) ? "measure" : "group";
}

/**
 * The place of the category that stands for all others, by its code or its name; null where none says so, where several do, or where there
 * are no others.
 */
export function totalByWords(categories: readonly Category[]): number | null {
  if (categories.length < 2) return null;
  const places = (says: (category: Category) => boolean) =>
    categories.flatMap((category, place) => (says(category) ? [place] : []));
  const byLabel = places(({ label }) => TOTAL_LABELS.test(label.trim()));
  const found = byLabel.length > 0 ? byLabel : places(({ code }) => TOTAL_CODES.test(code.trim()));
  return found.length === 1 ? (found[0] ?? null) : null;
}
