/**
 * A framework: a list of what a human rights city should have, made by somebody else than the city. Those of the catalogue are shipped, a
 * city may add its own; an element whose name nobody has confirmed against the official text says so wherever it stands.
 */
import { slugFrom } from "../../kernel/slug.ts";
import type { Catalogue, FrameworkElement } from "../rights/index.ts";

/** An element as it is kept: `framework` is said once for all of them. */
export type ElementWords = Omit<FrameworkElement, "framework">;

export type Element = ElementWords & {
  /** Names the element in its framework: its code, with its group where several have that code. */
  readonly key: string;
};

export type Framework = {
  readonly slug: string;
  readonly name: string;
  /** How often the city wrote it; 0 for one of the catalogue. */
  readonly version: number;
  readonly elements: readonly Element[];
};

/** The columns of a framework as a file: those of the catalogue's own list. */
export const FRAMEWORK_COLUMNS = [
  "framework",
  "group",
  "code",
  "short_name",
  "confirmed",
  "source",
  "note",
] as const;

export function frameworkOf(
  name: string,
  version: number,
  elements: readonly ElementWords[],
): Framework {
  return { slug: slugFrom(name), name, version, elements: withKeys(elements) };
}

/** The frameworks of the catalogue, in its order. `chosen`: those that the city works by; none chosen means all. */
export function catalogueFrameworks(
  { elements }: Catalogue,
  chosen: readonly string[] = [],
): readonly Framework[] {
  return [...Map.groupBy(elements, ({ framework }) => framework)]
    .filter(([name]) => chosen.length === 0 || chosen.includes(name))
    .map(([name, own]) =>
      frameworkOf(
        name,
        0,
        own.map(({ framework: _, ...words }) => words),
      ),
    );
}

function withKeys(elements: readonly ElementWords[]): readonly Element[] {
  const byCode = Map.groupBy(elements, ({ code }) => code);
  return elements.map((element) => {
    const { code, group } = element;
    const isAlone = byCode.get(code)?.length === 1;
    return { ...element, key: isAlone ? code : `${slugFrom(group)}-${code}` };
  });
}

export function findElement({ elements }: Framework, key: string): Element | undefined {
  return elements.find((element) => element.key === key);
}

/** The groups in their order, each with the part of an address under which it stands. */
export function groupsOf<Of extends { readonly group: string }>(
  elements: readonly Of[],
): readonly { readonly slug: string; readonly name: string; readonly elements: readonly Of[] }[] {
  const groups = [...Map.groupBy(elements, ({ group }) => group)];
  return groups.map(([name, own], place) => ({
    // Two names may give one slug, and one may give none.
    slug: `${place + 1}-${slugFrom(name)}`.replace(/-$/, ""),
    name,
    elements: own,
  }));
}

/** A group's name as a heading; the catalogue writes some in small letters. */
export function groupTitle(group: string, framework: string): string {
  return group === "" ? framework : `${group.slice(0, 1).toUpperCase()}${group.slice(1)}`;
}

const FIRST_YEAR = 1990;

/** Whether the city can be held against a framework in this year: next year at the latest. */
export function isAssessmentYear(year: number, thisYear: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= thisYear + 1;
}

/** What the public record calls a framework and the city's assessments against it. */
export function assessmentSubject(framework: string): string {
  return `self-assessment/${framework}`;
}
