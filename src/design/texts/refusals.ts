/** Words of the pages that end a visit. */
import type { Language } from "../../kernel/language.ts";

/** Why a visit ends. */
export type RefusedVisit =
  | "not-found"
  | "forbidden"
  | "sign-in-first"
  | "foreign-origin"
  | "link-unknown"
  | "link-used"
  | "link-expired"
  | "request-link-unknown"
  | "request-link-expired"
  | "request-link-passed-on"
  | "request-link-revoked"
  | "too-large"
  | "too-often"
  | "store-away";

type Words = { readonly title: string; readonly explanation: string; readonly next: string };
type Refusals = Readonly<Record<RefusedVisit | "fault", Words>>;

const en: Refusals = {
  "not-found": {
    title: "This page does not exist",
    explanation: "The address may be old or mistyped.",
    next: "Go to the front page",
  },
  "store-away": {
    title: "This file cannot be read just now",
    explanation: "The store of files does not answer. Nothing is lost; try again in a while.",
    next: "Go to the front page",
  },
  forbidden: {
    title: "You may not do this",
    explanation: "Your role does not include it. Ask the coordinator if it should.",
    next: "Go to the front page",
  },
  "sign-in-first": {
    title: "Sign in first",
    explanation: "This page is for people who work with the report.",
    next: "Sign in",
  },
  "foreign-origin": {
    title: "The form came from another website",
    explanation: "Nothing was saved. Open the page here and send the form again.",
    next: "Go to the front page",
  },
  "link-unknown": {
    title: "This link is not valid",
    explanation: "It may be cut off. Copy the whole link from the mail, or ask for a new one.",
    next: "Get a new link",
  },
  "link-used": {
    title: "This link has been used",
    explanation: "A sign-in link works once. Ask for a new one.",
    next: "Get a new link",
  },
  "link-expired": {
    title: "This link has expired",
    explanation: "A sign-in link works for one hour. Ask for a new one.",
    next: "Get a new link",
  },
  "request-link-unknown": {
    title: "This link is not valid",
    explanation:
      "It may be cut off: copy the whole link from the letter. While a reply is open, each week’s letter brings a new link. If you have an account here, you can also sign in.",
    next: "Sign in",
  },
  "request-link-expired": {
    title: "This link has expired",
    explanation:
      "The link in a letter works for three weeks. If a reply is still open, the next letter brings a new one.",
    next: "Go to the front page",
  },
  "request-link-passed-on": {
    title: "What this link opened was passed on",
    explanation:
      "A colleague answers now. You need do nothing. If you are asked something new, you get a new link.",
    next: "Go to the front page",
  },
  "request-link-revoked": {
    title: "This link was ended",
    explanation:
      "Somebody ended it so that nobody else can use it. The next letter brings a new one.",
    next: "Go to the front page",
  },
  "too-large": {
    title: "That was too much at once",
    explanation: "Nothing was saved. A file may be 32 MB at most, a form without a file 1 MB.",
    next: "Go to the front page",
  },
  "too-often": {
    title: "Too many requests in a short time",
    explanation:
      "This time nothing was done. Wait a minute and try again. Many people may share your connection, so that it need not have been you.",
    next: "Go to the front page",
  },
  fault: {
    title: "Something went wrong here",
    explanation:
      "It is our fault, not yours. Nothing was half saved. If it happens again, tell whoever runs this site this number:",
    next: "Go to the front page",
  },
};

const nb: Refusals = {
  "not-found": {
    title: "Denne siden finnes ikke",
    explanation: "Adressen kan være gammel eller feilskrevet.",
    next: "Gå til forsiden",
  },
  "store-away": {
    title: "Denne filen kan ikke leses akkurat nå",
    explanation: "Lageret for filer svarer ikke. Ingenting er tapt; prøv igjen om litt.",
    next: "Gå til forsiden",
  },
  forbidden: {
    title: "Dette har du ikke tilgang til",
    explanation: "Rollen din omfatter det ikke. Spør koordinatoren hvis den burde det.",
    next: "Gå til forsiden",
  },
  "sign-in-first": {
    title: "Du må logge inn først",
    explanation: "Denne siden er for dem som arbeider med rapporten.",
    next: "Logg inn",
  },
  "foreign-origin": {
    title: "Skjemaet kom fra et annet nettsted",
    explanation: "Ingenting ble lagret. Åpne siden her og send skjemaet på nytt.",
    next: "Gå til forsiden",
  },
  "link-unknown": {
    title: "Lenken er ikke gyldig",
    explanation: "Kanskje ble den kuttet. Kopier hele lenken fra e-posten, eller be om en ny.",
    next: "Få en ny lenke",
  },
  "link-used": {
    title: "Lenken er brukt",
    explanation: "En innloggingslenke virker én gang. Be om en ny.",
    next: "Få en ny lenke",
  },
  "link-expired": {
    title: "Lenken er gått ut",
    explanation: "En innloggingslenke virker i én time. Be om en ny.",
    next: "Få en ny lenke",
  },
  "request-link-unknown": {
    title: "Lenken er ikke gyldig",
    explanation:
      "Kanskje ble den kuttet: Kopier hele lenken fra e-posten. Så lenge et svar gjenstår, kommer det en ny lenke hver uke. Har du en konto her, kan du også logge inn.",
    next: "Logg inn",
  },
  "request-link-expired": {
    title: "Lenken er gått ut",
    explanation:
      "Lenken i en e-post virker i tre uker. Gjenstår det et svar, får du en ny lenke i neste e-post.",
    next: "Gå til forsiden",
  },
  "request-link-passed-on": {
    title: "Det lenken åpnet, er sendt videre",
    explanation:
      "En kollega svarer nå. Du trenger ikke gjøre noe. Blir du spurt om noe nytt, får du en ny lenke.",
    next: "Gå til forsiden",
  },
  "request-link-revoked": {
    title: "Lenken er stengt",
    explanation:
      "Noen har stengt den, så ingen andre kan bruke den. Du får en ny lenke i neste e-post.",
    next: "Gå til forsiden",
  },
  "too-large": {
    title: "Det ble for mye på én gang",
    explanation:
      "Ingenting ble lagret. En fil kan være på høyst 32 MB, et skjema uten fil på 1 MB.",
    next: "Gå til forsiden",
  },
  "too-often": {
    title: "For mange forespørsler på kort tid",
    explanation:
      "Denne gangen skjedde ingenting. Vent et minutt og prøv igjen. Mange kan dele samme nettforbindelse, så det trenger ikke å ha vært deg.",
    next: "Gå til forsiden",
  },
  fault: {
    title: "Her gikk noe galt",
    explanation:
      "Feilen er vår, ikke din. Ingenting ble halvveis lagret. Skjer det igjen, gi dette nummeret til den som drifter nettstedet:",
    next: "Gå til forsiden",
  },
};

