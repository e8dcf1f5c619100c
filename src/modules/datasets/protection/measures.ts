/**
 * Which observations of a data set are counts: only they add up, and only they are small because of few people. Told from the kind of the
 * data set, its rules and the units. In a data set of counts everything is one that does not clearly say otherwise: what is taken for a count
 * in vain withholds a cell too many, what is overlooked gives one away.
 */
import type { Kind } from "../data-set.ts";
import type { ReadFigures } from "../import/observations.ts";
import type { ProtectionRules } from "../protection-rules.ts";

/** Words of a unit that is no count, in the languages of the offices that we read. */
const NO_COUNT =
  /%|percent|per cent|prosent|procent|prozent|\bshare\b|\bandel|\banteil|\brates?\b|\bratio\b|\bindex|\bindeks|average|gjennomsnitt|genomsnitt|durchschnitt|\bmean\b|\bmedian|\bkroner\b|\bnok\b|\beur\b|\bsek\b|\bgbp\b|\busd\b/i;
/** "per 1,000 inhabitants", but not "persons per 1 January". */
const RATE =
  /\b(?:per|pr\.?|je|pro)\s+(?:1[\s.,\u00a0\u202f]?0{2,3}\b|1(?:0{1,3})[\s.,\u00a0\u202f]?000\b|capita|kopf|inhabitant|innbygger|invånare|einwohner|household|hushold|hushåll|haushalt)/i;

/** One combination of measure and unit: a table of its own. */
export type Measure = {
  /** Codes and labels by which rules name it. */
  readonly names: readonly string[];
  /** Its place in each of the dimensions that tell measures apart. */
  readonly places: readonly number[];
  readonly isCount: boolean;
};

export type Measures = {
  readonly all: readonly Measure[];
  /** The place in `all` for each observation. */
  readonly of: Int32Array;
  /** The dimensions that tell measures apart. */
  readonly dimensions: readonly number[];
};

export function measuresOf(
  figures: ReadFigures,
  {
    kind,
    unit,
    rules,
  }: { readonly kind: Kind; readonly unit: string; readonly rules: ProtectionRules },
): Measures {
  const { dimensions, observations } = figures;
  const telling = dimensions.flatMap(({ role }, place) =>
    role === "measure" || role === "unit" ? [place] : [],
  );
  const of = new Int32Array(observations.length);
  const known = new Map<string, number>();
  const found: (Omit<Measure, "isCount"> & { readonly words: string })[] = [];
  for (let row = 0; row < observations.length; row += 1) {
    const places = telling.map((d) => observations.categories[d]?.[row] ?? 0);
    const key = places.join(" ");
    let measure = known.get(key);
    if (measure === undefined) {
      const categories = telling.flatMap((d, n) => dimensions[d]?.categories[places[n] ?? 0] ?? []);
      const names = categories.flatMap(({ code, label }) => [code, label]);
      const units = categories.flatMap((category) => category.unit ?? []);
      const words = [...names, ...units, ...(telling.length === 0 ? [unit] : [])].join(" ");
      measure = found.push({ names, words, places }) - 1;
      known.set(key, measure);
    }
    of[row] = measure;
  }
  const named = [
    ...(rules.counts ?? []),
    ...(rules.contributors === null ? [] : [rules.contributors.measure]),
    ...rules.shares.flatMap(({ numerator, denominator }) =>
      [numerator ?? [], denominator ?? []].flat(),
    ),
  ];
  const isCount = ({ names, words }: (typeof found)[number]) =>
    named.some((name) => names.includes(name)) ||
    (rules.counts === null && kind === "count" && !NO_COUNT.test(words) && !RATE.test(words));
  return {
    all: found.map((one) => ({ names: one.names, places: one.places, isCount: isCount(one) })),
    of,
    dimensions: telling,
  };
}
