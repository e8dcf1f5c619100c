/**
 * Areas from GeoJSON (RFC 7946): each with the code that figures name it by, its name, and its outline in a plane. Pure; what is no such
 * file is refused with what is wrong with it, never drawn half.
 */
/** One closed line of [x, y], the first point not repeated at the end; the first ring of a shape is its outline, others are holes. */
type Ring = readonly (readonly [number, number])[];

export type MapArea = {
  readonly code: string;
  readonly name: string;
  /** In metres or in degrees made square for the middle of the map; y grows northwards. */
  readonly shapes: readonly (readonly Ring[])[];
};

export type AreasRefusal = {
  readonly refused:
    | "not-geojson"
    | "no-areas"
    | "not-an-area"
    | "no-code"
    | "same-code-twice"
    | "too-large";
  /** The feature that is meant, counted from 1; absent where it is the whole file. */
  readonly feature?: number;
  readonly found?: string;
};

/** More points than this would make a page slow; a file for a city's districts is far smaller. */
const MOST_POINTS = 200_000;
const MOST_AREAS = 2_000;

/**
 * Reads a FeatureCollection of polygons. `code` and `name` are the properties that hold them; the name is the code where it is absent.
 * Longitudes are narrowed by the cosine of the middle latitude, which for the size of a city is as good as any projection.
 */
export function areasOfGeoJson(
  content: unknown,
  properties: { readonly code: string; readonly name: string },
): readonly MapArea[] | AreasRefusal {
  if (
    !isObject(content) ||
    content.type !== "FeatureCollection" ||
    !Array.isArray(content.features)
  )
    return { refused: "not-geojson" };
  if (content.features.length === 0) return { refused: "no-areas" };
  if (content.features.length > MOST_AREAS)
    return { refused: "too-large", found: String(content.features.length) };
  const areas: MapArea[] = [];
  const codes = new Set<string>();
  let points = 0;
  for (const [index, feature] of content.features.entries()) {
    const place = { feature: index + 1 };
    const shapes = shapesOf(isObject(feature) ? feature.geometry : undefined);
    if (shapes === undefined) return { refused: "not-an-area", ...place };
    const given = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
    const code = textOf(given[properties.code]);
    if (code === undefined) return { refused: "no-code", ...place, found: properties.code };
    if (codes.has(code)) return { refused: "same-code-twice", ...place, found: code };
    codes.add(code);
    for (const ring of shapes.flat()) points += ring.length;
    if (points > MOST_POINTS) return { refused: "too-large", found: String(points) };
    areas.push({ code, name: textOf(given[properties.name]) ?? code, shapes });
  }
  return inPlane(areas);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function shapesOf(geometry: unknown): readonly (readonly Ring[])[] | undefined {
  if (!isObject(geometry)) return undefined;
  const { type, coordinates } = geometry;
  if (type !== "Polygon" && type !== "MultiPolygon") return undefined;
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  if (!Array.isArray(polygons)) return undefined;
  const shapes = polygons.map(ringsOf);
  return shapes.length > 0 && shapes.every((rings) => rings !== undefined) ? shapes : undefined;
}

function ringsOf(polygon: unknown): readonly Ring[] | undefined {
  if (!Array.isArray(polygon) || polygon.length === 0) return undefined;
  const rings = polygon.map(ringOf);
  return rings.every((ring) => ring !== undefined) ? rings : undefined;
}

function ringOf(ring: unknown): Ring | undefined {
  if (!Array.isArray(ring) || ring.length < 4) return undefined;
  const points = ring.map((point: unknown) =>
    Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1])
      ? ([Number(point[0]), Number(point[1])] as const)
      : undefined,
  );
  return points.every((point) => point !== undefined) ? points.slice(0, -1) : undefined;
}

/** Degrees become square; what is already in metres stays. */
function inPlane(areas: readonly MapArea[]): readonly MapArea[] {
  const points = areas.flatMap(({ shapes }) => shapes.flat(2));
  if (points.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90)) return areas;
  const latitudes = points.map(([, y]) => y);
  const middle = (latitudes.reduce(least) + latitudes.reduce(most)) / 2;
  const narrow = Math.cos((middle * Math.PI) / 180);
  return areas.map((area) => ({
    ...area,
    shapes: area.shapes.map((rings) =>
      rings.map((ring) => ring.map(([x, y]) => [x * narrow, y] as const)),
    ),
  }));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const least = (a: number, b: number) => Math.min(a, b);
const most = (a: number, b: number) => Math.max(a, b);
