/** What the made-up council recommends: one answered, done and judged, one late, one waiting, and the one that came from its meeting. */
import {
  adoptRecommendation,
  answerRecommendation,
  assessRecommendation,
  assignRecommendation,
  claimProgress,
} from "../../modules/recommendations/index.ts";
import { askForReply } from "../../modules/requests/index.ts";
import { must } from "../must.ts";
import { BODY, type Key, RECOMMENDED } from "./recommended.ts";
import { type Act, by, dayAgo, exampleAddress, noted, reportYear, type Town } from "./town.ts";

export const recommendationActs: readonly Act[] = [
  { daysAgo: 380, happens: (town) => recommend(town, "absence", 1) },
  { daysAgo: 331, happens: acceptAbsence },
  { daysAgo: 204, happens: claimAbsence },
  { daysAgo: 22, happens: judgeAbsence },
  { daysAgo: 199, happens: (town) => recommend(town, "complaints", 0) },
  { daysAgo: 113, happens: assignHomes },
  { daysAgo: 61, happens: acceptHomes },
  { daysAgo: 26, happens: claimHomes },
  { daysAgo: 40, happens: (town) => recommend(town, "moving", 0) },
  { daysAgo: 12, happens: askTheContributor },
];

/** `yearsBefore`: how many before that of the report. */
async function recommend(town: Town, key: Key, yearsBefore: number): Promise<void> {
  const { department, ...words } = RECOMMENDED[key];
  const adopted = {
    ...words,
    edition: reportYear(town) - yearsBefore,
    addressee: { nb: "Kommunestyret", en: "The municipal council", de: "Gemeinderat" },
    issuedBy: BODY,
    citySlug: town.slug,
    answerDays: 90,
    judgeFrom: null,
    judgeBy: null,
    source: exampleAddress("raad/anbefalinger"),
  };
  const { reference } = must(key, await adoptRecommendation(...by(town, "secretary"), adopted));
  town.notes.set(key, reference);
  must(key, await assignRecommendation(...by(town, "coordinator"), { reference, department }));
}

async function acceptAbsence(town: Town): Promise<void> {
  const answer = {
    reference: noted(town, "absence"),
    kind: "accepted",
    reason: {
      nb: "Kommunestyret satte av penger til en halv stilling på hver skole.",
      en: "The municipal council set aside money for half a post at each school.",
    },
  };
  must("absence", await answerRecommendation(...by(town, "head"), answer));
}

async function claimAbsence(town: Town): Promise<void> {
  const claim = {
    reference: noted(town, "absence"),
    evidence: exampleAddress("skole/fravaerskontakter"),
    text: {
      nb: "Alle fem skolene har fått en fraværskontakt.",
      en: "All five schools have such an adult.",
    },
  };
  must("absence", await claimProgress(...by(town, "head"), claim));
}

async function judgeAbsence(town: Town): Promise<void> {
  const verdict = {
    reference: noted(town, "absence"),
    edition: reportYear(town),
    verdict: "fully",
    by: BODY,
    evidence: exampleAddress("skole/fravaerskontakter"),
    reason: {
      nb: "Rådet har snakket med elever på alle fem skolene. Alle visste hvem de kan gå til.",
      en: "The council spoke with pupils of all five schools. Everybody knew whom to turn to.",
    },
  };
  must("absence", await assessRecommendation(...by(town, "secretary"), verdict));
}

async function assignHomes(town: Town): Promise<void> {
  const assigned = { reference: noted(town, "homes for children"), department: "housing" };
  must("homes", await assignRecommendation(...by(town, "coordinator"), assigned));
}

async function acceptHomes(town: Town): Promise<void> {
  const answer = {
    reference: noted(town, "homes for children"),
    kind: "partly",
    reason: {
      nb: "Vi klarer det for de fleste. Familier med mer enn fem medlemmer må vente lenger.",
      en: "We manage for most. Families of more than five have to wait longer.",
    },
  };
  must("homes", await answerRecommendation(...by(town, "contributor"), answer));
}

async function claimHomes(town: Town): Promise<void> {
  const claim = {
    reference: noted(town, "homes for children"),
    evidence: exampleAddress("bolig/status"),
    text: {
      nb: "Fire av de seks familiene har flyttet inn.",
      en: "Four of the six families have moved in.",
    },
  };
  must("homes", await claimProgress(...by(town, "contributor"), claim));
}

/** It waits on the contributor’s desk. */
async function askTheContributor(town: Town): Promise<void> {
  const request = {
    kind: "answer",
    about: noted(town, "moving"),
    dueOn: dayAgo(town.today, -10),
    question: {
      nb: "Hva svarer vi rådet? Kan vi leie en flyttebil?",
      en: "What do we answer the council? Can we hire a van?",
    },
  };
  must("request", await askForReply(...by(town, "coordinator"), request));
}
