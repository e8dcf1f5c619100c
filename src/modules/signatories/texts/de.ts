/** Was dieses Modul sagt, auf Deutsch. */
import type { SignatoryTexts } from "./en.ts";

const organisations = (count: number): string =>
  count === 1 ? "1 Organisation" : `${count} Organisationen`;
const residents = (count: number): string => (count === 1 ? "1 Person" : `${count} Personen`);

export const de = {
  title: "Wer die Erklärung unterschrieben hat",
  declaration: "Die Erklärung",
  lead: ({ organisation, resident }) =>
    organisation + resident === 0
      ? "Noch hat niemand unterschrieben."
      : `${organisations(organisation)} und ${residents(resident)}, die hier ${resident === 1 ? "lebt" : "leben"}, haben unterschrieben.`,
  sign: "Erklärung unterschreiben",
  howToWithdraw: "So treten Sie zurück",
  withdrawHelp:
    "Jeder Brief, den wir Ihnen geschickt haben, enthält einen Link, mit dem Sie zurücktreten. Haben Sie keinen zur Hand, fordern Sie einen neuen an.",
  askForLink: "Link zum Zurücktreten anfordern",
  none: "Noch hat niemand unterschrieben",
  noneHelp:
    "Die erste Unterschrift kann Ihre sein. Sie zählt, sobald Sie Ihre Adresse bestätigt haben.",
  overTime: "Im Lauf der Jahre",
  year: "Jahr",
  kinds: { organisation: "Organisationen", resident: "Personen" },
  kind: { organisation: "Organisation", resident: "Person" },
  signed: "Unterschrieben",
  ended: "Zurückgetreten oder entfernt",
  standing: "Stand am Ende",
  shownTitle: "Wer den Namen zeigt",
  shownLead: (shown, all) =>
    `${shown} von ${all} zeigen ihren Namen. Die anderen zählen ohne Namen mit.`,
  namesCaption: "Die Namen",
  nobodyShown: "Niemand zeigt den Namen.",
  name: "Name",
  signedOn: "Unterschrieben am",
  file: "Als Tabelle (CSV)",
  removed: (count, reasons) =>
    count === 1
      ? `Die Stadt hat 1 Unterschrift von der Liste genommen: ${reasons}.`
      : `Die Stadt hat ${count} Unterschriften von der Liste genommen: ${reasons}.`,
  reasonCount: (count, reason) => `${count} wegen ${reason}`,
  reasons: {
    abuse: "Beschimpfung",
    "not-theirs": "eines fremden Namens",
    "no-name": "eines Namens, der keiner war",
    advertising: "Werbung",
  },
  howItWorks: "Was eine Unterschrift ist",
  addressOnly:
    "Jede steht für eine E-Mail-Adresse, die bestätigt wurde. Wer dort schreibt, haben wir nicht geprüft.",

  signTitle: "Erklärung unterschreiben",
  signLead:
    "Sie bekommen einen Brief mit einem Link. Ihre Unterschrift zählt, sobald Sie ihn geöffnet und bestätigt haben, binnen 48 Stunden.",
  organisationTitle: "Für eine Organisation",
  residentTitle: "Als jemand, der hier lebt",
  organisationName: "Name der Organisation",
  organisationNameHelp:
    "Eine Organisation unterschreibt einmal. Wer es noch einmal versucht, erfährt das.",
  residentName: "Vorname und Nachname",
  residentNameHelp:
    "Nur wenn er gezeigt werden soll. Bleibt das Feld leer, zählt Ihre Unterschrift ohne Namen.",
  showOrganisation: "Den Namen der Organisation öffentlich zeigen",
  showResident: "Meinen Namen öffentlich zeigen",
  email: "E-Mail-Adresse",
  emailHelp:
    "Niemand sieht sie. Nach der Bestätigung bleibt nur ein Fingerabdruck, aus dem sie nicht zu lesen ist.",
  send: "Link schicken",

  steps: {
    sent: {
      title: "Sehen Sie in Ihr Postfach",
      text: "Kann ein Brief an diese Adresse gehen, ist er unterwegs. An eine Adresse gehen höchstens drei am Tag. Kommt keiner, sehen Sie im Spam-Ordner nach.",
    },
    printed: {
      title: "Der Link steht im Terminal",
      text: "Diese Installation verschickt keine E-Mails. Kann eine an diese Adresse gehen, steht sie im Terminal, in dem die Installation läuft.",
    },
    confirm: {
      title: "Unterschrift bestätigen",
      text: "Drücken Sie den Knopf, und Ihre Unterschrift steht unter der Erklärung.",
      button: "Unterschreiben",
    },
    confirmed: {
      title: "Sie haben unterschrieben",
      text: "Ein Brief ist unterwegs, der sagt, wie Sie zurücktreten. Das können Sie jederzeit.",
    },
    "signed-already": {
      title: "Diese Organisation hat schon unterschrieben",
      text: "Jemand hat vor Ihnen für sie unterschrieben. War das niemand, der es darf, schreiben Sie der Stadt: Sie kann die Unterschrift von der Liste nehmen.",
    },
    "dead-link": {
      title: "Dieser Link geht nicht",
      text: "Er wurde benutzt, oder er ist älter als 48 Stunden. Haben Sie unterschrieben, gilt Ihre Unterschrift.",
    },
    withdraw: {
      title: "Unterschrift zurückziehen",
      text: "Drücken Sie den Knopf, und Ihre Unterschrift ist weg. Niemand kann mehr sehen, dass es Ihre war.",
      button: "Zurückziehen",
    },
    cancel: {
      title: "Das war ich nicht",
      text: "Drücken Sie den Knopf, und von dem, was eingegeben wurde, bleibt nichts.",
      button: "Entfernen",
    },
    withdrawn: {
      title: "Ihre Unterschrift ist zurückgezogen",
      text: "Von Ihnen bleibt hier nichts.",
    },
    cancelled: { title: "Es ist entfernt", text: "Von Ihnen bleibt hier nichts." },
  },
  askTitle: "Link zum Zurücktreten anfordern",
  askLead:
    "Schreiben Sie die Adresse, mit der Sie unterschrieben haben. Hat sie unterschrieben, geht ein Brief mit einem Link an sie.",

  letters: {
    confirm: {
      subject: (city) => `Bestätigen Sie Ihre Unterschrift unter der Erklärung von ${city}`,
      text: (city, link, cancel, hours) =>
        `Guten Tag,\n\njemand möchte mit dieser Adresse die Menschenrechtserklärung von ${city} unterschreiben. Waren Sie das, bestätigen Sie es binnen ${hours} Stunden:\n\n${link}\n\nWaren Sie es nicht, brauchen Sie nichts zu tun: Was eingegeben wurde, verschwindet von selbst. Sie können es auch gleich entfernen:\n\n${cancel}\n`,
    },
    signed: {
      subject: (city) => `Sie haben die Erklärung von ${city} unterschrieben`,
      text: (city, withdraw, ask) =>
        `Guten Tag,\n\ndiese Adresse hat die Menschenrechtserklärung von ${city} unterschrieben. Wir behalten nur einen Fingerabdruck von ihr, aus dem sie nicht zu lesen ist, und Ihren Namen nur, wenn er gezeigt werden soll.\n\nSie können jederzeit zurücktreten. Dieser Link gilt weiter:\n\n${withdraw}\n\nHaben Sie ihn verloren, fordern Sie einen neuen an:\n\n${ask}\n`,
    },
    signedAlready: {
      subject: (city) => `Sie haben die Erklärung von ${city} schon unterschrieben`,
      text: (city, withdraw, hours) =>
        `Guten Tag,\n\njemand wollte mit dieser Adresse die Menschenrechtserklärung von ${city} unterschreiben. Sie hat schon unterschrieben und zählt einmal. Es hat sich nichts geändert.\n\nMöchten Sie zurücktreten, benutzen Sie diesen Link binnen ${hours} Stunden:\n\n${withdraw}\n`,
    },
    withdraw: {
      subject: (city) => `Ihr Link zum Zurücktreten von der Erklärung von ${city}`,
      text: (city, withdraw, hours) =>
        `Guten Tag,\n\njemand hat einen Link angefordert, um die Unterschrift dieser Adresse unter der Menschenrechtserklärung von ${city} zurückzuziehen. Waren Sie das, benutzen Sie ihn binnen ${hours} Stunden:\n\n${withdraw}\n\nWaren Sie es nicht, tun Sie nichts: Ihre Unterschrift gilt.\n`,
    },
  },

  work: {
    title: "Unterschriften",
    lead: "Namen, die öffentlich gezeigt werden. Einer, der beschimpft oder jemand anderem gehört, kann mit der ganzen Unterschrift von der Liste genommen werden. Der Grund wird öffentlich gezählt.",
    public: "Zur öffentlichen Seite",
    remove: "Von der Liste nehmen",
    removeOf: (name) => `${name} von der Liste nehmen`,
    reason: "Warum",
    removed: "Sie ist von der Liste genommen.",
    reasons: {
      abuse: "Er beschimpft",
      "not-theirs": "Es ist ein fremder Name",
      "no-name": "Es ist kein Name",
      advertising: "Es ist Werbung",
    },
    noneHelp: "Hier ist nichts zu tun, bis jemand unterschreibt und den Namen zeigt.",
  },

  refusals: {
    "not-permitted": "Ihre Rolle umfasst das nicht.",
    "unknown-kind": "Wählen Sie, ob eine Organisation oder eine Person unterschreibt.",
    "no-name": "Schreiben Sie den Namen.",
    "bad-name": "Schreiben Sie nur einen Namen, keine Adresse einer Seite oder eines Postfachs.",
    "too-long": "Schreiben Sie höchstens 120 Zeichen.",
    "no-email": "Schreiben Sie Ihre E-Mail-Adresse, etwa name@beispiel.at.",
    "signed-already":
      "Diese Organisation hat schon unterschrieben. Danke! Wenn Sie das nicht waren, sagen Sie es der Stadt: Sie nimmt die Unterschrift herunter, und Sie können unterschreiben.",
    "too-many": "Gerade unterschreiben sehr viele. Versuchen Sie es morgen noch einmal.",
    "dead-link": "Dieser Link geht nicht.",
    "unknown-reason": "Wählen Sie, warum.",
    "unknown-signature": "Diese Unterschrift steht nicht mehr auf der Liste.",
  },
} satisfies SignatoryTexts;