const de: Refusals = {
  "not-found": {
    title: "Diese Seite gibt es nicht",
    explanation: "Die Adresse ist vielleicht veraltet oder vertippt.",
    next: "Zur Startseite",
  },
  "store-away": {
    title: "Diese Datei lässt sich gerade nicht lesen",
    explanation:
      "Der Speicher für Dateien antwortet nicht. Nichts ist verloren; versuchen Sie es später noch einmal.",
    next: "Zur Startseite",
  },
  forbidden: {
    title: "Das dürfen Sie nicht",
    explanation: "Ihre Rolle umfasst das nicht. Fragen Sie die Koordination, falls sie es sollte.",
    next: "Zur Startseite",
  },
  "sign-in-first": {
    title: "Bitte zuerst anmelden",
    explanation: "Diese Seite ist für alle, die am Bericht arbeiten.",
    next: "Anmelden",
  },
  "foreign-origin": {
    title: "Das Formular kam von einer anderen Website",
    explanation:
      "Es wurde nichts gespeichert. Öffnen Sie die Seite hier und senden Sie das Formular noch einmal.",
    next: "Zur Startseite",
  },
  "link-unknown": {
    title: "Dieser Link ist ungültig",
    explanation:
      "Vielleicht ist er abgeschnitten. Kopieren Sie den ganzen Link aus der E-Mail oder fordern Sie einen neuen an.",
    next: "Neuen Link anfordern",
  },
  "link-used": {
    title: "Dieser Link wurde schon benutzt",
    explanation: "Ein Anmeldelink gilt einmal. Fordern Sie einen neuen an.",
    next: "Neuen Link anfordern",
  },
  "link-expired": {
    title: "Dieser Link ist abgelaufen",
    explanation: "Ein Anmeldelink gilt eine Stunde. Fordern Sie einen neuen an.",
    next: "Neuen Link anfordern",
  },
  "request-link-unknown": {
    title: "Dieser Link ist ungültig",
    explanation:
      "Vielleicht ist er abgeschnitten: Kopieren Sie den ganzen Link aus der E-Mail. Solange eine Antwort offen ist, bringt jede wöchentliche E-Mail einen neuen. Haben Sie hier ein Konto, können Sie sich auch anmelden.",
    next: "Anmelden",
  },
  "request-link-expired": {
    title: "Dieser Link ist abgelaufen",
    explanation:
      "Der Link in einer E-Mail gilt drei Wochen. Ist noch eine Antwort offen, bringt die nächste E-Mail einen neuen.",
    next: "Zur Startseite",
  },
  "request-link-passed-on": {
    title: "Was dieser Link geöffnet hat, wurde weitergegeben",
    explanation:
      "Jetzt antwortet jemand anderer. Für Sie ist nichts zu tun. Werden Sie etwas Neues gefragt, bekommen Sie einen neuen Link.",
    next: "Zur Startseite",
  },
  "request-link-revoked": {
    title: "Dieser Link wurde gesperrt",
    explanation:
      "Jemand hat ihn gesperrt, damit ihn niemand anderer benutzt. Die nächste E-Mail bringt einen neuen.",
    next: "Zur Startseite",
  },
  "too-large": {
    title: "Das war zu viel auf einmal",
    explanation:
      "Es wurde nichts gespeichert. Eine Datei darf höchstens 32 MB haben, ein Formular ohne Datei 1 MB.",
    next: "Zur Startseite",
  },
  "too-often": {
    title: "Zu viele Anfragen in kurzer Zeit",
    explanation:
      "Diesmal ist nichts geschehen. Warten Sie eine Minute und versuchen Sie es noch einmal. Viele können denselben Anschluss benutzen, Sie müssen es also nicht gewesen sein.",
    next: "Zur Startseite",
  },
  fault: {
    title: "Hier ist etwas schiefgegangen",
    explanation:
      "Der Fehler liegt bei uns. Es wurde nichts halb gespeichert. Wenn es wieder vorkommt, nennen Sie dem Betreiber der Website diese Nummer:",
    next: "Zur Startseite",
  },
};

const all: Readonly<Record<Language, Refusals>> = { en, nb, de };

export function refusalTexts(language: Language): Refusals {
  return all[language];
}
