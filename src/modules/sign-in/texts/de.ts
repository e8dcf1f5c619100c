/** Worte der Anmeldung, auf Deutsch. */
import type { SignInTexts } from "./en.ts";

export const de = {
  signIn: "Anmelden",
  signInLead: "Für alle, die am Bericht arbeiten. Ein Passwort gibt es nicht.",
  email: "Ihre E-Mail-Adresse",
  sendLink: "Link zusenden",
  linkSentTitle: "Sehen Sie in Ihr Postfach",
  linkSent:
    "Gehört die Adresse jemandem, der hier arbeitet, ist ein Link unterwegs. Er gilt einmal und eine Stunde lang. Kommt nichts, fragen Sie die Koordination, ob Sie eingeladen sind.",
  welcome: (city: string) => `Anmelden bei ${city}`,
  confirmLead: "Noch ein Schritt. Mit dem Druck auf den Knopf ist der Link verbraucht.",
  confirm: "Anmelden",
  letterSubject: (city: string) => `Ihr Link zur Anmeldung bei ${city}`,
  letter: (link: string, minutes: number) =>
    `Guten Tag,\n\nhier ist der Link, den Sie angefordert haben. Er gilt einmal und ${minutes} Minuten lang:\n\n${link}\n\nHaben Sie ihn nicht angefordert, brauchen Sie nichts zu tun.\n`,
  byMail: "Link per E-Mail",
  organisationSignIn: (name: string) => `Mit ${name} anmelden`,
  passkey: "Passkey",
  passkeySignIn: "Mit einem Passkey anmelden",
  passkeyLead:
    "Ihr Gerät prüft mit PIN, Finger oder Gesicht, dass Sie es sind. Einen Passkey legen Sie unter „Mein Konto“ an, sobald Sie angemeldet sind.",
  passkeyNoScript: "Passkeys brauchen JavaScript. Ohne geht der Link per E-Mail.",
  passkeyUnable: "Dieser Browser kann keine Passkeys. Der Link per E-Mail geht.",
  passkeyFailed:
    "Das ging nicht, oder Sie haben abgebrochen. Versuchen Sie es noch einmal, oder lassen Sie sich einen Link schicken.",
  passkeyRefusals: {
    "no-answer":
      "Mit dem Formular kam kein Passkey; das braucht JavaScript. Der Link per E-Mail geht.",
    "challenge-over": "Das hat länger als fünf Minuten gedauert. Versuchen Sie es noch einmal.",
    "passkey-unknown":
      "Mit diesem Passkey meldet sich hier niemand an. Lassen Sie sich einen Link schicken.",
    "not-verified":
      "Ihr Gerät hat nicht geprüft, dass Sie es sind. Verwenden Sie PIN, Finger oder Gesicht.",
    "passkey-refused":
      "Dieser Passkey ließ sich nicht prüfen. Lassen Sie sich einen Link schicken.",
    "passkey-known": "Diesen Passkey haben Sie schon.",
    "name-too-long": "Höchstens 80 Zeichen.",
    "sign-in-again":
      "Ihre Anmeldung ist mehr als zehn Minuten her. Melden Sie sich zuerst noch einmal an.",
  },
  account: "Mein Konto",
  accountLead: "Wie Sie sich anmelden, und wo Sie gerade angemeldet sind.",
  name: "Name",
  emailOfPerson: "E-Mail-Adresse",
  roles: "Rollen",
  sessions: "Wo Sie angemeldet sind",
  sessionsCaption: (count: number) => (count === 1 ? "1 Sitzung" : `${count} Sitzungen`),
  sessionsLead:
    "Eine Sitzung endet nach zwei Stunden ohne Nutzung, und nach zwölf in jedem Fall. Was Sie nicht kennen, sind nicht Sie: Beenden Sie es und sagen Sie es der Koordination.",
  device: "Gerät",
  browserOn: (browser: string, system: string) => `${browser} auf ${system}`,
  unknownDevice: "ein Gerät, das wir nicht kennen",
  way: "Angemeldet mit",
  ways: {
    link: "Link per E-Mail",
    terminal: "Link vom Terminal",
    passkey: "Passkey",
    organisation: "Anmeldung Ihrer Organisation",
  },
  began: "Begonnen",
  seen: "Zuletzt genutzt",
  ending: "Beenden",
  thisSession: "diese hier",
  endSession: "Beenden",
  endSessionOf: (device: string, began: string) => `die Sitzung auf ${device}, begonnen ${began}`,
  endOthers: "Alle anderen beenden",
  knownThere: (name: string) => `Sie können sich mit ${name} anmelden.`,
  beKnownThere: (name: string) => `Von nun an mit ${name} anmelden`,
  notKnownThere: (name: string) =>
    `Mit ${name} können Sie sich noch nicht anmelden. Um das einzurichten, müssen Sie sich in den letzten zehn Minuten angemeldet haben.`,
  keptAboutYou: "Was über Sie gespeichert ist",
  keptAboutYouLead:
    "Alles in den Tabellen dieser Stadt, worin Sie stehen, ohne Schlüssel, und wozu es dient. Wer vergessen werden will, schreibt der Koordination.",
  downloadData: "Herunterladen (JSON)",
  passkeys: "Passkeys",
  passkeysLead:
    "Mit einem Passkey melden Sie sich ohne E-Mail an. Er bleibt auf Ihrem Gerät; wir haben nur einen Schlüssel, der ihn prüfen kann.",
  passkeysCaption: (count: number) => (count === 1 ? "1 Passkey" : `${count} Passkeys`),
  noPasskeys: "Sie haben keinen.",
  added: "Angelegt",
  used: "Zuletzt genutzt",
  neverUsed: "nie",
  removing: "Entfernen",
  removePasskey: "Entfernen",
  removePasskeyOf: (name: string) => `den Passkey ${name}`,
  addPasskey: "Passkey anlegen",
  passkeyName: "Wie Sie ihn nennen",
  passkeyNameHelp: "Damit Sie ihn wiedererkennen. Bleibt das Feld leer, heißt er wie Ihr Gerät.",
  signInAgain:
    "Um einen Passkey anzulegen, müssen Sie sich in den letzten zehn Minuten angemeldet haben. So legt niemand einen an einem Schreibtisch an, von dem Sie aufgestanden sind.",
  signInAgainLink: "Noch einmal anmelden",
  done: {
    "passkey-added": "Der Passkey ist angelegt.",
    "passkey-removed": "Der Passkey ist entfernt.",
    "session-ended": "Die Sitzung ist beendet.",
    "others-ended": "Alle anderen Sitzungen sind beendet.",
  },
  ended: {
    title: "Sie sind abgemeldet",
    lead: (name: string) =>
      `Hier sind Sie abgemeldet. Bei ${name} sind Sie vielleicht noch angemeldet.`,
    link: (name: string) => `Auch bei ${name} abmelden`,
    back: "Zur Startseite",
  },
  organisation: {
    "provider-down": {
      title: (name: string) => `${name} antwortet nicht`,
      explanation: () =>
        "Versuchen Sie es später noch einmal, oder lassen Sie sich einen Link per E-Mail schicken.",
    },
    "attempt-over": {
      title: () => "Diese Anmeldung ist vorbei",
      explanation: () =>
        "Sie wurde schon verwendet, dauerte länger als zehn Minuten oder begann in einem anderen Browser. Beginnen Sie neu.",
    },
    denied: {
      title: (name: string) => `${name} hat Sie nicht eingelassen`,
      explanation: () =>
        "Sie haben abgebrochen, oder Sie dürfen es hier nicht nutzen. Lassen Sie sich einen Link per E-Mail schicken.",
    },
    "answer-wrong": {
      title: (name: string) => `Die Antwort von ${name} hält nicht`,
      explanation: () =>
        "Sie ließ sich nicht prüfen, also wurde niemand angemeldet. Beginnen Sie neu. Bleibt es dabei, sagen Sie es denen, die Rosario hier betreiben.",
    },
    "too-weak": {
      title: () => "Es braucht eine stärkere Anmeldung",
      explanation: (name: string) =>
        `Hier muss ${name} mehr prüfen als eben, etwa mit einem zweiten Schritt. Beginnen Sie neu und wählen Sie ihn.`,
    },
    "no-email": {
      title: (name: string) => `${name} nennt keine geprüfte E-Mail-Adresse`,
      explanation: () =>
        "Ohne sie kann niemand wissen, wer Sie hier sind. Fragen Sie Ihre IT, oder lassen Sie sich einen Link per E-Mail schicken.",
    },
    "unknown-person": {
      title: () => "Sie haben hier keine Rolle",
      explanation: (name: string, city: string) =>
        `${name} kennt Sie, aber niemand hat Ihnen eine Rolle in ${city} gegeben. Fragen Sie die Koordination.`,
    },
    "bound-otherwise": {
      title: () => "Diese Adresse gehört jemand anderem",
      explanation: (name: string) =>
        `Wer hier Ihre E-Mail-Adresse hat, meldet sich bei ${name} unter einer anderen Nummer an als Sie. Fragen Sie die Koordination.`,
    },
    "acts-and-judges": {
      title: () => "Ihre Gruppen geben Rollen auf zwei Seiten",
      explanation: () =>
        "Wer für die Stadt handelt, darf sie nicht beurteilen, und wer Beschwerden über sie bearbeitet, tut keines von beiden. Nichts wurde geändert. Fragen Sie die Koordination, welche Rolle Ihre ist.",
    },
  },
  backToSignIn: "Anders anmelden",
  refusals: {
    "no-email": "Geben Sie eine E-Mail-Adresse an, etwa name@stadt.at.",
  },
} satisfies SignInTexts;
