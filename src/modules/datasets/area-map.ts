/** An area map: the outlines of a city's districts, or of municipalities, that a data set's figures are drawn on. */

import { type AreasRefusal, areasOfGeoJson, type MapArea } from "../../design/map/geo-areas.ts";
import type { Id } from "../../kernel/id.ts";
import { said, type Wording } from "../../kernel/language.ts";

export type { AreasRefusal, MapArea };

export type AreaMap = {
  readonly id: Id<"AreaMap">;
  readonly slug: string;
  readonly name: Wording;
  readonly source: string;
  readonly licence: string;
  readonly areas: readonly MapArea[];
};

export type AreaMapInput = Omit<AreaMap, "id">;

export type AreaMapProblem = "slug" | "name" | "source" | "licence" | "areas" | "too-long";

const LONGEST = 500;

/** Everything that is wrong with a map besides its outlines; empty when it can be kept. */
export function areaMapProblems(input: AreaMapInput): readonly AreaMapProblem[] {
  const { slug, name, source, licence, areas } = input;
  const texts = [...Object.values(name), source, licence];
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 80 ? [] : ["slug" as const]),
    ...(said(name, []) === undefined ? ["name" as const] : []),
    ...(source.trim() === "" ? ["source" as const] : []),
    ...(licence.trim() === "" ? ["licence" as const] : []),
    ...(areas.length === 0 ? ["areas" as const] : []),
    ...(texts.some((text) => text.length > LONGEST) ? ["too-long" as const] : []),
  ];
}

/** The outlines in a file; refuses what is no GeoJSON of areas. */
export function readAreas(
  bytes: Uint8Array,
  properties: { readonly code: string; readonly name: string },
): readonly MapArea[] | AreasRefusal {
  return areasOfGeoJson(jsonOf(bytes), properties);
}

/** A property of the areas in a file, with what stands in it in the first of them. */
export type AreaProperty = { readonly name: string; readonly examples: readonly string[] };

const MOST_PROPERTIES = 50;
const EXAMPLES = 3;
const LONGEST_EXAMPLE = 40;

/**
 * The properties that could name an area: those that every area has as a text or a number. First those that tell all areas apart, because
 * only they can hold a code. None where the file is no GeoJSON.
 */
export function areaProperties(bytes: Uint8Array): readonly AreaProperty[] {
  const json = jsonOf(bytes);
  const features = isObject(json) && Array.isArray(json.features) ? json.features : [];
  const given = features.map((one: unknown) =>
    isObject(one) && isObject(one.properties) ? one.properties : {},
  );
  const names = Object.keys(given[0] ?? {}).filter((name) =>
    given.every((one) => textOf(one[name]) !== undefined),
  );
  const distinct = (name: string) => new Set(given.map((one) => textOf(one[name]))).size;
  return names
    .map((name) => ({ name, values: distinct(name) }))
    .sort((a, b) => b.values - a.values)
    .slice(0, MOST_PROPERTIES)
    .map(({ name }) => ({
      name,
      examples: given.slice(0, EXAMPLES).map((one) => shortened(textOf(one[name]) ?? "")),
    }));
}

/** Which properties hold the codes and the names, as far as they say so themselves; else the first two. Both are only proposed. */
export function likelyProperties(properties: readonly AreaProperty[]): {
  readonly code: string;
  readonly names: string;
} {
  const find = (pattern: RegExp) => properties.find(({ name }) => pattern.test(name))?.name;
  const code = find(CODE) ?? properties.find(({ name }) => !NAME.test(name))?.name;
  const first = code ?? properties[0]?.name ?? "";
  const names = find(NAME) ?? properties.find(({ name }) => name !== first)?.name;
  return { code: first, names: names ?? "" };
}

/** The endings by which European map files name these: `bydel_kode`, `kommunenummer`, `WD21CD`, `AGS`; `navn`, `WD21NM`. */
const CODE = /(kode|code|nummer|nr|cd|ags|gkz)$/i;
const NAME = /(navn|namn|name|nm)$/i;

/** The categories of a dimension that a map has no area for, by their codes; those that stand for all of them are no area. */
export function codesWithoutArea(
  areas: readonly Pick<MapArea, "code">[],
  codes: readonly string[],
): readonly string[] {
  const drawn = new Set(areas.map(({ code }) => code));
  return codes.filter((code) => !drawn.has(code));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function shortened(text: string): string {
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
