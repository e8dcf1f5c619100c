/** The groups of a body's make-up as people write them into a form, with how many members each has and its share of the population. */
import { isWholeNumber } from "./sent.ts";

export type WrittenGroup = {
  readonly name: string;
  readonly members: number;
  readonly share: number | null;
};

/** Groups as people type them, one a line: `Women; 9; 51.2`. What is no number becomes one that is refused. */
export function groupsOf(text: string): readonly WrittenGroup[] {
  return text
    .split("\n")
    .map((one) => one.split(";").map((part) => part.trim()))
    .filter((parts) => parts.some((part) => part !== ""))
    .map(([name = "", members = "", share = ""]) => ({
      name,
      members: isWholeNumber(members) ? Number(members) : -1,
      share: share === "" ? null : shareOf(share),
    }));
}

function shareOf(text: string): number {
  const found = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(text);
  return found === null ? -1 : Number(found[1]?.replace(",", "."));
}
