/** Has PostgreSQL describe a declared statement and compares: parameters, result columns, honesty about null, and the right to run it. */
import { type Client, type Connection, DatabaseError, type FieldDef, type Submittable } from "pg";
import type { Statement } from "../../src/platform/database/statement.ts";

type Description = {
  readonly parameters: readonly number[];
  readonly columns: readonly FieldDef[];
};

/** What PostgreSQL says of a statement without running it: the types of its parameters, and its columns with where they come from. */
function describeStatement(client: Client, text: string): Promise<Description> {
  return new Promise((resolve, reject) => {
    let parameters: readonly number[] = [];
    let columns: readonly FieldDef[] = [];
    const hearParameters = (message: { readonly dataTypeIDs: readonly number[] }) => {
      parameters = message.dataTypeIDs;
    };
    let wire: Connection | undefined;
    const question = {
      submit(connection: Connection) {
        wire = connection;
        connection.once("parameterDescription", hearParameters);
        connection.parse({ name: "", text, types: [] }, true);
        connection.describe({ type: "S", name: "" }, true);
        connection.sync();
      },
      handleRowDescription(message: { readonly fields: readonly FieldDef[] }) {
        columns = message.fields;
      },
      handleReadyForQuery() {
        resolve({ parameters, columns });
      },
      handleError(error: Error) {
        wire?.off("parameterDescription", hearParameters);
        reject(error);
      },
    } satisfies Submittable & Record<string, unknown>;
    client.query(question);
  });
}

export type Catalog = {
  /** A type's name as statement.ts writes it. */
  readonly nameOf: (type: number) => string;
  /** The name of a table's column that may be null; undefined for all others. */
  readonly nullable: (table: number, column: number) => string | undefined;
};

export async function readCatalog(client: Client): Promise<Catalog> {
  const types = await client.query<{ oid: number; typname: string }>(
    "select oid, typname from pg_type",
  );
  const names = new Map(
    types.rows.map(({ oid, typname }) => [oid, typname.replace(/^_(.*)$/, "$1[]")]),
  );
  const columns = await client.query<{ key: string; name: string }>(
    `select attrelid || '.' || attnum as key, attname as name
       from pg_attribute join pg_class on pg_class.oid = attrelid
      where relkind in ('r', 'p') and attnum > 0 and not attnotnull`,
  );
  const nullable = new Map(columns.rows.map(({ key, name }) => [key, name]));
  return {
    nameOf: (type) => names.get(type) ?? `type ${type}`,
    nullable: (table, column) => nullable.get(`${table}.${column}`),
  };
}

/** What is wrong with a statement, in sentences; nothing when the database agrees with its declaration. */
export async function problemsOf(
  client: Client,
  catalog: Catalog,
  statement: Statement,
): Promise<readonly string[]> {
  let described: Description;
  try {
    described = await describeStatement(client, statement.text);
  } catch (error) {
    return [`PostgreSQL refuses it: ${error instanceof Error ? error.message : String(error)}`];
  }
  const { parameters, columns } = described;
  const problems = statement.parameters.flatMap(({ name, column }, index) =>
    mismatch(`parameter ${name}`, column.type, catalog.nameOf(parameters[index] ?? 0)),
  );
  const declared = new Set(Object.keys(statement.shape));
  for (const [index, { name, tableID, columnID, dataTypeID }] of columns.entries()) {
    const column = statement.shape[name];
    if (column === undefined) problems.push(`the result has a column ${name} that is not declared`);
    else if (columns.findIndex((other) => other.name === name) < index)
      problems.push(`the result has two columns ${name}`);
    else {
      problems.push(...mismatch(`column ${name}`, column.type, catalog.nameOf(dataTypeID)));
      const source = catalog.nullable(tableID, columnID);
      if (!column.nullable && source !== undefined && !keepsOutNull(statement.text, source)) {
        problems.push(`column ${name} may be null in its table and is declared as never null`);
      }
    }
    declared.delete(name);
  }
  for (const name of declared) problems.push(`column ${name} is declared and not in the result`);
  return problems;
}

/** Whether the condition of a statement says that a column is not null, as PostgreSQL itself does not conclude from it. */
function keepsOutNull(text: string, column: string): boolean {
  const [, condition = ""] = text.split(/\bwhere\b(.*)/is);
  return new RegExp(`\\b${column}\\s+is\\s+not\\s+null\\b`, "i").test(condition);
}

function mismatch(what: string, declared: string, real: string): string[] {
  return declared === real ? [] : [`${what} is declared ${declared} and is ${real}`];
}

/** Whether the application may run a statement, on a connection of its own: planning it checks its rights without running it. */
export async function isAllowed(application: Client, statement: Statement): Promise<boolean> {
  await application.query("begin; set local app.city_id = '00000000-0000-7000-8000-000000000000'");
  try {
    await application.query(`explain (generic_plan) ${statement.text}`);
    return true;
  } catch (error) {
    if (error instanceof DatabaseError && error.code === "42501") return false;
    throw error;
  } finally {
    await application.query("rollback");
  }
}
