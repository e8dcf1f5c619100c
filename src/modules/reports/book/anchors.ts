/** The names of places in a book. They stand in addresses that others keep, so they do not change from edition to edition. */

/** The places that are the book's own or the page's around it. */
const OWN: ReadonlySet<string> = new Set([
  ...["things-to-know", "foreword", "the-work-itself", "how-the-city-works", "follow-up"],
  ...["new-recommendations", "method", "sources", "papers", "contents", "download", "main"],
]);
const OWN_PREFIX = /^(right|indicator|recommendation|chart|chapter|how-the-city-works)-/;

/** The chapter on the city's working year; its parts have this as a prefix. */
export const HOW_THE_CITY_WORKS = "how-the-city-works";

/** A right's chapter: its slug, as in `/reports/2024#housing`, unless a place of the book has that name. */
export function rightAnchor(slug: string): string {
  return OWN.has(slug) || OWN_PREFIX.test(slug) ? `right-${slug}` : slug;
}

export function indicatorAnchor(slug: string): string {
  return `indicator-${slug}`;
}

export function recommendationAnchor(reference: string): string {
  return `recommendation-${reference.toLowerCase()}`;
}
