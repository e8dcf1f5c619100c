/** The definition of a data set as a form: its fields' values, and what was sent in them. */
import { sentWording, wordingField, wordingValues } from "../../design/wording-values.ts";
import { type Language, said } from "../../kernel/language.ts";
import { slugFrom } from "../../kernel/slug.ts";
import { type DataSet, type DataSetInput, definitionProblems, KINDS } from "./data-set.ts";
import type { FigureHints } from "./import/read-figures.ts";
import { DEFAULT_RULES, MODES, type ProtectionRules, ZEROS } from "./protection-rules.ts";
import type { Recipe, RecipeQuery } from "./recipe.ts";

export type Values = Readonly<Record<string, string>>;
export const WAYS = ["none", "pxwebapi-2", "address"] as const;

export const SHARE_PARTS = ["measure", "numerator", "denominator"] as const;
export function shareField(place: number, part: (typeof SHARE_PARTS)[number]): string {
  return `share-${place}-${part}`;
}

/** Fields for the shares that are there, and one more. */
export function shownShares(values: Values): number {
  let count = 0;
  while (SHARE_PARTS.some((part) => (values[shareField(count, part)] ?? "") !== "")) count += 1;
  return count + 1;
}

/** The fields that say what an office is asked. */
export const QUESTION_FIELDS = ["address", "table", "selection", "codeLists", "language"] as const;

export const HINT_FIELDS = [
  "year-starts",
  "time-column",
  "value-column",
  "sheet",
  "decimal",
] as const;

/** The hints for reading a file as values of a form. */
export function hintValues(hints: FigureHints): Values {
  return {
    "year-starts": hints.yearStarts === undefined ? "" : String(hints.yearStarts),
    "time-column": hints.timeColumn ?? "",
    "value-column": hints.valueColumn ?? "",
    sheet: hints.sheet ?? "",
    decimal: hints.decimalSign ?? "",
  };
}

/** What is wrong with the hints, by the name of the field. */
export function hintProblems(values: Values): Readonly<Record<string, "year-starts">> {
  const month = values["year-starts"] ?? "";
  return month === "" || /^(0?[1-9]|1[0-2])$/.test(month) ? {} : { "year-starts": "year-starts" };
}

export function sentHints(values: Values): FigureHints {
  const text = (field: (typeof HINT_FIELDS)[number]) => values[field] ?? "";
  const month = Number(text("year-starts"));
  const decimal = text("decimal");
  return {
    ...(Number.isInteger(month) && month >= 1 && month <= 12 ? { yearStarts: month } : {}),
    ...(text("time-column") === "" ? {} : { timeColumn: text("time-column") }),
    ...(text("value-column") === "" ? {} : { valueColumn: text("value-column") }),
    ...(text("sheet") === "" ? {} : { sheet: text("sheet") }),
    ...(decimal === "point" || decimal === "comma" ? { decimalSign: decimal } : {}),
  };
}

export const NEW_VALUES: Values = {
  mode: DEFAULT_RULES.mode,
  threshold: String(DEFAULT_RULES.threshold),
  zeros: DEFAULT_RULES.zeros,
  way: "none",
};

export function definitionValues(dataSet: DataSet, recipe: Recipe | undefined): Values {
  const { slug, title, kind, unit, source, licence, rules } = dataSet;
  return {
    slug,
    ...wordingValues("title", title),
    kind,
    unit,
    source,
    licence,
    mode: rules.mode,
    threshold: String(rules.threshold),
    zeros: rules.zeros,
    "contributors-measure": rules.contributors?.measure ?? "",
    "contributors-few": rules.contributors === null ? "" : String(rules.contributors.few),
    counts: (rules.counts ?? []).join("\n"),
    ...Object.fromEntries(
      rules.shares.flatMap((share, place) =>
        SHARE_PARTS.map((part) => [shareField(place, part), share[part] ?? ""] as const),
      ),
    ),
    way: recipe?.query.way ?? "none",
    ...(recipe === undefined ? {} : recipeValues(recipe)),
  };
}

function recipeValues({ query, hints }: Recipe): Values {
  const lines = (choices: Readonly<Record<string, string | readonly string[]>>) =>
    Object.entries(choices)
      .map(
        ([variable, codes]) =>
          `${variable} = ${typeof codes === "string" ? codes : codes.join(", ")}`,
      )
      .join("\n");
  return {
    address: query.address,
    ...(query.way === "address"
      ? {}
      : {
          table: query.table,
          selection: lines(query.selection),
          codeLists: lines(query.codeLists),
          language: query.language ?? "",
        }),
    ...hintValues(hints),
  };
}

/** What is wrong, by the name of the field: a problem of the definition, or of the form itself. */
export type FieldProblems = Readonly<Record<string, string>>;

