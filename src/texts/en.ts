/** Words of the frame around every page, in English. */
export const en = {
  tagline: "Human rights city",
  rights: "Rights",
  figures: "Figures",
  recommendations: "Recommendations",
  reports: "Reports",
  search: "Search",
  demonstration: (city: string) =>
    `This is a demonstration with published figures about ${city}. It is not the city’s own website.`,
  sources: "Sources and method",
  record: "Public record",
  catalogue: "Conventions and frameworks",
  accessibility: "Accessibility",
  madeWith: "Made with Rosario, the open platform for human rights cities.",
  desk: "My desk",
  workReport: "Make the report",
  workRecommendations: "Follow up",
  workFigures: "Enter figures",
  workDataSets: "Data sets",
  profile: "City profile",
  people: "People",
};
export type FrameTexts = typeof en;
