/** The public face of `rights`. */
export type {
  Article,
  Catalogue,
  CatalogueHits,
  FrameworkElement,
  Instrument,
} from "./catalogue.ts";
export { chartersOf, findArticle, findWords, frameworksOf, searchCatalogue } from "./catalogue.ts";
export { defineRight } from "./define-right.ts";
export { getCatalogue } from "./get-catalogue.ts";
export { listRights } from "./list-rights.ts";
export { parseArticle, parseArticles } from "./parse-article.ts";
export { type ArticleRef, isSlug, type Right } from "./right.ts";
