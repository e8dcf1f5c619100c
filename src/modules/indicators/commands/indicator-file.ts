/** Files of definitions: JSON, a list of indicators with their series, in and out in the same layout. */
import { z } from "zod";
import { day, type FileFault, faultsIn, wording } from "../../../platform/parse-file.ts";
import type { IndicatorInput } from "../definition.ts";
import {
  AIMS,
  DIRECTIONS,
  type Indicator,
  KINDS,
  type Series,
  type Target,
  TYPES,
} from "../indicator.ts";

const position = z.int().optional();

/** Strict: a misspelt key would else be a text that is silently lost. */
const indicatorFile = z.array(
  z.strictObject({
    slug: z.string(),
    position,
    right: z.string().nullable(),
    name: wording,
    type: z.enum(TYPES),
    kind: z.enum(KINDS),
    unit: z.string(),
    direction: z.enum(DIRECTIONS),
    doesNotShow: wording,
    dataOwner: z.string(),
    calculation: wording.nullable().default(null),
    dataSet: z.string().optional(),
    target: z
      .strictObject({
        aim: z.enum(AIMS),
        value: z.number(),
        on: day.optional(),
        source: z.string(),
        wording: wording.optional(),
      })
      .optional(),
    series: z.array(
      z.strictObject({
        slug: z.string(),
        position,
        name: wording,
        definition: wording.nullable().default(null),
        source: z.string(),
        geography: z.string(),
        breakdown: wording.nullable().default(null),
        primary: z.boolean(),
        yearStarts: z.int(),
        unit: z.string().optional(),
        fileName: z.string(),
        fileBreakdown: z.string(),
        fileGeography: z.string(),
        breaks: z.array(z.strictObject({ on: day, reason: wording })).optional(),
      }),
    ),
  }),
);

export function parseIndicators(
  json: unknown,
): { readonly inputs: readonly IndicatorInput[] } | { readonly faults: readonly FileFault[] } {
  const parsed = indicatorFile.safeParse(json, { reportInput: true });
  if (!parsed.success) return { faults: faultsIn(parsed.error.issues) };
  return {
    inputs: parsed.data.map(({ position: place, target, dataSet, series, ...words }) => ({
      ...words,
      ...(place === undefined ? {} : { position: place }),
      ...(target === undefined ? {} : { target: targetOf(target) }),
      ...(dataSet === undefined ? {} : { dataSet }),
      series: series.map(({ position: inside, unit, breaks = [], ...one }) => ({
        ...one,
        ...(inside === undefined ? {} : { position: inside }),
        ...(unit === undefined ? {} : { unit }),
        ...(breaks.length === 0
          ? {}
          : { breaks: breaks.toSorted((a, b) => (a.on < b.on ? -1 : 1)) }),
      })),
    })),
  };
}

type FileTarget = NonNullable<z.infer<typeof indicatorFile>[number]["target"]>;

function targetOf({ on, wording: words, ...target }: FileTarget): Target {
  return {
    ...target,
    ...(on === undefined ? {} : { on }),
    ...(words === undefined ? {} : { wording: words }),
  };
}

/** An indicator as such a file has it; read again it changes nothing. */
export function writeIndicator(
  { id: _, right, ...words }: Indicator,
  series: readonly Series[],
): IndicatorInput {
  return {
    ...words,
    right: right?.slug ?? null,
    series: series
      .toSorted((a, b) => a.position - b.position)
      .map((one) => {
        const { slug, position: place, name, definition, source, geography, breakdown } = one;
        const { primary, yearStarts, unit, fileName, fileBreakdown, fileGeography, breaks } = one;
        return {
          slug,
          position: place,
          name,
          definition,
          source,
          geography,
          breakdown,
          primary,
          yearStarts,
          ...(unit === words.unit ? {} : { unit }),
          fileName,
          fileBreakdown,
          fileGeography,
          ...(breaks === undefined ? {} : { breaks }),
        };
      }),
  };
}
