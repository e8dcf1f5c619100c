/**
 * Tables of data. On a phone the table scrolls sideways inside its own focusable region, or its rows stand under each other; the page never
 * scrolls sideways.
 */
import type { ComponentChildren, VNode } from "preact";

export type Column = {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly numeric?: boolean;
};

export type DataTableProps = {
  /** Unique on the page: the caption's id, which names the scrolling region. */
  readonly id: string;
  readonly caption: ComponentChildren;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, ComponentChildren>>[];
  /** The key of the column that names the row. */
  readonly rowHeader: string;
  /** What stands there when there are no rows. */
  readonly empty: ComponentChildren;
  /** On a phone each row becomes a block, with the columns' labels beside its cells: for rows of words that are read one by one. */
  readonly stacks?: boolean;
};

export function DataTable({
  id,
  caption,
  columns,
  rows,
  rowHeader,
  empty,
  stacks = false,
}: DataTableProps): VNode {
  // Blocks are no table to a screen reader unless it is told that they are.
  const role = (name: "table" | "rowgroup" | "row") => (stacks ? name : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-region" aria-labelledby={id} tabIndex={0}>
      <table class={stacks ? "table table-stacks" : "table"} role={role("table")}>
        <caption id={id}>{caption}</caption>
        <thead role={role("rowgroup")}>
          <tr role={role("row")}>
            {columns.map(({ label, numeric }) => (
              <th
                scope="col"
                role={stacks ? "columnheader" : undefined}
                data-numeric={numeric ? "true" : undefined}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role("rowgroup")}>
          {rows.length === 0 && (
            <tr role={role("row")}>
              <td class="table-empty" role={stacks ? "cell" : undefined} colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <tr role={role("row")}>
              {columns.map((column) => (
                <Cell
                  column={column}
                  content={row[column.key]}
                  heading={column.key === rowHeader}
                  stacks={stacks}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellProps = {
  readonly column: Column;
  readonly content: ComponentChildren;
  readonly heading: boolean;
  readonly stacks: boolean;
};

function Cell({ column, content, heading, stacks }: CellProps): VNode {
  const numeric = column.numeric ? "true" : undefined;
  const label = stacks && typeof column.label === "string" ? column.label : undefined;
  if (heading) {
    return (
      <th
        scope="row"
        role={stacks ? "rowheader" : undefined}
        data-numeric={numeric}
        data-label={label}
      >
        {content}
      </th>
    );
  }
  return (
    <td role={stacks ? "cell" : undefined} data-numeric={numeric} data-label={label}>
      {content}
    </td>
  );
}
