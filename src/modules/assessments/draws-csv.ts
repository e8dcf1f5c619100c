/** Draws as a file: one row each. */
import { daysBetween, type LocalDate } from "../../kernel/local-date.ts";
import { type CsvCell, writeCsv } from "../../platform/csv.ts";
import { type Draw, drawStanding, knownBefore } from "./draw.ts";

const DRAWS = [
  "draw",
  "from",
  "to",
  "size",
  "standing",
  "announced_on",
  "days_known_before",
  "commitment",
  "listed_on",
  "listed",
  "list_hash",
  "drawn_on",
  "seed",
  "sample",
  "reviewed_on",
] as const;

/** How many days of the period were over when it was announced. */
function daysKnownBefore(draw: Draw): number {
  const known = knownBefore(draw);
  if (known.of === "all") return daysBetween(draw.from, draw.to) + 1;
  return known.of === "days" ? known.days : 0;
}

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
        days_known_before: daysKnownBefore(draw),
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
