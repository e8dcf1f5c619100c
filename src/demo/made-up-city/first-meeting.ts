/** The council’s public meeting: called, asked before and in the room, held with a quorum, a conflict and two decisions. */

import {
  askInRoom,
  confirmQuestion,
  decideQuestion,
  declareConflict,
  findMeeting,
  holdMeeting,
  listWaitingRows,
  postLine,
  recordAttendance,
  sendQuestion,
  takeDecision,
} from "../../modules/meetings/index.ts";
import { sendLetters } from "../../platform/outbox/send-letters.ts";
import { must } from "../must.ts";
import { COUNCIL } from "./bodies.ts";
import { AGENDA } from "./first-agenda.ts";
import { invite } from "./invite.ts";
import { termOf } from "./members.ts";
import { type Act, by, dayAgo, type Town } from "./town.ts";

/** Days ago. */
const HELD = 119;

export function firstMeeting({ today }: Pick<Town, "today">) {
  return { body: COUNCIL, meeting: dayAgo(today, HELD) };
}

export const firstMeetingActs: readonly Act[] = [
  {
    daysAgo: 150,
    happens: (town) => invite(town, { daysAgo: HELD, agenda: AGENDA }),
  },
  { daysAgo: 125, happens: sendOneQuestion },
  { daysAgo: HELD, hour: 17, happens: meet },
];

/** The secret of the link goes from the letter to whoever asked, and back as the confirmation. */
async function sendOneQuestion(town: Town): Promise<void> {
  const { context, id } = town;
  const on = firstMeeting(town);
  const question = {
    ...on,
    text: {
      nb: "Hva gjør kommunen for familier som ikke finner noe å leie?",
      en: "What does the municipality do for families that find nothing to rent?",
    },
    askedBy: null,
    email: "innbygger-5@example.org",
  };
  let secret = "";
  const letter = (given: string) => {
    secret = given;
    return { subject: "Bekreft spørsmålet ditt", text: given };
  };
  must("question", await sendQuestion(context, id, question, letter));
  must("question", await confirmQuestion(context, id, secret));
  await sendLetters(context, id);
  const waiting = await context.database.readCity(id, async (tx) => {
    const meeting = await findMeeting(tx, on);
    return meeting === undefined ? [] : listWaitingRows(tx, { meeting: meeting.id });
  });
  for (const { id: asked } of waiting) {
    const decision = { ...on, question: asked, turnAway: "" };
    must("question", await decideQuestion(...by(town, "secretary"), decision));
  }
}

/** What was written down while it was said. */
const LINES = [
  "Lederen ønsker velkommen. Åtte møter, ett medlem er meldt forfall.",
  "Sak 1: Mons Medlem er inhabil og går fra bordet.",
  "En mor forteller at familien har flyttet fire ganger på ett år.",
  "Sak 2: Georg Generell mener at pengene bør gå til flere lærere først.",
] as const;

async function meet(town: Town): Promise<void> {
  const on = firstMeeting(town);
  const secretary = by(town, "secretary");
  for (const text of LINES)
    must("line", await postLine(...secretary, { ...on, text, language: "nb" }));
  const term = (name: string) => termOf(town, name);
  const present = ["Mia Medlem", "Mons Medlem", "Berit Blank", "Georg Generell", "Truls Test"];
  const attendance = [
    ...(await Promise.all(
      [...present, "Unni Utkast"].map(async (one) => ({ term: await term(one), state: "present" })),
    )),
    { term: await term("Dina Demo"), state: "excused" },
    { term: await term("Ylva Ung"), state: "absent" },
    { term: await term("Vera Vara"), state: "present", standsInFor: await term("Dina Demo") },
  ];
  must("attendance", await recordAttendance(...secretary, { ...on, attendance }));
  const conflict = {
    ...on,
    item: 1,
    term: await term("Mons Medlem"),
    text: {
      nb: "Sitter i styret for et borettslag som leier ut til kommunen.",
      en: "On the board of a cooperative that rents to the municipality.",
    },
  };
  must("conflict", await declareConflict(...secretary, conflict));
  const homes = {
    ...on,
    item: 1,
    way: "unanimous",
    text: {
      nb: "Kommunen skal finne en varig bolig til hver barnefamilie innen tre måneder.",
      en: "The municipality finds a lasting home for each family with children within three months.",
    },
  };
  must("decision", await takeDecision(...secretary, homes));
  const meals = {
    ...on,
    item: 2,
    way: "show-of-hands",
    counted: { votesFor: 4, votesAgainst: 1, abstained: 1 },
    text: {
      nb: "Oppvekst og skole regner ut hva frokost på alle skoler koster.",
      en: "Children and schools work out what breakfast at every school costs.",
    },
    dissents: [
      {
        term: await term("Georg Generell"),
        text: {
          nb: "Pengene bør gå til flere lærere først.",
          en: "The money should go to more teachers first.",
        },
      },
    ],
  };
  must("decision", await takeDecision(...secretary, meals));
  const asked = {
    nb: "Når får vi vite hva som skjer med husene i Prøveveien?",
    en: "When will we know what happens to the houses in Test Road?",
  };
  must("question", await askInRoom(...secretary, { ...on, text: asked }));
  must("held", await holdMeeting(...secretary, on));
}
