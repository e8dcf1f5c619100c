/**
 * A JSON-stat dataset that was found sound (json-stat.org/full): dimensions in their order, and for each place of the cube what stands
 * there. Places count from 0, the last dimension fastest.
 */
import type { Category } from "../../observations.ts";
import type { StatusVocabulary } from "../../statuses.ts";

export type CubeDimension = {
  readonly id: string;
  readonly label: string;
  readonly role: "time" | "geo" | "metric" | null;
  readonly categories: readonly Category[];
  readonly sums: readonly { readonly whole: number; readonly parts: readonly number[] }[];
  /** The category that PxWeb takes when the variable is left out. */
  readonly totalCode: string | null;
};

export type Cube = {
  readonly title: string | null;
  readonly source: string | null;
  readonly updatedAt: string | null;
  readonly dimensions: readonly CubeDimension[];
  readonly cells: number;
  readonly values: CellValues;
  readonly flags: CellFlags;
  /** Whose flags they are. */
  readonly vocabulary: StatusVocabulary;
  /** The office's own words for its flags. */
  readonly statusWords: Readonly<Record<string, string>>;
};

export type CellValues = {
  /** By place; NaN where there is no number. */
  readonly numbers: Float64Array;
  /** What else stands in the place of a value: texts, and what is an error of the file. */
  readonly others: ReadonlyMap<number, unknown>;
};

export type CellFlags = {
  /** Each printed flag once. */
  readonly texts: readonly string[];
  /** Which of them stands at a place of the cube. */
  at(place: number): number;
};
