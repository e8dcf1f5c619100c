/** Tables of data. On a phone the table scrolls sideways inside its own focusable region; the page never does. */
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
};

export function DataTable({ id, caption, columns, rows, rowHeader, empty }: DataTableProps): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-region" aria-labelledby={id} tabIndex={0}>
      <table class="table">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th scope="col" data-numeric={numeric ? "true" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td class="table-empty" colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <tr>
              {columns.map((column) => (
                <Cell
                  column={column}
                  content={row[column.key]}
                  heading={column.key === rowHeader}
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
};

function Cell({ column, content, heading }: CellProps): VNode {
  const numeric = column.numeric ? "true" : undefined;
  if (heading) {
    return (
      <th scope="row" data-numeric={numeric}>
        {content}
      </th>
    );
  }
  return <td data-numeric={numeric}>{content}</td>;
}
