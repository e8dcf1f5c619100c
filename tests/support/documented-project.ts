/** The project as its documentation describes it, and what a check of the documentation is. */
import type { Told } from "../../scripts/docs.ts";

/** The project as its documentation describes it. */
export type Project = {
  /** Every Markdown file of the project by its path. */
  readonly documents: ReadonlyMap<string, string>;
  readonly told: Told;
  /** Each setting with its default as it would be written, undefined where there is none. */
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** Each address of the application: `GET /:city/rights`. */
  readonly routes: readonly string[];
  /** The words that commands are checked with: what a line of a document would run. */
  readonly findCommand: (words: readonly string[]) => FoundCommand | undefined;
  /** The types of public record entries that the code writes, each as `module noun.verb`. */
  readonly recorded: readonly string[];
  readonly scripts: readonly string[];
  /** Runtime dependencies, the optional ones included. */
  readonly dependencies: readonly string[];
  /** Words that people read: roles, kinds, verdicts, tables. Each has its line in the glossary. */
  readonly vocabulary: readonly string[];
  /** Whether a path of the project is there. */
  readonly has: (path: string) => boolean;
};

type FoundCommand = {
  readonly command: Pick<Told["commands"][number], "name" | "options">;
  readonly rest: readonly string[];
};

export type Check = {
  /** A sentence that is true of good documentation. */
  readonly name: string;
  /** Each problem as one line that names the document. */
  readonly problems: (project: Project) => readonly string[];
};

export const textOf = ({ documents }: Project, path: string) => documents.get(path) ?? "";

/** What one list has and the other lacks, both ways. */
export function compare(
  document: string,
  documented: readonly string[],
  real: readonly string[],
): readonly string[] {
  return [
    ...real.filter((one) => !documented.includes(one)).map((one) => `${document}: lacks ${one}`),
    ...documented
      .filter((one) => !real.includes(one))
      .map((one) => `${document}: ${one} does not exist`),
    ...documented
      .filter((one, i) => documented.indexOf(one) !== i)
      .map((one) => `${document}: has ${one} twice`),
  ];
}

/** Rows whose last column says nothing. */
export function wordless(path: string, rows: readonly (readonly string[])[]): readonly string[] {
  return rows
    .filter((row) => !/\w{2,} .*\.$/.test(row.at(-1) ?? ""))
    .map((row) => `${path}: ${row.slice(0, -1).join(" ")} has no sentence`);
}
