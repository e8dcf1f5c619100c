/** The conditions by which a statement keeps to its city, and the statement without them: for tests of what holds when one is forgotten. */
import type { Statement } from "../../src/platform/database/statement.ts";

/** A statement's text with one condition taken out, or several. Its parameters stay as they are. */
export type Loosened = {
  readonly without: string;
  readonly text: string;
  /** Whether it is one condition on the city, and not several conditions at once. */
  readonly isOne: boolean;
};

/** Each condition on the city taken out in turn; then all of them at once; then every comparison with a parameter, too. */
export function loosened(statement: Statement): readonly Loosened[] {
  const { text, parameters } = statement;
  const city = parameters.findIndex(({ name }) => name === "city") + 1;
  const bound = city === 0 ? "" : `|(?:\\w+\\.)?city_id = \\$${city}(?!\\d)`;
  const ofCity = new RegExp(`\\b(?:\\w+\\.city_id = \\w+\\.city_id${bound})`, "g");
  const compared = new RegExp(
    `${ofCity.source}|\\b(?:\\w+\\.)?\\w+ (?:=|<|>|<=|>=) \\$\\d+(?![\\d:])`,
    "g",
  );
  // Always true, and the parameter keeps its type.
  const open = (condition: string) => {
    const [, number] = /\$(\d+)$/.exec(condition) ?? [];
    const type = parameters[Number(number) - 1]?.column.type;
    return type === undefined ? "true" : `$${number}::${type} is not null`;
  };
  const each = [...text.matchAll(ofCity)].map(({ 0: without, index }) => ({
    without,
    isOne: true,
    text: text.slice(0, index) + open(without) + text.slice(index + without.length),
  }));
  if (each.length === 0) return [];
  const condition = text.search(/\bwhere\b/);
  const wide = text.slice(0, condition) + text.slice(condition).replace(compared, open);
  return [
    ...each,
    { without: "any condition on the city", isOne: false, text: text.replace(ofCity, open) },
    { without: "any condition", isOne: false, text: wide.replace(ofCity, open) },
  ];
}
