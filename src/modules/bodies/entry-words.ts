/** What an entry of the public record is about, in words: the record has hashes and numbers, and the body's own sectors say what they are. */
import type { Language } from "../../kernel/language.ts";
import { type ListedEntry, textHash } from "../ledger/index.ts";
import type { Sector } from "./seat.ts";
import { bodyTexts } from "./texts/index.ts";
import { plain } from "./words.ts";

/** An entry as a page tells it. */
export type ToldEntry = Pick<ListedEntry, "position" | "at"> & { readonly words: string };

export function toldEntries(
  entries: readonly ListedEntry[],
  sectors: readonly Sector[],
  language: Language,
): readonly ToldEntry[] {
  return entries.map(({ position, at, ...entry }) => ({
    ...{ position, at },
    words: entryWords(entry, sectors, language),
  }));
}

/** "A seat was added: Seat 3, Civil society". */
function entryWords(
  { type, entry }: Pick<ListedEntry, "type" | "entry">,
  sectors: readonly Sector[],
  language: Language,
): string {
  const { entries, work } = bodyTexts(language);
  const title = entries[type] ?? type;
  if (entry === undefined) return title;
  const { name, seat, number } = entry.facts;
  if (type === "body.sector-added") {
    const sector = sectors.find((one) => textHash(one.name) === name);
    return sector === undefined ? title : `${title}: ${plain(sector.name, language)}`;
  }
  const which = SEATS.includes(type) ? number : seat;
  if (typeof which !== "number") return title;
  const sector = sectors.find(({ seats }) => seats.some((one) => one.number === which));
  return `${title}: ${work.seatLabel(which, plain(sector?.name ?? {}, language), "")}`;
}

/** In which the seat is what the entry is about. */
const SEATS: readonly string[] = ["body.seat-added", "body.seat-ended"];
