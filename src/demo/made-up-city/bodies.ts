/** The bodies of the made-up city: a human rights council with a mandate, a youth council that the law requires, and a working group that rests. */
import {
  addSeats,
  appointSecretary,
  changeStanding,
  defineBody,
  reviseMandate,
} from "../../modules/bodies/index.ts";
import { must } from "../must.ts";
import { SECTORS } from "./sectors.ts";
import { type Act, by, exampleAddress, inYear, onDay, personOf, type Town } from "./town.ts";

export const COUNCIL = "menneskerettighetsradet";
export const YOUTH = "ungdomsradet";

const source = exampleAddress("kommunestyret/raad");

export const bodyActs: readonly Act[] = [
  { daysAgo: 418, happens: setUpCouncil },
  { daysAgo: 417, happens: setUpOthers },
  { daysAgo: 152, happens: suspendGroup },
];

async function setUpCouncil(town: Town): Promise<void> {
  const common = by(town, "coordinator");
  const council = {
    slug: COUNCIL,
    kind: "council",
    name: { nb: "Menneskerettighetsrådet", en: "Human rights council", de: "Menschenrechtsbeirat" },
    about: {
      nb: "Rådet gir kommunen råd, følger opp erklæringen og sier fra når rettigheter ikke blir tatt på alvor.",
      en: "The council advises the municipality, follows up the declaration and speaks up when rights are not taken seriously.",
    },
    foundedOn: onDay(town, 418),
    source,
  };
  must(COUNCIL, await defineBody(...common, council));
  const mandate = {
    body: COUNCIL,
    purpose: {
      nb: "Å se til at menneskerettighetene teller når kommunen bestemmer noe.",
      en: "To see to it that human rights count when the municipality decides something.",
    },
    tasks: {
      nb: "Gi råd i saker. Vurdere et utvalg av kommunens rettighetsvurderinger. Gi kommunestyret anbefalinger hvert år.",
      en: "Give advice. Review a sample of the municipality’s own checks. Make recommendations every year.",
    },
    heardIn: {
      nb: "Saker om bolig, skole, helse og deltakelse, før de går til kommunestyret.",
      en: "Matters of housing, schools, health and participation, before they go to the municipal council.",
    },
    heardDays: 28,
    answerDays: 42,
    quorum: { kind: "more-than-half" },
    termMonths: 24,
    balance: [{ ground: "sex", least: 40 }],
    on: onDay(town, 418),
    source,
  } as const;
  must("mandate", await reviseMandate(...common, mandate));
  for (const seats of SECTORS)
    must("seats", await addSeats(...common, { ...seats, body: COUNCIL, source }));
  const { accountId: account } = personOf(town, "secretary");
  must("secretary", await appointSecretary(...common, { body: COUNCIL, account }));
}

const GROUP = "arbeidsgruppe-tilgjengelighet";

async function setUpOthers(town: Town): Promise<void> {
  const common = by(town, "coordinator");
  const youth = {
    slug: YOUTH,
    kind: "statutory-council",
    name: { nb: "Ungdomsrådet", en: "Youth council", de: "Jugendrat" },
    about: {
      nb: "Sier hva unge mener i saker som gjelder dem.",
      en: "Says what young people think of matters that concern them.",
    },
    legalBasis: { nb: "Kommuneloven § 5-12", en: "Municipal Act § 5-12" },
    foundedOn: inYear(town, 7),
    source,
  };
  must(YOUTH, await defineBody(...common, youth));
  const seats = {
    sector: { nb: "Skolene", en: "The schools", de: "Schulen" },
    appointedBy: { nb: "Elevrådene", en: "The pupils’ councils" },
    count: 3,
  };
  must("seats", await addSeats(...common, { ...seats, body: YOUTH, source }));
  const group = {
    slug: GROUP,
    kind: "working-group",
    parent: COUNCIL,
    name: {
      nb: "Arbeidsgruppe for tilgjengelighet",
      en: "Working group on accessibility",
      de: "Arbeitsgruppe Barrierefreiheit",
    },
    about: {
      nb: "Går gjennom skoler, busstopp og kontorer sammen med folk som bruker dem.",
      en: "Walks through schools, bus stops and offices together with those who use them.",
    },
    foundedOn: inYear(town, 2),
    source,
  };
  must(GROUP, await defineBody(...common, group));
}

async function suspendGroup(town: Town): Promise<void> {
  const suspended = {
    body: GROUP,
    change: "suspended",
    reason: {
      nb: "Gruppa har ingen leder. Rådet leter etter en ny.",
      en: "The group has nobody to lead it. The council is looking for somebody.",
    },
    on: onDay(town, 152),
    source,
  };
  must(GROUP, await changeStanding(...by(town, "coordinator"), suspended));
}
