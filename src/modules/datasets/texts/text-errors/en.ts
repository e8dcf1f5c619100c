/** What is wrong with a text or a workbook of figures, in English: what was found, and what helps. */
import type { TextError, TextErrorCode } from "../../import/text/problems.ts";

export type TextErrorTexts = Readonly<Record<TextErrorCode, (error: TextError) => string>>;

const found = ({ found: text }: TextError) => text ?? "";
const column = ({ column: name }: TextError) => (name === null ? "" : ` in the column “${name}”`);

export const en: TextErrorTexts = {
  "empty-file": () => "The file is empty.",
  "not-figures": (error) =>
    `The file is no table of figures but ${found(error)}. Ask the office for CSV, Excel or JSON-stat.`,
  "metadata-only": () =>
    "The file describes an indicator but holds no figures. Choose the file with its data.",
  "old-excel": () => "The file is in Excel’s old format (.xls). Save it as .xlsx or CSV.",
  "not-a-workbook": () => "The workbook is damaged and cannot be opened.",
  "other-archive": (error) =>
    `The file is an archive but no Excel workbook (${found(error)}). Save the table as .xlsx or CSV.`,
  "too-large": (error) =>
    `The file is larger than Rosario reads (${found(error)}). Ask the office for a part of it.`,
  "no-such-sheet": (error) => `The workbook has no such sheet. It has: ${found(error)}.`,
  "empty-sheet": (error) =>
    `There is no table on this sheet. Name another with --sheet. The workbook has: ${found(error)}.`,
  "unknown-encoding": (error) =>
    `The letters of the file cannot be read (“${found(error)}”). Save it as CSV UTF-8.`,
  "mixed-encoding": (error) =>
    `The file is written in two alphabets; here the letters are wrong: “${found(error)}”. Save it again as CSV UTF-8.`,
  "no-columns": (error) =>
    `No columns can be told apart. Part the cells with comma, semicolon or tab. The file begins: “${found(error)}”.`,
  "no-header": (error) =>
    `The columns have no names. Put a row of names above the figures. The first row is: “${found(error)}”.`,
  "no-rows": () => "There are names of columns, but no figures below them.",
  "too-many-columns": () => "The table has more columns than Rosario reads (16,384).",
  "too-many-statuses": () =>
    "The file has more than 65,535 different marks. Is that the right column?",
  "duplicate-column": (error) => `Two columns are called “${error.column}”. Give one another name.`,
  "unnamed-column": (error) => `Column ${found(error)} has no name.`,
  "bad-quotes": (error) =>
    `A quotation mark is opened and not closed, or stands in the middle of a cell${column(error)}.`,
  "row-too-long": () =>
    "From here on the file is one endless row. A quotation mark may be missing.",
  "ragged-row": (error) => {
    const [cells = "", names = ""] = found(error).split("/");
    return `This row has ${cells} cells; the header has ${names}.`;
  },
  "no-such-column": (error) =>
    `There is no column “${error.column}”. The file has: ${found(error)}.`,
  "no-value-column": (error) =>
    `No column can be told to hold the figures. Name it with --value. The file has: ${found(error)}.`,
  "several-value-columns": (error) =>
    `Several columns could hold the figures: ${found(error)}. Name one with --value.`,
  "several-time-columns": (error) =>
    `Several columns could be the period: ${found(error)}. Name one with --time.`,
  "no-period": (error) => `The period is missing${column(error)}.`,
  "unknown-period": (error) =>
    `“${found(error)}” is no period that Rosario knows${column(error)}. Write it as 2024, 2023/24, 2024-Q1 or 2024-05-17.`,
  "ambiguous-period": (error) =>
    `“${found(error)}” can mean two periods, and no other row of the column decides which. Write months as 2011M12, years as 2011/12, and days as 2015-04-03.`,
  "not-a-number": (error) =>
    `“${found(error)}” is neither a number nor a mark that Rosario knows${column(error)}.`,
  "number-too-large": (error) =>
    `${found(error)} has more digits than can be kept exactly${column(error)}.`,
  "ambiguous-number": (error) =>
    `“${found(error)}” may be a thousand or a decimal, and no other row${column(error)} decides. Say how decimals are written with --decimal point or --decimal comma.`,
  "mixed-decimals": (error) =>
    `“${found(error)}” is written with another decimal sign than the rest${column(error)}.`,
  "unknown-status": (error) => `“${found(error)}” is no status that Rosario knows${column(error)}.`,
  "value-and-status": (error) =>
    `There is a figure here, but the status says that there is none: “${found(error)}”. The figure was not read.`,
};
