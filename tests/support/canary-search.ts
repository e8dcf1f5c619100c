/** Looks for a number in whatever leaves the city, in any of the ways in which our outlets print numbers. */

/** Something that the outside can read. */
export type Outlet = { readonly kind: string; readonly where: string; readonly text: string };

/** From here on a whole number is long enough to be no other by chance. */
const LONG = 1_000;

/** A number as any of our outlets would print it: with or without groups of thousands, cut short or rounded. */
export function printed(value: number): RegExp {
  const [, decimals] = String(value).split(".");
  const whole = `(?:${grouped(Math.trunc(value))}|${grouped(Math.round(value))})${END}`;
  if (decimals === undefined) return new RegExp(`${START}${whole}`, "u");
  // A share has a whole part like many others: two decimals set it apart.
  const [rounded = "", hundredths = ""] = value.toFixed(2).split(".");
  const forms = [
    `${grouped(Math.trunc(value))}[.,]${decimals.slice(0, 2)}`,
    `${grouped(Number(rounded))}[.,]${hundredths}(?!\\d)`,
    ...(value < LONG ? [] : [whole]),
  ];
  return new RegExp(`${START}(?:${forms.join("|")})`, "u");
}

const START = "(?<![\\w]|\\d[.,])";
const END = "(?![\\d\\w]|[.,]\\d)";

function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, "(?:[.,'’ \\u00a0\\u202f]|&nbsp;)?");
}

/** In files for machines a comma parts two cells; on pages it may stand within a number. */
const MACHINES = new Set(["csv", "json", "terminal", "package"]);

export function asWritten({ kind, text }: Outlet): string {
  return MACHINES.has(kind) ? text.replaceAll(",", " ; ") : text;
}

/** The outlets that a number is printed in. */
export function finds(outlets: readonly Outlet[], value: number): readonly Outlet[] {
  const form = printed(value);
  return outlets.filter((outlet) => form.test(asWritten(outlet)));
}
