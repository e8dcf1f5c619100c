/** The public face of `rights`. */
export type {
  Article,
  Catalogue,
  CatalogueHits,
  FrameworkElement,
  Instrument,
} from "./catalogue.ts";
export { findArticle, searchCatalogue } from "./catalogue.ts";
export { type DefineRightRefusal, defineRight } from "./define-right.ts";
export { getCatalogue } from "./get-catalogue.ts";
export { findRight, listRights } from "./list-rights.ts";
export { type ArticleRef, isSlug, type Right, type RightInput } from "./right.ts";
