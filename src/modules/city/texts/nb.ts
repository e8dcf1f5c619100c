/** Ord for byens profil, erklæring og vei, på bokmål. */
import type { CityTexts } from "./en.ts";

export const nb = {
  profile: "Byens profil",
  profileLead: "Det alle sider sier om byen, og reglene for det årlige arbeidet.",
  declaration: "Erklæring",
  declarationLead:
    "Hva byen lovet, når, og hva den forplikter seg til. En endring blir en ny versjon, og den offentlige protokollen viser at den kom.",
  noDeclaration: "Ingen erklæring er ført inn ennå.",
  events: "Veien hit",
  eventsLead:
    "Det som førte til erklæringen, og det som kom etter: med dato og kilde. Et steg som er ført inn, blir stående.",
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
  colour: "Farge",
  colourHelp: "Et emneknaggtegn og seks tall eller bokstaver fra a til f, for eksempel #0B5A6B.",
  saveProfile: "Lagre",

  on: "Dato",
  onHelp:
    "Et år, en måned eller en dag: 2020, 12.2020 eller 10.12.2020. Ikke mer nøyaktig enn du vet.",
  title: "Tittel",
  promise: "Løftet i én setning",
  promiseHelp: "Det står øverst på forsiden.",
  text: "Teksten i erklæringen",
  textHelp: "Hele eller den delen som betyr noe. Du kan bruke Markdown.",
  sources: "Kilder",
  sourcesHelp: "Én nettadresse på hver linje.",
  commitments: "Forpliktelser",
  commitmentsLead:
    "Det byen har bundet seg til. Tøm alle feltene til en forpliktelse for å ta den ut.",
  commitment: (number: number) => `Forpliktelse ${number}`,
  newCommitment: "Ny forpliktelse",
  commitmentText: "Hva byen forplikter seg til",
  commitmentRight: "Rettigheten det gjelder",
  commitmentOn: "Dato for forpliktelsen",
  commitmentSource: "Kilde",
  sourceHelp: "En nettadresse.",
  addCommitment: "Legg til en forpliktelse",
  adopt: "Før inn erklæringen",
  adoptAgain: "Før inn som ny versjon",

  eventText: "Hva skjedde",
  recordEvent: "Før inn steget",
  noEvents: "Ingenting er ført inn ennå. Det første steget kan ligge mange år tilbake.",
  recordedEvents: (count: number) => `${count} steg`,
  seePublic: "Se den offentlige siden",

  saved: {
    profile: "Lagret.",
    declaration: "Erklæringen er ført inn.",
    event: "Steget er ført inn.",
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
    "bad-colour": "Skriv et emneknaggtegn og seks tall eller bokstaver fra a til f.",
    "no-issuer": "Skriv hvem som lager rapporten.",
    "no-answerer": "Skriv hvem som svarer for byen.",
    "bad-slug":
      "Bruk små bokstaver fra a til z, tall og enkle bindestreker, med en bokstav først. Noen få ord, som assets, er opptatt.",
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
    "empty-commitment": "Skriv hva byen forplikter seg til, eller tøm de andre feltene også.",
    "unknown-right": "Velg en av byens rettigheter.",
    "no-text": "Skriv hva som skjedde.",
  },
} satisfies CityTexts;
