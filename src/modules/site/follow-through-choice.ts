/** What of follow-through an address picks: a right, a department, the lines of one figure, their order, and a page of them. */
import { askedPage } from "../../kernel/asked-number.ts";
import {
  byDueDay,
  byName,
  type FigureId,
  type FoundFollowThrough,
  isFigureId,
  type Row,
} from "../follow-through/index.ts";

export const ORDERS = ["late", "due", "name"] as const;
export type Order = (typeof ORDERS)[number];

export type Choice = {
  readonly right: string | undefined;
  readonly department: string | undefined;
  readonly figure: FigureId | undefined;
  readonly order: Order;
  readonly page: number;
};

/** Lines on a page. */
export const PAGE_LINES = 50;

/** What an address picks; what it names and is not there picks nothing. */
export function readChoice(
  query: (name: string) => string | undefined,
  { rights, departments }: Pick<FoundFollowThrough["facts"], "rights" | "departments">,
): Choice {
  const figure = query("figure") ?? "";
  const known = (named: typeof rights, slug: string | undefined) =>
    named.find((one) => one.slug === slug)?.slug;
  return {
    right: known(rights, query("right")),
    department: known(departments, query("department")),
    figure: isFigureId(figure) ? figure : undefined,
    order: ORDERS.find((one) => one === query("sort")) ?? "late",
    page: askedPage(query("page")),
  };
}

/** The address that picks this, of the page or of one of its files; what is usual is left out. */
export function choiceAddress(
  home: string,
  choice: Partial<Choice>,
  file: "" | ".json" | ".csv" = "",
): string {
  const { right, department, figure, order = "late", page = 1 } = choice;
  const query = new URLSearchParams({
    ...(right === undefined ? {} : { right }),
    ...(department === undefined ? {} : { department }),
    ...(figure === undefined ? {} : { figure }),
    ...(order === "late" ? {} : { sort: order }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return `${home}/follow-through${file}${query === "" ? "" : `?${query}`}`;
}

export type ShownLines = {
  readonly rows: readonly Row[];
  /** The number of the first of them, from 1. */
  readonly first: number;
  readonly all: number;
  /** The page that is really shown, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
};

/** The lines of the page that was picked; the last page stands for those beyond it. */
export function linesOf(
  { state }: Pick<FoundFollowThrough, "state">,
  { figure, order, page }: Choice,
): ShownLines {
  const rows =
    figure === undefined
      ? state.timetable
      : (state.figures.find(({ id }) => id === figure)?.rows ?? []);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_LINES));
  const shown = Math.min(page, pages);
  const from = (shown - 1) * PAGE_LINES;
  return {
    rows: inOrder(rows, order).slice(from, from + PAGE_LINES),
    first: from + 1,
    all: rows.length,
    page: shown,
    pages,
  };
}

/** They come with the latest of the late first. */
function inOrder(rows: readonly Row[], order: Order): readonly Row[] {
  if (order === "late") return rows;
  return rows.toSorted(order === "due" ? byDueDay : byName);
}
