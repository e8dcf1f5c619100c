/** What the made-up council recommended on paper, without the one that came from its meeting. */

export const BODY = {
  nb: "Menneskerettighetsrådet",
  en: "Human rights council",
  de: "Menschenrechtsbeirat",
};

export const RECOMMENDED = {
  absence: {
    right: "education",
    department: "schools",
    topic: { nb: "Elever som ikke kommer", en: "Pupils who do not come" },
    text: {
      nb: "Hver skole skal ha en voksen som følger opp elever med mye fravær.",
      en: "Every school has an adult who follows up pupils with much absence.",
    },
  },
  complaints: {
    right: "equality",
    department: "planning",
    topic: { nb: "Klager på diskriminering", en: "Complaints about discrimination" },
    text: {
      nb: "Kommunen skal publisere hvor mange klager den får, og hva som kom ut av dem.",
      en: "The municipality publishes how many complaints it gets, and what came of them.",
    },
  },
  moving: {
    right: "housing",
    department: "housing",
    topic: { nb: "Hjelp til å flytte", en: "Help with moving" },
    text: {
      nb: "Familier som må flytte, skal få hjelp til det praktiske.",
      en: "Families that have to move get help with the practical side.",
    },
  },
} as const;
export type Key = keyof typeof RECOMMENDED;
