/**
 * Reads the numbers of one column, however their office writes them: 1234.5, 1,234.5, 1.234,5, 1 234,5, 1'234.5, 12 %, with a flag behind
 * ("12.3 p"). Which sign is the decimal sign is decided once for the column from the cells that leave no choice. A column in which every
 * cell could be read both ways ("1.234" and nothing else) is told as ambiguous: a thousandfold error is not risked.
 */

export type DecimalSign = "point" | "comma";

export type NumberColumn = {
  /** For each text its number; NaN where it is none. */
  readonly values: Float64Array;
  /** What stands behind the number: a flag or a mark. */
  readonly flags: ReadonlyMap<number, string>;
  readonly problems: readonly {
    readonly code: "mixed-decimals" | "ambiguous-number" | "number-too-large";
    readonly text: number;
  }[];
};

const BARE =
  /^([+\-−]?)((?:\d[\d.,' \u00a0\u2007\u2009\u202f’]*\d|\d)|[.,]\d+)(e[+-]?\d{1,3})?\s*(%?)(.*)$/i;
const FLAG = /^\s*(?:([a-z]{1,3})|(\[[a-z]{1,4}\])|\(([a-z]{1,3})\)|([*†‡#¹²³]+))$/i;
const GROUPED = /^\d{1,3}(?:[' \u00a0\u2007\u2009\u202f’]\d{3})+(?=[.,]|$)/;

type Shape = "plain" | "point" | "comma" | "either-point" | "either-comma" | "none";
type Parsed = {
  readonly shape: Shape;
  readonly sign: string;
  readonly digits: string;
  readonly exponent: string;
  readonly flag: string;
};

const NO_NUMBER: Parsed = { shape: "none", sign: "", digits: "", exponent: "", flag: "" };

function parse(text: string): Parsed {
  const match = BARE.exec(text);
  if (match === null) return NO_NUMBER;
  const [, sign = "", written = "", exponent = "", , rest = ""] = match;
  let flag = "";
  if (rest.trim() !== "") {
    const found = FLAG.exec(rest);
    if (found === null) return NO_NUMBER;
    flag = found[1] ?? found[2] ?? found[3] ?? found[4] ?? "";
  }
  const grouped = GROUPED.exec(written)?.[0];
  const digits =
    grouped === undefined ? written : grouped.replace(/\D/g, "") + written.slice(grouped.length);
  if (/[^\d.,]/.test(digits)) return NO_NUMBER;
  const shape = shapeOf(digits, grouped !== undefined, exponent !== "");
  return shape === "none" ? NO_NUMBER : { shape, sign, digits, exponent, flag };
}

/** What the separators of a number allow. */
function shapeOf(digits: string, grouped: boolean, scientific: boolean): Shape {
  const points = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (points === 0 && commas === 0) return "plain";
  if (points > 0 && commas > 0) {
    const decimal = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "point" : "comma";
    const [sign, other] = decimal === "point" ? [".", ","] : [",", "."];
    const [whole = "", ...fraction] = digits.split(sign);
    return fraction.length === 1 && !grouped && isGrouped(whole, other) ? decimal : "none";
  }
  const sign = points > 0 ? "." : ",";
  const own: Shape = points > 0 ? "point" : "comma";
  const count = points + commas;
  // Only thousands can stand more than once: then the other sign is the decimal sign.
  if (count > 1)
    return !grouped && isGrouped(digits, sign) ? (points > 0 ? "comma" : "point") : "none";
  if (grouped || scientific || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return own;
  return points > 0 ? "either-point" : "either-comma";
}

function isGrouped(digits: string, sign: string): boolean {
  const [first = "", ...groups] = digits.split(sign);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

function numberOf({ sign, digits, exponent }: Parsed, decimal: DecimalSign): number {
  const plain =
    decimal === "point" ? digits.replaceAll(",", "") : digits.replaceAll(".", "").replace(",", ".");
  const value = Number(plain + exponent);
  return sign === "-" || sign === "−" ? -value : value;
}

/** The decimal sign that numbers without decimals leave free: the one that does not part their thousands. */
function wholeSign(
  whole: boolean,
  waiting: readonly { readonly parsed: Parsed }[],
): DecimalSign | undefined {
  const has = (shape: Shape) => waiting.some(({ parsed }) => parsed.shape === shape);
  if (!whole || has("either-point") === has("either-comma")) return undefined;
  return has("either-point") ? "comma" : "point";
}

/** Plain digits, with at most one point that can't part thousands: nine in ten cells of real files, without a pattern. */
function quick(text: string): { readonly value: number; readonly point: boolean } | undefined {
  let at = text.charCodeAt(0) === 45 ? 1 : 0;
  const start = at;
  let point = -1;
  for (; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 46) {
      if (point >= 0 || at === start) return undefined;
      point = at;
    } else if (sign < 48 || sign > 57) return undefined;
  }
  if (at === start || point === at - 1) return undefined;
  if (point >= 0 && at - point === 4 && point - start <= 3 && text.charCodeAt(start) !== 48)
    return undefined;
  return { value: Number(text), point: point >= 0 };
}

/**
 * The numbers of a column's different texts. `typed`: a program wrote them, with a point; `pointed`:
 * commas part the cells around them, so that no point in them parts thousands; `decimal`: what the person who imports says, for
 * a column that does not show it.
 */
export function readNumbers(
  texts: readonly string[],
  {
    typed,
    numbers,
    pointed = false,
    whole = false,
    decimal,
  }: {
    readonly typed: boolean;
    /** Those of the texts that a program wrote, where it did not write all. */
    readonly numbers?: ReadonlySet<string>;
    readonly pointed?: boolean;
    /** They count things, so that 1.234 and 1,234 are a thousand. */
    readonly whole?: boolean;
    readonly decimal?: DecimalSign;
  },
): NumberColumn {
  const values = new Float64Array(texts.length).fill(Number.NaN);
  const flags = new Map<number, string>();
  const waiting: { readonly at: number; readonly parsed: Parsed }[] = [];
  let point = typed ? -2 : -1;
  let comma = -1;
  for (let at = 0; at < texts.length; at++) {
    const text = (texts[at] ?? "").trim();
    if (!typed && numbers?.has(text) === true) {
      values[at] = Number(text);
      continue;
    }
    const fast = quick(text);
    if (fast !== undefined) {
      values[at] = fast.value;
      if (fast.point && point === -1) point = at;
      continue;
    }
    const parsed = parse(text);
    if (parsed.shape === "none") continue;
    waiting.push({ at, parsed });
    const isPoint = parsed.shape === "point" || (pointed && parsed.shape === "either-point");
    if (isPoint && point === -1) point = at;
    if (parsed.shape === "comma" && comma === -1) comma = at;
    if (parsed.flag !== "") flags.set(at, parsed.flag);
  }
  const problems: NumberColumn["problems"][number][] = [];
  if (point !== -1 && comma !== -1) problems.push({ code: "mixed-decimals", text: comma });
  const sign =
    comma !== -1 ? "comma" : point !== -1 ? "point" : (decimal ?? wholeSign(whole, waiting));
  for (const { at, parsed } of waiting) {
    const open = parsed.shape === "either-point" || parsed.shape === "either-comma";
    if (open && sign === undefined) problems.push({ code: "ambiguous-number", text: at });
    values[at] = numberOf(parsed, sign ?? "point");
  }
  for (let at = 0; at < values.length; at++) {
    // Whole numbers beyond 2^53 would lose digits in the arithmetic of this program and of most others.
    if (Math.abs(values[at] ?? 0) > Number.MAX_SAFE_INTEGER)
      problems.push({ code: "number-too-large", text: at });
  }
  return { values, flags, problems };
}
