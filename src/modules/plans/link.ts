/** What a measure serves: a right, an article, a target, an element of a framework, a recommendation, an indicator; each by its code. */
import { slugFrom } from "../../kernel/slug.ts";
import { type Catalogue, findArticle } from "../rights/index.ts";

export const LINK_KINDS = [
  "right",
  "article",
  "sdg-target",
  "element",
  "recommendation",
  "indicator",
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export type MeasureLink = {
  readonly kind: LinkKind;
  /** `equality`, `CERD/7`, `10.3`, `eccar-ten-point-plan-2004/7`, `GRAZ-2025-07`. */
  readonly code: string;
};

export function isLinkKind(text: string): text is LinkKind {
  return (LINK_KINDS as readonly string[]).includes(text);
}

/** The code of an element of a framework. */
export function elementCode({
  framework,
  code,
}: {
  readonly framework: string;
  readonly code: string;
}): string {
  return `${slugFrom(framework)}/${code.toLowerCase()}`;
}

/** The codes that a city knows itself, by kind. */
export type KnownCodes = {
  readonly rights: readonly string[];
  readonly indicators: readonly string[];
};

const SDG_TARGET = /^(\d{1,2})\.(?:\d{1,2}|[a-d])$/;
const REFERENCE = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d{4}-\d{2,4}$/;

/** Whether a code names something: in the catalogue, in the city, or (for a recommendation) by its form, since others keep those. */
export function isKnownCode(
  { kind, code }: MeasureLink,
  catalogue: Catalogue,
  { rights, indicators }: KnownCodes,
): boolean {
  switch (kind) {
    case "right":
      return rights.includes(code);
    case "indicator":
      return indicators.includes(code);
    case "article": {
      const [instrument = "", article = "", ...rest] = code.split("/");
      return rest.length === 0 && findArticle(catalogue, { instrument, article }) !== undefined;
    }
    case "element":
      // Two frameworks give several elements one letter; such a letter names none of them.
      return catalogue.elements.filter((element) => elementCode(element) === code).length === 1;
    case "sdg-target": {
      const goal = Number(SDG_TARGET.exec(code)?.[1]);
      return goal >= 1 && goal <= 17;
    }
    case "recommendation":
      return code.length <= 80 && REFERENCE.test(code);
  }
}
