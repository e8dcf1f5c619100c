/** The entries of one kind as a file: one row each, as they stand now. */
import { plain, type View } from "../../design/view.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import { writeCsv } from "../../platform/csv.ts";
import { challengeState } from "./challenge.ts";
import type { MapEntry, MapKind } from "./map-entry.ts";

const COLUMNS = [
  "name",
  "title",
  "text",
  "rights",
  "grounds",
  "groups",
  "indicators",
  "evidence",
  "body",
  "department",
  "began",
  "ended",
] as const;
const OWN: Readonly<Record<MapKind, readonly string[]>> = {
  challenge: ["found_by", "state", "taken_up_by", "state_on", "state_reason"],
  resource: ["sort", "contact"],
  practice: ["place", "worked", "did_not_work", "taken_from"],
  responsibility: ["level", "competences", "law", "law_confirmed"],
};

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** UTF-8 in the reader's language where a text has it. Dates are no more exact than they are known. */
export function mappingCsv(
  kind: MapKind,
  entries: readonly MapEntry[],
  view: Pick<View, "preferred" | "demonstration">,
): Uint8Array {
  const words = (wording: Wording) => plain(view, wording);
  const rows = entries.map((one) => ({
    name: one.slug,
    title: words(one.title) || words(one.department?.name ?? {}),
    text: words(one.text),
    rights: one.rights.join(" "),
    grounds: one.grounds.join(" "),
    groups: words(one.groups),
    indicators: one.indicators.join(" "),
    evidence: one.evidence.join("\n"),
    body: one.body?.slug ?? "",
    department: one.department?.slug ?? "",
    began: dated(one.began),
    ended: dated(one.ended),
    ...ownOf(one, words, view),
    version: one.version,
    source: one.source ?? "",
  }));
  return writeCsv([...COLUMNS, ...OWN[kind], "version", "source"], rows);
}

function ownOf(
  { particulars, standings }: MapEntry,
  words: (wording: Wording) => string,
  { demonstration }: Pick<View, "demonstration">,
): Readonly<Record<string, string>> {
  switch (particulars.kind) {
    case "challenge": {
      const last = standings.at(-1);
      return {
        found_by: words(particulars.foundBy),
        // Of what only sources speak of, silence says nothing.
        state: demonstration && last === undefined ? "" : challengeState(standings),
        taken_up_by: last?.by?.reference ?? "",
        state_on: dated(last?.on ?? null),
        state_reason: words(last?.reason ?? {}),
      };
    }
    case "resource":
      return { sort: particulars.sort, contact: particulars.contact ?? "" };
    case "practice":
      return {
        place: words(particulars.place),
        worked: words(particulars.worked),
        did_not_work: words(particulars.failed),
        taken_from: words(particulars.takenFrom),
      };
    case "responsibility":
      return {
        level: particulars.level,
        competences: particulars.competences.join(" "),
        law: words(particulars.law),
        law_confirmed: particulars.lawConfirmed ? "yes" : "no",
      };
  }
}

function dated(on: FactDate | null): string {
  return on === null ? "" : on.date.slice(0, LENGTHS[on.precision]);
}
