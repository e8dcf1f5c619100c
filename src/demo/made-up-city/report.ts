/** The report of the made-up city: opened, written and, once everything else is told, published with its figures. */
import type { Id } from "../../kernel/id.ts";
import {
  chooseIndicators,
  listEditions,
  openEdition,
  publishEdition,
  recordPastEdition,
  saveSection,
} from "../../modules/reports/index.ts";
import type { Context } from "../../platform/context.ts";
import { must } from "../must.ts";
import { INDICATORS } from "./figures.ts";
import { findByKey } from "./people.ts";
import { type Act, by, exampleAddress, onDay, reportYear, type Town } from "./town.ts";

const SECTIONS = [
  {
    right: null,
    part: "foreword",
    nb: "Eksempelby finnes ikke. Rapporten viser hvordan en kommune kan fortelle hva den lovet, hva den gjorde, og hva rådet mener om det.\n\nI år begynner den med familiene som venter på bolig. Det er færre av dem enn før, men fortsatt for mange.",
    en: "Exampleton does not exist. The report shows how a municipality can tell what it promised, what it did, and what its council thinks of it.\n\nThis year it begins with the families that wait for a home. They are fewer than before, and still too many.",
  },
  {
    right: "housing",
    part: "challenge",
    nb: "Elleve barnefamilier bodde midlertidig ved årsskiftet. Garantien for depositum skulle ha vært i gang, men lar vente på seg.",
    en: "Eleven families with children lived in temporary housing at the turn of the year. The guarantee for deposits should have begun and has not.",
  },
  {
    right: "housing",
    part: "best-practice",
    nb: "Familier som må flytte, får nå vite adressen minst to uker før.",
    en: "Families that have to move now learn the address at least two weeks before.",
  },
  {
    right: "education",
    part: "challenge",
    nb: "Andelen elever med mye fravær gikk ned for første gang på fire år.",
    en: "The share of pupils with much absence fell for the first time in four years.",
  },
  {
    right: "equality",
    part: "challenge",
    nb: "Det kom flere klager på diskriminering enn året før. Om det skjer oftere, eller om flere melder fra, vet vi ikke.",
    en: "More complaints about discrimination came than the year before. Whether it happens more often, or more people report it, we do not know.",
  },
  {
    right: "participation",
    part: "challenge",
    nb: "Rådet ble ikke hørt i alle saker der det skulle vært hørt, og noen uttalelser fikk svar for sent.",
    en: "The council was not heard in every matter in which it should have been, and some advice was answered too late.",
  },
  {
    right: null,
    part: "method",
    nb: "Alt i denne rapporten er oppdiktet: tallene, sakene og menneskene. Måten den er laget på, er den samme som i en virkelig by.",
    en: "Everything in this report is made up: the figures, the cases and the people. The way in which it was made is the same as in a real city.",
  },
] as const;

export const reportActs: readonly Act[] = [
  { daysAgo: 330, happens: recordTheLast },
  { daysAgo: 57, happens: open },
  { daysAgo: 20, happens: write },
];

/** Days ago. */
export const REPORT_PUBLISHED = 3;

async function recordTheLast(town: Town): Promise<void> {
  const year = reportYear(town) - 1;
  const past = {
    year,
    title: {
      nb: `Menneskerettighetene i Eksempelby ${year}`,
      en: `Human rights in Exampleton ${year}`,
    },
    subtitle: null,
    publishedOn: onDay(town, 378),
    source: exampleAddress(`rapport-${year}`),
  };
  must("report", await recordPastEdition(...by(town, "coordinator"), past));
}

async function open(town: Town): Promise<void> {
  const year = reportYear(town);
  const coordinator = by(town, "coordinator");
  must("report", await openEdition(...coordinator, { year }));
  const indicators = INDICATORS.map(({ slug }) => slug);
  const chosen = { edition: year, indicators, highlights: indicators };
  must("report", await chooseIndicators(...coordinator, chosen));
}

async function write(town: Town): Promise<void> {
  const edition = reportYear(town);
  for (const { nb, en, ...place } of SECTIONS)
    for (const [language, markdown] of Object.entries({ nb, en }) as ["nb" | "en", string][]) {
      const section = { ...place, edition, language, markdown, basedOn: 0 };
      must("report", await saveSection(...by(town, "editor"), section));
    }
}

/** It is frozen as the city stands then, and set in type: nothing that another transaction could undo. */
export async function publishReport(context: Context, id: Id<"City">): Promise<void> {
  const editions = await context.database.readCity(id, listEditions);
  const edition = editions.find(({ publication }) => publication === null);
  if (edition === undefined) throw new Error("The report was not opened");
  const coordinator = await findByKey({ context, id }, "coordinator");
  must("report", await publishEdition(context, id, coordinator, { edition: edition.year }));
}
