/**
 * SQL as named, typed constants. A store declares every statement once, with the type of each parameter and each result column;
 * `tests/schema.test.ts` has PostgreSQL describe every one and compares. There is no other way to send SQL, so none is built from text.
 */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";

/** A column or parameter: its PostgreSQL type, whether it may be null, and (in TypeScript only) the value it carries. */
export type Column<Value> = {
  readonly type: PostgresType;
  readonly nullable: boolean;
  readonly carries?: Value;
};

export type PostgresType =
  | "uuid"
  | "text"
  | "int4"
  | "int8"
  | "float8"
  | "bool"
  | "date"
  | "timestamptz"
  | "jsonb"
  | "bytea"
  | "text[]"
  | "bytea[]"
  | "uuid[]";

const notNull = (type: PostgresType) => ({ type, nullable: false });

export const uuid = <Kind extends string>(): Column<Id<Kind>> => notNull("uuid");
export const text = <Value extends string = string>(): Column<Value> => notNull("text");
export const integer = (): Column<number> => notNull("int4");
export const bigint = (): Column<number> => notNull("int8");
export const real = (): Column<number> => notNull("float8");
export const bool = (): Column<boolean> => notNull("bool");
export const date = (): Column<LocalDate> => notNull("date");
export const instant = (): Column<Date> => notNull("timestamptz");
/** A JSON document; as a parameter it is serialised by the driver's caller, so hand in the value itself. */
export const json = <Value>(): Column<Value> => notNull("jsonb");
export const bytes = (): Column<Uint8Array> => notNull("bytea");
export const texts = <Value extends string = string>(): Column<readonly Value[]> =>
  notNull("text[]");
export const bytesList = (): Column<readonly Uint8Array[]> => notNull("bytea[]");
export const uuids = <Kind extends string>(): Column<readonly Id<Kind>[]> => notNull("uuid[]");
export const nullable = <Value>(column: Column<Value>): Column<Value | null> => ({
  type: column.type,
  nullable: true,
});

/** The columns of a result, by name. */
export type Shape = Readonly<Record<string, Column<unknown>>>;
type ValueOf<C> = C extends Column<infer Value> ? Value : never;
/** The row that a shape describes. */
export type RowOf<S extends Shape> = { readonly [Name in keyof S]: ValueOf<S[Name]> };

/** Stands in a statement for the city of the transaction that runs it. */
export const city = { city: uuid<"City">() } as const;

type Parameter = Readonly<Record<string, Column<unknown>>>;
type Merged<P> = (P extends unknown ? (parameter: P) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
type Arguments<P extends readonly Parameter[]> =
  Merged<P[number]> extends infer All
    ? { readonly [Name in Exclude<keyof All, "city">]: ValueOf<All[Name]> }
    : never;

/** How many rows a statement may give: `many` any number, `one` exactly one, `maybe` at most one, `none` a count of rows changed. */
export type Yield = "many" | "one" | "maybe" | "none";

/** A statement ready to run: its text with $1, $2…, the names and types behind them, and the shape of what comes back. */
export type Statement = {
  readonly text: string;
  readonly parameters: readonly { readonly name: string; readonly column: Column<unknown> }[];
  readonly shape: Shape;
  readonly yields: Yield;
};

/** Runs statements; a transaction is one. The city is bound by the transaction, never by the caller. */
export type Runner = {
  run(statement: Statement, values: Readonly<Record<string, unknown>>): Promise<unknown>;
};

const declared: Statement[] = [];

/** Every statement that the loaded modules declare. */
export function declaredStatements(): readonly Statement[] {
  return declared;
}

type Values<P extends readonly Parameter[]> = keyof Arguments<P> extends never
  ? [values?: Record<string, never>]
  : [values: Arguments<P>];
type Tag<Result> = <const P extends readonly Parameter[]>(
  strings: TemplateStringsArray,
  ...parameters: P
) => (runner: Runner, ...values: Values<P>) => Promise<Result>;

function tag<Result>(shape: Shape, yields: Yield): Tag<Result> {
  return (strings, ...parameters) => {
    const named: { name: string; column: Column<unknown> }[] = [];
    const places = parameters.map((parameter) => {
      const [entry] = Object.entries(parameter);
      if (entry === undefined) throw new TypeError("A parameter has one name and one type");
      const [name, column] = entry;
      const known = named.findIndex((other) => other.name === name);
      return known >= 0 ? known + 1 : named.push({ name, column });
    });
    const sql = strings.reduce((all, part, i) => `${all}$${places[i - 1]}${part}`);
    const statement: Statement = { text: sql.trim(), parameters: named, shape, yields };
    declared.push(statement);
    return (runner, ...values) => runner.run(statement, values[0] ?? {}) as Promise<Result>;
  };
}

/** A statement that gives any number of rows. */
export const rows = <S extends Shape>(shape: S) => tag<readonly RowOf<S>[]>(shape, "many");
/** A statement that gives exactly one row; anything else is a bug and throws. */
export const row = <S extends Shape>(shape: S) => tag<RowOf<S>>(shape, "one");
/** A statement that gives one row or none. */
export const maybeRow = <S extends Shape>(shape: S) => tag<RowOf<S> | undefined>(shape, "maybe");
/** A statement that changes rows and gives their number. */
export const command = tag<number>({}, "none");
