/** Which column says what the figures are worth; where several do (a flag and a note on secrecy), both together. */
import { type StatusVocabulary, statusOf } from "../statuses.ts";
import { type Column, tuples } from "./cell-table.ts";
import type { Profile } from "./column-profile.ts";
import { plainName } from "./header-words.ts";
import { areOneToOne } from "./time-choice.ts";

export type StatusColumns = {
  readonly column: Column | null;
  /** The columns that it is made of. */
  readonly from: readonly Column[];
};

export function statusColumnOf(
  others: readonly Profile[],
  vocabulary: StatusVocabulary,
): StatusColumns {
  const isKnown = (text: string) =>
    (statusOf(text, vocabulary) ?? statusOf(text, "any")) !== undefined;
  const said = others.filter(({ meaning }) => meaning === "status").map(({ column }) => column);
  const perhaps = others
    .filter(({ meaning }) => meaning === "status-perhaps")
    .map(({ column }) => column)
    .filter(({ texts }) => {
      const filled = texts.filter((text) => text.trim() !== "");
      return filled.length > 0 && filled.filter(isKnown).length * 2 > filled.length;
    });
  const from = said.length > 0 ? said : perhaps.slice(0, 1);
  const read = from.map(withoutSecrecyCodes);
  const known = read.filter(({ texts }) => texts.every(isKnown));
  const parts = (known.length === 0 ? read.slice(0, 1) : known).filter(
    (one, at, all) =>
      isOnSecrecy(one) || !all.slice(0, at).some((other) => areOneToOne(other, one)),
  );
  return { column: together(parts), from };
}

const isOnSecrecy = ({ name }: Column) => /conf/.test(plainName(name));

/** SDMX CL_CONF_STATUS: what may not be published is named in words, because the same letters mean other things as flags. */
function withoutSecrecyCodes(column: Column): Column {
  if (!isOnSecrecy(column)) return column;
  const texts = column.texts.map((text) => {
    const code = text.trim().toLowerCase();
    return /^[acdnps]$/.test(code) || code.startsWith("conf") ? "confidential" : "";
  });
  return { ...column, texts };
}

function together(columns: readonly Column[]): Column | null {
  const [first, ...more] = columns.filter(({ texts }) => texts.some((text) => text.trim() !== ""));
  if (first === undefined) return columns[0] ?? null;
  if (more.length === 0) return first;
  const { cells, codes } = tuples([first, ...more]);
  const texts = cells.map((cell) => cell.filter((text) => text.trim() !== "").join(", "));
  return { ...first, texts, codes };
}
