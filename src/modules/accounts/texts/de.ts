/** Worte für Anmeldung und Personen, auf Deutsch. */
import type { AccountsTexts } from "./en.ts";

export const de = {
  signIn: "Anmelden",
  signInLead:
    "Für alle, die am Bericht arbeiten. Sie bekommen einen Link per E-Mail; ein Passwort gibt es nicht.",
  email: "Ihre E-Mail-Adresse",
  sendLink: "Link zusenden",
  linkSentTitle: "Sehen Sie in Ihr Postfach",
  linkSent:
    "Gehört die Adresse jemandem, der hier arbeitet, ist ein Link unterwegs. Er gilt einmal und eine Stunde lang. Kommt nichts, fragen Sie die Koordination, ob Sie eingeladen sind.",
  welcome: (city: string) => `Anmelden bei ${city}`,
  confirmLead: "Noch ein Schritt. Mit dem Druck auf den Knopf ist der Link verbraucht.",
  confirm: "Anmelden",
  askForNew: "Neuen Link anfordern",
  letterSubject: (city: string) => `Ihr Link zur Anmeldung bei ${city}`,
  letter: (link: string, minutes: number) =>
    `Guten Tag,\n\nhier ist der Link, den Sie angefordert haben. Er gilt einmal und ${minutes} Minuten lang:\n\n${link}\n\nHaben Sie ihn nicht angefordert, brauchen Sie nichts zu tun.\n`,
  invitationSubject: (city: string) => `Einladung zur Arbeit am Menschenrechtsbericht von ${city}`,
  invitation: (city: string, link: string) =>
    `Guten Tag,\n\nSie sind eingeladen, am Menschenrechtsbericht von ${city} mitzuarbeiten. Dieser Link meldet Sie an; er gilt einmal und eine Stunde lang. Später fordern Sie auf der Anmeldeseite einen neuen an.\n\n${link}\n`,
  people: "Personen",
  peopleLead:
    "Wer hier arbeitet, und als was. Niemand antwortet für die Stadt und beurteilt zugleich die Antworten.",
  peopleCaption: (count: number) => (count === 1 ? "1 Person" : `${count} Personen`),
  name: "Name",
  emailOfPerson: "E-Mail-Adresse",
  roles: "Rollen",
  noRole: "derzeit keine",
  role: "Rolle",
  invite: "Jemanden einladen",
  inviteSubmit: "Einladung senden",
  endRole: (role: string, name: string) => `Rolle „${role}“ von ${name} beenden`,
  endRoleShort: "Beenden",
  notDelivered: {
    "not-sent":
      "Die Rolle ist vergeben. Der Mailserver hat die Einladung noch nicht angenommen; sie geht hinaus, sobald er es tut. Dauert das länger als eine Stunde, fordert die Person auf der Anmeldeseite einen neuen Link an.",
    refused:
      "Die Rolle ist vergeben, aber der Mailserver weist die Adresse ab. Prüfen Sie die Schreibweise.",
  },
  saved: { invited: "Die Einladung ist unterwegs.", ended: "Die Rolle ist beendet." },
  roleNames: {
    coordinator: "Koordination",
    "body-secretary": "Sekretariat des Beirats",
    contributor: "Beitragende",
    reader: "Lesende",
  },
  roleHelp: {
    coordinator: "Leitet die jährliche Arbeit: Zahlen, Texte, Antworten, Veröffentlichung.",
    "body-secretary": "Trägt die Empfehlungen und Urteile des unabhängigen Beirats ein.",
    contributor: "Gibt Zahlen und Antworten für eine Abteilung.",
    reader: "Sieht Entwürfe, ändert nichts.",
  },
  refusals: {
    "unknown-person": "Diese Person gibt es hier nicht.",
    "still-holds": "Beenden Sie zuerst die Rollen der Person.",
    "not-permitted": "Ihre Rolle umfasst das nicht.",
    "no-name": "Geben Sie den Namen der Person an.",
    "no-email": "Geben Sie eine E-Mail-Adresse an, etwa name@stadt.at.",
    "unknown-role": "Wählen Sie eine Rolle.",
    "acts-and-judges":
      "Diese Person hat schon eine Rolle auf der anderen Seite. Wer für die Stadt antwortet, darf die Antworten nicht beurteilen.",
    "last-coordinator":
      "Das ist die einzige Koordination. Laden Sie zuerst eine weitere Person ein.",
    "not-held": "Die Person hat diese Rolle nicht mehr.",
  },
} satisfies AccountsTexts;
