/** Finds the tables that an SQL statement names, as far as the architecture test needs to know whose they are. */
import { modules } from "../../boundaries.ts";

/** `from` and `for update` also stand where no table follows. */
const notTables =
  /\b(?:is\s+(?:not\s+)?distinct\s+from|for\s+(?:no\s+key\s+)?update|do\s+update|(?:extract|substring|trim|overlay)\s*\([^()]*?\bfrom)\b/gi;
const tablePlace =
  /\b(?:from|join|into|update|using)\s+(?:only\s+|lateral\s+)?([a-z_]\w*)(\.\w+)?(\s*\()?/gi;
const keywords = ["lateral", "select", "values", "unnest", "set"];

/** The tables of other schemas, or of none, in a statement that may name only one schema; names a `with` makes are its own. */
export function foreignTables(statement: string, own: string): readonly string[] {
  const sql = statement
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/--.*$|\/\*[\s\S]*?\*\//gm, " ")
    .replace(notTables, " ");
  const made = [
    ...sql.matchAll(
      /(?:\bwith(?:\s+recursive)?|,)\s+(\w+)(?:\s*\([^()]*\))?\s+as\s+(?:not\s+)?(?:materialized\s+)?\(/gi,
    ),
  ].map((found) => found[1]?.toLowerCase());
  const found = new Set<string>();
  for (const [, first = "", second, call] of sql.matchAll(tablePlace)) {
    const name = first.toLowerCase();
    if (second !== undefined) {
      if (name !== own) found.add(`${first}${second}`);
    } else if (call === undefined && !made.includes(name) && !keywords.includes(name)) {
      found.add(`${first}, of no schema`);
    } else if (call !== undefined && isInsert(sql, first)) {
      found.add(`${first}, of no schema`);
    }
  }
  // Whatever its place: another module's name before a dot is its schema, or an alias that reads like it.
  for (const [all, first = ""] of sql.matchAll(/\b([a-z_]\w*)\.\w+/gi)) {
    if (first !== own && Object.hasOwn(modules, first.replaceAll("_", "-"))) found.add(all);
  }
  return [...found];
}

/** In `insert into name (columns)` the bracket does not make the name a function. */
function isInsert(sql: string, name: string): boolean {
  return new RegExp(`\\binto\\s+${name}\\s*\\(`, "i").test(sql);
}
