/** What this module says, in German as it is written in Austria. */
import type { MappingTexts } from "./en.ts";

export const de = {
  map: "Karte der Herausforderungen und Ressourcen",
  mapLead:
    "Was Arbeitsgruppen gefunden haben: Herausforderungen, worauf die Stadt bauen kann, was gewirkt hat und wer für welches Recht etwas tun kann.",
  kinds: {
    challenge: {
      title: "Herausforderungen",
      lead: (count: number, open: number): string =>
        count === 0
          ? "Noch hat niemand eine Herausforderung eingetragen."
          : `${count === 1 ? "Eine Herausforderung" : `${count} Herausforderungen`} gefunden; ${
              open === 0 ? "keine ist offen." : `${open} noch offen.`
            }`,
      about: "Was zwischen den Menschen hier und ihren Rechten steht, und wer es gefunden hat.",
      none: "Hier sind keine Herausforderungen",
      add: "Herausforderung eintragen",
      one: "Herausforderung",
      name: "Was die Herausforderung ist",
      text: "Was gefunden wurde",
      began: "Gefunden",
      ended: "Keine Herausforderung mehr seit",
    },
    resource: {
      title: "Ressourcen",
      lead: (count: number, _: number): string =>
        count === 0
          ? "Noch hat niemand eine Ressource eingetragen."
          : `${count === 1 ? "Eine Ressource" : `${count} Ressourcen`}, auf die die Stadt bauen kann.`,
      about:
        "Organisationen, Stellen, Gesetze, Mittel und Wissen, die es für die Rechte der Menschen gibt.",
      none: "Hier sind keine Ressourcen",
      add: "Ressource eintragen",
      one: "Ressource",
      name: "Wie sie heißt",
      text: "Wofür sie da ist",
      began: "Seit",
      ended: "Bis",
    },
    practice: {
      title: "Gute Praxis",
      lead: (count: number, _: number): string =>
        count === 0
          ? "Noch hat niemand ein Beispiel beschrieben."
          : `${count === 1 ? "Ein Beispiel" : `${count} Beispiele`}.`,
      about:
        "Was getan wurde, warum es gewirkt hat und was nicht, damit andere es übernehmen können.",
      none: "Hier sind keine Beispiele",
      add: "Beispiel beschreiben",
      one: "Praxis",
      name: "Was getan wurde, in wenigen Worten",
      text: "Was getan wurde",
      began: "Seit",
      ended: "Bis",
    },
    responsibility: {
      title: "Wer etwas tun kann",
      lead: (count: number, _: number): string =>
        count === 0
          ? "Noch ist für kein Recht jemand genannt."
          : `${count === 1 ? "Ein Eintrag" : `${count} Einträge`} darüber, wer für welches Recht etwas tun kann.`,
      about: "Wer entscheidet, umsetzt, bezahlt, Aufsicht führt und berät, Recht für Recht.",
      none: "Hier ist niemand genannt",
      add: "Eintragen, wer etwas tun kann",
      one: "Wer etwas tun kann",
      name: "Wer es ist",
      text: "Was sie dafür tun",
      began: "Seit",
      ended: "Bis",
    },
  },
  noneHelp: "Eine Arbeitsgruppe, die Koordination oder das Sekretariat des Beirats trägt es ein.",
  noneMatch: "Nichts passt. Nehmen Sie einen Filter weg.",
  states: {
    open: "Offen",
    "taken-up": "Aufgegriffen",
    overtaken: "Überholt",
    closed: "Abgeschlossen",
  },
  stateMeanings: {
    open: "Es ist wieder eine Herausforderung.",
    "taken-up": "Ein Plan, eine Maßnahme oder eine Empfehlung greift sie auf.",
    overtaken: "Es ist keine Herausforderung mehr, und niemand musste etwas tun.",
    closed: "Sie ist gelöst, oder die Stadt lässt es dabei. Die Begründung sagt, was davon.",
  },
  takers: { plan: "Plan", measure: "Maßnahme", recommendation: "Empfehlung" },
  takenUpBy: (kind: string, reference: string): string => `${kind} ${reference}`,
  sorts: {
    organisation: "Organisation",
    office: "Stelle",
    law: "Gesetz",
    fund: "Mittel",
    knowledge: "Wissen",
  },
  levels: { city: "Die Stadt", region: "Das Land", state: "Der Bund", other: "Jemand anderer" },
  competences: {
    decides: "entscheidet",
    delivers: "setzt um",
    finances: "bezahlt",
    oversees: "führt Aufsicht",
    advises: "berät",
  },
  right: "Recht",
  aboutRight: "Über dieses Recht",
  rights: "Rechte",
  allRights: "Alle Rechte",
  ground: "Merkmal",
  grounds: "Wen es betrifft",
  groundsHelp: "Nach Diskriminierungsmerkmal. Kreuzen Sie nichts an, wenn es alle betrifft.",
  allGrounds: "Alle Merkmale",
  groups: "Wen es betrifft, in Worten",
  groupsHelp: "Zum Beispiel: Menschen ohne Papiere. Nennen Sie keine Personen.",
  filter: "Anzeigen",
  shown: (count: number): string => `${count} angezeigt`,
  foundBy: "Gefunden von",
  foundByHelp:
    "Wer sie gefunden hat, wenn es kein Gremium der Stadt war: eine Organisation, ein Bericht, eine Umfrage.",
  body: "Gremium oder Arbeitsgruppe",
  bodyHelp: "Wessen Arbeitsgruppe sie gefunden hat.",
  department: "Abteilung",
  departmentHelp: "Wählen Sie hier, wenn es ein Teil der Stadtverwaltung ist.",
  state: "Stand",
  life: "Was daraus wurde",
  lifeNone: "Was daraus wurde, ist noch nicht eingetragen.",
  lifeUnknown: "Was daraus wurde, sagen die Quellen hier nicht.",
  notKnown: "Ausgang nicht in den Quellen",
  leadOfSources: (count: number, silent: number): string =>
    `${count === 1 ? "Eine Herausforderung" : `${count} Herausforderungen`} gefunden. Was aus ${
      silent === count
        ? count === 1
          ? "ihr"
          : "ihnen"
        : silent === 1
          ? "einer von ihnen"
          : `${silent} von ihnen`
    } wurde, sagen die Quellen hier nicht.`,
  lists: "Listen der Karte",
  onlySources:
    "Das ist eine Demonstration: Hier steht nur, was veröffentlichte Quellen sagen. Dass nichts gesagt ist, ist keine Tatsache über die Stadt.",
  evidence: "Nachweise",
  noEvidence: "Kein Nachweis angegeben",
  withoutEvidence: (count: number, all: number): string =>
    count === 0
      ? `${all === 1 ? "Der Eintrag nennt seinen Nachweis" : `Alle ${all} Einträge nennen ihre Nachweise`}.`
      : `${count} von ${all} ${all === 1 ? "Eintrag" : "Einträgen"} ${count === 1 ? "nennt" : "nennen"} keinen Nachweis.`,
  addresses: "Nachweise: Adressen",
  addressesHelp: "Eine in jeder Zeile. Eine Beschreibung kann in Klammern folgen.",
  evidenceOne: "Noch eine Adresse",
  indicators: "Indikatoren",
  indicatorsHelp: "Kreuzen Sie an, welche es zeigen.",
  source: "Wo es steht",
  sourceHelp: "Die Adresse des Berichts oder des Protokolls, wenn es eine gibt.",
  sort: "Welche Art von Ressource",
  contact: "Ihre Seite im Web",
  contactHelp:
    "Die Seite der Organisation. Keine E-Mail-Adresse und keine Telefonnummer einer Person.",
  place: "Wo",
  worked: "Warum es gewirkt hat",
  workedHelp: "Lassen Sie es leer, wenn es niemand weiß.",
  workedNone: "Noch nicht geschrieben.",
  workedUnknown: "Das sagen die Quellen nicht.",
  failed: "Was nicht gewirkt hat",
  takenFrom: "Übernommen von",
  takenFromHelp:
    "Von einer anderen Stadt, wenn es so ist. Bleibt das Feld leer, ist sie die eigene.",
  own: "Eigene",
  level: "Ebene",
  competence: "Was sie tun können",
  law: "Was das Gesetz sagt",
  lawHelp: "In eigenen Worten.",
  lawConfirmed: "Jemand hat den Gesetzestext selbst gelesen",
  unconfirmed: "Nicht am Gesetzestext überprüft",
  whose: (name: string): string => `Nur ausfüllen, wenn keine Abteilung passt: ${name}`,
  actor: "Wer",
  byRight: "Recht für Recht",
  matrix: "Wer was tun kann",
  matrixNone: "–",
  nobody: {
    one: "Für dieses Recht ist niemand bei der Stadt genannt.",
    all: (count: number): string =>
      count === 0
        ? "Für jedes Recht ist jemand bei der Stadt genannt."
        : count === 1
          ? "Für ein Recht ist niemand bei der Stadt genannt."
          : `Für ${count} Rechte ist niemand bei der Stadt genannt.`,
  },
  nobodyInSources: {
    one: "Die Quellen hier nennen für dieses Recht niemanden bei der Stadt.",
    all: (count: number): string =>
      count === 0
        ? "Für jedes Recht nennen die Quellen hier jemanden bei der Stadt."
        : count === 1
          ? "Für ein Recht nennen die Quellen hier niemanden bei der Stadt."
          : `Für ${count} Rechte nennen die Quellen hier niemanden bei der Stadt.`,
  },
  noRights: "Die Stadt hat ihre Rechte noch nicht benannt",
  noRightsHelp:
    "Die Koordination benennt die Rechte, an denen die Stadt arbeitet. Dann lässt sich sagen, wer etwas dafür tun kann.",
  csv: "Liste herunterladen (CSV)",
  notStated: "Nicht angegeben",
  earlier: "Frühere Fassungen",
  version: (number: number, on: string): string => `Fassung ${number}, ${on}`,
  rewritten: (number: number, on: string): string =>
    `Neu geschrieben am ${on}; das ist Fassung ${number}.`,
  was: "Bis",
  work: "Karte der Herausforderungen",
  workLead:
    "Hier wird nichts gelöscht: Was neu geschrieben wird, steht vor den früheren Fassungen.",
  edit: (title: string): string => `Neu schreiben: ${title}`,
  save: "Eintragen",
  saveAgain: "Als neue Fassung speichern",
  saved: "Es steht auf der Karte und im öffentlichen Protokoll.",
  publicPage: "Die öffentliche Seite",
  open: "Formular öffnen",
  standingTitle: "Angeben, was daraus wurde",
  standing: "Stand jetzt",
  taker: "Aufgegriffen von",
  takerHelp: "Nur wenn sie aufgegriffen wurde.",
  noTakers: "Die Stadt hat hier noch keinen Plan, keine Maßnahme und keine Empfehlung.",
  reason: "Begründung",
  on: "Datum",
  dateHelp: "Lassen Sie es stehen, wenn es heute war.",
  setStanding: "Absenden",
  standingSet: "Es steht im öffentlichen Protokoll.",
  forever:
    "Was Sie absenden, wird veröffentlicht und bleibt. Fehler werden durch einen neuen Eintrag berichtigt.",
  meanwhile:
    "Jemand anderer hat hier geschrieben, während Sie geschrieben haben. Die Fassung steht unter dem Formular. Ihr Text steht noch im Formular; speichern Sie ihn, wenn er noch stimmt.",
  theirs: "Was jetzt dort steht",
  refusals: {
    "not-permitted": "Sie dürfen das nicht.",
    "no-source": "Geben Sie an, wo es steht",
    "bad-slug": "Ein Name in Adressen hat Kleinbuchstaben, Ziffern und Bindestriche",
    "slug-taken": "Dieser Name gehört einem anderen Eintrag",
    "unknown-entry": "Diesen Eintrag gibt es nicht.",
    "said-meanwhile": "Jemand anderer hat inzwischen hier geschrieben",
    "unknown-kind": "Wählen Sie, welche Art von Eintrag es ist",
    "no-title": "Schreiben Sie, wie es heißt",
    "no-text": "Schreiben Sie, worum es geht",
    "no-right": "Wählen Sie mindestens ein Recht",
    "no-finder": "Wählen Sie das Gremium, das sie gefunden hat, oder schreiben Sie, wer es war",
    "no-place": "Schreiben Sie, wo es getan wurde",
    "unknown-sort": "Wählen Sie die Art der Ressource",
    "unknown-level": "Wählen Sie die Ebene",
    "no-competence": "Wählen Sie mindestens eines, was sie tun können",
    "unknown-competence": "Wählen Sie, was sie tun können",
    "bad-contact": "Schreiben Sie eine Adresse, die mit https:// beginnt",
    "bad-address":
      "Schreiben Sie in jede Zeile eine Adresse, die mit https:// beginnt, höchstens zwanzig",
    "bad-indicator": "Kreuzen Sie Indikatoren aus der Liste an",
    "unknown-ground": "Wählen Sie Merkmale aus der Liste",
    "unknown-right": "Wählen Sie Rechte der Stadt",
    "unknown-body": "Wählen Sie ein Gremium der Stadt",
    "unknown-department": "Wählen Sie eine Abteilung der Stadt",
    "unknown-file": "Diese Datei ist nicht hier oder wurde zurückgezogen",
    "future-date": "Wählen Sie einen Tag, der schon war",
    "ends-before-it-begins": "Wählen Sie einen Tag nach dem Beginn",
    "too-long": "Kürzen Sie den Text",
    "unknown-state": "Wählen Sie den Stand",
    "no-reason": "Schreiben Sie eine Begründung",
    "unknown-taker": "Wählen Sie, was sie aufgegriffen hat",
    "bad-reference": "Wählen Sie einen Plan, eine Maßnahme oder eine Empfehlung aus der Liste",
    "before-finding": "Wählen Sie einen Tag, nachdem sie gefunden wurde",
    "open-already": "Sie ist schon offen",
    "bad-date": "Schreiben Sie das Datum mit Tag, Monat und Jahr",
  },
} satisfies MappingTexts;
