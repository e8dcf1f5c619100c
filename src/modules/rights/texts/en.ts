/** Words of the pages on which a city's rights are set up, in English. */
export const en = {
  title: "Rights the city works on",
  lead: "A few rights that matter most here, each with its own page. York chose five, after asking its residents.",
  none: "No right is set up yet.",
  noneNext: "Begin with the one that people ask about most.",
  add: "Add a right",
  edit: (name: string) => `Edit: ${name}`,
  articlesOf: (count: number) => (count === 1 ? "1 article" : `${count} articles`),
  noArticles: "no article yet",
  profile: "City profile",

  name: "Name of the right",
  slug: "Part of the address",
  slugHelp:
    "Small letters, digits and hyphens, such as decent-standard-of-living. It can't be changed later.",
  position: "Place in the list",
  meaning: "What it is",
  meaningHelp: "Two plain sentences, in your own words.",
  asks: "What it asks of the city",
  asksHelp: "What the city must do, leave undone or make possible.",
  articles: "Articles it rests on",
  articlesHelp: "One a line, such as ICESCR 11 or ECHR P1-2.",
  catalogue: "See all articles in the catalogue",
  save: "Save the right",
  saved: "The right is saved.",
  seePublic: "See the public page",
  unknownArticle: (written: string, nearest: string | undefined) =>
    nearest === undefined
      ? `“${written}” is not in the catalogue.`
      : `“${written}” is not in the catalogue. Did you mean ${nearest}?`,
  somebody: "Somebody else",
  savedAt: (day: string, time: string) => `on ${day} at ${time}`,

  refusals: {
    "not-permitted": "Your role does not include this.",
    "bad-slug": "Use small letters a to z, digits and single hyphens.",
    "bad-position": "Write a place from 1 to 1000.",
    "no-name": "Write the name of the right.",
    "unknown-article": "An article is not in the catalogue.",
    "slug-taken": "Another right has this address already.",
    "changed-meanwhile": "Somebody saved before you.",
  },
};
export type RightsTexts = typeof en;
