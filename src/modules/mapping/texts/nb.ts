/** What this module says, in Norwegian Bokmål. */
import type { MappingTexts } from "./en.ts";

export const nb = {
  map: "Byens kart",
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
      about: "Det som står mellom folk her og rettighetene deres, slik arbeidsgruppene fant det.",
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
          : `${count === 1 ? "Ett eksempel" : `${count} eksempler`}, med det som virket og det som ikke gjorde det.`,
      about: "Hva som ble gjort, hvorfor det virket, og hva som ikke virket.",
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
    "taken-up": "Tatt opp",
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
  state: "Hvor den står",
  life: "Hva det ble av den",
  lifeNone: "Ingen har tatt den opp ennå.",
  evidence: "Belegg",
  addresses: "Belegg: adresser",
  addressesHelp: "Én på hver linje. En beskrivelse kan stå etter, i parentes.",
  evidenceOne: "Én adresse til",
  indicators: "Indikatorer",
  indicatorsHelp: "Navnene slik de står i adressene, for eksempel hate-crime, med mellomrom.",
  source: "Hvor det står",
  sourceHelp: "Adressen til rapporten eller protokollen, hvis det finnes.",
  sort: "Hva slags ressurs",
  contact: "Nettsiden",
  contactHelp:
    "Organisasjonens egen side. Ingen e-postadresse og ikke noe telefonnummer til en person.",
  place: "Hvor",
  worked: "Hvorfor det virket",
  failed: "Hva som ikke virket",
  takenFrom: "Overtatt fra",
  takenFromHelp: "En annen by, hvis det er det. Tomt felt betyr at den er byens egen.",
  own: "Byens egen",
  level: "Hvor det hører til",
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
  gap: "Ingen i kommunen er nevnt for denne rettigheten.",
  gaps: (count: number): string =>
    count === 0
      ? "For hver rettighet er noen i kommunen nevnt."
      : count === 1
        ? "For én rettighet er ingen i kommunen nevnt."
        : `For ${count} rettigheter er ingen i kommunen nevnt.`,
  noRights: "Byen har ikke satt opp rettighetene sine ennå",
  noRightsHelp:
    "Koordinatoren setter opp rettighetene byen arbeider med. Da kan det sies hvem som kan gjøre noe.",
  csv: "Hent listen som fil (CSV)",
  notStated: "Ikke oppgitt",
  earlier: "Tidligere versjoner",
  version: (number: number, on: string): string => `Versjon ${number}, ${on}`,
  rewritten: (number: number, on: string): string =>
    `Skrevet på nytt ${on}. Dette er versjon ${number}.`,
  was: "Til",
  work: "Kartet",
  workLead: "Ingenting her slettes. Det som skrives på nytt, står foran de tidligere versjonene.",
  edit: (title: string): string => `Skriv på nytt: ${title}`,
  save: "Legg inn",
  saveAgain: "Lagre som ny versjon",
  saved: "Det står på kartet og i den offentlige protokollen.",
  publicPage: "Den åpne siden",
  open: "Åpne skjemaet",
  standingTitle: "Fortell hva det ble av den",
  standing: "Hvor den står nå",
  taker: "Tatt opp av",
  takerHelp: "Bare hvis den er tatt opp.",
  reference: "Navnet på det",
  referenceHelp: "For eksempel YORK-2026-01.",
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
    "no-worked": "Skriv hvorfor det virket",
    "unknown-sort": "Velg hva slags ressurs det er",
    "unknown-level": "Velg hvor det hører til",
    "no-competence": "Velg minst én ting de kan gjøre",
    "unknown-competence": "Velg hva de kan gjøre",
    "bad-contact": "Skriv en adresse som begynner med https://",
    "bad-address": "Skriv en adresse som begynner med https:// på hver linje, høyst tjue",
    "bad-indicator":
      "Skriv navnene på indikatorene slik de står i adressene, for eksempel hate-crime",
    "unknown-ground": "Velg grunnlag fra listen",
    "unknown-right": "Velg rettigheter som byen har",
    "unknown-body": "Velg et av byens råd",
    "unknown-department": "Velg en av kommunens avdelinger",
    "unknown-file": "Filen finnes ikke her, eller er trukket tilbake",
    "future-date": "Velg en dag som har vært",
    "ends-before-it-begins": "Velg en dag etter at det begynte",
    "too-long": "Gjør teksten kortere",
    "unknown-state": "Velg hvor den står",
    "no-reason": "Skriv en begrunnelse",
    "unknown-taker": "Velg hva som tok den opp",
    "bad-reference": "Navnet må se ut som YORK-2026-01",
    "before-finding": "Velg en dag etter at den ble funnet",
    "open-already": "Den er allerede åpen",
    "bad-date": "Skriv datoen med dag, måned og år",
  },
} satisfies MappingTexts;
