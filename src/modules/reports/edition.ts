/** An edition of the report: one year's book, open while it is being made, frozen when it is published. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import { yearOf } from "../../kernel/local-date.ts";

export type Publication = {
  /** Null only for a report published elsewhere whose date nobody has written down. */
  readonly on: FactDate | null;
  readonly at: Date;
  /** Null for the installation's host, who loads what others have published, or a demonstration. */
  readonly by: Id<"Account"> | null;
  /** SHA-256 of the frozen snapshot; null for a report that was published elsewhere. */
  readonly sha256: string | null;
};

export type Edition = {
  readonly id: Id<"Edition">;
  readonly year: number;
  readonly title: Wording;
  readonly subtitle: Wording | null;
  /** Where the report stands when it was published elsewhere, or what this edition is made from. */
  readonly source: string | null;
  readonly openedAt: Date;
  readonly publication: Publication | null;
};

/** `open` is being made, `published` is frozen here, `elsewhere` stands on another site. */
export type EditionState = "open" | "published" | "elsewhere";

export function editionState({ publication }: Pick<Edition, "publication">): EditionState {
  if (publication === null) return "open";
  return publication.sha256 === null ? "elsewhere" : "published";
}

/** The most indicators whose sentences may open the report: "Five things to know". */
export const MOST_HIGHLIGHTS = 5;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2200;

export function isEditionYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The edition with the latest year; undefined when there is none. */
export function latest(editions: readonly Edition[]): Edition | undefined {
  return [...editions].sort((a, b) => a.year - b.year).at(-1);
}

/** The edition before a year's. */
export function editionBefore(editions: readonly Edition[], year: number): Edition | undefined {
  return latest(editions.filter((edition) => edition.year < year));
}

/** The latest edition that was frozen here. */
export function latestPublished(editions: readonly Edition[]): Edition | undefined {
  return latest(editions.filter((edition) => editionState(edition) === "published"));
}

/** The edition that is being made: the latest open one. */
export function openEditionOf(editions: readonly Edition[]): Edition | undefined {
  return latest(editions.filter((edition) => editionState(edition) === "open"));
}

/** The year that the next edition is about: one cycle after the last, or last year for a city's first. */
export function nextYear(editions: readonly Edition[], cycleYears: number, on: LocalDate): number {
  const last = latest(editions);
  return last === undefined ? yearOf(on) - 1 : last.year + cycleYears;
}
