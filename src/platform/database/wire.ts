/** How values travel: parameters bound by name, and results as the types of statement.ts, not as the driver's defaults. */
import { TypeOverrides } from "pg";
import type { Id } from "../../kernel/id.ts";
import type { Column, Statement } from "./statement.ts";

const INT8 = 20;
const DATE = 1082;

/** The driver's parsers, but int8 as a number and date as its text; in the form that a connection's configuration takes. */
export const RESULT_TYPES = new TypeOverrides();
RESULT_TYPES.setTypeParser(INT8, wholeNumber);
RESULT_TYPES.setTypeParser(DATE, (text: string) => text);

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number))
    throw new RangeError("A whole number from the database is too big for JavaScript");
  return number;
}

/** The values in the order of the statement's $1, $2…; the city comes from the transaction. Throws on a value that is missing. */
export function bind(
  statement: Statement,
  values: Readonly<Record<string, unknown>>,
  cityId: Id<"City"> | undefined,
): unknown[] {
  return statement.parameters.map(({ name, column }) => {
    const value = name === "city" ? cityId : values[name];
    if (value !== undefined) return encoded(value, column);
    throw new TypeError(
      name === "city"
        ? `This statement needs a city, and the transaction has none:\n${statement.text}`
        : `The value "${name}" is missing for:\n${statement.text}`,
    );
  });
}

function encoded(value: unknown, column: Column<unknown>): unknown {
  if (value === null) return null;
  if (column.type === "jsonb") return JSON.stringify(value);
  if (column.type === "bytea") return buffer(value);
  if (column.type === "bytea[]") return (value as readonly unknown[]).map(buffer);
  return value;
}

function buffer(value: unknown): Buffer {
  if (!(value instanceof Uint8Array))
    throw new TypeError("A parameter of type bytea takes a Uint8Array");
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}
