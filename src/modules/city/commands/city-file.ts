/** The road, the charters and the background of a city in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import {
  factDate,
  type ParsedFile,
  parseFile,
  textOrNull,
  wording,
} from "../../../platform/parse-file.ts";
import { ROAD_KINDS } from "../city.ts";

const cityFile = z.strictObject({
  events: z
    .array(
      z.strictObject({
        on: factDate,
        text: wording,
        /** Null for a step that lies on neither road. */
        kind: z.enum(ROAD_KINDS).nullable().default(null),
        source: textOrNull,
      }),
    )
    .default([]),
  charters: z
    .array(
      z.strictObject({
        /** A framework's name or an instrument's code in the catalogue, or words. */
        framework: textOrNull,
        instrument: textOrNull,
        named: wording.nullable().default(null),
        on: factDate,
        by: wording,
        source: z.string(),
        withdrawal: z
          .strictObject({ reason: wording, on: factDate, source: textOrNull })
          .nullable()
          .default(null),
      }),
    )
    .default([]),
  background: z
    .strictObject({ text: wording, sources: z.array(z.string()) })
    .nullable()
    .default(null),
});

export type CityFile = z.infer<typeof cityFile>;

/** The file's content, or what is wrong with it. */
export function parseCityFile(value: unknown): ParsedFile<CityFile> {
  return parseFile(cityFile, value);
}
