/** Ord for byens profil, erklæring og vei, på bokmål. */
import type { CityTexts } from "./en.ts";

export const nb = {
  profile: "Byens profil",
  profileLead: "Det alle sider sier om byen, og reglene for det årlige arbeidet.",
  history: "Endringer i profilen",
  historyLead:
    "Alle profilene kommunen har hatt, den nyeste først. Den offentlige protokollen viser at hver av dem ble lagret.",
  changed: (when) => `Lagret ${when}`,
  firstSaved: "Den første profilen.",
  changes: "Hva som ble endret",
  field: "Felt",
  before: "Før",
  after: "Etter",
  nothing: "ingenting",
  declaration: "Erklæring",
  declarationLead:
    "Hva byen lovet, når, og hva den forplikter seg til. En endring blir en ny versjon, og den offentlige protokollen viser at den kom.",
  noDeclaration: "Ingen erklæring er ført inn ennå.",
  events: "Veien hit",
  eventsLead:
    "Det som førte til erklæringen, og det som kom etter: med dato og kilde. Et steg som er ført inn, blir stående.",
  charters: "Charter og erklæringer",
  chartersLead:
    "Hvilke charter byen har sluttet seg til: når, etter hvem sitt vedtak, og hvor det kan leses. Et charter byen går ut av, blir stående i listen.",
  background: "Bakgrunn",
  backgroundLead:
    "Historien og forholdene arbeidet for menneskerettighetene springer ut av. En endring blir en ny versjon.",
  rights: "Rettigheter",
  moreAboutCity: "Om byen",

  name: "Byens navn",
  languages: ["Første språk", "Andre språk", "Tredje språk"],
  languagesHelp: "Det første vises for besøkende som ikke har valgt språk.",
  cycleYears: "År mellom to rapporter",
  answerDays: "Dager til å svare på en anbefaling",
  answerDaysHelp:
    "Fristen settes når anbefalingen vedtas. Den flytter seg ikke om du endrer tallet siden.",
  issuer: "Hvem som lager rapporten og anbefalingene",
  issuerHelp: "For eksempel menneskerettighetsrådet.",
  answerer: "Hvem som svarer for byen",
  answererHelp: "For eksempel kommunen.",
  timeZone: "Tidssone",
  timeZoneHelp:
    "Klokkeslett for møter står i den. Uten valg gjelder tidssonen til serveren. Møter som det er kalt inn til før, viser andre klokkeslett etterpå.",
  colour: "Farge",
  colourHelp: "Et emneknaggtegn og seks tall eller bokstaver fra a til f, for eksempel #0B5A6B.",
  crest: "Kommunevåpen",
  crestHelp:
    "Et bilde som står ved kommunens navn i stedet for tråden. PNG, JPEG eller WebP, helst kvadratisk.",
  crestNow: "Våpenet som brukes nå",
  noCrest: "Fjern det",
  noPicture: "Velg et bilde: PNG, JPEG eller WebP.",
  frameworks: "Rammeverk kommunen arbeider etter",
  frameworksHelp: "Velger du ingen, gjelder alle.",
  grounds: "Diskrimineringsgrunnlag som gjelder i kommunen",
  groundsHelp:
    "Velger du ingen, gjelder alle. Navnene er våre egne ord og er ikke kontrollert mot loven.",
  saveProfile: "Lagre",

  on: "Dato",
  onHelp:
    "Et år, en måned eller en dag: 2020, 12.2020 eller 10.12.2020. Ikke mer nøyaktig enn du vet.",
  title: "Tittel",
  promise: "Løftet i én setning",
  promiseHelp: "Det står øverst på forsiden.",
  definition: "Hva byen legger i å være menneskerettighetsby",
  definitionHelp:
    "Byens egen definisjon, om den har en. Den hører til erklæringen og følger versjonene.",
  text: "Teksten i erklæringen",
  textHelp: "Hele eller den delen som betyr noe. Du kan bruke Markdown.",
  sources: "Kilder",
  sourcesHelp: "Én nettadresse på hver linje.",
  commitments: "Forpliktelser",
  commitmentsLead:
    "Det byen har forpliktet seg til. Tøm alle feltene til en forpliktelse for å ta den ut.",
  commitment: (number: number) => `Forpliktelse ${number}`,
  newCommitment: "Ny forpliktelse",
  commitmentText: "Hva byen forplikter seg til",
  commitmentRight: "Rettigheten det gjelder",
  commitmentOn: "Dato for forpliktelsen",
  commitmentOnHelp: "Da byen forpliktet seg. Det som ble vedtatt etter erklæringen, vises for seg.",
  commitmentSource: "Kilde",
  sourceHelp: "En nettadresse.",
  addCommitment: "Legg til en forpliktelse",
  adopt: "Før inn erklæringen",
  adoptAgain: "Før inn som ny versjon",

  roadKind: "På hvilken vei",
  roadKindHelp:
    "Formell: det byen vedtok, for eksempel en erklæring eller en lov. Uformell: det folk satte i gang, for eksempel en kampanje, et nettverk eller et innbyggerinitiativ.",
  roadKinds: { formal: "Formell vei", informal: "Uformell vei" },
  charter: "Hvilket charter",
  charterHelp: "Et fra katalogen. Står det ikke der, skriver du navnet nedenfor.",
  charterNamed: "Et annet charter, med navn",
  adoptedBy: "Hvem som vedtok det for byen",
  adoptedByHelp: "For eksempel bystyret eller ordføreren.",
  adoptCharter: "Før inn charteret",
  leaveCharter: "Før inn at byen har gått ut",
  leftOn: (day) => `Byen gikk ut: ${day}.`,
  reason: "Grunn",
  noCharters: "Ingen charter er ført inn ennå.",
  recordedCharters: (count) => `${count} charter`,
  backgroundText: "Bakgrunnen",
  backgroundHelp: "Hvor det begynte, hvordan byen er, hvem som drev det fram.",
  tellBackground: "Før inn bakgrunnen",
  versions: "Versjoner av erklæringen",
  versionsLead: (count) =>
    count === 0
      ? "Byen har ingen erklæring."
      : count === 1
        ? "Erklæringen har én versjon."
        : `Erklæringen har ${count} versjoner. Det som er tatt ut, er strøket over. Det som er nytt, er understreket.`,
  versionsNone: "Når byen erklærer seg, står hver versjon her med det den endret.",
  version: (number) => `Versjon ${number}`,
  versionDates: (declared, recorded) => `Fra ${declared}, ført inn ${recorded}`,
  firstVersion: (commitments) =>
    commitments === 1
      ? "Den første versjonen, med 1 forpliktelse."
      : commitments === 0
        ? "Den første versjonen. Ingen egne forpliktelser er ført inn."
        : `Den første versjonen, med ${commitments} forpliktelser.`,
  boundLater: (commitments) =>
    commitments === 1
      ? "Byen påtok seg 1 forpliktelse til senere. Den er ført inn sammen med denne versjonen, men er ikke en del av den."
      : `Byen påtok seg ${commitments} forpliktelser til senere. De er ført inn sammen med denne versjonen, men er ikke en del av den.`,
  onlyOrder: "Bare rekkefølgen på forpliktelsene er en annen.",
  isNew: "ny",
  isGone: "tatt ut",
  changedParts: {
    on: "Dato",
    title: "Tittel",
    promise: "Løfte",
    definition: "Definisjon",
    text: "Tekst",
    sources: "Kilder",
  },

  eventText: "Hva skjedde",
  recordEvent: "Før inn steget",
  noEvents: "Ingenting er ført inn ennå. Det første steget kan ligge mange år tilbake.",
  recordedEvents: (count: number) => `${count} steg`,
  seePublic: "Se den offentlige siden",

  saved: {
    profile: "Lagret.",
    declaration: "Erklæringen er ført inn.",
    event: "Steget er ført inn.",
    charter: "Ført inn.",
    background: "Bakgrunnen er ført inn.",
  },
  somebody: "Noen andre",
  savedAt: (day: string, time: string) => `${day} kl. ${time}`,

  letterSubject: (city: string) => `Lenke for å logge inn hos ${city}`,
  letter: (city: string, link: string) =>
    `Hei!\n\n${city} har fått sin plass på Rosario, og du er koordinator. Lenken logger deg inn. Den virker én gang, innen én time. Senere ber du om en ny på innloggingssiden.\n\n${link}\n`,

  refusals: {
    "not-permitted": "Rollen din omfatter ikke dette.",
    "no-name": "Skriv navnet på byen.",
    "bad-country": "Skriv landet med to store bokstaver, for eksempel NO, GB eller AT.",
    "bad-language": "Velg minst ett språk, og hvert språk bare én gang.",
    "bad-cycle": "Skriv et antall år fra 1 til 5.",
    "bad-answer-days": "Skriv et antall dager fra 1 til 730.",
    "bad-time-zone": "Velg en tidssone fra listen.",
    "bad-colour": "Skriv et emneknaggtegn og seks tall eller bokstaver fra a til f.",
    "weak-colour": "Fargen er for lys til å synes på hvitt. Velg en mørkere.",
    "unknown-framework": "Velg rammeverk fra listen, hvert av dem én gang.",
    "unknown-ground": "Velg grunnlag fra listen, hvert av dem én gang.",
    "unknown-file": "Bildet er ikke her lenger. Legg det ved på nytt.",
    "no-issuer": "Skriv hvem som lager rapporten.",
    "no-answerer": "Skriv hvem som svarer for byen.",
    "bad-slug":
      "Bruk små bokstaver fra a til z, tall og enkle bindestreker, med en bokstav først. Noen få ord, som assets, er opptatt.",
    "bad-domain":
      "Skriv navnet på en vert, for eksempel rettigheter.kommune.no, uten https:// og uten sti.",
    "domain-taken": "Denne adressen tilhører en annen kommune her, eller selve installasjonen.",
    "slug-taken": "En annen by her har alt denne adressen.",
    "not-first": "Det finnes alt en by her.",
    "no-person": "Skriv navnet på koordinatoren.",
    "no-email": "Skriv koordinatorens e-postadresse, for eksempel navn@kommune.no.",
    "changed-meanwhile": "Noen andre lagret før deg.",
    "no-title": "Skriv tittelen.",
    "no-promise": "Skriv løftet.",
    "bad-date": "Skriv en dato, for eksempel 2020, 12.2020 eller 10.12.2020.",
    "future-date": "Denne datoen har ikke vært ennå.",
    "bad-source": "En kilde er en nettadresse som begynner med https:// eller http://.",
    "unknown-number": "En av forpliktelsene har et nummer som ingen versjon har hatt.",
    "too-long": "Det er mer enn noen orker å lese. Gjør det kortere.",
    "no-charter": "Velg et charter, eller skriv navnet.",
    "two-charters": "Velg et charter eller skriv et navn, ikke begge deler.",
    "unknown-charter": "Velg et charter fra listen.",
    "adopted-already": "Byen har alt sluttet seg til dette charteret.",
    "no-adopter": "Skriv hvem som vedtok det for byen.",
    "no-reason": "Skriv grunnen.",
    "before-adoption": "Det er før byen sluttet seg til.",
    "withdrawn-already": "Byen har alt gått ut av dette charteret.",
    "empty-commitment": "Skriv hva byen forplikter seg til, eller tøm de andre feltene også.",
    "unknown-right": "Velg en av byens rettigheter.",
    "no-text": "Skriv hva som skjedde.",
  },
} satisfies CityTexts;
