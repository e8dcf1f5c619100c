/** What reading a JSON file gives: the figures of the shared contract, and what only JSON formats can have besides. */
import type { FileError, ReadFigures } from "../observations.ts";

export type JsonFigures = ReadFigures & {
  /** Values that are texts and no known symbol, by observation: JSON-stat allows them. As figures they are missing. */
  readonly words: ReadonlyMap<number, string>;
};

/** A `FileReading`, with remarks: warnings of the format's own validator, and texts where figures were expected. */
export type JsonReading =
  | {
      readonly figures: JsonFigures;
      readonly errors: readonly [];
      readonly remarks: readonly FileError[];
    }
  | { readonly figures: null; readonly errors: readonly FileError[] };

export function unread(...errors: readonly FileError[]): JsonReading {
  return { figures: null, errors };
}
