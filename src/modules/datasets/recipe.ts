/**
 * A recipe: how a data set is asked for at its office, kept so that "fetch again" asks the same question. Two kinds: a table of a PxWebApi
 * v2 server with a selection, and the address of a file or an answer (Eurostat, SDMX, JSON-stat, CSV).
 */
import type { FigureHints } from "./import/read-figures.ts";

export type Recipe = {
  readonly query: RecipeQuery;
  readonly hints: FigureHints;
};

export type RecipeQuery =
  | {
      readonly way: "pxwebapi-2";
      /** The root of the API, such as https://data.ssb.no/api/pxwebapi/v2. */
      readonly address: string;
      readonly table: string;
      /** Selection expressions for each variable: codes, *, top(n), from(x)… A variable that is not named is left to the office. */
      readonly selection: Readonly<Record<string, readonly string[]>>;
      /** A code list for a variable, such as agg_… or vs_…. */
      readonly codeLists: Readonly<Record<string, string>>;
      readonly language: string | null;
    }
  | { readonly way: "address"; readonly address: string };

export type RecipeProblem = "recipe.address" | "recipe.table";

/** What cannot be asked for; whether the host is allowed is checked when it is asked. */
export function recipeProblem({ query }: Recipe): RecipeProblem | undefined {
  const url = URL.parse(query.address);
  if (url === null || !["https:", "http:"].includes(url.protocol) || url.username !== "") {
    return "recipe.address";
  }
  if (query.way === "pxwebapi-2" && !/^[\w.-]{1,100}$/.test(query.table)) return "recipe.table";
  return undefined;
}
