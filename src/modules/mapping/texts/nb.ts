/** What this module says, in Norwegian Bokmål. */
import type { MappingTexts } from "./en.ts";

export const nb = {
  map: "Kart over utfordringer og ressurser",
  mapLead:
    "Det arbeidsgruppene fant: utfordringer, hva byen kan bruke, hva som har virket, og hvem som kan gjøre noe for hvilken rettighet.",
  kinds: {
    challenge: {
      title: "Utfordringer",
      lead: (count: number, open: number): string =>
        count === 0
          ? "Ingen har lagt inn en utfordring ennå."
          : `${count === 1 ? "Én utfordring er" : `${count} utfordringer er`} funnet. ${
              open === 0
                ? "Ingen av dem er åpne."
                : open === 1
                  ? "Én er fortsatt åpen."
                  : `${open} er fortsatt åpne.`
            }`,
      about: "Det som står mellom folk her og rettighetene deres, og hvem som fant det.",
      none: "Ingen utfordringer her",
      add: "Legg inn en utfordring",
      one: "Utfordring",
      name: "Hva utfordringen er",
      text: "Hva som ble funnet",
      began: "Funnet",
      ended: "Ikke lenger en utfordring siden",
    },
    resource: {
      title: "Ressurser",
      lead: (count: number, _: number): string =>
        count === 0
          ? "Ingen har lagt inn en ressurs ennå."
          : `${count === 1 ? "Én ressurs" : `${count} ressurser`} som byen kan bruke.`,
      about:
        "Organisasjoner, kontorer, lover, midler og kunnskap som finnes for folks rettigheter.",
      none: "Ingen ressurser her",
      add: "Legg inn en ressurs",
      one: "Ressurs",
      name: "Hva den heter",
      text: "Hva den er til",
      began: "Finnes siden",
      ended: "Finnes til",
    },
    practice: {
      title: "God praksis",
      lead: (count: number, _: number): string =>
        count === 0
          ? "Ingen har beskrevet en praksis ennå."
          : `${count === 1 ? "Ett eksempel" : `${count} eksempler`}.`,
      about:
        "Hva som ble gjort, hvorfor det virket og hva som ikke virket, så andre kan bruke det.",
      none: "Ingen eksempler her",
      add: "Beskriv en praksis",
      one: "Praksis",
      name: "Hva som ble gjort, med få ord",
      text: "Hva som ble gjort",
      began: "Gjort siden",
      ended: "Gjort til",
    },
    responsibility: {
      title: "Hvem kan gjøre noe",
      lead: (count: number, _: number): string =>
        count === 0
          ? "Ingen er nevnt for noen rettighet ennå."
          : `${count === 1 ? "Én oppføring" : `${count} oppføringer`} om hvem som kan gjøre noe for hvilken rettighet.`,
      about:
        "Hvem som bestemmer, utfører, betaler, fører tilsyn og gir råd, rettighet for rettighet.",
      none: "Ingen er nevnt her",
      add: "Legg inn hvem som kan gjøre noe",
      one: "Hvem kan gjøre noe",
      name: "Hvem det er",
      text: "Hva de gjør med det",
      began: "Siden",
      ended: "Til",
    },
  },
  noneHelp: "En arbeidsgruppe, koordinatoren eller rådets sekretær legger det inn.",
  noneMatch: "Ingenting passer. Ta bort et filter.",
  states: {
    open: "Åpen",
    "taken-up": "Fulgt opp",
    overtaken: "Ikke lenger aktuell",
    closed: "Avsluttet",
  },
  stateMeanings: {
    open: "Det er en utfordring igjen.",
    "taken-up": "En plan, et tiltak eller en anbefaling svarer på den.",
    overtaken: "Det er ikke lenger en utfordring, og ingen trengte å gjøre noe.",
    closed: "Den er løst, eller kommunen lar det være med det. Begrunnelsen forteller hva.",
  },
  takers: { plan: "Plan", measure: "Tiltak", recommendation: "Anbefaling" },
  takenUpBy: (kind: string, reference: string): string => `${kind} ${reference}`,
  sorts: {
    organisation: "Organisasjon",
    office: "Kontor",
    law: "Lov",
    fund: "Midler",
    knowledge: "Kunnskap",
  },
  levels: {
    city: "Kommunen",
    region: "Fylket eller regionen",
    state: "Staten",
    other: "Noen andre",
  },
  competences: {
    decides: "bestemmer",
    delivers: "utfører",
    finances: "betaler",
    oversees: "fører tilsyn",
    advises: "gir råd",
  },
  right: "Rettighet",
  aboutRight: "Om rettigheten",
  rights: "Rettigheter",
  allRights: "Alle rettigheter",
  ground: "Grunnlag",
  grounds: "Hvem det gjelder",
  groundsHelp: "Etter diskrimineringsgrunnlag. Kryss ikke av noe hvis det gjelder alle.",
  allGrounds: "Alle grunnlag",
  groups: "Hvem det gjelder, med ord",
  groupsHelp: "For eksempel: papirløse. Ikke nevn personer.",
  filter: "Vis",
  shown: (count: number): string => `${count} vises`,
  foundBy: "Funnet av",
  foundByHelp:
    "Hvem som fant den, når det ikke var et av byens råd: en organisasjon, en rapport, en undersøkelse.",
  body: "Råd eller arbeidsgruppe",
  bodyHelp: "Hvem sin arbeidsgruppe som fant den.",
  department: "Avdeling",
  departmentHelp: "Velg her når det er en del av kommunen.",
  state: "Status",
  life: "Hva det ble av den",
  lifeNone: "Det er ikke lagt inn noe ennå om hva det ble av den.",
  lifeUnknown: "Kildene her sier ikke hva det ble av den.",
  notKnown: "Utfallet står ikke i kildene",
  leadOfSources: (count: number, silent: number): string =>
    `${count === 1 ? "Én utfordring er" : `${count} utfordringer er`} funnet. Hva det ble av ${
      silent === count
        ? count === 1
          ? "den"
          : "dem"
        : silent === 1
          ? "én av dem"
          : `${silent} av dem`
    }, sier ikke kildene her.`,
  lists: "Listene på kartet",
  onlySources:
    "Dette er en demonstrasjon: her står bare det publiserte kilder sier. At ingenting er sagt, er ikke en opplysning om kommunen.",
  evidence: "Dokumentasjon",
  noEvidence: "Ingen dokumentasjon er oppgitt",
  withoutEvidence: (count: number, all: number): string =>
    count === 0
      ? `${all === 1 ? "Oppføringen har" : `Alle ${all} oppføringer har`} dokumentasjon.`
      : `${count} av ${all} ${all === 1 ? "oppføring" : "oppføringer"} mangler dokumentasjon.`,
  addresses: "Dokumentasjon: adresser",
  addressesHelp: "Én på hver linje. En beskrivelse kan stå etter, i parentes.",
  evidenceOne: "Én adresse til",
  indicators: "Indikatorer",
  indicatorsHelp: "Kryss av for dem som viser det.",
  source: "Hvor det står",
  sourceHelp: "Adressen til rapporten eller protokollen, hvis det finnes.",
  sort: "Hva slags ressurs",
  contact: "Nettsiden",
  contactHelp:
    "Organisasjonens egen side. Ingen e-postadresse og ikke noe telefonnummer til en person.",
  place: "Hvor",
  worked: "Hvorfor det virket",
  workedHelp: "La det stå tomt hvis ingen vet det.",
  workedNone: "Ikke skrevet ennå.",
  workedUnknown: "Det sier ikke kildene.",
  failed: "Hva som ikke virket",
  takenFrom: "Overtatt fra",
  takenFromHelp: "En annen by, hvis det er det. Tomt felt betyr at den er byens egen.",
  own: "Byens egen",
  level: "Nivå",
  competence: "Hva de kan gjøre",
  law: "Hva loven sier",
  lawHelp: "Med egne ord.",
  lawConfirmed: "Noen har lest selve loven",
  unconfirmed: "Ikke kontrollert mot lovteksten",
  whose: (name: string): string => `Fyll ut bare når ingen avdeling passer: ${name}`,
  actor: "Hvem",
  byRight: "Rettighet for rettighet",
  matrix: "Hvem kan gjøre hva",
  matrixNone: "–",
  nobody: {
    one: "Ingen i kommunen er nevnt for denne rettigheten.",
    all: (count: number): string =>
      count === 0
        ? "For hver rettighet er noen i kommunen nevnt."
        : count === 1
          ? "For én rettighet er ingen i kommunen nevnt."
          : `For ${count} rettigheter er ingen i kommunen nevnt.`,
  },
  nobodyInSources: {
    one: "Kildene her nevner ingen i kommunen for denne rettigheten.",
    all: (count: number): string =>
      count === 0
        ? "For hver rettighet nevner kildene her noen i kommunen."
        : count === 1
          ? "For én rettighet nevner kildene her ingen i kommunen."
          : `For ${count} rettigheter nevner kildene her ingen i kommunen.`,
  },
  noRights: "Byen har ikke satt opp rettighetene sine ennå",
  noRightsHelp:
    "Koordinatoren setter opp rettighetene byen arbeider med. Da kan det sies hvem som kan gjøre noe.",
  csv: "Last ned listen (CSV)",
  notStated: "Ikke oppgitt",
  earlier: "Tidligere versjoner",
  version: (number: number, on: string): string => `Versjon ${number}, ${on}`,
  rewritten: (number: number, on: string): string =>
    `Skrevet på nytt ${on}. Dette er versjon ${number}.`,
  was: "Til",
  work: "Kart over utfordringer",
  workLead: "Ingenting her slettes. Det som skrives på nytt, står foran de tidligere versjonene.",
  edit: (title: string): string => `Skriv på nytt: ${title}`,
  save: "Legg inn",
  saveAgain: "Lagre som ny versjon",
  saved: "Det står på kartet og i den offentlige protokollen.",
  publicPage: "Den åpne siden",
  open: "Åpne skjemaet",
  standingTitle: "Fortell hva det ble av den",
  standing: "Status nå",
  taker: "Fulgt opp av",
  takerHelp: "Bare hvis den er fulgt opp.",
  noTakers: "Byen har ingen planer, tiltak eller anbefalinger her ennå.",
  reason: "Begrunnelse",
  on: "Dato",
  dateHelp: "La den stå hvis det var i dag.",
  setStanding: "Send",
  standingSet: "Det står i den offentlige protokollen.",
  forever: "Det du sender, blir åpent for alle og blir stående. Feil rettes med et nytt innlegg.",
  meanwhile:
    "Noen andre skrev her mens du skrev. Versjonen deres står under skjemaet. Teksten din står fortsatt i skjemaet. Lagre den hvis den fortsatt stemmer.",
  theirs: "Det som står der nå",
  refusals: {
    "not-permitted": "Du har ikke lov til dette.",
    "no-source": "Oppgi hvor det står",
    "bad-slug": "Et navn i adresser har små bokstaver, tall og bindestreker",
    "slug-taken": "Dette navnet tilhører en annen oppføring",
    "unknown-entry": "Denne oppføringen finnes ikke.",
    "said-meanwhile": "Noen andre skrev her i mellomtiden",
    "unknown-kind": "Velg hva slags oppføring det er",
    "no-title": "Skriv hva det heter",
    "no-text": "Skriv hva det handler om",
    "no-right": "Velg minst én rettighet",
    "no-finder": "Velg rådet som fant den, eller skriv hvem det var",
    "no-place": "Skriv hvor det ble gjort",
    "unknown-sort": "Velg hva slags ressurs det er",
    "unknown-level": "Velg nivå",
    "no-competence": "Velg minst én ting de kan gjøre",
    "unknown-competence": "Velg hva de kan gjøre",
    "bad-contact": "Skriv en adresse som begynner med https://",
    "bad-address": "Skriv en adresse som begynner med https:// på hver linje, høyst tjue",
    "bad-indicator": "Kryss av for indikatorer i listen",
    "unknown-ground": "Velg grunnlag fra listen",
    "unknown-right": "Velg rettigheter som byen har",
    "unknown-body": "Velg et av byens råd",
    "unknown-department": "Velg en av kommunens avdelinger",
    "unknown-file": "Filen finnes ikke her, eller er trukket tilbake",
    "future-date": "Velg en dag som har vært",
    "ends-before-it-begins": "Velg en dag etter at det begynte",
    "too-long": "Gjør teksten kortere",
    "unknown-state": "Velg status",
    "no-reason": "Skriv en begrunnelse",
    "unknown-taker": "Velg hva som følger den opp",
    "bad-reference": "Velg en plan, et tiltak eller en anbefaling i listen",
    "before-finding": "Velg en dag etter at den ble funnet",
    "open-already": "Den er allerede åpen",
    "bad-date": "Skriv datoen med dag, måned og år",
  },
} satisfies MappingTexts;
