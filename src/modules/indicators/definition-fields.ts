/** The names of the fields of a definition's form, and at which of them a problem is told. */
import { wordingField } from "../../design/wording-values.ts";
import type { Language } from "../../kernel/language.ts";
import type { DefinitionProblem, IndicatorInput } from "./definition.ts";
import type { PlanRefusal } from "./definition-plan.ts";
import { wrongBreakField } from "./target-form.ts";

export type Values = Readonly<Record<string, string>>;

/** The block of the series that is added; no slug looks like this. */
export const NEW_SERIES = "new_series";

/** The choice of the follow-up itself instead of a right; no slug looks like this. */
export const FOLLOW_UP = "-";

export type SeriesWording = "name" | "definition" | "breakdown";
export type SeriesPart =
  | SeriesWording
  | "source"
  | "geography"
  | "unit"
  | "starts"
  | "file-name"
  | "file-breakdown"
  | "file-geography";

/** The name of a field of a series, or of a wording's fields. */
export function seriesField(block: string, part: SeriesPart): string {
  return `${block}.${part}`;
}

/** The field at which a problem is told. */
export function fieldOf(
  problem: PlanRefusal | DefinitionProblem,
  sent: {
    readonly input: IndicatorInput;
    readonly blocks: readonly string[];
    readonly languages: readonly [Language, ...Language[]];
    readonly values?: Values;
  },
): string {
  const [first] = sent.languages;
  const place = "series" in problem ? problem.series : 0;
  const block = sent.blocks[place] ?? NEW_SERIES;
  switch (problem.refused) {
    case "no-name":
      return wordingField("name", first);
    case "bad-slug":
    case "slug-taken":
    case "changed-meanwhile":
      return "slug";
    case "unknown-right":
      return "right";
    case "unknown-type":
      return "type";
    case "unknown-kind":
      return "kind";
    case "unknown-direction":
      return "direction";
    case "unknown-data-set":
      return "dataSet";
    case "no-unit":
      return "unit";
    case "unit-in-use":
      return sent.input.series[place]?.unit === undefined ? "unit" : seriesField(block, "unit");
    case "no-limits":
      return wordingField("doesNotShow", first);
    case "no-data-owner":
      return "dataOwner";
    case "no-primary-series":
    case "many-primary-series":
      return "use";
    case "no-series-name":
    case "bad-series-slug":
    case "duplicate-series":
      return wordingField(seriesField(block, "name"), first);
    case "no-source":
      return seriesField(block, "source");
    case "no-geography":
      return seriesField(block, "geography");
    case "bad-year-start":
      return seriesField(block, "starts");
    case "unknown-aim":
      return "targetAim";
    case "bad-target-value":
      return "targetValue";
    case "bad-target-date":
      return "targetOn";
    case "no-target-source":
      return "targetSource";
    case "bad-break-date":
    case "same-break-twice":
      return wrongBreakField(block, sent.values ?? {}, "on", first);
    case "no-break-reason":
      return wrongBreakField(block, sent.values ?? {}, "reason", first);
    case "no-file-name":
    case "series-taken":
      return seriesField(block, "file-name");
  }
}

const ORDER = [
  ...["name-", "slug", "right", "type", "kind", "unit", "direction", "doesNotShow-", "dataOwner"],
  "dataSet",
  ...["targetAim", "targetValue", "targetOn", "targetSource"],
];

/** Where a field stands: the fields of the series come after those of the indicator. */
export function placeInForm(field: string): number {
  const place = ORDER.findIndex((start) => field.startsWith(start) && !field.includes("."));
  return place < 0 ? ORDER.length + (field.includes(".") || field === "use" ? 1 : 0) : place;
}
