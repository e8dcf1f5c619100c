/** What the codes that a measure is tied to are called: rights and figures by the city's names, articles and elements by the catalogue's. */
import type { Wording } from "../../kernel/language.ts";
import { elementCode, type MeasureLink } from "../plans/index.ts";
import { type Catalogue, findArticle } from "../rights/index.ts";

type Named = { readonly slug: string; readonly name: Wording };

type Known = {
  readonly rights: readonly Named[];
  readonly indicators: readonly Named[];
  readonly catalogue: Catalogue;
};

/** By `kind:code`; a code that nobody knows is not there. */
export function linkedNames(
  links: readonly MeasureLink[],
  known: Known,
): ReadonlyMap<string, Wording> {
  return new Map(
    links.flatMap((link) => {
      const name = nameOf(link, known);
      return name === undefined ? [] : [[`${link.kind}:${link.code}`, name] as const];
    }),
  );
}

function nameOf({ kind, code }: MeasureLink, known: Known): Wording | undefined {
  const { rights, indicators, catalogue } = known;
  if (kind === "right") return rights.find(({ slug }) => slug === code)?.name;
  if (kind === "indicator") return indicators.find(({ slug }) => slug === code)?.name;
  if (kind === "article") {
    const [instrument = "", article = ""] = code.split("/");
    const found = findArticle(catalogue, { instrument, article });
    return found === undefined ? undefined : { en: found.title };
  }
  if (kind !== "element") return undefined;
  const element = catalogue.elements.find((one) => elementCode(one) === code);
  return element === undefined ? undefined : { en: `${element.name} (${element.framework})` };
}
