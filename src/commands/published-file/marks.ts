/** What stands in a cell of a published table: a value, or one of the marks that statistics offices put where there is none. */
import { numberIn } from "../given-table.ts";

export type Printed =
  | { readonly value: number }
  /** `deliberate`: the mark says that a value is withheld, not that there is none. `most` and `fewest`: the mark limits it, as "<5" and "1–4" do. */
  | {
      readonly missing: string;
      readonly deliberate: boolean;
      readonly most?: number;
      readonly fewest?: number;
    };

/** What a dash stands for: offices write it for nobody, some cities for what they withhold. */
export type Dash = "none" | "withheld";

/** Marks of withholding: Statistics Norway and IMDi `:`, Eurostat `c`, ONS `[c]`, `x`, `*`, and words. */
const WITHHELD =
  /^(?::|x|c|s|\*+|\[[cxs]\]|\(?(?:confidential|suppressed|supp?|conf|skjult|prikket|undertrykt|geheim)\)?|[•·])$/i;
/** Marks that may as well say that there is nothing to know. */
const ABSENT = /^(?:|\.{1,3}|…|na|n\/a|nan|null|#n\/a|[uz/~#]|\[(?:[zu]|low)\])$/i;
const LIMITED =
  /^(?:<|&lt;|under |unter |(?:fewer|less) than |(?:færre|mindre) enn |weniger als )\s*(\d+)$/i;
const LIMITED_INCLUSIVE =
  /^(?:(?:≤|<=|at most |up to |høyst |inntil |höchstens |bis )\s*(\d+)|(\d+)\s+(?:or fewer|or less|eller færre|oder weniger))$/i;
const FROM_TO = /^\[?(\d+)\s*(?:[-–]|to|til|bis)\s*(\d+)\]?$/i;

/** Undefined for what is neither a number nor a known mark. A dash says that there is nobody, unless `dash` says that it withholds. */
export function readPrinted(cell: string, dash: Dash = "none"): Printed | undefined {
  const text = cell.trim();
  if (isDash(text)) return dash === "none" ? { value: 0 } : { missing: text, deliberate: true };
  const value = numberIn(text.replace(/(?<!\s)\s*%$/, ""));
  if (value !== undefined) return { value };
  const below = LIMITED.exec(text)?.[1];
  if (below !== undefined)
    return { missing: text, deliberate: true, most: Math.max(0, Number(below) - 1) };
  const range = FROM_TO.exec(text);
  const inclusive = LIMITED_INCLUSIVE.exec(text);
  const most = range?.[2] ?? inclusive?.[1] ?? inclusive?.[2];
  if (most !== undefined)
    return { missing: text, deliberate: true, most: Number(most), fewest: Number(range?.[1] ?? 0) };
  if (WITHHELD.test(text)) return { missing: text, deliberate: true };
  return ABSENT.test(text) ? { missing: text, deliberate: false } : undefined;
}

export function isDash(cell: string): boolean {
  return ["-", "–", "—"].includes(cell.trim());
}

/** TRUE, true, T, 1, yes and their opposites, as R and spreadsheets write them; undefined for anything else. */
export function readFlag(cell: string): boolean | undefined {
  const text = cell.trim().toLowerCase();
  if (["true", "t", "1", "yes", "ja", "wahr", "sann", "x"].includes(text)) return true;
  return ["false", "f", "0", "no", "nei", "nein", "falsch", "usann", ""].includes(text)
    ? false
    : undefined;
}
