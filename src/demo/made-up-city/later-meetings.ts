/** The council’s next meetings: one was held and its minutes wait, one is to come with its agenda out; and two events of the city. */
import {
  countAudience,
  enterEvent,
  holdMeeting,
  prefillMinutes,
  recordAttendance,
  takeDecision,
} from "../../modules/meetings/index.ts";
import { must } from "../must.ts";
import { COUNCIL } from "./bodies.ts";
import { caseNumberOf } from "./checks.ts";
import { invite } from "./invite.ts";
import { termOf } from "./members.ts";
import { type Act, by, dayAgo, noted, onDay, type Town } from "./town.ts";

/** Days ago. */
const HELD = 35;
const COMING = -21;
const CLOSED = -12;

const CLOSED_FOR = {
  nb: "En innbyggers personlige forhold.",
  en: "A resident’s personal circumstances.",
  de: "Persönliche Umstände einer Bewohnerin oder eines Bewohners.",
};

export const laterMeetingActs: readonly Act[] = [
  {
    daysAgo: 52,
    happens: (town) => invite(town, { daysAgo: HELD, agenda: [aboutTheReport()] }),
  },
  { daysAgo: HELD, hour: 17, happens: meetAgain },
  { daysAgo: 32, happens: beginMinutes },
  {
    daysAgo: 9,
    happens: (town) => invite(town, { daysAgo: COMING, agenda: comingAgenda(town) }),
  },
  {
    daysAgo: 8,
    happens: (town) =>
      invite(town, { daysAgo: CLOSED, agenda: [aboutAResident()], closedFor: CLOSED_FOR }),
  },
  { daysAgo: 208, happens: holdSchoolDay },
  { daysAgo: 74, happens: holdSeminar },
];

function aboutTheReport() {
  return {
    kind: "decision",
    title: { nb: "Årets rapport", en: "This year’s report", de: "Der Jahresbericht" },
    text: {
      nb: "Hvilke tall skal stå først?",
      en: "Which figures should come first?",
    },
    tiedTo: "",
  };
}

function aboutAResident() {
  return {
    kind: "information",
    title: { nb: "Et brev til rådet", en: "A letter to the council", de: "Ein Brief an den Rat" },
    text: {},
    tiedTo: "",
  };
}

function comingAgenda(town: Town) {
  return [
    {
      kind: "discussion",
      title: {
        nb: "Utleiehusene i Prøveveien",
        en: "The houses in Test Road",
        de: "Die Häuser in der Testgasse",
      },
      text: {
        nb: "Kommunen vil selge. Rådet skulle ha vært hørt for lenge siden.",
        en: "The municipality wants to sell. The council should have been heard long ago.",
      },
      tiedTo: `case ${caseNumberOf(town, 60, "0201")}`,
    },
    {
      kind: "decision",
      title: {
        nb: "Hva ble det av anbefalingene?",
        en: "What became of the recommendations?",
        de: "Was wurde aus den Empfehlungen?",
      },
      text: {},
      tiedTo: `recommendation ${noted(town, "homes for children")}`,
    },
  ];
}

function secondMeeting({ today }: Town) {
  return { body: COUNCIL, meeting: dayAgo(today, HELD) };
}

async function meetAgain(town: Town): Promise<void> {
  const on = secondMeeting(town);
  const secretary = by(town, "secretary");
  const names = ["Mia Medlem", "Dina Demo", "Berit Blank", "Georg Generell", "Ylva Ung"];
  const attendance = [];
  for (const name of names) attendance.push({ term: await termOf(town, name), state: "present" });
  must("attendance", await recordAttendance(...secretary, { ...on, attendance }));
  const decision = {
    ...on,
    item: 1,
    way: "unanimous",
    text: {
      nb: "Rapporten begynner med familiene som venter på bolig.",
      en: "The report begins with the families that wait for a home.",
    },
  };
  must("decision", await takeDecision(...secretary, decision));
  must("held", await holdMeeting(...secretary, on));
}

async function beginMinutes(town: Town): Promise<void> {
  must("minutes", await prefillMinutes(...by(town, "secretary"), secondMeeting(town)));
}

async function holdSchoolDay(town: Town): Promise<void> {
  const event = {
    kind: "school-day",
    title: { nb: "Rettighetsdagen på Prøve skole", en: "Rights day at Test School" },
    text: {
      nb: "Sjuendeklassingene lagde sin egen erklæring.",
      en: "The seventh form wrote a declaration of its own.",
    },
    starts: onDay(town, 208),
    place: { nb: "Prøve skole", en: "Test School" },
    organisers: { nb: "Elevrådet", en: "The pupils’ council" },
    rights: ["education", "participation"],
  };
  await enterAndCount(town, event, 140);
}

async function holdSeminar(town: Town): Promise<void> {
  const event = {
    kind: "seminar",
    title: { nb: "Bolig er en rettighet", en: "Housing is a right" },
    text: {
      nb: "Leietakere, huseiere og kommunen rundt samme bord.",
      en: "Tenants, owners and the municipality around one table.",
    },
    starts: onDay(town, 74),
    place: { nb: "Biblioteket", en: "The library" },
    organisers: { nb: "Menneskerettighetsrådet", en: "The human rights council" },
    accessibility: {
      nb: "Trinnfritt, teleslynge og tegnspråktolk.",
      en: "Step-free, hearing loop and sign language.",
    },
    rights: ["housing"],
  };
  await enterAndCount(town, event, 63);
}

async function enterAndCount(
  town: Town,
  event: Parameters<typeof enterEvent>[3],
  people: number,
): Promise<void> {
  const entered = must("event", await enterEvent(...by(town, "secretary"), event));
  must("audience", await countAudience(...by(town, "secretary"), { event: entered.event, people }));
}
