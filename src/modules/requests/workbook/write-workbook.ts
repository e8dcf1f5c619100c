/**
 * Writes the open questions as a workbook (XLSX, ECMA-376) for those who fill in spreadsheets: grey columns that can't be changed, white
 * ones for the reply, and a sheet that says how. Every cell is text, so that nothing in it is run.
 */
import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import writeExcelFile, { type Cell, type Feature } from "write-excel-file/node";
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import { printDate, printDay } from "../../../kernel/local-date.ts";
import { answerWord, answerWords } from "../answer-in-words.ts";
import type { RequestForReply } from "../request.ts";
import type { Subject } from "../subject.ts";
import { requestTexts } from "../texts/index.ts";
import { COLUMNS, type ColumnName, isAnswered } from "./columns.ts";

export type Question = { readonly request: RequestForReply; readonly subject: Subject };

const HEADER = "#1F3F4A";
const GREY = "#E8ECEE";
const WHITE = "#FFFFFF";
/** The format that makes a spreadsheet take what is typed as text, also after an equals sign. */
const AS_TEXT = "@";

export async function writeWorkbook(
  questions: readonly Question[],
  language: Language,
): Promise<Uint8Array> {
  const { workbook } = requestTexts(language);
  const header = COLUMNS.map(({ name }) => ({
    value: workbook.columns[name],
    type: String,
    fontWeight: "bold" as const,
    textColor: "#FFFFFF",
    backgroundColor: HEADER,
    wrap: true,
    alignVertical: "top" as const,
  }));
  const rows = questions.map((question) =>
    COLUMNS.map(({ name }) => cellOf(name, question, language)),
  );
  const instructions = workbook.instructions.map((line) => [
    { value: line, type: String, wrap: true },
  ]);
  const written = writeExcelFile(
    [
      {
        sheet: workbook.sheet,
        data: [header, ...rows],
        columns: COLUMNS.map(({ width }) => ({ width })),
        stickyRowsCount: 1,
        orientation: "landscape",
      },
      { sheet: workbook.instructionsSheet, data: instructions, columns: [{ width: 90 }] },
    ],
    { features: [protectedCells(rows.length + 1, language)] },
  );
  return new Uint8Array(await written.toBuffer());
}

function cellOf(name: ColumnName, question: Question, language: Language): Cell {
  const text = textOf(name, question, language);
  const white = isAnswered(name) && (name !== "kind" || question.request.kind === "answer");
  return {
    value: text,
    type: String,
    wrap: true,
    alignVertical: "top",
    backgroundColor: white ? WHITE : GREY,
    ...(white ? { format: AS_TEXT } : {}),
  };
}

function textOf(name: ColumnName, { request, subject }: Question, language: Language): string {
  const { form } = requestTexts(language);
  const words = (wording: Wording) => said(wording, [language])?.text ?? "";
  switch (name) {
    case "reference":
      return request.reference;
    case "about":
      return request.about;
    case "title":
      return words(subject.title);
    case "question": {
      const asked =
        request.question === null ? form.questions[request.kind] : words(request.question);
      return `${words(subject.text)}\n\n${asked}`;
    }
    case "last": {
      const { last } = subject;
      if (last === null) return "";
      const kind = last.kind === null ? "" : `${answerWord(last.kind, language)}: `;
      return `${printDate(last.on, language)}: ${kind}${words(last.text)}`;
    }
    case "due":
      return printDay(request.dueOn, language);
    case "seen":
      return String(subject.said);
    default:
      return "";
  }
}

/** The elements of a sheet that protect it and offer the answers stand right after its data, in this order (18.3.1.99). */
function protectedCells(lastRow: number, language: Language): Feature<Stream | Buffer | Blob> {
  const kind = letterOf("kind");
  const protection =
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';
  const choices = `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${kind}2:${kind}${Math.max(2, lastRow)}"><formula1>"${answerWords(language).join(",")}"</formula1></dataValidation></dataValidations>`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0
              ? xml.replace("</sheetData>", `</sheetData>${protection}${choices}`)
              : xml,
        },
        "xl/styles.xml": { transform: unlockWhite },
      },
    },
  };
}

/** In a protected sheet every cell is locked unless its style says otherwise (18.8.33). */
function unlockWhite(xml: string): string {
  const fills = [...xml.matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) => fill);
  const white = fills.findIndex((fill) => fill.includes(`rgb="FF${WHITE.slice(1)}"`));
  if (white < 0) return xml;
  return xml.replace(
    new RegExp(`<xf ([^>]*fillId="${white}"[^>]*)>(.*?)</xf>`, "gs"),
    (_, attributes: string, inside: string) =>
      `<xf ${attributes} applyProtection="1">${inside}<protection locked="0"/></xf>`,
  );
}

function letterOf(name: ColumnName): string {
  return String.fromCharCode(65 + COLUMNS.findIndex((column) => column.name === name));
}
