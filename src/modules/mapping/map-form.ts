/** The form of an entry of the map as it is sent: what it asks of each kind, what its fields hold, and where a refusal is shown. */
import type { FormRule, Problem, Sent } from "../../design/posted.ts";
import { problemAt, problemsIn } from "../../design/posted.ts";
import { sentWording, wordingField, wordingValues } from "../../design/wording-values.ts";
import type { Language, Wording } from "../../kernel/language.ts";
import { factDateOf } from "../../kernel/written.ts";
import type { WrittenEntry } from "./check-map-entry.ts";
import type { MapContent, MapKind } from "./map-entry.ts";
import type { RefusalCode } from "./texts/index.ts";

/** What a form holds: single fields by name, and the fields of which several may be ticked. */
export type MapForm = {
  readonly values: Sent;
  readonly lists: Readonly<Record<ListField, readonly string[]>>;
};
export const LIST_FIELDS = ["rights", "grounds", "competences", "indicators"] as const;
export type ListField = (typeof LIST_FIELDS)[number];
export type MapProblem = Problem<RefusalCode>;

/** The texts of each kind that are written in each language. */
const WORDINGS = {
  challenge: ["title", "text", "groups", "foundBy"],
  resource: ["title", "text", "groups"],
  practice: ["title", "text", "place", "worked", "failed", "takenFrom", "groups"],
  responsibility: ["title", "text", "groups", "law"],
} as const satisfies Readonly<Record<MapKind, readonly string[]>>;

const PLACES: FormRule<RefusalCode>["places"] = {
  "no-right": "rights",
  "unknown-right": "rights",
  "unknown-ground": "grounds",
  "unknown-body": "body",
  "unknown-department": "department",
  "unknown-sort": "sort",
  "unknown-level": "level",
  "no-competence": "competences",
  "unknown-competence": "competences",
  "bad-contact": "contact",
  "bad-address": "addresses",
  "unknown-file": "evidence",
  "bad-indicator": "indicators",
  "future-date": "began",
  "ends-before-it-begins": "ended",
};
/** Refusals that are about a text of several languages: shown at the first of its fields. */
const WORDED: Readonly<Partial<Record<RefusalCode, string>>> = {
  "no-title": "title",
  "no-text": "text",
  "no-finder": "foundBy",
  "no-place": "place",
};

/** Everything that the form lacks that can be told without looking anything up. */
export function problemsOf(
  kind: MapKind,
  { values, lists }: MapForm,
  languages: readonly [Language, ...Language[]],
): readonly MapProblem[] {
  const required: Partial<Record<string, RefusalCode>> = {
    ...(kind === "responsibility" && (values.department ?? "") !== "" ? {} : { title: "no-title" }),
    ...(kind === "responsibility" ? {} : { text: "no-text" }),
    ...(kind === "challenge" && (values.body ?? "") === "" ? { foundBy: "no-finder" } : {}),
    ...(kind === "practice" ? { place: "no-place" } : {}),
  };
  const silent = Object.entries(required)
    .filter(([name]) => Object.keys(sentWording(name, values, languages)).length === 0)
    .map(([name, code]) => ({
      field: wordingField(name, languages[0]),
      code: code as RefusalCode,
    }));
  const single: Record<string, RefusalCode> =
    kind === "responsibility" ? { level: "unknown-level" } : {};
  const rule = { required: single, dates: ["began", "ended"], places: {} };
  return [
    ...silent,
    ...problemsIn<RefusalCode>(rule, values),
    ...(lists.rights.length === 0 ? [{ field: "rights", code: "no-right" as const }] : []),
    ...(kind === "responsibility" && lists.competences.length === 0
      ? [{ field: "competences", code: "no-competence" as const }]
      : []),
  ];
}

/** Where an action's refusal is shown; undefined for one that no single field can put right. */
export function problemOf(
  kind: MapKind,
  refusal: { readonly refused: RefusalCode; readonly field?: string },
  languages: readonly [Language, ...Language[]],
): MapProblem | undefined {
  const named = WORDED[refusal.refused] ?? refusal.field;
  const worded = (WORDINGS[kind] as readonly string[]).find((name) => name === named);
  if (worded !== undefined)
    return { field: wordingField(worded, languages[0]), code: refusal.refused };
  return problemAt({ required: {}, dates: [], places: PLACES }, refusal);
}

/** What was sent, as the actions take it. `known`: the dates that stood there before, of which some are no days but months or years. */
export function entryOf(
  kind: MapKind,
  { values, lists }: MapForm,
  languages: readonly Language[],
  known: Pick<MapContent, "began" | "ended"> | undefined,
): WrittenEntry & { readonly title: Wording } {
  const worded = Object.fromEntries(
    WORDINGS[kind].map((name) => [name, sentWording(name, values, languages)]),
  );
  const lines = (text = "") => text.split("\n");
  const dated = (field: "began" | "ended") => {
    const before = known?.[field] ?? null;
    // A month or a year is shown as its first day; left as it was, it stays a month or a year.
    return before !== null && before.date === values[field]
      ? before
      : (factDateOf(values[field]) ?? null);
  };
  return {
    title: {},
    ...worded,
    kind,
    rights: lists.rights,
    grounds: lists.grounds,
    competences: lists.competences,
    indicators: lists.indicators,
    evidence: [...lines(values.addresses), values.evidence ?? ""],
    body: values.body || null,
    department: values.department || null,
    began: dated("began"),
    ended: dated("ended"),
    source: values.source ?? null,
    contact: values.contact ?? null,
    ...(values.sort === undefined ? {} : { sort: values.sort }),
    ...(values.level === undefined ? {} : { level: values.level }),
    lawConfirmed: values.lawConfirmed === "yes",
  };
}

/** The form of what stands there now. */
export function formOf(content: MapContent): MapForm {
  const { particulars, rights, grounds } = content;
  const { kind, ...own } = particulars;
  const worded = { title: content.title, text: content.text, groups: content.groups, ...own };
  const wordings = WORDINGS[kind].map((name) =>
    wordingValues(name, (worded as Readonly<Record<string, Wording>>)[name] ?? {}),
  );
  return {
    values: {
      ...Object.assign({}, ...wordings),
      addresses: content.evidence.join("\n"),
      body: content.body ?? "",
      department: content.department ?? "",
      began: content.began?.date ?? "",
      ended: content.ended?.date ?? "",
      source: content.source ?? "",
      ...(particulars.kind === "resource"
        ? { sort: particulars.sort, contact: particulars.contact ?? "" }
        : {}),
      ...(particulars.kind === "responsibility"
        ? { level: particulars.level, lawConfirmed: particulars.lawConfirmed ? "yes" : "" }
        : {}),
    },
    lists: {
      rights,
      grounds,
      indicators: content.indicators,
      competences: particulars.kind === "responsibility" ? particulars.competences : [],
    },
  };
}

/** The wordings that a form must ask for in every language in which they stand already. */
export function wordingsOf(content: MapContent): readonly Wording[] {
  const { kind: _, ...own } = content.particulars;
  const wordings = Object.values(own).filter(
    (value): value is Wording =>
      typeof value === "object" && value !== null && !Array.isArray(value),
  );
  return [content.title, content.text, content.groups, ...wordings];
}
