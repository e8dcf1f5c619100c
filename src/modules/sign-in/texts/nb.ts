/** Ord for innlogging, på bokmål. */
import type { SignInTexts } from "./en.ts";

export const nb = {
  signIn: "Logg inn",
  signInLead: "For dere som arbeider med rapporten. Du trenger ikke passord.",
  email: "E-postadressen din",
  sendLink: "Send meg en lenke",
  linkSentTitle: "Se i innboksen din",
  linkSent:
    "Hvis adressen tilhører noen som arbeider her, er en lenke på vei. Den virker én gang, innen én time. Kommer det ingenting, så spør koordinatoren om du er invitert.",
  welcome: (city: string) => `Logg inn hos ${city}`,
  confirmLead: "Ett trykk igjen. Lenken er brukt opp når du trykker på knappen.",
  confirm: "Logg inn",
  letterSubject: (city: string) => `Lenke for å logge inn hos ${city}`,
  letter: (link: string, minutes: number) =>
    `Hei!\n\nHer er lenken du ba om. Den virker én gang, innen ${minutes} minutter:\n\n${link}\n\nHar du ikke bedt om den, trenger du ikke gjøre noe.\n`,
  byMail: "Lenke på e-post",
  organisationSignIn: (name: string) => `Logg inn med ${name}`,
  passkey: "Passnøkkel",
  passkeySignIn: "Logg inn med passnøkkel",
  passkeyLead:
    "Enheten din sjekker at det er deg, med PIN, finger eller ansikt. Passnøkkelen lager du under «Min konto» når du er logget inn.",
  passkeyNoScript: "Passnøkler trenger JavaScript. Uten det virker lenken på e-post.",
  passkeyUnable: "Denne nettleseren har ikke passnøkler. Lenken på e-post virker.",
  passkeyFailed: "Det gikk ikke, eller du avbrøt. Prøv igjen, eller få en lenke tilsendt.",
  passkeyRefusals: {
    "no-answer":
      "Det kom ingen passnøkkel med skjemaet; det trenger JavaScript. Lenken på e-post virker.",
    "challenge-over": "Det tok mer enn fem minutter. Prøv igjen.",
    "passkey-unknown": "Ingen logger inn her med denne passnøkkelen. Få en lenke tilsendt.",
    "not-verified": "Enheten sjekket ikke at det er deg. Bruk PIN, finger eller ansikt.",
    "passkey-refused": "Denne passnøkkelen lot seg ikke kontrollere. Få en lenke tilsendt.",
    "passkey-known": "Denne passnøkkelen har du alt.",
    "name-too-long": "Høyst 80 tegn.",
    "sign-in-again": "Det er mer enn ti minutter siden du logget inn. Logg inn på nytt først.",
  },
  account: "Min konto",
  accountLead: "Hvordan du logger inn, og hvor du er logget inn nå.",
  name: "Navn",
  emailOfPerson: "E-postadresse",
  roles: "Roller",
  sessions: "Her er du logget inn",
  sessionsCaption: (count: number) => (count === 1 ? "1 økt" : `${count} økter`),
  sessionsLead:
    "En økt slutter etter to timer uten bruk, og alltid etter tolv. Er det noe du ikke kjenner igjen, er det ikke deg: avslutt økten, og si fra til koordinatoren.",
  device: "Enhet",
  browserOn: (browser: string, system: string) => `${browser} på ${system}`,
  unknownDevice: "en enhet vi ikke kjenner",
  way: "Logget inn med",
  ways: {
    link: "lenke på e-post",
    terminal: "lenke laget på terminalen",
    passkey: "passnøkkel",
    organisation: "innloggingen til organisasjonen",
  },
  began: "Begynte",
  seen: "Sist brukt",
  ending: "Avslutt",
  thisSession: "denne",
  endSession: "Avslutt",
  endSessionOf: (device: string, began: string) => `økten på ${device} som begynte ${began}`,
  endOthers: "Avslutt alle andre",
  knownThere: (name: string) => `Du kan logge inn med ${name}.`,
  beKnownThere: (name: string) => `Logg inn med ${name} heretter`,
  notKnownThere: (name: string) =>
    `Du kan ikke logge inn med ${name} ennå. For å ordne det må du ha logget inn de siste ti minuttene.`,
  keptAboutYou: "Det som er lagret om deg",
  keptAboutYouLead:
    "Alt i denne kommunens tabeller der du står, uten nøkler, og hva det brukes til. Vil du bli slettet, skriv til koordinatoren.",
  downloadData: "Last det ned (JSON)",
  passkeys: "Passnøkler",
  passkeysLead:
    "Med en passnøkkel logger du inn uten å vente på et brev. Den blir på enheten din; vi har bare en nøkkel som kan kontrollere den.",
  passkeysCaption: (count: number) => (count === 1 ? "1 passnøkkel" : `${count} passnøkler`),
  noPasskeys: "Du har ingen.",
  added: "Lagt til",
  used: "Sist brukt",
  neverUsed: "aldri",
  removing: "Fjern",
  removePasskey: "Fjern",
  removePasskeyOf: (name: string) => `passnøkkelen ${name}`,
  addPasskey: "Legg til en passnøkkel",
  passkeyName: "Hva du kaller den",
  passkeyNameHelp: "Så du kjenner den igjen. Står feltet tomt, får den navn etter enheten din.",
  signInAgain:
    "For å legge til en passnøkkel må du ha logget inn de siste ti minuttene. Da kan ingen legge til en ved et skrivebord du har gått fra.",
  signInAgainLink: "Logg inn på nytt",
  done: {
    "passkey-added": "Passnøkkelen er lagt til.",
    "passkey-removed": "Passnøkkelen er fjernet.",
    "session-ended": "Økten er avsluttet.",
    "others-ended": "Alle andre økter er avsluttet.",
  },
  ended: {
    title: "Du er logget ut",
    lead: (name: string) => `Her er du logget ut. Hos ${name} kan du fortsatt være logget inn.`,
    link: (name: string) => `Logg ut av ${name} også`,
    back: "Gå til forsiden",
  },
  organisation: {
    "provider-down": {
      title: (name: string) => `${name} svarer ikke`,
      explanation: () => "Prøv igjen senere, eller få en lenke på e-post.",
    },
    "attempt-over": {
      title: () => "Denne innloggingen er over",
      explanation: () =>
        "Den er alt brukt, tok mer enn ti minutter eller ble begynt i en annen nettleser. Begynn på nytt.",
    },
    denied: {
      title: (name: string) => `${name} slapp deg ikke inn`,
      explanation: () =>
        "Du avbrøt, eller du har ikke lov til å bruke den her. Få en lenke på e-post.",
    },
    "answer-wrong": {
      title: (name: string) => `Svaret fra ${name} holder ikke`,
      explanation: () =>
        "Det lot seg ikke kontrollere, så ingen ble logget inn. Begynn på nytt. Skjer det igjen, si fra til den som drifter Rosario her.",
    },
    "too-weak": {
      title: () => "Det trengs en sterkere innlogging",
      explanation: (name: string) =>
        `Her må ${name} kontrollere mer enn nå, for eksempel med et ekstra steg. Begynn på nytt og velg det.`,
    },
    "no-email": {
      title: (name: string) => `${name} oppga ingen kontrollert e-postadresse`,
      explanation: () =>
        "Uten den kan ingen vite hvem du er her. Spør IT-avdelingen, eller få en lenke på e-post.",
    },
    "unknown-person": {
      title: () => "Du har ingen rolle her",
      explanation: (name: string, city: string) =>
        `${name} kjenner deg, men ingen har gitt deg en rolle i ${city}. Spør koordinatoren.`,
    },
    "bound-otherwise": {
      title: () => "Denne adressen er en annens",
      explanation: (name: string) =>
        `Den som har e-postadressen din her, logger inn hos ${name} under et annet nummer enn ditt. Spør koordinatoren.`,
    },
    "acts-and-judges": {
      title: () => "Gruppene dine gir roller på to sider",
      explanation: () =>
        "Den som handler for byen, kan ikke bedømme den, og den som behandler klager på den, gjør ingen av delene. Ingenting er endret. Spør koordinatoren hvilken rolle som er din.",
    },
  },
  backToSignIn: "Logg inn på en annen måte",
  refusals: {
    "no-email": "Skriv en e-postadresse, for eksempel navn@kommune.no.",
  },
} satisfies SignInTexts;
