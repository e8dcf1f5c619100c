/** What this module says, in Norwegian Bokmål. */
import type { SelfAssessmentTexts } from "./en.ts";

const list = new Intl.ListFormat("nb-NO", { type: "conjunction" });
const elements = (count: number): string => (count === 1 ? "ett element" : `${count} elementer`);

export const nb = {
  title: "Egenvurdering",
  lead: (assessments: number): string =>
    assessments === 0
      ? "Byen har ikke publisert hvor langt den er kommet."
      : assessments === 1
        ? "Hvor langt byen er kommet, målt mot ett rammeverk."
        : `Hvor langt byen er kommet, i ${assessments} vurderinger mot rammeverk som andre har laget.`,
  about:
    "Et rammeverk er en liste over det en menneskerettighetsby bør ha. Her står det om hvert element hvor langt byen er kommet, og hva det bygger på. Det gis ingen poeng: Ett element kan veie mer enn ti.",
  none: "Ingenting er publisert ennå",
  noneHelp: "Koordinatoren begynner en vurdering på arbeidssiden og publiserer den samlet.",
  states: {
    reviewed: "Gjennomgått",
    "in-use": "I bruk",
    "in-place": "På plass",
    planned: "Planlagt",
    none: "Finnes ikke",
    "not-relevant": "Ikke aktuelt her",
    "not-assessed": "Ikke vurdert",
    internal: "Internt",
  },
  stateMeanings: {
    reviewed: "Det er i bruk, og noen har sett på hvor godt det virker.",
    "in-use": "Det finnes, og folk arbeider med det.",
    "in-place": "Det finnes, men ingen har vist at det brukes.",
    planned: "Det er vedtatt, men finnes ikke ennå.",
    none: "Det finnes ikke noe slikt.",
    "not-relevant": "Det passer ikke her. Fortell hvorfor.",
    "not-assessed": "Ta svaret tilbake: Ingen har sett på det.",
  },
  counts: (framework: string, year: number): string => `${framework}, ${year}, etter status`,
  sentence: (assessed: number, all: number): string =>
    assessed === all
      ? `Alle ${elements(all)} er vurdert.`
      : `${assessed} av ${elements(all)} er vurdert.`,
  years: "Gjennom årene",
  yearsOf: (framework: string): string => `${framework} gjennom årene`,
  yearsLead: (years: number): string =>
    years === 1
      ? "Ett år er publisert. Endringen vises når det kommer et år til."
      : `${years} år ved siden av hverandre.`,
  change: ({ from, to, moved, newly, dropped }) => {
    const parts = [
      ...(moved > 0 ? [`${moved === 1 ? "ett element" : `${moved} elementer`} flyttet seg`] : []),
      ...(newly > 0 ? [`${newly === 1 ? "ett er nytt" : `${newly} er nye`} i vurderingen`] : []),
      ...(dropped > 0 ? [`${dropped === 1 ? "ett" : dropped} er ikke lenger vurdert`] : []),
    ];
    return parts.length === 0
      ? `Ingenting flyttet seg fra ${from} til ${to}.`
      : `Fra ${from} til ${to}: ${list.format(parts)}.`;
  },
  before: (state) => `før: ${state}`,
  wholeYears: "Hvert år med dokumentasjon:",
  ourTranslation:
    "De norske navnene er våre oversettelser. Ingen har kontrollert dem. De engelske står i parentes.",
  element: "Element",
  gone: "Ikke i rammeverket",
  state: "Status",
  year: "År",
  framework: "Rammeverk",
  frameworks: "Rammeverk",
  confirmed: {
    "partly-seen": "Navnet er bare delvis kontrollert mot den offisielle teksten",
    "not-seen": "Navnet er ikke kontrollert mot den offisielle teksten",
  },
  confirmedNote: (count: number): string =>
    count === 0
      ? "Navnene på alle elementene er kontrollert mot den offisielle teksten."
      : `${count === 1 ? "Ett navn er" : `${count} navn er`} ikke kontrollert mot den offisielle teksten. Det står ved hvert av dem.`,
  assessedBy: "Vurdert av:",
  publishedOn: (on: string): string => `Publisert ${on}`,
  version: (number: number): string => `Versjon ${number}`,
  versions: "Versjoner",
  versionOn: (number: number, on: string): string => `Versjon ${number}, publisert ${on}`,
  older: "Dette er en tidligere versjon. En nyere er publisert ved siden av.",
  latest: "Les den nyeste versjonen",
  internalNote: (count: number): string =>
    count === 1
      ? "Ett svar er internt. Det telles med, men vises ikke."
      : `${count} svar er interne. De telles med, men vises ikke.`,
  evidence: "Dokumentasjon",
  noEvidence: "Ingen dokumentasjon er nevnt.",
  unsupported: "Uten dokumentasjon",
  explanation: "Forklaring",
  reason: "Hvorfor det ikke er aktuelt her",
  responsible: "Ansvarlig",
  nextStep: "Neste steg",
  until: (day: string): string => `innen ${day}`,
  takenFrom: (year: number): string => `Hentet fra ${year}, ikke sett på siden`,
  unnamed: "Ikke sagt",
  csv: "Last ned svarene (CSV)",
  csvWhole: "Last ned svarene (CSV), også de interne",
  kinds: {
    declaration: "Erklæring",
    body: "Råd eller utvalg",
    plan: "Plan",
    measure: "Tiltak",
    recommendation: "Anbefaling",
    indicator: "Indikator",
    edition: "Rapport",
  },
  work: {
    lead: "Element for element, med det svaret bygger på. Ingenting er åpent for andre før du publiserer alt samlet.",
    running: "Vurderinger",
    none: "Ingen vurdering er begynt",
    noneHelp: "Velg et rammeverk og et år nedenfor.",
    open: "Begynn en vurdering",
    openButton: "Begynn",
    assessor: "Hvem som vurderer",
    assessorHelp:
      "For eksempel: kommunen, ved menneskerettighetskontoret. Det står på den åpne siden.",
    opened: "Vurderingen er begynt.",
    answered: (answered: number, all: number): string => `${answered} av ${all} er besvart`,
    notPublished: "Ikke publisert",
    published: (number: number, on: string): string => `Versjon ${number} publisert ${on}`,
    changed: "Endret siden da",
    publicPage: "Den åpne siden",
    group: (name: string): string => `Svar: ${name}`,
    groups: "Grupper av elementer",
    earlier: "Begynn med svarene fra et tidligere år",
    earlierHelp:
      "Elementer uten svar får svaret fra det siste året før. De er merket til noen lagrer dem.",
    taken: (count: number, year: number): string =>
      `${count === 1 ? "Ett svar er" : `${count} svar er`} hentet fra ${year}.`,
    publish: "Publiser",
    publishHelp:
      "Det som er åpent, fryses slik det står, og går inn i den offentlige protokollen. Det kan ikke tas tilbake. Det du endrer senere, publiseres som en ny versjon ved siden av.",
    publishButton: (framework: string, year: number): string => `Publiser ${framework}, ${year}`,
    isPublished: (number: number): string => `Versjon ${number} er publisert.`,
    isPublishedBefore: "Ingenting er endret siden det ble publisert.",
    imports: "Les inn svar fra en fil",
    importsHelp: "En fil slik den kan lastes ned her. Er det feil i den, leses ingenting inn.",
    file: "Fil (CSV)",
    importButton: "Les inn svarene",
    imported: (kept: number, unchanged: number): string => `${kept} nye, ${unchanged} som før.`,
    add: "Legg til et eget rammeverk",
    addHelp:
      "En CSV-fil med ett element på hver rad. En fil med samme navn på rammeverket er en ny versjon av det.",
    columnsLead: "Filen har disse kolonnene:",
    columns: {
      framework: "Navnet på rammeverket, det samme i alle rader.",
      group: "Gruppen elementet hører til. Kan være tom.",
      code: "Koden til elementet: bokstaver, tall, punktum og bindestreker.",
      short_name: "Navnet på elementet.",
      confirmed:
        "Hvor sikkert navnet er: seen (kontrollert mot den offisielle teksten), partly-seen (delvis kontrollert) eller not-seen (ikke kontrollert). Tomt betyr not-seen.",
      source: "Hvor teksten kan leses. Kan være tom.",
      note: "Et notat til dem som arbeider med det. Kan være tomt.",
    },
    example: "Last ned en eksempelfil (CSV)",
    addButton: "Legg til rammeverket",
    added: (name: string, version: number): string => `${name} er lagt til, versjon ${version}.`,
    noFile: "Velg en fil",
    fileWrong: "Filen ble ikke tatt imot",
    save: (code: string): string => `Lagre ${code}`,
    saved: (code: string): string => `${code} er lagret.`,
    answerForm: "Svar",
    openForm: "Endre",
    chooseState: "Hvor langt byen er kommet",
    reasonHelp: "Bare når det ikke er aktuelt her.",
    evidenceHelp:
      "Begynn å skrive, så foreslås det byen har her, for eksempel indicator:hate-crime. En nettadresse går også. Tøm et felt for å ta det ut.",
    evidenceLine: (number: number): string => `Dokumentasjon ${number}`,
    department: "Ansvarlig avdeling",
    responsible: "Ansvarlig, med ord",
    nextStepOn: "Innen når",
    visibility: "Hvem som ser det",
    visibilities: {
      public: "Alle, når det er publisert",
      internal: "Bare de som arbeider her. Det telles med",
    },
    meanwhile:
      "Noen andre lagret dette elementet mens du skrev. Det de sa, står over skjemaet. Teksten din står fortsatt i skjemaet. Lagre den hvis den fortsatt stemmer.",
    theirs: "Det som står der nå",
    back: "Alle grupper",
  },
  inRow: (line: number, column: string | undefined, why: string): string =>
    column === undefined ? `Linje ${line}: ${why}` : `Linje ${line}, ${column}: ${why}`,
  rows: {
    "no-columns": "Filen er tom",
    "too-many-columns": "Det er for mange kolonner",
    "unnamed-column": "En kolonne har ikke navn",
    "duplicate-column": "To kolonner har samme navn",
    "ragged-row": "Raden har flere eller færre celler enn overskriften",
    "bad-quotes": "Et anførselstegn er åpent eller står feil",
    "field-too-long": "En celle er for lang",
    "too-many-problems": "Det er så mange feil at resten ikke ble lest",
    "not-utf8": "Lagre filen som UTF-8",
    "missing-column": "Kolonnen mangler",
    "no-rows": "Det er ingen rader under overskriften",
    "too-many-rows": "Det er mer enn 500 elementer",
    "empty-cell": "Cellen er tom",
    "other-framework": "Filen begynner med et annet rammeverk",
    "bad-name": "Navnet har verken bokstaver eller tall",
    "bad-code": "En kode har bokstaver, tall, punktum og bindestreker",
    "unknown-confirmed": "Skriv seen, partly-seen eller not-seen",
    "same-element": "Dette elementet står tidligere i filen",
    "bad-visibility": "Skriv public eller internal",
    "bad-date": "Skriv dagen som 2027-05-17",
  },
  pastStep: (day) => `${day} er passert. Velg en dag som kommer.`,
  badDate: "Skriv datoen med dag, måned og år",
  refusals: {
    "not-permitted": "Du har ikke lov til dette.",
    "framework-taken": "Et rammeverk i katalogen har dette navnet",
    "bad-file": "Filen ble ikke tatt imot",
    "unknown-framework": "Velg et rammeverk",
    "unknown-assessment": "Denne vurderingen finnes ikke.",
    "unknown-element": "Rammeverket har ikke dette elementet",
    "bad-year": "Skriv et år fra 1990 til neste år",
    "no-assessor": "Skriv hvem som vurderer",
    "opened-already": "Det finnes en vurdering for dette året",
    "unknown-state": "Velg hvor langt byen er kommet",
    "no-state": "Velg hvor langt byen er kommet",
    "no-reason": "Skriv hvorfor det ikke er aktuelt her",
    "no-next-step": "Skriv hva som kommer nå, eller ta bort dagen",
    "past-step": "Den dagen er passert. Velg en dag som kommer",
    "bad-evidence":
      "Nevn noe byen har her, for eksempel indicator:hate-crime, eller en adresse som begynner med https://, høyst tjue",
    "unknown-evidence": "Byen har ikke noe med dette navnet her",
    "unknown-file": "Filen finnes ikke her, eller er trukket tilbake",
    "unknown-department": "Velg en av kommunens avdelinger",
    "too-long": "Gjør teksten kortere",
    "said-meanwhile": "Noen andre lagret det i mellomtiden",
    "nothing-assessed": "Svar på minst ett element først",
    "no-earlier": "Det er ingen svar fra et tidligere år",
    "all-answered": "Alle elementer med et tidligere svar er besvart",
  },
  desk: {
    step: (step: string): string => `Ta neste steg: ${step}`,
    stepMany: (count: number): string => `Ta ${count} neste steg`,
    stepWhy: (year: number): string => `Planlagt i egenvurderingen for ${year}.`,
  },
} satisfies SelfAssessmentTexts;
