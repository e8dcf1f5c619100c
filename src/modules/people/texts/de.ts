/** Worte der Seiten über Personen, auf Deutsch. */
import type { PeopleTexts } from "./en.ts";

export const de = {
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
  saved: {
    "handed-over": "Alles ist übergeben.",
    invited: "Die Einladung ist unterwegs.",
    ended: "Die Rolle ist beendet.",
    proposed: "Vorgeschlagen. Es gilt, sobald jemand anderes es bestätigt.",
    confirmed: "Bestätigt.",
    declined: "Abgelehnt.",
  },
  proposals: {
    title: "Wartet auf eine zweite Person",
    lead: "Diese Rollen betreffen Urteile oder Fälle. Eine Person schlägt vor, sie zu vergeben oder zu beenden, eine andere bestätigt.",
    caption: (count: number) => (count === 1 ? "1 Vorschlag" : `${count} Vorschläge`),
    what: {
      give: (role: string) => `Erhält die Rolle: ${role}`,
      end: (role: string) => `Verliert die Rolle: ${role}`,
    },
    person: "Person",
    change: "Was sich ändert",
    by: "Vorgeschlagen von",
    terminal: "dem Terminal",
    until: "Offen bis",
    decide: "Entscheiden",
    confirm: "Bestätigen",
    decline: "Ablehnen",
    confirmFor: (name: string) => `Bestätigen für ${name}`,
    declineFor: (name: string) => `Ablehnen für ${name}`,
    none: "Nichts wartet.",
    alone:
      "Sie sind die einzige Koordination. Wer das Programm betreibt, bestätigt: rosario accounts confirm",
  },
  twoPeople:
    "Hier braucht es zwei: Sie schlagen vor, eine andere Koordination bestätigt innerhalb von 14 Tagen.",
  handOver: {
    title: "Die Arbeit einer Person übergeben",
    lead: "Jemand geht: Rollen, Plätze in Abteilungen und offene Fragen gehen in einem Schritt an jemand anderen.",
    open: "Die Arbeit einer Person übergeben",
    from: "Wer geht",
    to: "Wer übernimmt",
    toHelp: "Nicht in der Liste? Laden Sie die Person zuerst ein.",
    note: "Was sie wissen sollte",
    noteHelp: "Was eilt, wo was liegt, wen man fragt. Es geht mit den Fragen mit.",
    send: "Alles übergeben",
    warning:
      "Wer geht, verliert alles sofort. Rollen, für die es zwei braucht, warten auf die zweite Person.",
    before: "Früher übergeben",
    line: (from: string, to: string, day: string) => `${from} an ${to}, ${day}`,
  },
  refusals: {
    "unknown-person": "Wählen Sie jemanden, der hier arbeitet.",
    "same-person": "Wählen Sie zwei verschiedene Personen.",
    "no-note": "Schreiben Sie, was die Person wissen sollte.",
    "note-too-long": "Schreiben Sie höchstens 2.000 Zeichen.",
    "nothing-to-hand-over":
      "Diese Person hat keine Rolle, keinen Platz in einer Abteilung und keine offene Frage.",
    "unknown-proposal":
      "Das wartet nicht mehr. Jemand hat entschieden, oder die vierzehn Tage sind um.",
    "own-proposal": "Das haben Sie selbst vorgeschlagen. Jemand anderes muss es bestätigen.",
    "own-role": "Das ist Ihre eigene Rolle. Jemand anderes muss sie bestätigen.",
    "coordinator-can":
      "Eine andere Koordination kann das bestätigen. Das Terminal bestätigt nur, wo es keine gibt.",
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
} satisfies PeopleTexts;
