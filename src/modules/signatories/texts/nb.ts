/** Det denne modulen sier, på bokmål. */
import type { SignatoryTexts } from "./en.ts";

const organisations = (count: number): string =>
  count === 1 ? "1 organisasjon" : `${count} organisasjoner`;
const residents = (count: number): string => (count === 1 ? "1 innbygger" : `${count} innbyggere`);

export const nb = {
  title: "Hvem som har skrevet under på erklæringen",
  declaration: "Erklæringen",
  lead: ({ organisation, resident }) =>
    organisation + resident === 0
      ? "Ingen har skrevet under ennå."
      : `${organisations(organisation)} og ${residents(resident)} har skrevet under.`,
  sign: "Skriv under på erklæringen",
  howToWithdraw: "Slik trekker du deg",
  withdrawHelp:
    "Hvert brev vi har sendt deg, har en lenke du kan trekke deg med. Har du ingen for hånden, ber du om en ny.",
  askForLink: "Be om en lenke for å trekke deg",
  none: "Ingen har skrevet under ennå",
  noneHelp: "Den første underskriften kan være din. Den teller når du har bekreftet adressen.",
  overTime: "Gjennom årene",
  year: "År",
  kinds: { organisation: "Organisasjoner", resident: "Innbyggere" },
  kind: { organisation: "Organisasjon", resident: "Innbygger" },
  signed: "Skrev under",
  ended: "Trakk seg eller ble fjernet",
  standing: "Står ved utgangen",
  shownTitle: "De som viser navnet sitt",
  shownLead: (shown, all) => `${shown} av ${all} viser navnet. De andre teller med uten navn.`,
  namesCaption: "Navnene",
  nobodyShown: "Ingen viser navnet sitt.",
  name: "Navn",
  signedOn: "Skrev under",
  file: "Som tabell (CSV)",
  removed: (count, reasons) =>
    count === 1
      ? `Kommunen har tatt 1 underskrift av listen: ${reasons}.`
      : `Kommunen har tatt ${count} underskrifter av listen: ${reasons}.`,
  reasonCount: (count, reason) => `${count} for ${reason}`,
  reasons: {
    abuse: "sjikane",
    "not-theirs": "en annens navn",
    "no-name": "noe som ikke var et navn",
    advertising: "reklame",
  },
  howItWorks: "Hva en underskrift er",
  addressOnly:
    "Hver av dem står for én e-postadresse som er bekreftet. Hvem som skriver derfra, har vi ikke kontrollert.",

  signTitle: "Skriv under på erklæringen",
  signLead:
    "Du får et brev med en lenke. Underskriften teller når du har åpnet den og bekreftet, innen 48 timer.",
  organisationTitle: "For en organisasjon",
  residentTitle: "Som en som bor her",
  organisationName: "Navnet på organisasjonen",
  organisationNameHelp:
    "En organisasjon skriver under én gang. Den som prøver igjen, får vite det.",
  residentName: "Fornavn og etternavn",
  residentNameHelp: "Bare om du vil vise det. Lar du det stå tomt, teller underskriften uten navn.",
  showOrganisation: "Vis navnet på organisasjonen",
  showResident: "Vis navnet mitt",
  email: "E-postadresse",
  emailHelp:
    "Ingen ser den. Når du har bekreftet, er det bare et fingeravtrykk igjen, og adressen kan ikke leses ut av det.",
  send: "Send meg lenken",

  steps: {
    sent: {
      title: "Se i innboksen din",
      text: "Hvis adressen finnes, har vi sendt en e-post. Det går høyst tre om dagen til én adresse. Kommer det ikke noe, kan du se i søppelposten.",
    },
    printed: {
      title: "Lenken står i terminalen",
      text: "Denne installasjonen sender ikke e-post. Hvis adressen finnes, er e-posten skrevet ut i terminalen den kjører i.",
    },
    confirm: {
      title: "Bekreft underskriften",
      text: "Trykk på knappen, så står underskriften din på erklæringen.",
      button: "Skriv under",
    },
    confirmed: {
      title: "Du har skrevet under",
      text: "Et brev er på vei som sier hvordan du trekker deg. Det kan du når som helst.",
    },
    "signed-already": {
      title: "Denne organisasjonen har alt skrevet under",
      text: "Noen skrev under for den før deg. Var det noen som ikke har lov til det, kan du skrive til kommunen. Den kan ta underskriften av listen.",
    },
    "dead-link": {
      title: "Denne lenken virker ikke",
      text: "Den er brukt, eller den er eldre enn 48 timer. Har du skrevet under, står underskriften.",
    },
    withdraw: {
      title: "Trekk underskriften",
      text: "Trykk på knappen, så er underskriften borte. Ingen kan lenger se at den var din.",
      button: "Trekk meg",
    },
    cancel: {
      title: "Dette var ikke meg",
      text: "Trykk på knappen, så er det ingenting igjen av det som ble skrevet.",
      button: "Fjern det",
    },
    withdrawn: { title: "Underskriften er trukket", text: "Her er det ingenting igjen om deg." },
    cancelled: { title: "Det er fjernet", text: "Her er det ingenting igjen om deg." },
  },
  askTitle: "Be om en lenke for å trekke deg",
  askLead:
    "Skriv adressen du skrev under med. Har den skrevet under, går det et brev med en lenke til den.",

  letters: {
    confirm: {
      subject: (city) => `Bekreft underskriften på erklæringen i ${city}`,
      text: (city, link, cancel, hours) =>
        `Hei!\n\nNoen vil skrive under på menneskerettighetserklæringen i ${city} med denne adressen. Var det deg, bekrefter du det innen ${hours} timer:\n\n${link}\n\nVar det ikke deg, trenger du ikke gjøre noe. Det som ble skrevet, fjernes av seg selv. Du kan også fjerne det med en gang:\n\n${cancel}\n`,
    },
    signed: {
      subject: (city) => `Du har skrevet under på erklæringen i ${city}`,
      text: (city, withdraw, ask) =>
        `Hei!\n\nDenne adressen har skrevet under på menneskerettighetserklæringen i ${city}. Vi har bare et fingeravtrykk av den, og adressen kan ikke leses ut av det. Navnet har vi bare hvis du ville vise det.\n\nDu kan trekke deg når som helst. Denne lenken fortsetter å virke:\n\n${withdraw}\n\nHar du mistet den, ber du om en ny:\n\n${ask}\n`,
    },
    signedAlready: {
      subject: (city) => `Du har alt skrevet under på erklæringen i ${city}`,
      text: (city, withdraw, hours) =>
        `Hei!\n\nNoen ville skrive under på menneskerettighetserklæringen i ${city} med denne adressen. Den har alt skrevet under, og teller én gang. Ingenting er endret.\n\nVil du trekke deg, bruker du denne lenken innen ${hours} timer:\n\n${withdraw}\n`,
    },
    withdraw: {
      subject: (city) => `Lenke for å trekke deg fra erklæringen i ${city}`,
      text: (city, withdraw, hours) =>
        `Hei!\n\nNoen ba om en lenke for å trekke underskriften til denne adressen fra menneskerettighetserklæringen i ${city}. Var det deg, bruker du den innen ${hours} timer:\n\n${withdraw}\n\nVar det ikke deg, trenger du ikke gjøre noe. Underskriften står.\n`,
    },
  },

  work: {
    title: "Underskrivere",
    lead: "Navn som vises offentlig. Et navn som er sjikane eller tilhører en annen, kan tas av listen sammen med hele underskriften. Grunnen telles offentlig.",
    public: "Se den offentlige siden",
    remove: "Ta av listen",
    removeOf: (name) => `Ta ${name} av listen`,
    reason: "Hvorfor",
    removed: "Den er tatt av listen.",
    reasons: {
      abuse: "Det er sjikane",
      "not-theirs": "Det er en annens navn",
      "no-name": "Det er ikke et navn",
      advertising: "Det er reklame",
    },
    noneHelp: "Her er det ikke noe å gjøre før noen skriver under og viser navnet.",
  },

  refusals: {
    "not-permitted": "Rollen din omfatter ikke dette.",
    "unknown-kind": "Velg om det er en organisasjon eller en innbygger som skriver under.",
    "no-name": "Skriv navnet.",
    "bad-name": "Skriv bare et navn, ikke adressen til en nettside eller en innboks.",
    "too-long": "Skriv høyst 120 tegn.",
    "no-email": "Skriv e-postadressen din, for eksempel navn@eksempel.no.",
    "signed-already":
      "Denne organisasjonen har alt skrevet under. Takk! Var det ikke dere, så si fra til kommunen. Da fjerner den underskriften, og dere kan skrive under.",
    "too-many": "Svært mange skriver under akkurat nå. Prøv igjen i morgen.",
    "dead-link": "Denne lenken virker ikke.",
    "unknown-reason": "Velg hvorfor.",
    "unknown-signature": "Denne underskriften står ikke lenger på listen.",
  },
} satisfies SignatoryTexts;
