/** Words of the front page's section on the city's institutions, in German. */
import type { CityWorkTexts } from "./en.ts";

const number = (count: number): string =>
  ["keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"][count] ??
  count.toLocaleString("de-AT");
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const de: CityWorkTexts = {
  title: "Wie die Stadt mit den Rechten arbeitet",
  bodies: "Beiräte und andere Gremien",
  bodyCount: (bodies, suspended) =>
    `${bodies === 1 ? "Ein Gremium" : `${capital(number(bodies))} Gremien`}.${
      suspended === 0
        ? ""
        : ` ${suspended === 1 ? "Eines ruht" : `${capital(number(suspended))} ruhen`} zurzeit.`
    }`,
  noBodies: "Hier ist noch kein Gremium eingetragen.",
  meetings: "Sitzungen und Veranstaltungen",
  nextMeeting: (body, day) => `Nächste öffentliche Sitzung: ${body}, ${day}.`,
  noMeeting: "Keine öffentliche Sitzung ist angekündigt.",
  commitments: "Wozu sich die Stadt verpflichtet hat",
  commitmentCount: ({ all, unsaid, kept, late }) => {
    const words = [`${capital(number(all))} ${all === 1 ? "Verpflichtung" : "Verpflichtungen"}.`];
    if (unsaid === all) words.push("Die Stadt hat hier nichts dazu gesagt.");
    else words.push(`Laut Stadt ${kept > 1 ? "sind" : "ist"} ${number(kept)} erfüllt.`);
    if (unsaid > 0 && unsaid < all)
      words.push(`${capital(number(unsaid))} hat sie hier nicht erwähnt.`);
    if (late > 0)
      words.push(`${capital(number(late))} ${late === 1 ? "ist" : "sind"} über der Frist.`);
    return words.join(" ");
  },
  noCommitments: "Hier ist keine Verpflichtung eingetragen.",
  signatories: "Wer die Erklärung unterzeichnet hat",
  signatoryCount: (organisations, residents) =>
    organisations + residents === 0
      ? "Hier hat noch niemand unterzeichnet. Sie können es."
      : `Unterzeichnet haben ${number(organisations)} ${organisations === 1 ? "Organisation" : "Organisationen"} und ${number(residents)} ${
          residents === 1 ? "Person" : "Personen"
        }.`,
  selfAssessment: "Selbstbewertung",
  assessed: (framework, year) => `Zuletzt: ${framework}, ${year}.`,
  noSelfAssessment: "Die Stadt hat sich hier noch an keinem Rahmenwerk gemessen.",
  challengeCount: (count) =>
    count === 0
      ? "Hier ist noch keine Herausforderung erfasst."
      : `${capital(number(count))} ${count === 1 ? "Herausforderung ist" : "Herausforderungen sind"} erfasst.`,
  whoCanAct: "Wer was tun kann",
  challengesHere: "Herausforderungen, die diesem Recht im Weg stehen",
  decisions: "Rechte in Entscheidungen",
  weighed: (count, year) =>
    `${capital(number(count))} ${count === 1 ? "Entscheidung" : "Entscheidungen"} ${year} geprüft.`,
  noDecisions: "Hier wurde noch keine Entscheidung geprüft.",
};
