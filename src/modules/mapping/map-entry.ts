/**
 * What the city's map holds: challenges, resources, good practice, and who answers for which right. Working groups find them, as in Graz,
 * where they mapped challenges and available resources (NIM, chapter 6.2). An entry has versions; nothing on the map is deleted.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { ChallengeStanding } from "./challenge.ts";
import type { Competence, Level } from "./competence.ts";

export const MAP_KINDS = ["challenge", "resource", "practice", "responsibility"] as const;
export type MapKind = (typeof MAP_KINDS)[number];

export const RESOURCE_SORTS = ["organisation", "office", "law", "fund", "knowledge"] as const;
export type ResourceSort = (typeof RESOURCE_SORTS)[number];

/** What only entries of one kind have. */
export type Particulars =
  | {
      readonly kind: "challenge";
      /** Who found it, where no body of the city did. */
      readonly foundBy: Wording;
    }
  | {
      readonly kind: "resource";
      readonly sort: ResourceSort;
      /** The organisation's page on the web; never a person. */
      readonly contact: string | null;
    }
  | {
      readonly kind: "practice";
      readonly place: Wording;
      /** Empty where nobody knows. */
      readonly worked: Wording;
      readonly failed: Wording;
      /** The city that it was taken over from; empty where it is the city's own. */
      readonly takenFrom: Wording;
    }
  | {
      readonly kind: "responsibility";
      readonly level: Level;
      readonly competences: readonly Competence[];
      /** What the law says, in own words. */
      readonly law: Wording;
      /** Whether somebody has read the law's own text. */
      readonly lawConfirmed: boolean;
    };

type Named = { readonly slug: string; readonly name: Wording };

/** What one version of an entry says. */
export type MapContent = {
  /** Of a responsibility: who it is. */
  readonly title: Wording;
  readonly text: Wording;
  /** The slugs of the rights. */
  readonly rights: readonly string[];
  /** Whom it is about: grounds of discrimination by the catalogue's codes. */
  readonly grounds: readonly string[];
  /** Whom it is about, in words. */
  readonly groups: Wording;
  /** The slugs of indicators that show it. */
  readonly indicators: readonly string[];
  /** Addresses and handed-in files. */
  readonly evidence: readonly string[];
  /** The slug of the body whose working group found it. */
  readonly body: string | null;
  /** The slug of the department. */
  readonly department: string | null;
  /** Found on, there since, done since. */
  readonly began: FactDate | null;
  /** There until, done until. */
  readonly ended: FactDate | null;
  readonly source: string | null;
  readonly particulars: Particulars;
};

export type MapVersion = MapContent & { readonly number: number; readonly savedAt: Date };

export type MapEntry = Omit<MapContent, "body" | "department"> & {
  readonly id: Id<"MapEntry">;
  readonly slug: string;
  readonly kind: MapKind;
  /** How often it was written; the last version is this one. */
  readonly version: number;
  readonly savedAt: Date;
  readonly body: Named | null;
  readonly department: Named | null;
  /** Of a challenge what became of it, oldest first; of others nothing. */
  readonly standings: readonly ChallengeStanding[];
};

export function isMapKind(text: string): text is MapKind {
  return (MAP_KINDS as readonly string[]).includes(text);
}

export function isResourceSort(text: string): text is ResourceSort {
  return (RESOURCE_SORTS as readonly string[]).includes(text);
}

/** The part of addresses under which entries of a kind stand. */
export const PLACES: Readonly<Record<MapKind, string>> = {
  challenge: "challenges",
  resource: "resources",
  practice: "practice",
  responsibility: "responsibilities",
};

/** The kind that a part of an address stands for. */
export function kindAt(place: string): MapKind | undefined {
  return MAP_KINDS.find((kind) => PLACES[kind] === place);
}

/** What an entry says now, as it is written again in a form. */
export function contentOf({ body, department, ...entry }: MapEntry): MapContent {
  const { title, text, rights, grounds, groups, indicators, evidence } = entry;
  const { began, ended, source, particulars } = entry;
  return {
    ...{ title, text, rights, grounds, groups, indicators, evidence, began, ended, source },
    particulars,
    body: body?.slug ?? null,
    department: department?.slug ?? null,
  };
}

/** Whether it is there on a day: it has begun and not ended. */
export function isThere(
  { began, ended }: Pick<MapContent, "began" | "ended">,
  on: string,
): boolean {
  return (began === null || began.date <= on) && (ended === null || ended.date > on);
}

export type Proved = Pick<MapContent, "evidence" | "indicators">;

/** Whether something is named that shows it: an address, a handed-in file or an indicator. */
export function isProved({ evidence, indicators }: Proved): boolean {
  return evidence.length > 0 || indicators.length > 0;
}

/** What the public record calls an entry. */
export function mapSubject(kind: MapKind, slug: string): string {
  return `${kind}/${slug}`;
}
