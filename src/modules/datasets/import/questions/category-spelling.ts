/** Asks about categories of one dimension that differ only in capitals, spaces, hyphens or accents: "Male" and "male ". */
import type { Evidence } from "./evidence.ts";
import type { Finding } from "./question.ts";

/** What is left of a label when everything is taken off that people type in more than one way. */
export function foldLabel(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[‘’´`]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?([-/,;:()]) ?/g, "$1")
    .replace(/(?<![.;:,])[.;:,]+$/, "")
    .trim();
}

export function findCategorySpellings({ figures }: Evidence): readonly Finding[] {
  return figures.dimensions.flatMap((dimension, place) => {
    const spellings = Map.groupBy(dimension.categories.keys(), (category) =>
      foldLabel(dimension.categories[category]?.label ?? ""),
    );
    return [...spellings].flatMap(([folded, categories]): readonly Finding[] => {
      const labels = new Set(categories.map((one) => dimension.categories[one]?.label ?? ""));
      if (folded === "" || labels.size < 2) return [];
      const names = [...labels].join("\n");
      const wanted = new Set(categories);
      const observations: number[] = [];
      for (const [n, category] of figures.observations.categories[place]?.entries() ?? [])
        if (wanted.has(category)) observations.push(n);
      const facts = { dimension: dimension.label, names };
      return [
        { kind: "category-spelling", facts, observations, about: `${dimension.id} ${names}` },
      ];
    });
  });
}
