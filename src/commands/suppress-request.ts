/** What `statistics suppress` is asked to do, read from its options. */
import type { CommandInput } from "../platform/command.ts";
import type { Zeros } from "../statistics/suppression/suppress.ts";

export type SuppressRequest = {
  readonly file: string;
  readonly dimensions: readonly (readonly string[])[];
  readonly count: string | undefined;
  readonly amount: string | undefined;
  readonly hierarchies: readonly string[];
  readonly crossings: readonly (readonly string[])[] | undefined;
  readonly contributor: string | undefined;
  readonly rules: {
    readonly threshold: number | undefined;
    readonly few: number | undefined;
    readonly dominance: readonly { readonly contributors: number; readonly percent: number }[];
    readonly pPercent: number | undefined;
    readonly coalition: number | undefined;
  };
  readonly zeros: Zeros;
  readonly structuralZeros: boolean;
  readonly minimumWidth: number;
};

export const suppressOptions = {
  dimension: { type: "string", multiple: true },
  count: { type: "string" },
  threshold: { type: "string" },
  "publish-zeros": { type: "boolean" },
  "secondary-zeros": { type: "boolean" },
  hierarchy: { type: "string", multiple: true },
  contributors: { type: "string" },
  few: { type: "string" },
  value: { type: "string" },
  dominance: { type: "string", multiple: true },
  "p-percent": { type: "string" },
  coalition: { type: "string" },
  table: { type: "string", multiple: true },
  "minimum-width": { type: "string" },
  "structural-zeros": { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** The request, or a sentence for everything that is wrong with the options. */
export function readSuppressRequest({
  values,
  positionals,
}: CommandInput): SuppressRequest | { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const lists = (name: string): readonly (readonly string[])[] => {
    const value = values[name];
    const given = Array.isArray(value) ? (value as readonly string[]) : [];
    return given.map((names) => {
      const list = names.split(",").map((one) => one.trim());
      if (list.includes("")) problems.push(`--${name} ${names}: a name is missing.`);
      return list;
    });
  };
  const number = (
    name: string,
    { whole, least }: { readonly whole: boolean; readonly least: number },
  ): number | undefined => {
    const given = text(name);
    if (given === undefined) return undefined;
    const value = given.trim() === "" ? Number.NaN : Number(given);
    if (Number.isFinite(value) && value >= least && (!whole || Number.isInteger(value)))
      return value;
    problems.push(`--${name} must be a ${whole ? "whole " : ""}number from ${least}.`);
    return undefined;
  };
  const dimensions = lists("dimension");
  if (dimensions.length === 0)
    problems.push(
      "--dimension is missing: the columns of one dimension, the finest first, then what groups them.",
    );
  const dominance = lists("dominance").flatMap((pair) => {
    const [contributors = Number.NaN, percent = Number.NaN] = pair.map(Number);
    const isRule =
      pair.length === 2 &&
      Number.isInteger(contributors) &&
      contributors >= 1 &&
      percent > 0 &&
      percent < 100;
    if (!isRule)
      problems.push("--dominance must be a number of contributors and a share, such as 2,85.");
    return isRule ? [{ contributors, percent }] : [];
  });
  const rules = {
    threshold: number("threshold", { whole: true, least: 0 }),
    few: number("few", { whole: true, least: 1 }),
    dominance,
    pPercent: number("p-percent", { whole: false, least: 0 }),
    coalition: number("coalition", { whole: true, least: 0 }),
  };
  const asked = ["threshold", "few", "dominance", "p-percent", "coalition"];
  if (asked.every((name) => values[name] === undefined))
    problems.push(
      "Say what must be protected: --threshold N, --few N, --dominance N,K, --p-percent P or --coalition K.",
    );
  const [count, amount, contributor] = [text("count"), text("value"), text("contributors")];
  const needsAmounts = dominance.length > 0 || rules.pPercent !== undefined;
  if (needsAmounts && amount === undefined)
    problems.push("--dominance and --p-percent are about amounts: name their column with --value.");
  if (rules.few !== undefined && amount === undefined && contributor === undefined)
    problems.push("--few needs --contributors COLUMN: who stands behind a row.");
  if (values["publish-zeros"] === true && values["secondary-zeros"] === true)
    problems.push(
      "--publish-zeros says that every zero is shown, --secondary-zeros that some may be withheld: choose one.",
    );
  const minimumWidth = number("minimum-width", { whole: false, least: 0 }) ?? 0;
  const crossings = lists("table");
  const hierarchies = values.hierarchy;
  if (problems.length > 0) return { problems };
  return {
    file: positionals[0] ?? "",
    dimensions,
    count,
    amount,
    hierarchies: Array.isArray(hierarchies) ? (hierarchies as readonly string[]) : [],
    crossings: crossings.length === 0 ? undefined : crossings,
    contributor,
    rules,
    zeros: zerosOf(values),
    structuralZeros: values["structural-zeros"] === true,
    minimumWidth,
  };
}

function zerosOf(values: CommandInput["values"]): Zeros {
  if (values["secondary-zeros"] === true) return "published-but-may-be-suppressed";
  return values["publish-zeros"] === true ? "published" : "protected";
}
