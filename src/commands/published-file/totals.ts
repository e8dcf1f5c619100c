/** How statistics offices write "all of them", and what a column is by its name. */

const TOTALS =
  /^(?:total|totalt|totals?|_t|tot\.?|alle?|i alt|ialt|sum|summe|begge|both|beide|insgesamt|gesamt|zusammen|totalsum)$/i;
/** Words around a total's own: all ages, Bergen i alt, Stadt insgesamt; but "all other" and "alle andre" are what is left. */
const ALL_OF =
  /^(?:all|alle|both|begge|beide|hele|whole|total|totalt|gesamt|sum|summe|grand total)[\s:,]+(?!other|others|else|andre|øvrige|anderen|übrigen|sonstigen)\S.*$/i;
const IN_ALL = /^\S.*[\s,(]\(?(?:i alt|totalt?|insgesamt|gesamt|zusammen)\)?$/i;
/** Codes that mean the total where the figures bear it out. */
const MAYBE_TOTALS = /^(?:|0+|9{2,}|t|null)$/i;

const UNIT =
  /^(?:enhet|unit|units|unit_measure|måleenhet|measure|contents?(?:code)?|statistikkvariabel|einheit|series|serie|indicator|indikator|tabell_navn)$/i;
const TIME =
  /^(?:aar|år|year|yr|jahr|tid|time|time_?period|period|periode|zeit|kvartal|quarter|quartal|måned|maaned|month|monat|dato|date|aargang|årgang)$/i;
/** Units whose figures are no parts of each other. */
const NOT_ADDITIVE =
  /prosent|percent|prozent|pct|%|andel|anteil|share|rate|gjennomsnitt|average|mean|durchschnitt|median|indeks|index|per 1 ?000|promille|ratio/i;

export function isTotalLabel(label: string, more: readonly string[]): boolean {
  const text = label.trim();
  return [TOTALS, ALL_OF, IN_ALL].some((form) => form.test(text)) || more.includes(text);
}

export function maybeTotalLabel(label: string): boolean {
  return MAYBE_TOTALS.test(label.trim());
}

export function isUnitColumn(column: string): boolean {
  return UNIT.test(column.trim());
}

export function isTimeColumn(column: string): boolean {
  return TIME.test(column.trim());
}

export function isAdditiveUnit(unit: string): boolean {
  return !NOT_ADDITIVE.test(unit);
}
