/** The made-up city declares itself a human rights city, and a year later says it better; it takes on a charter and tells where it comes from. */
import { adoptCharter, adoptDeclaration, tellBackground } from "../../modules/city/index.ts";
import { listRights } from "../../modules/rights/index.ts";
import { must } from "../must.ts";
import { type Act, by, exampleAddress, inYear, onDay, type Town } from "./town.ts";

/** When the council adopted it, and when it adopted it anew, in days ago. */
const FIRST = 420;
const AGAIN = 170;

/** Their numbers are their places here, from 1 on. */
const COMMITMENTS = [
  {
    right: "housing",
    text: {
      nb: "Ingen barnefamilier skal bo midlertidig i mer enn tre måneder.",
      en: "No family with children lives in temporary housing for more than three months.",
    },
  },
  {
    right: "education",
    text: {
      nb: "Alle skoler skal ha en voksen som følger opp elever med mye fravær.",
      en: "Every school has an adult who follows up pupils with much absence.",
    },
  },
  {
    right: "equality",
    text: {
      nb: "Kommunen skal telle og publisere klager på diskriminering hvert år.",
      en: "The municipality counts and publishes complaints about discrimination every year.",
    },
  },
  {
    right: "participation",
    text: {
      nb: "Folk skal kunne stille spørsmål til menneskerettighetsrådet på alle åpne møter.",
      en: "People can ask the human rights council questions at every public meeting.",
    },
  },
  {
    right: "equality",
    text: {
      nb: "Kommunen skal åpne et eget kontor mot diskriminering.",
      en: "The municipality opens an office of its own against discrimination.",
    },
  },
] as const;

const LATER = {
  right: "participation",
  text: {
    nb: "Rettighetene skal veies i alle saker som går til kommunestyret.",
    en: "Rights are weighed in every case that goes to the municipal council.",
  },
} as const;

export const declarationActs: readonly Act[] = [
  { daysAgo: FIRST, happens: (town) => adopt(town, FIRST) },
  { daysAgo: 416, happens: adoptTheCharter },
  { daysAgo: 415, happens: tellTheBackground },
  { daysAgo: AGAIN, happens: (town) => adopt(town, AGAIN) },
];

async function adopt(town: Town, daysAgo: number): Promise<void> {
  const rights = await town.context.database.readCity(town.id, listRights);
  const isFirst = daysAgo === FIRST;
  const made = COMMITMENTS.map((one) => ({ ...one, on: onDay(town, FIRST) }));
  const commitments = isFirst ? made : [...made, { ...LATER, on: onDay(town, AGAIN) }];
  const declaration = {
    on: onDay(town, daysAgo),
    title: {
      nb: "Erklæring om menneskerettighetsbyen Eksempelby",
      en: "Declaration of Exampleton as a human rights city",
      de: "Erklärung zur Menschenrechtsstadt Beispielstadt",
    },
    promise: isFirst
      ? {
          nb: "Eksempelby skal la menneskerettighetene styre det kommunen gjør.",
          en: "Exampleton lets human rights guide what the municipality does.",
        }
      : {
          nb: "Eksempelby skal la menneskerettighetene styre det kommunen gjør, og vise hvert år hva det førte til.",
          en: "Exampleton lets human rights guide what the municipality does, and shows every year what came of it.",
        },
    definition: {
      nb: "En menneskerettighetsby er for oss en kommune der folk kan se hva de har krav på, og si fra når de ikke får det.",
      en: "To us a human rights city is a municipality where people can see what they are entitled to, and speak up when they do not get it.",
    },
    body: {
      nb: "Kommunestyret vedtok erklæringen enstemmig. Den gjelder alle som bor eller oppholder seg i Eksempelby.",
      en: "The municipal council adopted the declaration unanimously. It holds for everybody who lives or stays in Exampleton.",
    },
    sources: [exampleAddress("kommunestyret/erklaering")],
    demonstration: false,
    commitments: commitments.map(({ right, ...rest }) => ({
      ...rest,
      right: rights.find(({ slug }) => slug === right)?.id ?? null,
      source: exampleAddress("kommunestyret/erklaering"),
    })),
  };
  must("declaration", await adoptDeclaration(...by(town, "coordinator"), declaration));
}

async function adoptTheCharter(town: Town): Promise<void> {
  const charter = {
    framework: "European Charter for Safeguarding Human Rights in the City 2000",
    instrument: null,
    named: null,
    on: onDay(town, 416),
    by: { nb: "Kommunestyret", en: "The municipal council" },
    source: exampleAddress("kommunestyret/charter"),
  };
  must("charter", await adoptCharter(...by(town, "coordinator"), charter));
}

async function tellTheBackground(town: Town): Promise<void> {
  const { date } = inYear(town, 40);
  const background = {
    text: {
      nb: `Eksempelby vokste fram rundt en fabrikk som la ned i ${date.slice(0, 4)}. Mange flyttet ut, og siden har folk kommet fra hele verden. Leietakerne organiserte seg først; skoleungdommen fulgte etter. Det var de som fikk kommunen til å snakke om rettigheter.`,
      en: `Exampleton grew around a factory that closed in ${date.slice(0, 4)}. Many left, and since then people have come from all over the world. The tenants organised first, and the pupils followed. It was they who got the municipality to speak of rights.`,
    },
    sources: [exampleAddress("lokalhistorie")],
  };
  must("background", await tellBackground(...by(town, "editor"), background));
}
