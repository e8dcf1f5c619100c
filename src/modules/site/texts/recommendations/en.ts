/** The words of the pages about the life of recommendations and the scale of verdicts, in English. */
export const en = {
  life: {
    owner: "Department",
    noOwner: "Without owner",
    outsidePowers: "The body says that this is not the city’s to decide.",
    furtherRights: "Also about",
    window: "To be judged",
    windowFrom: (from: string, by: string): string => `between ${from} and ${by}`,
    windowBy: (by: string): string => `by ${by}`,
    articles: (count: number): string =>
      count === 1 ? "The article that it rests on" : `The ${count} articles that it rests on`,
    versions: (count: number): string =>
      count === 1 ? "It was worded anew once" : `It was worded anew ${count} times`,
    first: (date: string): string => `As it was adopted, ${date}`,
    later: (date: string): string => `Worded anew, ${date}`,
    why: "Why",
    movesTitle: "How the deadline moved",
    closedTitle: "How it ended",
    measuresTitle: "What the city has planned for it",
    noMeasures: "No measure is tied to this recommendation.",
    withoutOwner: "without owner",
    scale: "By which scale and yardstick the body judges",
  },
  scale: {
    title: "How the body judges",
    lead: "The marks, and what they are held against.",
    marks: "The marks",
    mark: "Mark",
    meaning: "When it is given",
    counted: "Counted as",
    yardstick: "Yardstick",
    standard: "The scale of the Human Rights Council of Graz, until the body sets its own.",
    since: (date: string): string => `Since ${date}`,
    earlier: "Earlier scales",
    earlierHelp: "What was judged by them keeps its words.",
    source: "Source",
  },
};

export type RecommendationPageTexts = typeof en;
