/**
 * A snapshot: everything that one edition's pages, PDF and data package are made from, as plain JSON. Publishing freezes it with its
 * SHA-256. The sentences about figures are frozen too: they are claims that the city published, and a newer program must not reword
 * them. Layout and the words around them belong to the program.
 */
import type { Language, Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import { canonicalJson, type Json } from "../../transparency/canonical-json.ts";
import type { ReleasedIndicator } from "../indicators/index.ts";
import { textHash } from "../ledger/index.ts";
import { isSettledBefore, knownOf, type Recommendation } from "../recommendations/index.ts";
import type { Place } from "./section.ts";
import type { WorkingYear } from "./working-year.ts";

export type SnapshotCity = {
  readonly slug: string;
  readonly name: Wording;
  readonly issuer: Wording;
  readonly answerer: Wording;
  readonly languages: readonly [Language, ...Language[]];
  readonly demonstration: boolean;
  /** A city that does not exist. */
  readonly madeUp?: true;
};

export type SnapshotRight = {
  readonly slug: string;
  readonly name: Wording;
  readonly meaning: Wording;
  readonly asks: Wording;
  readonly demonstration: boolean;
  readonly articles: readonly {
    readonly instrument: string;
    readonly article: string;
    /** In the catalogue's own words, in English. */
    readonly title: string;
  }[];
};

export type SnapshotSection = Place & {
  readonly language: Language;
  readonly markdown: string;
  readonly demonstration: boolean;
};

export type SnapshotIndicator = ReleasedIndicator & {
  readonly sentences: Readonly<Record<Language, string>>;
  /** The computed verdict where the figures bear one; editions from before there were verdicts have none. */
  readonly verdicts?: Readonly<Record<Language, string>>;
};

export type Snapshot = {
  readonly v: 1;
  /** The instant of publication, or of looking at a draft: ISO 8601 in UTC. */
  readonly frozenAt: string;
  /** The day up to which days of delay are counted. */
  readonly asOf: LocalDate;
  readonly city: SnapshotCity;
  readonly edition: {
    readonly year: number;
    readonly title: Wording;
    readonly subtitle: Wording | null;
    readonly source: string | null;
    /** Null in a draft. */
    readonly publishedOn: FactDate | null;
  };
  /** Years of the editions up to this one: the columns of the matrix. */
  readonly years: readonly number[];
  readonly rights: readonly SnapshotRight[];
  readonly sections: readonly SnapshotSection[];
  readonly indicators: readonly SnapshotIndicator[];
  /** How many of the verdicts may look clear by chance; absent below two that were tested. */
  readonly chance?: Readonly<Record<Language, string>>;
  /** How the city worked with rights in the edition's year; editions from before there was such a chapter have none. */
  readonly workingYear?: WorkingYear;
  /** Slugs of the indicators whose sentences open the report. */
  readonly highlights: readonly string[];
  /** Recommendations of earlier editions that this one follows up, with both voices as they stood. */
  readonly followed: readonly Recommendation[];
  readonly recommendations: readonly Recommendation[];
};

/** The bytes' text that is hashed, kept and handed out: the same facts give the same text. */
export function snapshotText(snapshot: Snapshot): string {
  return canonicalJson(toldBy(snapshot) as unknown as Json);
}

/** The SHA-256 of that text, in hexadecimal digits. */
export function snapshotHash(snapshot: Snapshot): string {
  return textHash(toldBy(snapshot));
}

/** Without what nobody has said, so that editions frozen before there was such a thing keep their text and their hash. */
function toldBy(snapshot: Snapshot): object {
  const { followed, recommendations } = snapshot;
  return {
    ...snapshot,
    followed: followed.map(knownOf),
    recommendations: recommendations.map(knownOf),
  };
}

/**
 * The recommendations of earlier editions that an edition follows up: all that the body had not judged fully met by the edition before,
 * and whatever was made or judged in that edition itself.
 */
export function followedUp(
  recommendations: readonly Recommendation[],
  year: number,
  before: number | undefined,
): readonly Recommendation[] {
  return recommendations.filter((one) => {
    if (one.edition >= year) return false;
    if (!isSettledBefore(one, year) || one.carriedInto.includes(year)) return true;
    return (
      before !== undefined &&
      (one.edition === before || one.assessments.some(({ edition }) => edition >= before))
    );
  });
}

/** How many released figures a snapshot holds. */
export function countFigures({ indicators }: Pick<Snapshot, "indicators">): number {
  return indicators
    .flatMap(({ series }) => series)
    .reduce((sum, { figures }) => sum + figures.length, 0);
}
