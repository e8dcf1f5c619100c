/** Files of definitions: JSON, a list of indicators with their series, in and out in the same layout. */
import { z } from "zod";
import { LANGUAGES, type Wording } from "../../../kernel/language.ts";
import type { IndicatorInput } from "../definition.ts";
import { DIRECTIONS, type Indicator, KINDS, type Series, TYPES } from "../indicator.ts";

const wording: z.ZodType<Wording> = z.partialRecord(z.enum(LANGUAGES), z.string());
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
      }),
    ),
  }),
);

/** What is wrong with a file, and where: `0.series.1.unit`. */
export type FileFault = { readonly place: string; readonly reason: string };

export function parseIndicators(
  json: unknown,
): { readonly inputs: readonly IndicatorInput[] } | { readonly faults: readonly FileFault[] } {
  const parsed = indicatorFile.safeParse(json);
  if (!parsed.success) {
    const { issues } = parsed.error;
    return {
      faults: issues.map(({ path, message }) => ({ place: path.join("."), reason: message })),
    };
  }
  return {
    inputs: parsed.data.map(({ position: place, series, ...words }) => ({
      ...words,
      ...(place === undefined ? {} : { position: place }),
      series: series.map(({ position: inside, unit, ...one }) => ({
        ...one,
        ...(inside === undefined ? {} : { position: inside }),
        ...(unit === undefined ? {} : { unit }),
      })),
    })),
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
        const { primary, yearStarts, unit, fileName, fileBreakdown, fileGeography } = one;
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
        };
      }),
  };
}
