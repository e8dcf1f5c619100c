/** The months by their names, as English, Norwegian, Danish, Swedish and German files print them, whole or cut short. */

const NAMES: readonly (readonly string[])[] = [
  ["january", "januar", "januari", "jänner", "jaenner", "jan"],
  ["february", "februar", "februari", "feber", "feb", "febr"],
  ["march", "mars", "marts", "märz", "maerz", "mar", "mär", "mrz"],
  ["april", "apr"],
  ["may", "mai", "maj"],
  ["june", "juni", "jun"],
  ["july", "juli", "jul"],
  ["august", "augusti", "aug"],
  ["september", "sept", "sep"],
  ["october", "oktober", "oct", "okt"],
  ["november", "nov"],
  ["december", "desember", "dezember", "dec", "des", "dez"],
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** One group that takes a month's name in lower case, with the dot that shortens it. */
export const MONTH_PATTERN = `((?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join("|")})(?:\\.|(?!\\p{L})))`;

/** The number of a month, 1 to 12; NaN where it is no month's name. */
export function monthNamed(name: string): number {
  return NUMBERS.get(name.trim().toLowerCase().replace(/\.$/, "")) ?? Number.NaN;
}
