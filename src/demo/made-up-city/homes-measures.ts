/** The five measures of the made-up city’s plan for homes. */
import type { Wording } from "../../kernel/language.ts";

type Planned = {
  readonly key: string;
  readonly department: string;
  readonly right: string;
  readonly title: Wording;
  readonly text: Wording;
  readonly milestone: Wording;
  /** Days ago; below nothing it is still to come. */
  readonly due: number;
};

export const MEASURES: readonly Planned[] = [
  {
    key: "owners",
    department: "housing",
    right: "housing",
    title: { nb: "Avtale med utleiere", en: "An agreement with owners" },
    text: {
      nb: "Kommunen leier 20 boliger og leier dem videre til barnefamilier.",
      en: "The municipality rents 20 homes and sublets them to families with children.",
    },
    milestone: { nb: "Fem utleiere har skrevet under", en: "Five owners have signed" },
    due: 200,
  },
  {
    key: "deposit",
    department: "housing",
    right: "housing",
    title: { nb: "Garanti for depositum", en: "A guarantee for deposits" },
    text: {
      nb: "Ingen skal miste en bolig fordi de mangler depositum.",
      en: "Nobody loses a home for want of a deposit.",
    },
    milestone: { nb: "Ordningen er i gang", en: "The guarantee has begun" },
    due: 70,
  },
  {
    key: "school-place",
    department: "schools",
    right: "education",
    title: { nb: "Samme skole når familien flytter", en: "The same school when a family moves" },
    text: {
      nb: "Barn som flytter midlertidig, beholder skoleplassen sin.",
      en: "Children who move for a time keep their place at school.",
    },
    milestone: { nb: "Drosjeavtalen er klar", en: "The taxi contract is ready" },
    due: 140,
  },
  {
    key: "new-homes",
    department: "planning",
    right: "housing",
    title: { nb: "Tjue nye kommunale boliger", en: "Twenty new municipal homes" },
    text: {
      nb: "Boligene bygges på tomta etter fabrikken.",
      en: "They are built where the factory stood.",
    },
    milestone: { nb: "Innflytting", en: "People move in" },
    due: -300,
  },
  {
    key: "one-list",
    department: "housing",
    right: "housing",
    title: { nb: "Én venteliste", en: "One waiting list" },
    text: {
      nb: "De tre ventelistene blir til én, og alle kan se plassen sin.",
      en: "Three waiting lists become one, and everybody can see their place.",
    },
    milestone: { nb: "Lista er åpen", en: "The list is open" },
    due: 130,
  },
];
