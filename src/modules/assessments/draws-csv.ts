/** Draws as a file: one row each. */
import type { LocalDate } from "../../kernel/local-date.ts";
import { type CsvCell, writeCsv } from "../../platform/csv.ts";
import { type Draw, drawStanding } from "./draw.ts";

const DRAWS = [
  "draw",
  "from",
  "to",
  "size",
  "standing",
  "announced_on",
  "commitment",
  "listed_on",
  "listed",
  "list_hash",
  "drawn_on",
  "seed",
  "sample",
  "reviewed_on",
] as const;

export function drawsCsv(draws: readonly Draw[], on: LocalDate): Uint8Array {
  return writeCsv(
    DRAWS,
    draws.map(
      (draw): Readonly<Record<(typeof DRAWS)[number], CsvCell>> => ({
        draw: draw.number,
        from: draw.from,
        to: draw.to,
        size: draw.size,
        standing: drawStanding(draw, on).state,
        announced_on: draw.announcedOn,
        commitment: draw.commitment,
        listed_on: draw.list?.on ?? "",
        listed: draw.list?.references.length ?? "",
        list_hash: draw.list?.hash ?? "",
        drawn_on: draw.result?.on ?? "",
        seed: draw.result?.seed ?? "",
        sample: draw.result?.sample.join("; ") ?? "",
        reviewed_on: draw.review?.on ?? "",
      }),
    ),
  );
}
