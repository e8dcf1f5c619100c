/** What followed from the public meeting: a recommendation, two tasks that are late, answers, minutes, recordings, and what it changed. */
import {
  answerQuestion,
  approveMinutes,
  becomeRecommendation,
  findMeeting,
  giveTask,
  linkRecording,
  prefillMinutes,
  publishMinutes,
  readDraft,
  saveMinutes,
  stateEffect,
  taskLetter,
} from "../../modules/meetings/index.ts";
import { sendLetters } from "../../platform/outbox/send-letters.ts";
import { must } from "../must.ts";
import { firstMeeting } from "./first-meeting.ts";
import { termOf } from "./members.ts";
import { type Act, by, dayAgo, exampleAddress, noted, reportYear, type Town } from "./town.ts";

export const afterMeetingActs: readonly Act[] = [
  { daysAgo: 116, happens: followUp },
  { daysAgo: 115, happens: linkRecordings },
  { daysAgo: 112, happens: answerQuestions },
  { daysAgo: 110, happens: writeMinutes },
  { daysAgo: 92, happens: publish },
  { daysAgo: 25, happens: sayWhatChanged },
];

async function followUp(town: Town): Promise<void> {
  const on = firstMeeting(town);
  const secretary = by(town, "secretary");
  const recommendation = {
    ...on,
    decision: 1,
    right: "housing",
    edition: reportYear(town),
    topic: {
      nb: "Barn i midlertidige boliger",
      en: "Children in temporary housing",
      de: "Kinder in Notunterkünften",
    },
    addressee: { nb: "Kommunestyret", en: "The municipal council", de: "Gemeinderat" },
    city: { slug: town.slug, answerDays: 90, cycleYears: 1 },
    source: exampleAddress("raad/moter"),
  };
  const { reference } = must(
    "recommendation",
    await becomeRecommendation(...secretary, recommendation),
  );
  town.notes.set("homes for children", reference);
  const task = {
    ...on,
    decision: 2,
    text: {
      nb: "Regn ut hva frokost på alle skoler koster.",
      en: "Work out what breakfast at every school costs.",
    },
    owner: { department: "schools" },
    dueOn: dayAgo(town.today, 45),
  };
  const { context, slug, id } = town;
  const letter = taskLetter(`${context.settings.baseUrl}/${slug}`);
  must("task", await giveTask(...secretary, task, letter));
  const visit = {
    ...on,
    decision: 1,
    text: {
      nb: "Spør de seks familiene hvordan de har det, og fortell rådet det.",
      en: "Ask the six families how they are, and tell the council.",
    },
    owner: { term: await termOf(town, "Mia Medlem") },
    dueOn: dayAgo(town.today, 12),
  };
  must("task", await giveTask(...secretary, visit, letter));
  await sendLetters(context, id);
}

async function linkRecordings(town: Town): Promise<void> {
  for (const kind of ["recording", "sign-language", "transcript"]) {
    const linked = { ...firstMeeting(town), kind, address: exampleAddress(`raad/opptak/${kind}`) };
    must(kind, await linkRecording(...by(town, "secretary"), linked));
  }
}

async function answerQuestions(town: Town): Promise<void> {
  const answers = [
    {
      nb: "Kommunen stiller garanti for depositum og leier 14 boliger videre. Det er ikke nok, og rådet har derfor gitt en anbefaling.",
      en: "The municipality guarantees deposits and sublets 14 homes. That is not enough, which is why the council has made a recommendation.",
    },
    {
      nb: "Saken kommer til rådet før kommunestyret bestemmer noe.",
      en: "The matter comes to the council before the municipal council decides anything.",
    },
  ];
  for (const [place, text] of answers.entries()) {
    const answer = { ...firstMeeting(town), question: place + 1, text };
    must("answer", await answerQuestion(...by(town, "secretary"), answer));
  }
}

/** What the program knows stands there already; a member adds what was said. */
async function writeMinutes(town: Town): Promise<void> {
  const { context, id } = town;
  const on = firstMeeting(town);
  must("minutes", await prefillMinutes(...by(town, "secretary"), on));
  const draft = await context.database.readCity(id, async (tx) => {
    const meeting = await findMeeting(tx, on);
    return meeting && readDraft(tx, meeting.id);
  });
  if (draft === undefined) throw new Error("There are no minutes to write on");
  const said =
    "Ungdomsrådet fortalte at elevene vil være med når skolene planlegges. Lederen takket for frammøtet.";
  const written = { ...on, text: `${draft.text.trimEnd()}\n\n${said}\n`, based: draft.number };
  must("minutes", await saveMinutes(...by(town, "member"), written));
}

async function publish(town: Town): Promise<void> {
  const on = firstMeeting(town);
  const secretary = by(town, "secretary");
  must("minutes", await approveMinutes(...secretary, { ...on, by: "chair" }));
  must("minutes", await publishMinutes(...secretary, on));
}

async function sayWhatChanged(town: Town): Promise<void> {
  const effect = {
    ...firstMeeting(town),
    decision: 1,
    recommendation: noted(town, "homes for children"),
    text: {
      nb: "Fire av de seks familiene har fått en bolig de kan bli i.",
      en: "Four of the six families have a home in which they can stay.",
    },
    source: exampleAddress("bolig/status"),
  };
  must("effect", await stateEffect(...by(town, "secretary"), effect));
}
