/** The public face of `reports`. */
export { rightAnchor } from "./book/anchors.ts";
export { chooseIndicators } from "./choose-indicators.ts";
export { type Edition, editionState, latestPublished } from "./edition.ts";
export { findSnapshot, listEditions } from "./list-editions.ts";
export { openEdition } from "./open-edition.ts";
export { publishEdition } from "./publish-edition.ts";
export { recordPastEdition } from "./record-past-edition.ts";
export { saveSection } from "./save-section.ts";
export { PARTS } from "./section.ts";
