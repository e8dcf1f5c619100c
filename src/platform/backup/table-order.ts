/** In which order tables are filled so that every row finds what it points to: by their foreign keys, never by a list that somebody keeps. */

/** A table with what is needed to copy it, as PostgreSQL's catalogue says. Names are as they are, not quoted. */
export type Table = {
  /** `schema.table` */
  readonly name: string;
  readonly schema: string;
  readonly table: string;
  /** In the table's own order, without those that the database computes. */
  readonly columns: readonly string[];
  /** Their types, as PostgreSQL writes them. */
  readonly types: readonly string[];
  /** The columns of the primary key with whether each sorts by a language; all columns where there is no key. */
  readonly key: readonly { readonly column: string; readonly isText: boolean }[];
  /** Whether its rows belong to cities. */
  readonly ofCity: boolean;
  readonly forcesRowSecurity: boolean;
  /** The other tables that it points to by keys which are checked at once. */
  readonly pointsTo: readonly string[];
};

/** Those that others point to come first, and else by name. Throws when tables point to each other in a circle. */
export function orderedTables<Kind extends Pick<Table, "name" | "pointsTo">>(
  tables: readonly Kind[],
): readonly Kind[] {
  const ordered: Kind[] = [];
  const placed = new Set<string>();
  let waiting = [...tables].sort((a, b) => (a.name < b.name ? -1 : 1));
  while (waiting.length > 0) {
    const next = waiting.find((table) =>
      table.pointsTo.every((name) => placed.has(name) || name === table.name),
    );
    if (next === undefined) {
      const names = waiting.map(({ name }) => name).join(", ");
      throw new Error(
        `These tables point to each other in a circle, or to one that is not there: ${names}. Make one of the foreign keys deferrable.`,
      );
    }
    ordered.push(next);
    placed.add(next.name);
    waiting = waiting.filter((table) => table !== next);
  }
  return ordered;
}
