/**
 * The gap between two groups: how far apart they are, in difference and in ratio, each with its interval. Equality and non-discrimination are
 * measured by it (OHCHR, Human Rights Indicators, HR/PUB/12/5, 2012, ch. IV); both measures are given because they can move apart.
 */
import { countRatio, exactCountRatio } from "../intervals/count-ratio.ts";
import { CONFIDENCE, demand, demandConfidence, type Interval } from "../intervals/interval.ts";
import { zOf } from "../intervals/normal.ts";
import { type RateCount, rateDifference } from "../intervals/rate.ts";
import { type ShareCount, shareDifference, shareRatio } from "../intervals/share.ts";

/** What is known of a group. "value": a bare number of which nothing tells how sure it is. */
export type GroupFigure =
  | ({ readonly kind: "share" } & ShareCount)
  | ({ readonly kind: "rate" } & RateCount)
  | { readonly kind: "mean"; readonly mean: number; readonly standardError: number }
  | { readonly kind: "value"; readonly value: number };

export type Gap = {
  /** Group minus reference, in the unit of the figures (shares between −1 and 1). */
  readonly difference: Interval;
  /** Group over reference, without unit; null where there is none because the reference or both are 0 or have other signs. */
  readonly ratio: Interval | null;
};

/**
 * The gap between a group and a reference group. Shares: Newcombe's difference, Katz' ratio. Rates: difference of Byar's intervals, ratio
 * by logarithms, exact where a count is 0. Means: d ± z √(se₁² + se₂²), and r · exp(± z √((se₁/m₁)² + (se₂/m₂)²)). Bare values: no bounds.
 * Takes the groups to be independent. Throws where the two are of different kinds, or a figure is impossible.
 * Sources: Newcombe 1998; Katz et al. 1978; Zou & Donner 2008; Rothman & Greenland 1998.
 */
export function gapBetween(
  group: GroupFigure,
  reference: GroupFigure,
  confidence = CONFIDENCE,
): Gap {
  demandConfidence(confidence);
  if (group.kind === "share" && reference.kind === "share")
    return {
      difference: shareDifference(reference, group, confidence),
      ratio: unlessRefused(shareRatio(reference, group, confidence)),
    };
  if (group.kind === "rate" && reference.kind === "rate") {
    const none = group.events === 0 || reference.events === 0;
    const ratio = (none ? exactCountRatio : countRatio)(reference, group, confidence);
    return {
      difference: rateDifference(reference, group, confidence),
      ratio: reference.events === 0 ? null : unlessRefused(ratio),
    };
  }
  if (group.kind === "mean" && reference.kind === "mean")
    return ofMeans(
      [group.mean, group.standardError],
      [reference.mean, reference.standardError],
      confidence,
    );
  demand(group.kind === reference.kind, "a gap is between figures of the same kind");
  return ofValues(bareValue(group), bareValue(reference), confidence);
}

function bareValue(figure: GroupFigure): number {
  return figure.kind === "value" ? figure.value : Number.NaN;
}

function unlessRefused(interval: Interval | { readonly refused: "no-events" }): Interval | null {
  return "refused" in interval
    ? null
    : {
        estimate: interval.estimate,
        lower: interval.lower,
        upper: interval.upper,
        confidence: interval.confidence,
      };
}

function ofValues(value: number, reference: number, confidence: number): Gap {
  demand(Number.isFinite(value) && Number.isFinite(reference), "a gap needs finite numbers");
  const bounds = { lower: null, upper: null, confidence };
  return {
    difference: { estimate: value - reference, ...bounds },
    ratio: value * reference > 0 ? { estimate: value / reference, ...bounds } : null,
  };
}

function ofMeans(
  [mean, error]: readonly [number, number],
  [reference, referenceError]: readonly [number, number],
  confidence: number,
): Gap {
  demand(error >= 0 && referenceError >= 0, "a standard error is not negative");
  const { difference, ratio } = ofValues(mean, reference, confidence);
  const z = zOf(confidence);
  const reach = z * Math.hypot(error, referenceError);
  const factor = Math.exp(z * Math.hypot(error / mean, referenceError / reference));
  return {
    difference: {
      estimate: difference.estimate,
      lower: difference.estimate - reach,
      upper: difference.estimate + reach,
      confidence,
    },
    ratio: ratio && {
      estimate: ratio.estimate,
      lower: ratio.estimate / factor,
      upper: ratio.estimate * factor,
      confidence,
    },
  };
}
