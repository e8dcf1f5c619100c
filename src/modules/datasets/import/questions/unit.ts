/**
 * What a file says its values are counted in, read from the words of its units, measures, series and title in English, Norwegian and
 * German. Only words that leave no doubt count; everything else is `unknown`, about which no question is asked.
 */
import type { ReadDimension, ReadFigures } from "../observations.ts";

export type Unit = {
  readonly kind: "percent" | "per" | "rate" | "count" | "unknown";
  /** So many of how many, for `per`: 1,000 or 100,000. */
  readonly base: number;
  /** As the file prints it. */
  readonly printed: string;
  /** The same number for the same printed unit. */
  readonly place: number;
};

const PERCENT = /%|\bper ?cent|percent|prosent|prozent|procent/i;
/** Percentages that may well be negative or above 100: changes, ratios of two different things, enrolment, distances. */
const NO_SHARE =
  /change|growth|increase|ratio|\bgdp\b|gross|index|points?\b|gap|endring|vekst|økning|forhold|bnp|brutto|indeks|poeng|veränderung|wachstum|zunahme|verhältnis|bip|punkte?\b|lücke|difference|forskjell|unterschied|coverage|dekning|(?:bottom|top|lowest|highest|poorest|richest|nederste|øverste|fattigste|rikeste|unterste[n]?|oberste[n]?|ärmste[n]?|reichste[n]?) \d/i;
const PER = /(?:\bper|\bpr\.?|\bje|\bpro|\bav)\s+(\d[\d\s.,\u00a0\u202f]*\d)(?![\d%])/i;
const PER_WORD =
  /(?:per|pr\.?|je|pro)\s+(hundred thousand|hundre tusen|hunderttausend|thousand|tusen|tausend|million)/i;
const WORDS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  tusen: 1e3,
  tausend: 1e3,
  "hundred thousand": 1e5,
  "hundre tusen": 1e5,
  hunderttausend: 1e5,
  million: 1e6,
};
const RATE = /\brates?\b|\bratio\b|\brate[rn]?\b/i;
const COUNT =
  /\b(persons?|people|personer|personen|antall|anzahl|number of|counts?|households|husholdninger|haushalte|pupils|elever|children|residents)\b/i;
/** What is spoken of in thousands, as a mean or as a balance is no plain count. */
const NO_COUNT =
  /average|mean|proportion|share of|andel|anteil|median|gjennomsnitt|snitt|durchschnitt|mittel|index|indeks|per |pr\.? |income|inntekt|einkommen|kroner|euro|£|\$|€|thousand|'?000|tusen|tausend|million|net |netto|balance|saldo|change|endring|veränderung|growth|vekst|tilvekst|zuwachs|difference|satisf|years|hours|fte|årsverk|vollzeit/i;
/** Names of dimensions that carry a unit although the reader could not be sure of it. */
const CARRIER =
  /^(data\.)?(units?|unit measure|series|enhet|måltall|maaltall|einheit|maßeinheit|measure|statistikkvariabel)$/i;

/** Reads the words of a unit. */
export function readUnit(printed: string): Pick<Unit, "kind" | "base"> {
  if (PERCENT.test(printed))
    return { kind: NO_SHARE.test(printed) ? "unknown" : "percent", base: 100 };
  const base = baseOf(printed);
  if (base > 1) return { kind: "per", base };
  if (COUNT.test(printed) && !NO_COUNT.test(printed) && !RATE.test(printed))
    return { kind: "count", base: 1 };
  if (RATE.test(printed) && !NO_SHARE.test(printed)) return { kind: "rate", base: 1 };
  return { kind: "unknown", base: 1 };
}

function baseOf(printed: string): number {
  const word = PER_WORD.exec(printed)?.[1]?.toLowerCase();
  if (word !== undefined) return WORDS[word] ?? 1;
  const digits = PER.exec(printed)?.[1]?.replace(/\D/g, "") ?? "";
  return /^10+$/.test(digits) ? Number(digits) : 1;
}

function carries({ role, id, label }: ReadDimension): boolean {
  return role === "unit" || role === "measure" || CARRIER.test(id) || CARRIER.test(label);
}

/** The unit of each observation: of its unit, else of its measure or series, else of the title of the file. */
export function unitsOf(figures: ReadFigures): (observation: number) => Unit {
  let places = 0;
  const read = (printed: string): Unit => ({ ...readUnit(printed), printed, place: places++ });
  const order = { unit: 0, measure: 1, place: 2, group: 2 };
  const carriers = figures.dimensions
    .map((dimension, place) => ({ dimension, place }))
    .filter(({ dimension }) => carries(dimension))
    .sort((a, b) => order[a.dimension.role] - order[b.dimension.role])
    .map(({ dimension, place }) => ({
      column: figures.observations.categories[place],
      units: dimension.categories.map(({ label, unit }) => read(unit ?? label)),
      labels: dimension.categories.map(({ label }) => read(label)),
    }));
  // A stated unit that is none of ours (kroner, index) is not overruled by looser words of the title.
  const untold = read("");
  const fallback = carriers.length === 0 ? read(figures.title ?? "") : untold;
  return (observation) => {
    for (const { column, units, labels } of carriers) {
      const category = column?.[observation] ?? -1;
      const unit = units[category];
      if (unit !== undefined && unit.kind !== "unknown") return unit;
      const label = labels[category];
      if (label !== undefined && label.kind !== "unknown") return label;
    }
    return fallback;
  };
}
