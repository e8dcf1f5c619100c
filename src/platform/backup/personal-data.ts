/**
 * Which columns are about people, so that whoever holds a copy knows what they hold (GDPR art. 4(1), art. 30): told from the columns' names,
 * so that a new module is in it without a change. Names and addresses stand in few; most only point to an account.
 */
import type { Table } from "./table-order.ts";

const CONTACT = /^(email|to_address|person|organisation|contact|phone)$|_(email|phone)$/;
/** Who did it, or whom it is about: an account, by its id. */
const POINTER = /^(account_id|person_id|substitute_id)$|(^|_)account$|_by$/;

type Columns = Pick<Table, "name" | "columns" | "types">;

/** A line for each table with such columns; a table with names or addresses first says which. */
export function personalDataIn(tables: readonly Columns[]): readonly string[] {
  return tables.flatMap((table) => {
    const found = [...contactsIn(table), ...pointersIn(table)];
    return found.length === 0 ? [] : [`${table.name}: ${found.join(", ")}`];
  });
}

/** Only those in which names or addresses stand. */
export function contactDataIn(tables: readonly Columns[]): readonly string[] {
  return tables.flatMap((table) => {
    const found = contactsIn(table);
    return found.length === 0 ? [] : [`${table.name} (${found.join(", ")})`];
  });
}

function contactsIn({ columns }: Columns): readonly string[] {
  return columns.filter(
    (column) => CONTACT.test(column) || (column === "name" && columns.includes("email")),
  );
}

function pointersIn({ columns, types }: Columns): readonly string[] {
  return columns.filter((column, at) => types[at] === "uuid" && POINTER.test(column));
}
