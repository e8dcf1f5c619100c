/** Words of the front page's section on the city's institutions, in Norwegian. */
import type { CityWorkTexts } from "./en.ts";

const number = (count: number): string =>
  ["ingen", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni"][count] ??
  count.toLocaleString("nb-NO");
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const nb: CityWorkTexts = {
  title: "Slik arbeider byen med rettighetene",
  bodies: "Råd og utvalg",
  bodyCount: (bodies, suspended) =>
    `${bodies === 1 ? "Ett råd eller utvalg" : `${capital(number(bodies))} råd og utvalg`}.${
      suspended === 0
        ? ""
        : ` ${suspended === 1 ? "Ett" : capital(number(suspended))} ligger nede nå.`
    }`,
  noBodies: "Ingen råd eller utvalg er lagt inn her.",
  meetings: "Møter og arrangementer",
  nextMeeting: (body, day) => `Neste åpne møte: ${body}, ${day}.`,
  noMeeting: "Ingen åpne møter er kunngjort.",
  commitments: "Det kommunen har forpliktet seg til",
  commitmentCount: ({ all, unsaid, kept, late }) => {
    const words = [`${capital(number(all))} ${all === 1 ? "forpliktelse" : "forpliktelser"}.`];
    if (unsaid === all)
      words.push(`Kommunen har ikke sagt noe om ${all === 1 ? "den" : "dem"} her.`);
    else words.push(`Kommunen sier at ${number(kept)} er oppfylt.`);
    if (unsaid > 0 && unsaid < all) words.push(`Om ${number(unsaid)} har den ikke sagt noe her.`);
    if (late > 0) words.push(`${capital(number(late))} er over fristen.`);
    return words.join(" ");
  },
  noCommitments: "Ingen forpliktelser er ført inn her.",
  signatories: "Hvem som har skrevet under",
  signatoryCount: (organisations, residents) =>
    organisations + residents === 0
      ? "Ingen har skrevet under her ennå. Du kan."
      : `${capital(number(organisations))} ${organisations === 1 ? "organisasjon" : "organisasjoner"} og ${number(residents)} ${
          residents === 1 ? "innbygger" : "innbyggere"
        } har skrevet under.`,
  selfAssessment: "Egenvurdering",
  assessed: (framework, year) => `Sist: ${framework}, ${year}.`,
  noSelfAssessment: "Byen har ikke vurdert seg selv mot noe rammeverk her.",
  challengeCount: (count) =>
    count === 0
      ? "Ingen utfordringer er kartlagt her."
      : `${capital(number(count))} ${count === 1 ? "utfordring" : "utfordringer"} er kartlagt.`,
  whoCanAct: "Hvem som kan gjøre hva",
  challengesHere: "Utfordringer som står i veien for denne rettigheten",
  decisions: "Rettigheter i vedtakene",
  weighed: (count, year) =>
    `${capital(number(count))} ${count === 1 ? "sak" : "saker"} er vurdert i ${year}.`,
  noDecisions: "Ingen saker er vurdert her.",
};
