/** Det denne modulen sier, på bokmål. */
import { evidenceTexts } from "../../evidence/index.ts";
import type { CommitmentTexts } from "./en.ts";

const days = (count: number): string =>
  count === 1 ? "1 dag" : `${count.toLocaleString("nb-NO")} dager`;
const TIMES = ["én", "to", "tre", "fire", "fem"];
const list = new Intl.ListFormat("nb-NO", { type: "conjunction" });

export const nb = {
  states: {
    "not-begun": { mark: "Ikke begynt", meaning: "Det er ikke gjort noe med den ennå." },
    "under-way": { mark: "I gang", meaning: "Det arbeides med den." },
    kept: { mark: "Holdt", meaning: "Det er gjort. Alle kan se dokumentasjonen." },
    "not-kept": { mark: "Ikke holdt", meaning: "Det ble ikke gjort, og grunnen sier hvorfor." },
    "given-up": { mark: "Gitt opp", meaning: "Kommunen står ikke lenger ved den." },
  },
  nothingSaid: "Ingenting sagt ennå",
  late: (count) => `${days(count)} for sent`,
  keptLate: (mark, count) => `${mark}, ${days(count)} for sent`,
  silent: (count) => `ingenting sagt på ${days(count)}`,
  neverSaid: (count) =>
    count === 0
      ? "gitt i dag, ingenting sagt siden"
      : `ingenting sagt på ${days(count)}, helt siden den ble gitt`,
  moved: (times, first) =>
    `flyttet ${TIMES[times - 1] ?? times} ${times === 1 ? "gang" : "ganger"}, først ${first}`,
  noOwner: "ingen eier",
  noDate: "ingen dato",
  sentence: ({ all, kept, late, silent, withoutOwner, withoutDate }) => {
    if (all === 0) return "Ingen forpliktelser er ført inn.";
    const parts = [
      `${kept === 0 ? "ingen" : kept} holdt, etter det kommunen selv sier`,
      ...(late > 0 ? [`${late} for sent ute`] : []),
      ...(silent > 0 ? [`${silent} uten et ord på mer enn et år`] : []),
      ...(withoutOwner > 0 ? [`${withoutOwner} uten eier`] : []),
      ...(withoutDate > 0 ? [`${withoutDate} uten dato`] : []),
    ];
    return `Av ${all === 1 ? "1 forpliktelse" : `${all} forpliktelser`} er ${list.format(parts)}.`;
  },

  declaration: {
    title: "Erklæringen",
    none: "Her er det ikke ført inn noen erklæring",
    noneHelp: (city) =>
      `Når ${city} erklærer seg som menneskerettighetsby, står erklæringen her med dato og kilder.`,
    demonstration: "Demonstrasjonstekst: våre ord, ikke kommunens.",
    definition: "Hva en menneskerettighetsby er her",
    noDefinition: "Byen har ikke skrevet noen egen definisjon.",
    text: "Teksten",
    noText: "Vi har ikke selve teksten, bare det kildene nederst sier om den.",
    commitments: "Det kommunen har forpliktet seg til",
    noCommitments: "Ingen forpliktelser er ført inn.",
    inForce: "De som gjelder nå",
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
    tracks: (formal, informal) =>
      `${formal} steg på den formelle veien, ${informal} på den uformelle.`,
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
  firstDate: (day) => `Skal holdes innen ${day}`,
  movedTo: (day) => `Flyttet til ${day}`,
  owners: "Hvem som har hatt den og har den",
  takenOutNote: "Erklæringen som gjelder nå, nevner den ikke lenger.",

  work: {
    title: "Forpliktelser",
    lead: "Hvem som holder hva, innen når, og hva kommunen sier det ble til. Alt som sies, blir stående.",
    none: "Det er ingen forpliktelser ennå",
    noneHelp: "Før inn erklæringen først. Forpliktelsene er en del av den.",
    declarationForm: "Før inn erklæringen",
    public: "Se den offentlige siden",
    saved: "Det står i den offentlige protokollen.",
    meanwhile: "Noen andre har sagt noe om den imens. Les det, og send ditt på nytt.",
    notYours: "Bare avdelingen som eier den, og koordinatoren, kan si hva det ble til.",
    openForm: "Åpne skjemaet",
    forever: "Det du sender, blir offentlig med en gang og blir stående.",
  },
  forms: {
    statement: { title: "Si hva det ble til", send: "Gjør det offentlig" },
    deadline: { title: "Sett eller flytt fristen", send: "Gjør fristen offentlig" },
    owner: { title: "Si hvem som eier den", send: "Gjør eieren offentlig" },
  },
  fields: {
    state: "Hvordan det står til",
    reason: "Hvorfor, i noen få setninger",
    evidence: "Dokumentasjon",
    evidenceHelp:
      "En adresse eller navnet på et dokument. Det som er holdt, må kunne dokumenteres.",
    on: "Siden når",
    onHelp: "Tomt betyr i dag.",
    dueOn: "Skal holdes innen",
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
    "due-before-commitment": "Den dagen var før forpliktelsen ble gitt.",
    "no-reason": "Skriv grunnen.",
    "same-date": "Fristen er alt denne datoen.",
    "said-meanwhile": "Noen har sagt noe annet imens.",
    "unknown-state": "Velg hvordan det står til.",
    "no-evidence": "Si hvor alle kan se at den er holdt.",
    "too-long": "Det er mer enn noen orker å lese. Gjør det kortere.",
  },
} satisfies CommitmentTexts;
