/** What an edition still lacks before it is whole: figures, releases, texts, answers, judgements, recommendations. */
import type { Wording } from "../../kernel/language.ts";
import { type LocalDate, yearOf } from "../../kernel/local-date.ts";
import type { CurrentFigure, Indicator } from "../indicators/index.ts";
import {
  awaitsAnswer,
  awaitsAssessment,
  daysLate,
  type Recommendation,
} from "../recommendations/index.ts";
import { isRequired, type Place, placeName, placesOf } from "./section.ts";

type Named = { readonly slug: string; readonly name: Wording };

export type Missing =
  | { readonly kind: "indicators" }
  | { readonly kind: "highlights" }
  /** No figure for the years that the edition is about; `latest` is the year of the last one there is. */
  | { readonly kind: "figure"; readonly indicator: Named; readonly latest: number | undefined }
  /** Figures were entered and not released. */
  | { readonly kind: "draft"; readonly indicator: Named; readonly drafts: number }
  | { readonly kind: "section"; readonly place: Place; readonly right: Named | undefined }
  | { readonly kind: "answer"; readonly reference: string; readonly daysLate: number }
  | { readonly kind: "assessment"; readonly reference: string }
  | { readonly kind: "recommendations" };

export type MissingInput = {
  readonly year: number;
  readonly cycleYears: number;
  readonly on: LocalDate;
  readonly rights: readonly Named[];
  /** The indicators of the edition. */
  readonly indicators: readonly Indicator[];
  readonly highlights: number;
  /** All figures of the city, drafts too. */
  readonly figures: readonly CurrentFigure[];
  readonly sections: readonly (Place & { readonly markdown: string })[];
  /** Recommendations of earlier editions that this one follows up. */
  readonly followed: readonly Recommendation[];
  /** How many this edition makes. */
  readonly made: number;
};

/** All that is missing, in the order in which the work is done. */
export function missingOf(input: MissingInput): readonly Missing[] {
  const { indicators, highlights, followed, made, on } = input;
  return [
    ...(indicators.length === 0 ? [{ kind: "indicators" } as const] : []),
    ...indicators.flatMap((indicator) => missingFigures(indicator, input)),
    ...(indicators.length > 0 && highlights === 0 ? [{ kind: "highlights" } as const] : []),
    ...missingSections(input),
    ...followed.filter(awaitsAnswer).map((one) => ({
      kind: "answer" as const,
      reference: one.reference,
      daysLate: daysLate(one, on),
    })),
    ...followed.filter(awaitsAssessment).map(({ reference }) => ({
      kind: "assessment" as const,
      reference,
    })),
    ...(made === 0 ? [{ kind: "recommendations" } as const] : []),
  ];
}

function missingFigures(
  { id, slug, name }: Indicator,
  { figures, year, cycleYears }: MissingInput,
): readonly Missing[] {
  const own = figures.filter(({ indicator, value }) => indicator === id && value !== null);
  const latest = own.reduce<number | undefined>(
    (last, { period }) => Math.max(last ?? 0, yearOf(period.end)),
    undefined,
  );
  const drafts = own.filter(({ released }) => !released).length;
  return [
    ...(latest === undefined || latest <= year - cycleYears
      ? [{ kind: "figure" as const, indicator: { slug, name }, latest }]
      : []),
    ...(drafts > 0 ? [{ kind: "draft" as const, indicator: { slug, name }, drafts }] : []),
  ];
}

function missingSections({ rights, sections }: MissingInput): readonly Missing[] {
  const written = new Set(
    sections.filter(({ markdown }) => markdown.trim() !== "").map((one) => placeName(one)),
  );
  return placesOf(rights)
    .filter((place) => isRequired(place) && !written.has(placeName(place)))
    .map((place) => ({
      kind: "section" as const,
      place,
      right: rights.find(({ slug }) => slug === place.right),
    }));
}

/** How many figures were entered and not released, of all the indicators. */
export function countDrafts(missing: readonly Missing[]): number {
  return missing.reduce((sum, one) => sum + (one.kind === "draft" ? one.drafts : 0), 0);
}

/** How much of one kind is missing. */
export function countOf(missing: readonly Missing[], ...kinds: readonly Missing["kind"][]): number {
  return missing.filter(({ kind }) => kinds.includes(kind)).length;
}
