/**
 * How a body is made up, voluntarily and only in numbers: counts per group of a ground beside the population's shares. No number tells of one
 * or two people: 1 and 2 are shown as "fewer than 3", and the next smallest is kept back with them, so that nobody can compute them from the
 * total (primary and secondary suppression).
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { BalanceRule } from "./mandate.ts";

export type BalanceGroup = {
  readonly name: Wording;
  readonly members: number;
  /** The population's share in a hundred; null where it was not given. */
  readonly share: number | null;
};

export type Composition = {
  readonly number: number;
  readonly ground: string;
  readonly groups: readonly BalanceGroup[];
  readonly on: LocalDate;
  readonly populationSource: string | null;
};

/** Whose salts they are, and what is committed to. */
export function compositionCommitment(
  body: Id<"Body">,
  groups: readonly BalanceGroup[],
): {
  readonly about: string;
  readonly value: { readonly groups: readonly BalanceGroup[] };
} {
  return { about: `body/${body}`, value: { groups } };
}

export type ShownGroup = {
  readonly name: Wording;
  /** `few`: 1 or 2. `kept-back`: it would tell how few the others are. */
  readonly members: number | "few" | "kept-back";
  readonly share: number | null;
};

/** Numbers below this are not shown. */
export const LEAST_SHOWN = 3;
export const MOST_GROUPS = 20;
/** The ground that is counted from the seats themselves. */
export const SECTOR_GROUND = "sector";

/**
 * What may be shown of the groups beside their total. With what is small the next smallest is kept back, and more until nothing small can be
 * computed; where that does not help, as with two people in all, no number is shown.
 */
export function shownGroups(groups: readonly BalanceGroup[]): readonly ShownGroup[] {
  const hidden = new Set(groups.flatMap(({ members }, place) => (isSmall(members) ? [place] : [])));
  if (hidden.size > 0) {
    const open = groups
      .map(({ members }, place) => ({ members, place }))
      .filter(({ members }) => members >= LEAST_SHOWN)
      .sort((a, b) => a.members - b.members);
    for (const [index, { place }] of open.entries())
      if (index === 0 || givesAway(groups, hidden)) hidden.add(place);
    if (givesAway(groups, hidden))
      return groups.map(({ name, share }) => ({ name, share, members: "kept-back" }));
  }
  return groups.map(({ name, members, share }, place) => ({
    ...{ name, share },
    members: !hidden.has(place) ? members : isSmall(members) ? "few" : "kept-back",
  }));
}

/** Whether what is hidden has only one solution: a small number is 1 or 2, another at least 3, and everybody can work out their sum. */
function givesAway(groups: readonly BalanceGroup[], hidden: ReadonlySet<number>): boolean {
  const small = groups.filter(({ members }, place) => hidden.has(place) && isSmall(members));
  const others = groups.filter(({ members }, place) => hidden.has(place) && !isSmall(members));
  const [few, rest] = [sumOf(small), sumOf(others)];
  const isLeast = few === small.length && rest === others.length * LEAST_SHOWN;
  const isMost = others.length === 0 && few === small.length * (LEAST_SHOWN - 1);
  return isLeast || isMost;
}

export function sumOf(groups: readonly BalanceGroup[]): number {
  return groups.reduce((sum, { members }) => sum + members, 0);
}

export type RuleResult = {
  readonly rule: BalanceRule;
  /** `unknown`: nobody has entered numbers. `too-few`: to say it would tell how few they are. */
  readonly state: "met" | "not-met" | "unknown" | "too-few";
};

/**
 * Whether the body meets its own rules; `sectors` are the members in office of each sector, and for other grounds the last numbers count.
 *
 * Everybody is told only where all numbers may be shown. A yes or no would look harmless and is not: of five members "at least 40 % of each" is
 * met by two and three alone, so that the yes is the number, and a no of three groups can point to one person. That the names are public does not
 * help: nobody has said which group each belongs to. Those inside, who entered the numbers, are told.
 */
export function judgeBalance(
  rules: readonly BalanceRule[],
  sectors: readonly number[],
  compositions: readonly Composition[],
  reader: "everybody" | "inside" = "everybody",
): readonly RuleResult[] {
  return rules.map((rule) => {
    if (rule.ground === SECTOR_GROUND) return { rule, state: stateOf(rule, sectors) };
    const last = compositions.filter(({ ground }) => ground === rule.ground).at(-1);
    if (last === undefined) return { rule, state: "unknown" };
    const isHidden = shownGroups(last.groups).some(({ members }) => typeof members !== "number");
    if (isHidden && reader === "everybody") return { rule, state: "too-few" };
    return {
      rule,
      state: stateOf(
        rule,
        last.groups.map(({ members }) => members),
      ),
    };
  });
}

function stateOf({ least }: BalanceRule, counts: readonly number[]): RuleResult["state"] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return "unknown";
  return counts.every((count) => count * 100 >= least * all) ? "met" : "not-met";
}

function isSmall(members: number): boolean {
  return members > 0 && members < LEAST_SHOWN;
}
