/** Det denne modulen sier, på bokmål. */
import { evidenceTexts } from "../../evidence/index.ts";
import { wholeYears } from "../time-span.ts";
import type { CommitmentTexts } from "./en.ts";

const time = (days: number): string => {
  const years = wholeYears(days);
  if (years !== undefined) return `${years} år`;
  return days === 1 ? "1 dag" : `${days} dager`;
};
const TIMES = ["én", "to", "tre", "fire", "fem"];
const list = new Intl.ListFormat("nb-NO", { type: "conjunction" });

export const nb = {
  states: {
    "not-begun": { mark: "Ikke begynt", meaning: "Det er ikke gjort noe med den ennå." },
    "under-way": { mark: "I gang", meaning: "Det arbeides med den." },
    kept: { mark: "Oppfylt", meaning: "Det er gjort. Alle kan se dokumentasjonen." },
    "not-kept": { mark: "Ikke oppfylt", meaning: "Det ble ikke gjort, og grunnen sier hvorfor." },
    "given-up": { mark: "Gitt opp", meaning: "Kommunen står ikke lenger ved den." },
  },
  nothingSaid: "Ingenting sagt ennå",
  late: (days) => `${time(days)} for sent`,
  keptLate: (mark, days) => `${mark}, ${time(days)} for sent`,
  silent: (days) => `ingenting sagt på ${time(days)}`,
  neverSaid: (days) =>
    days === 0
      ? "gitt i dag, ingenting sagt siden"
      : `ingenting sagt på ${time(days)}, helt siden den ble gitt`,
  moved: (times, first) =>
    `flyttet ${TIMES[times - 1] ?? times} ${times === 1 ? "gang" : "ganger"}, først ${first}`,
  noOwner: "ingen eier",
  noDate: "ingen frist",
  sentence: ({ all, unsaid, kept, late, silent, withoutOwner, withoutDate }) => {
    if (all === 0) return "Ingen forpliktelser er ført inn.";
    const hasSpoken = unsaid < all;
    const some = (count: number) => (all === 1 && !hasSpoken ? "" : `${count} `);
    const parts = [
      ...(hasSpoken
        ? [
            `${kept === 0 ? "ingen" : kept} oppfylt, etter det kommunen selv sier`,
            ...(unsaid > 0 ? [`${unsaid} ikke nevnt av kommunen her`] : []),
          ]
        : []),
      ...(late > 0 ? [`${some(late)}over fristen`] : []),
      ...(hasSpoken && silent > 0 ? [`${silent} uten et ord på mer enn et år`] : []),
      ...(withoutOwner > 0 ? [`${some(withoutOwner)}uten eier`] : []),
      ...(withoutDate > 0 ? [`${some(withoutDate)}uten frist`] : []),
    ];
    const commitments = all === 1 ? "1 forpliktelse" : `${all} forpliktelser`;
    if (hasSpoken) return `Av ${commitments} er ${list.format(parts)}.`;
    const silence = `${commitments}. Kommunen har ikke sagt noe om ${all === 1 ? "den" : "dem"} her.`;
    return parts.length === 0
      ? silence
      : `${silence} ${all === 1 ? "Den er" : "Av dem er"} ${list.format(parts)}.`;
  },

  declaration: {
    title: "Erklæringen",
    none: "Her er det ikke ført inn noen erklæring",
    ofDeclaration: "I erklæringen",
    boundLater: "Det kommunen forpliktet seg til senere",
    boundLaterHelp: "Vedtatt etter erklæringen, og ikke en del av den.",
    noneHelp: (city) =>
      `Når ${city} erklærer seg som menneskerettighetsby, står erklæringen her med dato og kilder.`,
    demonstration: "Demonstrasjonstekst: våre ord, ikke kommunens.",
    definition: "Hva byen legger i å være menneskerettighetsby",
    noDefinition: "Byen har ikke skrevet noen egen definisjon.",
    text: "Teksten",
    noText: "Vi har ikke selve teksten, bare det kildene nederst sier om den.",
    commitments: "Det kommunen har forpliktet seg til",
    noCommitments: "Ingen forpliktelser er ført inn.",
    onlySources:
      "Dette er en demonstrasjon: her står bare det publiserte kilder sier. At ingenting er sagt, er ikke en opplysning om kommunen.",
    takenOut: "Ikke lenger i erklæringen",
    asTable: "Som tabell (CSV)",
    asData: "Som data (JSON)",
    versions: "Versjoner",
    versionCount: (count) =>
      count === 1 ? "Erklæringen har én versjon." : `Erklæringen har ${count} versjoner.`,
    allVersions: "Alle versjoner, og hva hver av dem endret",
    signatories: "Hvem som har skrevet under",
    signatoriesHelp:
      "Organisasjoner og innbyggere kan skrive under på erklæringen, og trekke seg når de vil.",
    signatoriesLink: "Se hvem som har skrevet under, eller skriv under",
    charters: "Charter og erklæringer",
    noCharters: "Byen har ikke ført inn noe charter den har sluttet seg til.",
    adopted: (day) => `Sluttet seg til ${day}`,
    left: (day) => `Byen gikk ut: ${day}.`,
    background: "Bakgrunn",
    road: "Veien hit",
    tracks: (formal, informal, neither) =>
      `${formal === 0 ? "Ingen" : formal} steg på den formelle veien, ${informal === 0 ? "ingen" : informal} på den uformelle${neither === 0 ? "" : `, ${neither} på ingen av dem`}.`,
    tracksHelp: "Formell: det kommunen vedtok. Uformell: det folk satte i gang.",
    formal: "Formell vei",
    informal: "Uformell vei",
    sources: "Kilder",
    source: "Kilde",
    recordEntry: (position) => `Innførsel ${position} i den offentlige protokollen`,
    proof: "Beviset som fil",
  },

  number: "Nr.",
  commitment: "Forpliktelse",
  commitmentNumber: (number) => `Forpliktelse ${number}`,
  right: "Rettighet",
  owner: "Eier",
  due: "Frist",
  state: "Kommunen sier",
  madeOn: "Gitt",
  since: (day) => `fra ${day}`,
  citySays: "Det kommunen sier om den",
  ownWord: "Dette er kommunens egne ord. Ingen andre har vurdert det her.",
  nobodySaid: "Kommunen har ikke sagt noe om den ennå",
  nobodySaidHelp: "Det den sier, vil stå her med dato, grunn og dokumentasjon.",
  evidence: "Dokumentasjon",
  said: (department) => `sagt av ${department}`,
  dates: "Fristen, og hvordan den ble flyttet",
  firstDate: (day) => `Skal oppfylles innen ${day}`,
  movedTo: (day) => `Flyttet til ${day}`,
  owners: "Hvem som har hatt og har ansvaret",
  takenOutNote: "Erklæringen som gjelder nå, nevner den ikke lenger.",
  boundLaterNote: "Kommunen forpliktet seg til dette etter erklæringen. Det står ikke i den.",

  work: {
    title: "Forpliktelser",
    lead: "Hvem som har ansvar for hva, hvilken frist det har, og hva kommunen sier er gjort. Alt som sies, blir stående.",
    none: "Det er ingen forpliktelser ennå",
    noneHelp: "Før inn erklæringen først. Forpliktelsene er en del av den.",
    declarationForm: "Før inn erklæringen",
    public: "Se den offentlige siden",
    saved: "Det står i den offentlige protokollen.",
    meanwhile: "Noen andre har sagt noe om den imens. Les det, og send ditt på nytt.",
    notYours: "Bare avdelingen som eier den, og koordinatoren, kan si hvordan det går.",
    openForm: "Åpne skjemaet",
    forever: "Det du sender, blir publisert med en gang og blir stående.",
  },
  forms: {
    statement: { title: "Si hvordan det går", send: "Publiser" },
    deadline: { title: "Sett eller flytt fristen", send: "Publiser fristen" },
    owner: { title: "Si hvem som eier den", send: "Publiser eieren" },
  },
  fields: {
    state: "Hvordan det går",
    reason: "Hvorfor, i noen få setninger",
    evidence: "Dokumentasjon",
    evidenceHelp:
      "En adresse eller navnet på et dokument. Det som er oppfylt, må kunne dokumenteres.",
    on: "Siden når",
    onHelp: "Tomt betyr i dag.",
    dueOn: "Skal oppfylles innen",
    dueOnHelp: "Et år, en måned eller en dag: 2027, 12.2027 eller 31.12.2027.",
    moveReason: "Hvorfor den flyttes",
    moveReasonHelp: "Den første fristen trenger ingen grunn.",
    source: "Kilde",
    sourceHelp: "Hvor det kan leses.",
    department: "Avdeling",
    named: "Eller et råd eller noen andre, med ord",
  },

  refusals: {
    ...evidenceTexts("nb").fileRefusals,
    "not-permitted": "Rollen din omfatter ikke dette.",
    "not-your-commitment": "Denne forpliktelsen hører til en annen avdeling.",
    "unknown-commitment": "Ingen versjon av erklæringen har denne forpliktelsen.",
    "before-commitment": "Det er før forpliktelsen ble gitt.",
    "future-date": "Denne datoen har ikke vært ennå.",
    "bad-date": "Skriv en dato, for eksempel 2027, 12.2027 eller 31.12.2027.",
    "no-owner": "Velg en avdeling, eller skriv hvem som eier den.",
    "two-owners": "Velg en avdeling eller skriv et navn, ikke begge deler.",
    "unknown-department": "Velg en av kommunens avdelinger.",
    "no-source": "Si hvor det kan leses.",
    "bad-address": "Skriv en adresse som begynner med https://, eller navnet på dokumentet.",
    "due-before-commitment": "Den dagen var før forpliktelsen ble gitt.",
    "no-reason": "Skriv grunnen.",
    "same-date": "Fristen er alt denne datoen.",
    "said-meanwhile": "Noen har sagt noe annet imens.",
    "unknown-state": "Velg hvordan det går.",
    "no-evidence": "Si hvor alle kan se at den er oppfylt.",
    "too-long": "Det er mer enn noen orker å lese. Gjør det kortere.",
  },
  desk: {
    report: (number: number): string => `Si hvordan det går med forpliktelse ${number}`,
    reportMany: (count: number): string => `Si hvordan det går med ${count} forpliktelser`,
    lateWhy: "Fristene er ute.",
    silentWhy: "Kommunen har ikke sagt noe på over et år.",
    own: (number: number): string => `Finn en eier til forpliktelse ${number}`,
    ownMany: (count: number): string => `Finn eiere til ${count} forpliktelser`,
    ownWhy: "Det ingen eier, blir ikke gjort.",
  },
} satisfies CommitmentTexts;
