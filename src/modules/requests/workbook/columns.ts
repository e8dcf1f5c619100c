/** The columns of the workbook, in their order: what is told, what is filled in, and the state that it was told in. */
import { LANGUAGES, type Language } from "../../../kernel/language.ts";
import { requestTexts } from "../texts/index.ts";

export const COLUMNS = [
  { name: "reference", width: 11 },
  { name: "about", width: 16 },
  { name: "title", width: 24 },
  { name: "question", width: 46 },
  { name: "last", width: 40 },
  { name: "due", width: 14 },
  { name: "kind", width: 16 },
  { name: "text", width: 46 },
  { name: "evidence", width: 30 },
  { name: "next", width: 30 },
  { name: "seen", width: 12 },
] as const;
export type ColumnName = (typeof COLUMNS)[number]["name"];

const FILLED_IN: readonly ColumnName[] = ["kind", "text", "evidence", "next"];
/** Without these a row cannot be understood. */
export const NEEDED: readonly ColumnName[] = ["reference", "kind", "text", "evidence", "next"];

/** Whether the column is for the reply. */
export function isAnswered(name: ColumnName): boolean {
  return FILLED_IN.includes(name);
}

/** Which column a heading names, in whatever language the file was written. */
export function columnNamed(heading: string): ColumnName | undefined {
  const wanted = heading.trim();
  for (const language of LANGUAGES) {
    const { columns } = requestTexts(language).workbook;
    const found = COLUMNS.find(({ name }) => columns[name] === wanted);
    if (found !== undefined) return found.name;
  }
  return undefined;
}

/** All headings in the language in which most of a file's headings stand; people look for them as they see them there. */
export function headingsLike(header: readonly string[]): Readonly<Record<ColumnName, string>> {
  const seen = new Set(header.map((heading) => heading.trim()));
  const columnsIn = (language: Language) => requestTexts(language).workbook.columns;
  const known = (language: Language) =>
    Object.values(columnsIn(language)).filter((heading) => seen.has(heading)).length;
  return columnsIn(LANGUAGES.reduce((best, one) => (known(one) > known(best) ? one : best)));
}
