/** The agenda of a meeting: items in order, each tied to what it is about by reference. Cases stand there by their number alone. */
import type { Wording } from "../../kernel/language.ts";

export const ITEM_KINDS = ["information", "discussion", "decision"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const TIE_KINDS = ["recommendation", "plan", "measure", "report", "case"] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** What an item is tied to: a reference, the year of a report, or the number of a case in the city's archive. */
export type Tie = { readonly kind: TieKind; readonly code: string };

export type AgendaItem = {
  /** Lasting within the meeting; how the minutes and the public record name the item. */
  readonly item: number;
  readonly version: number;
  readonly position: number;
  readonly kind: ItemKind;
  readonly title: Wording;
  readonly text: Wording;
  readonly tiedTo: readonly Tie[];
  /** Evidence files and addresses, each on a line. */
  readonly papers: string | null;
  readonly removed: boolean;
  /** Written after the agenda was sent. */
  readonly afterSending: boolean;
  readonly at: Date;
};

/** The items as they hold now, in their order. */
export function agendaOf(versions: readonly AgendaItem[]): readonly AgendaItem[] {
  const last = new Map<number, AgendaItem>();
  for (const one of versions) {
    if ((last.get(one.item)?.version ?? 0) < one.version) last.set(one.item, one);
  }
  return [...last.values()]
    .filter(({ removed }) => !removed)
    .sort((a, b) => a.position - b.position || a.item - b.item);
}

/** What is wrong with an item's ties: something that is no such reference. */
export function findBadTie(ties: readonly Tie[]): Tie | undefined {
  return ties.find(({ kind, code }) => {
    if (kind === "report") return !/^(19|20|21)\d{2}$/.test(code);
    // A case has a number and nothing that tells about it.
    if (kind === "case") return !/^[\d/.-]{1,40}$/.test(code) || !/\d/.test(code);
    return !/^[A-Z0-9][A-Z0-9-]{2,79}$/.test(code);
  });
}

/** Reads a line per tie: "recommendation YORK-2025-01"; undefined for a line that is none. */
export function readTies(text: string): readonly Tie[] | undefined {
  const lines = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const ties = lines.map((line): Tie | undefined => {
    const [, word = "", code = ""] = /^(\S+)\s+(\S+)$/.exec(line) ?? [];
    const kind = TIE_KINDS.find((one) => one === word.toLowerCase().replace(/:$/, ""));
    return kind === undefined ? undefined : { kind, code };
  });
  return ties.every((tie) => tie !== undefined) ? ties : undefined;
}

/** The references of one kind, as its field has them. */
export function codesOf(ties: readonly Tie[], kind: TieKind): string {
  return ties.flatMap((tie) => (tie.kind === kind ? [tie.code] : [])).join(", ");
}

/** A line per tie from the fields of each kind; several in one stand with commas between them. */
export function tiesIn(fieldOf: (kind: TieKind) => string): string {
  return TIE_KINDS.flatMap((kind) =>
    fieldOf(kind)
      .split(/[\s,;]+/)
      .flatMap((code) => (code === "" ? [] : [`${kind} ${code}`])),
  ).join("\n");
}

export function isItemKind(text: string): text is ItemKind {
  return (ITEM_KINDS as readonly string[]).includes(text);
}

/** An item as it was written last, also one that was taken off; undefined where there never was one. */
export function itemNumbered(items: readonly AgendaItem[], number: number): AgendaItem | undefined {
  return items.findLast(({ item }) => item === number);
}
