/**
 * Cuts a question to a PxWebApi v2 server into calls that each stay within the office's limit of values: first by time, then by the
 * variable with the most codes (mostly the region). Addresses and bodies are those of the OpenAPI description of PxTools/PxApiSpecs.
 */
import type { Refusal } from "../../../../../kernel/refusal.ts";
import type { PxCodeList } from "./code-list.ts";
import type { PxTable, PxVariable } from "./metadata.ts";
import { type ExpressionRefusal, selectedCodes } from "./selected-codes.ts";

export type PxQuestion = {
  /** The root of the API, such as https://data.ssb.no/api/pxwebapi/v2. */
  readonly address: string;
  readonly table: string;
  readonly language: string | null;
  /** Selection expressions for each variable; one that is not named is left to the office. */
  readonly selection: Readonly<Record<string, readonly string[]>>;
  /** The code list for a variable whose codes are not its own. */
  readonly codeLists: Readonly<Record<string, PxCodeList>>;
};

export type PxCall = {
  readonly method: "GET" | "POST";
  readonly address: string;
  /** JSON for a POST, null for a GET. */
  readonly body: string | null;
  /** Values that the answer holds. */
  readonly cells: number;
  /** The codes of the time variable that it asks for. */
  readonly periods: readonly string[];
};

export type PlanRefusal =
  | (ExpressionRefusal & { readonly variable: string })
  | (Refusal<"unknown-variable" | "nothing-selected" | "must-be-selected"> & {
      readonly variable: string;
    })
  | (Refusal<"limit-too-small"> & { readonly variable: null });

/** A longer address is sent as a POST: servers and the proxies before them cut lines of 2,083 and more characters. */
const LONGEST_ADDRESS = 2000;

type Chosen = {
  readonly variable: PxVariable;
  readonly codes: readonly string[];
  readonly all: boolean;
  readonly list: string | undefined;
};

/**
 * The calls that together answer a question, oldest periods first, none asking for more than `maxCells` values and no value asked twice.
 * Refuses a variable or code that the table does not have, a mandatory variable without a choice, and a limit below 1.
 */
export function planQueries(
  table: PxTable,
  question: PxQuestion,
  limits: { readonly maxCells: number },
): { readonly calls: readonly PxCall[] } | PlanRefusal {
  if (!(limits.maxCells >= 1)) return { refused: "limit-too-small", variable: null };
  const variables = new Map(table.variables.map((one) => [one.code, one]));
  const unknown = [...Object.keys(question.selection), ...Object.keys(question.codeLists)].find(
    (code) => !variables.has(code),
  );
  if (unknown !== undefined) return { refused: "unknown-variable", variable: unknown };
  const chosen: Chosen[] = [];
  for (const variable of table.variables) {
    const choice = choiceOf(variable, question);
    if (choice === undefined) continue;
    if ("refused" in choice) return choice;
    chosen.push(choice);
  }
  const pieces = cut(chosen, limits.maxCells);
  return { calls: pieces.map((piece) => callFor(piece, question)) };
}

function choiceOf(variable: PxVariable, question: PxQuestion): Chosen | PlanRefusal | undefined {
  const { code } = variable;
  const expressions = question.selection[code] ?? [];
  if (expressions.length === 0) {
    return variable.mayBeLeftOut && question.codeLists[code] === undefined
      ? undefined
      : { refused: "must-be-selected", variable: code };
  }
  const list = question.codeLists[code];
  const codes = (list?.values ?? variable.values).map((value) => value.code);
  const picked = selectedCodes(codes, expressions, variable.role === "time");
  if ("refused" in picked) return { ...picked, variable: code };
  if (picked.length === 0) return { refused: "nothing-selected", variable: code };
  return { variable, codes: picked, all: picked.length === codes.length, list: list?.id };
}

function cellsOf(chosen: readonly Chosen[]): number {
  return chosen.reduce((cells, { codes }) => cells * codes.length, 1);
}

/** Cuts one variable into as few even pieces as fit; when single codes of it are still too many, cuts the next one too. */
function cut(chosen: readonly Chosen[], maxCells: number): readonly (readonly Chosen[])[] {
  const cells = cellsOf(chosen);
  if (cells <= maxCells) return [chosen];
  const longest = (one: Chosen, other: Chosen) =>
    other.codes.length > one.codes.length ? other : one;
  const divisible = chosen.filter(({ codes }) => codes.length > 1);
  const victim =
    divisible.find(({ variable }) => variable.role === "time") ?? divisible.reduce(longest);
  const total = victim.codes.length;
  const fitting = Math.max(1, Math.floor(maxCells / (cells / total)));
  const pieces = Math.ceil(total / fitting);
  return Array.from({ length: pieces }, (_, n) => ({
    ...victim,
    codes: victim.codes.slice(
      Math.floor((n * total) / pieces),
      Math.floor(((n + 1) * total) / pieces),
    ),
    all: false,
  })).flatMap((piece) =>
    cut(
      chosen.map((one) => (one === victim ? piece : one)),
      maxCells,
    ),
  );
}

function callFor(chosen: readonly Chosen[], question: PxQuestion): PxCall {
  const start = `${question.address.replace(/\/+$/, "")}/tables/${encodeURIComponent(question.table)}/data`;
  const params = [
    ...(question.language === null ? [] : [`lang=${encodeURIComponent(question.language)}`]),
    "outputFormat=json-stat2",
  ];
  const valuesOf = ({ codes, all }: Chosen) => (all ? ["*"] : codes);
  const selection = chosen.flatMap((one) => {
    const name = encodeURIComponent(one.variable.code);
    const values = valuesOf(one).map(writtenCode).join(",");
    const list =
      one.list === undefined ? [] : [`codelist[${name}]=${encodeURIComponent(one.list)}`];
    return [`valueCodes[${name}]=${encodeURIComponent(values)}`, ...list];
  });
  const shared = {
    cells: cellsOf(chosen),
    periods: chosen.find(({ variable }) => variable.role === "time")?.codes ?? [],
  };
  const address = `${start}?${[...params, ...selection].join("&")}`;
  if (address.length <= LONGEST_ADDRESS) return { method: "GET", address, body: null, ...shared };
  const body = JSON.stringify({
    selection: chosen.map((one) => ({
      variableCode: one.variable.code,
      ...(one.list === undefined ? {} : { codelist: one.list }),
      valueCodes: valuesOf(one),
    })),
  });
  return { method: "POST", address: `${start}?${params.join("&")}`, body, ...shared };
}

/** Within the comma-separated list of an address, a code that has a comma of its own stands in brackets. */
function writtenCode(code: string): string {
  return code.includes(",") ? `[${code}]` : code;
}