/** The definition that was sent. The address of a data set that exists is not sent: it never changes. */
export function sentDefinition(
  values: Values,
  {
    languages,
    slug,
  }: { readonly languages: readonly [Language, ...Language[]]; readonly slug?: string },
): { readonly input: DataSetInput; readonly problems: FieldProblems } {
  const text = (field: string) => values[field] ?? "";
  const title = sentWording("title", values, languages);
  const recipe = sentRecipe(values);
  const input: DataSetInput = {
    slug: slug ?? (text("slug") || slugFrom(said(title, languages)?.text ?? "")),
    title,
    // Checked below, where a choice that is none of the list becomes a problem.
    kind: text("kind") as DataSetInput["kind"],
    unit: text("unit"),
    source: text("source"),
    licence: text("licence"),
    rules: sentRules(values),
    recipe: "wrong" in recipe ? null : recipe.recipe,
  };
  const own: [field: string, problem: string][] = [];
  if (!(KINDS as readonly string[]).includes(input.kind)) own.push(["kind", "kind"]);
  if ("wrong" in recipe) own.push([recipe.wrong, `recipe.${recipe.wrong}`]);
  if (recipeUnused(values)) own.push(["way", "recipe.unused"]);
  own.push(...Object.entries(hintProblems(values)));
  const first = wordingField("title", languages[0]);
  const titled = said(title, []) !== undefined;
  for (const problem of definitionProblems(input)) {
    // The address is made of the title: one sentence about that is enough.
    if (problem === "slug" && !titled && text("slug") === "") continue;
    own.push([fieldOfProblem(problem, first, values), problem]);
  }
  const problems = own.toReversed();
  return { input, problems: inOrder(Object.fromEntries(problems), first) };
}

function fieldOfProblem(problem: string, title: string, values: Values): string {
  switch (problem) {
    case "title":
      return title;
    case "too-long":
      return (
        ["unit", "source", "licence"].find((field) => (values[field] ?? "").length > 500) ?? title
      );
    case "rules.contributors":
      return "contributors-measure";
    case "rules.shares":
      return shareField(0, "measure");
    default:
      return problem.replace(/^(rules|recipe)\./, "");
  }
}

/** As the fields stand on the page, so that the list of errors leads from top to bottom. */
function inOrder(problems: Readonly<Record<string, string>>, title: string): FieldProblems {
  const order = [title, "slug", "kind", "unit", "source", "licence", "threshold"];
  const place = (field: string) => {
    const found = order.indexOf(field);
    return found < 0 ? order.length : found;
  };
  return Object.fromEntries(Object.entries(problems).sort(([a], [b]) => place(a) - place(b)));
}

function sentRules(values: Values): ProtectionRules {
  const text = (field: string) => values[field] ?? "";
  const whole = (field: string) =>
    /^\d{1,6}$/.test(text(field)) ? Number(text(field)) : Number.NaN;
  const counts = text("counts")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const few = text("contributors-few");
  const measure = text("contributors-measure");
  const shares = Array.from({ length: shownShares(values) - 1 }, (_, place) => {
    const part = (name: (typeof SHARE_PARTS)[number]) => text(shareField(place, name));
    return {
      measure: part("measure"),
      numerator: part("numerator") || null,
      denominator: part("denominator") || null,
    };
  });
  return {
    mode: MODES.find((mode) => mode === text("mode")) ?? DEFAULT_RULES.mode,
    threshold: whole("threshold"),
    zeros: ZEROS.find((zeros) => zeros === text("zeros")) ?? DEFAULT_RULES.zeros,
    contributors: measure === "" && few === "" ? null : { measure, few: whole("contributors-few") },
    shares,
    counts: counts.length === 0 ? null : counts,
  };
}

/** Whether something of a recipe was written, but no way chosen: it would be lost. */
function recipeUnused(values: Values): boolean {
  if (WAYS.some((way) => way !== "none" && way === values.way)) return false;
  return [...QUESTION_FIELDS, ...HINT_FIELDS].some((field) => (values[field] ?? "") !== "");
}

type SentRecipe =
  | { readonly recipe: Recipe | null }
  | { readonly wrong: "selection" | "codeLists" };

function sentRecipe(values: Values): SentRecipe {
  const text = (field: string) => values[field] ?? "";
  const way = WAYS.find((one) => one === text("way")) ?? "none";
  if (way === "none") return { recipe: null };
  const hints = sentHints(values);
  const address = text("address");
  if (way === "address") return { recipe: { query: { way, address }, hints } };
  const selection = linesOf(text("selection"));
  if (selection === undefined) return { wrong: "selection" };
  const lists = linesOf(text("codeLists"));
  if (lists === undefined) return { wrong: "codeLists" };
  const query: RecipeQuery = {
    way,
    address,
    table: text("table"),
    selection,
    codeLists: Object.fromEntries(
      Object.entries(lists).map(([name, codes]) => [name, codes[0] ?? ""]),
    ),
    language: text("language") || null,
  };
  return { recipe: { query, hints } };
}

/** `Region = 4601, 4602`, a line a variable; undefined where a line is none. */
function linesOf(text: string): Readonly<Record<string, readonly string[]>> | undefined {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const read: [string, readonly string[]][] = [];
  for (const line of lines) {
    const [, name = "", codes = ""] = /^([^=]+)=(.+)$/.exec(line) ?? [];
    if (name.trim() === "") return undefined;
    read.push([name.trim(), choicesIn(codes)]);
  }
  return Object.fromEntries(read);
}

/** Commas part the codes, but not within the brackets of an expression: `range(2010,2020), 2025`. */
function choicesIn(codes: string): readonly string[] {
  return codes
    .split(/,(?![^(]*\))/)
    .map((code) => code.trim())
    .filter((code) => code !== "");
}
