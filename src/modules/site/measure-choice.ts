/** Which measures somebody asks for in an address: department, right, where they stand, what is missing, and which page of them. */
import type { Id } from "../../kernel/id.ts";
import { type MeasureRowFilter, STANDINGS, type StandingState } from "../plans/index.ts";

export const MISSINGS = ["owner", "evidence", "word"] as const;
export type Missing = (typeof MISSINGS)[number];

/** As many as a page shows. */
export const PAGE_LENGTH = 50;

export type MeasureChoice = {
  /** The department's slug and the right's, where the city has them. */
  readonly department: string | undefined;
  readonly right: string | undefined;
  readonly state: StandingState | undefined;
  readonly missing: Missing | undefined;
  /** From 1. */
  readonly page: number;
};

type Known = {
  readonly departments: readonly { readonly slug: string }[];
  readonly rights: readonly { readonly slug: string }[];
};

/** What an address asks for; what it names that is not there is passed over. */
export function readMeasureChoice(
  ask: (name: string) => string | undefined,
  { departments, rights }: Known,
): MeasureChoice {
  const page = Number(ask("page"));
  return {
    department: departments.find(({ slug }) => slug === ask("department"))?.slug,
    right: rights.find(({ slug }) => slug === ask("right"))?.slug,
    state: STANDINGS.find((state) => state === ask("state")),
    missing: MISSINGS.find((missing) => missing === ask("missing")),
    page: Number.isInteger(page) && page > 0 && page <= 1_000_000 ? page : 1,
  };
}

/** The query that asks for the same; empty where nothing is chosen. */
export function measureQuery(choice: Partial<MeasureChoice>): string {
  const { page = 1, ...chosen } = choice;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(chosen))
    if (value !== undefined) query.set(name, value);
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

export function isNarrowed({ department, right, state, missing }: MeasureChoice): boolean {
  return [department, right, state, missing].some((one) => one !== undefined);
}

/** The same for whoever reads the rows. */
export function rowFilter(
  { right, state, missing }: MeasureChoice,
  department: Id<"Department"> | undefined,
  plan: Id<"Plan"> | undefined,
): MeasureRowFilter {
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(department === undefined ? {} : { department }),
    ...(right === undefined ? {} : { right }),
    ...(state === undefined ? {} : { state }),
    ...(missing === undefined ? {} : { missing }),
  };
}
