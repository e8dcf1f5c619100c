/** Which checks somebody asks for in an address: department, right, outcome, year, and which page of them. */
import { OUTCOMES, type Outcome } from "./screening.ts";

export type CheckChoice = {
  /** Slugs, where the city has them. */
  readonly department: string | undefined;
  readonly right: string | undefined;
  readonly outcome: Outcome | undefined;
  readonly year: number | undefined;
  /** From 1. */
  readonly page: number;
};

type Known = {
  readonly departments: readonly { readonly slug: string }[];
  readonly rights: readonly { readonly slug: string }[];
};

/** What an address asks for; what it names that is not there is passed over. */
export function readCheckChoice(
  ask: (name: string) => string | undefined,
  { departments, rights }: Known,
): CheckChoice {
  const page = Number(ask("page"));
  const year = ask("year") ?? "";
  return {
    department: departments.find(({ slug }) => slug === ask("department"))?.slug,
    right: rights.find(({ slug }) => slug === ask("right"))?.slug,
    outcome: OUTCOMES.find((outcome) => outcome === ask("outcome")),
    year: /^(19|2\d)\d\d$/.test(year) ? Number(year) : undefined,
    page: Number.isInteger(page) && page > 0 && page <= 1_000_000 ? page : 1,
  };
}

/** The query that asks for the same; empty where nothing is chosen. */
export function checkQuery({ page = 1, ...chosen }: Partial<CheckChoice>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(chosen))
    if (value !== undefined) query.set(name, String(value));
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

export function isNarrowed({ page: _, ...chosen }: CheckChoice): boolean {
  return Object.values(chosen).some((one) => one !== undefined);
}
