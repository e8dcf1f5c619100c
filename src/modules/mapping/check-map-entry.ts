/** What an entry of the map must say before it is kept, whoever writes it; each kind has its own. What the city itself has is asked there. */
import type { Wording } from "../../kernel/language.ts";
import { isCertainlyBefore, type LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { readSource } from "../../kernel/source.ts";
import { isEmptyWording, tidyOrNull, tidyText, tidyWording } from "../../kernel/written.ts";
import { getCatalogue, isSlug } from "../rights/index.ts";
import { COMPETENCES, isCompetence, isLevel } from "./competence.ts";
import {
  isMapKind,
  isResourceSort,
  type MapContent,
  type MapKind,
  type Particulars,
  RESOURCE_SORTS,
} from "./map-entry.ts";
import { findTooLong, type TooLong } from "./written.ts";

/** The kinds of particulars as they are sent: codes that nobody has looked at yet. */
export type WrittenParticulars = {
  readonly foundBy?: Wording;
  readonly sort?: string;
  readonly contact?: string | null;
  readonly place?: Wording;
  readonly worked?: Wording;
  readonly failed?: Wording;
  readonly takenFrom?: Wording;
  readonly level?: string;
  readonly competences?: readonly string[];
  readonly law?: Wording;
  readonly lawConfirmed?: boolean;
};

export type WrittenEntry = Partial<Omit<MapContent, "title" | "particulars">> &
  WrittenParticulars & {
    /** challenge | resource | practice | responsibility */
    readonly kind: string;
    readonly title: Wording;
  };

export type EntryProblem =
  | "unknown-kind"
  | "no-title"
  | "no-text"
  | "no-right"
  | "no-finder"
  | "no-place"
  | "unknown-sort"
  | "unknown-level"
  | "no-competence"
  | "unknown-competence"
  | "bad-contact"
  | "bad-address"
  | "bad-indicator"
  | "unknown-ground"
  | "future-date"
  | "ends-before-it-begins";

/** The most addresses that one entry names. */
const MOST = 20;

/** What was written, tidied; or the first thing that is wrong with it. */
export function checkMapEntry(
  input: WrittenEntry,
  now: LocalDate,
): Refusal<EntryProblem> | TooLong | MapContent {
  const { kind, began = null, ended = null } = input;
  if (!isMapKind(kind)) return { refused: "unknown-kind" };
  const title = tidyWording(input.title);
  const text = tidyWording(input.text ?? {});
  const groups = tidyWording(input.groups ?? {});
  const rights = unlike(input.rights ?? []);
  const grounds = unlike(input.grounds ?? []);
  const indicators = unlike(input.indicators ?? []);
  const evidence = unlike(input.evidence ?? []);
  const source = tidyOrNull(input.source);
  const body = input.body ?? null;
  const department = input.department ?? null;
  if (isEmptyWording(title) && (kind !== "responsibility" || department === null))
    return { refused: "no-title" };
  if (isEmptyWording(text) && kind !== "responsibility") return { refused: "no-text" };
  if (rights.length === 0) return { refused: "no-right" };
  const particulars = particularsOf(kind, input, body);
  if ("refused" in particulars) return particulars;
  const { kind: _, ...own } = particulars;
  const tooLong = findTooLong({
    ...{ title, text, groups, source },
    ...wordsIn(own),
    addresses: evidence.join("\n"),
  });
  if (tooLong !== undefined) return tooLong;
  const known = getCatalogue().grounds.map(({ code }) => code);
  if (!grounds.every((code) => known.includes(code))) return { refused: "unknown-ground" };
  if (!indicators.every(isSlug)) return { refused: "bad-indicator" };
  if (evidence.length > MOST || !evidence.every((one) => readSource(one).href !== undefined))
    return { refused: "bad-address" };
  // What is there until a coming day may be said now.
  if (began !== null && began.date > now) return { refused: "future-date" };
  if (began !== null && ended !== null && isCertainlyBefore(ended, began))
    return { refused: "ends-before-it-begins" };
  return {
    ...{ title, text, rights, grounds, groups, indicators, evidence },
    ...{ body, department, began, ended, source, particulars },
  };
}

function particularsOf(
  kind: MapKind,
  input: WrittenEntry,
  body: string | null,
): Refusal<EntryProblem> | Particulars {
  const words = (wording: Wording | undefined) => tidyWording(wording ?? {});
  switch (kind) {
    case "challenge": {
      const foundBy = words(input.foundBy);
      return isEmptyWording(foundBy) && body === null
        ? { refused: "no-finder" }
        : { kind, foundBy };
    }
    case "resource": {
      const { sort = RESOURCE_SORTS[0] } = input;
      const contact = tidyOrNull(input.contact);
      if (!isResourceSort(sort)) return { refused: "unknown-sort" };
      // A page of the web: a mail address or a telephone may be somebody's own.
      if (contact !== null && !/^https?:\/\/\S+$/.test(contact)) return { refused: "bad-contact" };
      return contact !== null && !URL.canParse(contact)
        ? { refused: "bad-contact" }
        : { kind, sort, contact };
    }
    case "practice": {
      const place = words(input.place);
      if (isEmptyWording(place)) return { refused: "no-place" };
      // Whoever does not know what made it work leaves it empty, and makes nothing up.
      return {
        ...{ kind, place, worked: words(input.worked) },
        failed: words(input.failed),
        takenFrom: words(input.takenFrom),
      };
    }
    case "responsibility": {
      const { level = "", competences = [], lawConfirmed = false } = input;
      if (!isLevel(level)) return { refused: "unknown-level" };
      if (competences.length === 0) return { refused: "no-competence" };
      if (!competences.every(isCompetence)) return { refused: "unknown-competence" };
      return {
        ...{ kind, level, lawConfirmed },
        competences: COMPETENCES.filter((one) => competences.includes(one)),
        law: words(input.law),
      };
    }
  }
}

/** The texts among particulars, by the names of their fields. */
function wordsIn(
  particulars: object,
): Readonly<
  Partial<Record<"foundBy" | "place" | "worked" | "failed" | "takenFrom" | "law", Wording>>
> {
  const fields = ["foundBy", "place", "worked", "failed", "takenFrom", "law"];
  return Object.fromEntries(Object.entries(particulars).filter(([name]) => fields.includes(name)));
}

function unlike(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(tidyText).filter((text) => text !== ""))];
}
