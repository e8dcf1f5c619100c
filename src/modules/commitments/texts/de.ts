/** Was dieses Modul sagt, auf Deutsch. */
import { evidenceTexts } from "../../evidence/index.ts";
import type { CommitmentTexts } from "./en.ts";

const days = (count: number): string =>
  count === 1 ? "1 Tag" : `${count.toLocaleString("de-AT")} Tage`;
const inDays = (count: number): string =>
  count === 1 ? "1 Tag" : `${count.toLocaleString("de-AT")} Tagen`;
const TIMES = ["einmal", "zweimal", "dreimal", "viermal", "fünfmal"];
const list = new Intl.ListFormat("de-AT", { type: "conjunction" });

export const de = {
  states: {
    "not-begun": { mark: "Nicht begonnen", meaning: "Es ist noch nichts dafür getan." },
    "under-way": { mark: "In Arbeit", meaning: "Es wird daran gearbeitet." },
    kept: { mark: "Gehalten", meaning: "Es ist getan. Alle können den Nachweis sehen." },
    "not-kept": {
      mark: "Nicht gehalten",
      meaning: "Es wurde nicht getan; der Grund sagt, warum.",
    },
    "given-up": { mark: "Aufgegeben", meaning: "Die Stadt steht nicht mehr dazu." },
  },
  nothingSaid: "Noch nichts gesagt",
  late: (count) => `${days(count)} zu spät`,
  keptLate: (mark, count) => `${mark}, ${days(count)} zu spät`,
  silent: (count) => `seit ${inDays(count)} nichts gesagt`,
  neverSaid: (count) =>
    count === 0
      ? "heute eingegangen, noch nichts gesagt"
      : `in ${inDays(count)} seit Beginn nichts gesagt`,
  moved: (times, first) => `${TIMES[times - 1] ?? `${times}-mal`} verschoben, zuerst ${first}`,
  noOwner: "niemand zuständig",
  noDate: "kein Datum",
  sentence: ({ all, kept, late, silent, withoutOwner, withoutDate }) => {
    if (all === 0) return "Es sind keine Verpflichtungen eingetragen.";
    const parts = [
      `${kept === 0 ? "keine" : kept} nach Angabe der Stadt gehalten`,
      ...(late > 0 ? [`${late} zu spät`] : []),
      ...(silent > 0 ? [`${silent} seit mehr als einem Jahr ohne ein Wort`] : []),
      ...(withoutOwner > 0 ? [`${withoutOwner} ohne Zuständige`] : []),
      ...(withoutDate > 0 ? [`${withoutDate} ohne Datum`] : []),
    ];
    return `Von ${all === 1 ? "1 Verpflichtung" : `${all} Verpflichtungen`} sind ${list.format(parts)}.`;
  },

  declaration: {
    title: "Die Erklärung",
    none: "Hier ist keine Erklärung eingetragen",
    noneHelp: (city) =>
      `Erklärt sich ${city} zur Stadt der Menschenrechte, steht die Erklärung hier, mit Datum und Quellen.`,
    demonstration: "Text der Demonstration: unsere Worte, nicht die der Stadt.",
    definition: "Was eine Stadt der Menschenrechte hier ist",
    noDefinition: "Die Stadt hat keine eigene Definition geschrieben.",
    text: "Der Text",
    noText: "Den Text der Erklärung haben wir nicht, nur was die Quellen unten darüber sagen.",
    commitments: "Wozu sich die Stadt verpflichtet hat",
    noCommitments: "Es sind keine Verpflichtungen eingetragen.",
    inForce: "Was jetzt gilt",
    onlySources:
      "Das ist eine Demonstration: Hier steht nur, was veröffentlichte Quellen sagen. Dass nichts gesagt ist, ist keine Tatsache über die Stadt.",
    takenOut: "Nicht mehr in der Erklärung",
    asTable: "Als Tabelle (CSV)",
    asData: "Als Daten (JSON)",
    versions: "Fassungen",
    versionCount: (count) =>
      count === 1 ? "Die Erklärung hat eine Fassung." : `Die Erklärung hat ${count} Fassungen.`,
    allVersions: "Alle Fassungen und was jede geändert hat",
    signatories: "Wer unterschrieben hat",
    signatoriesHelp:
      "Organisationen und Menschen, die hier leben, können die Erklärung unterschreiben und jederzeit zurücktreten.",
    signatoriesLink: "Sehen, wer unterschrieben hat, oder unterschreiben",
    charters: "Chartas",
    noCharters: "Die Stadt hat keine Charta eingetragen, an die sie gebunden ist.",
    adopted: (day) => `Beschlossen: ${day}`,
    left: (day) => `Die Stadt ist ausgetreten: ${day}.`,
    background: "Hintergrund",
    road: "Der Weg bis heute",
    tracks: (formal, informal) =>
      `${formal === 1 ? "1 Schritt" : `${formal} Schritte`} auf dem formellen Weg, ${informal} auf dem informellen.`,
    tracksHelp: "Formell: was die Stadt beschlossen hat. Informell: was Menschen begonnen haben.",
    formal: "Formeller Weg",
    informal: "Informeller Weg",
    sources: "Quellen",
    source: "Quelle",
    recordEntry: (position) => `Eintrag ${position} im öffentlichen Protokoll`,
    proof: "Beweis als Datei",
  },

  number: "Nr.",
  commitment: "Verpflichtung",
  commitmentNumber: (number) => `Verpflichtung ${number}`,
  right: "Recht",
  owner: "Zuständig",
  due: "Bis wann",
  state: "Die Stadt sagt",
  madeOn: "Eingegangen",
  since: (day) => `seit ${day}`,
  citySays: "Was die Stadt dazu sagt",
  ownWord: "Das sagt die Stadt selbst. Niemand sonst hat es hier beurteilt.",
  nobodySaid: "Die Stadt hat dazu noch nichts gesagt",
  nobodySaidHelp: "Was sie sagt, steht dann hier, mit Datum, Grund und Nachweis.",
  evidence: "Nachweis",
  said: (department) => `gesagt von ${department}`,
  dates: "Die Frist und wie sie verschoben wurde",
  firstDate: (day) => `Zu halten bis ${day}`,
  movedTo: (day) => `Verschoben auf ${day}`,
  owners: "Wer zuständig war und ist",
  takenOutNote: "Die geltende Erklärung nennt sie nicht mehr.",

  work: {
    title: "Verpflichtungen",
    lead: "Wer was hält, bis wann, und was nach Angabe der Stadt daraus wurde. Alles, was gesagt wird, bleibt stehen.",
    none: "Es gibt noch keine Verpflichtungen",
    noneHelp: "Tragen Sie zuerst die Erklärung ein: Verpflichtungen sind ein Teil von ihr.",
    declarationForm: "Erklärung eintragen",
    public: "Zur öffentlichen Seite",
    saved: "Es steht im öffentlichen Protokoll.",
    meanwhile:
      "Jemand anderes hat inzwischen etwas dazu gesagt. Lesen Sie es, und senden Sie Ihres noch einmal.",
    notYours: "Nur die zuständige Abteilung und die Koordination können sagen, was daraus wurde.",
    openForm: "Formular öffnen",
    forever: "Was Sie senden, ist sofort öffentlich und bleibt stehen.",
  },
  forms: {
    statement: { title: "Sagen, was daraus wurde", send: "Veröffentlichen" },
    deadline: { title: "Frist setzen oder verschieben", send: "Frist veröffentlichen" },
    owner: { title: "Sagen, wer zuständig ist", send: "Zuständigkeit veröffentlichen" },
  },
  fields: {
    state: "Wie es steht",
    reason: "Warum, in wenigen Sätzen",
    evidence: "Nachweis",
    evidenceHelp:
      "Eine Adresse oder der Name eines Dokuments. Was gehalten ist, braucht einen Nachweis.",
    on: "Seit wann",
    onHelp: "Leer heißt heute.",
    dueOn: "Zu halten bis",
    dueOnHelp: "Ein Jahr, ein Monat oder ein Tag: 2027, 12.2027 oder 31.12.2027.",
    moveReason: "Warum sie verschoben wird",
    moveReasonHelp: "Die erste Frist braucht keinen Grund.",
    source: "Quelle",
    sourceHelp: "Wo das zu lesen ist.",
    department: "Abteilung",
    named: "Oder ein Beirat oder jemand anderes, in Worten",
  },

  refusals: {
    ...evidenceTexts("de").fileRefusals,
    "not-permitted": "Ihre Rolle umfasst das nicht.",
    "not-your-commitment": "Diese Verpflichtung gehört einer anderen Abteilung.",
    "unknown-commitment": "Keine Fassung der Erklärung hat diese Verpflichtung.",
    "before-commitment": "Das ist, bevor sich die Stadt verpflichtet hat.",
    "future-date": "Dieser Tag liegt noch in der Zukunft.",
    "bad-date": "Geben Sie ein Datum an, etwa 2027, 12.2027 oder 31.12.2027.",
    "no-owner": "Wählen Sie eine Abteilung, oder schreiben Sie, wer zuständig ist.",
    "two-owners": "Wählen Sie eine Abteilung oder schreiben Sie einen Namen, nicht beides.",
    "unknown-department": "Wählen Sie eine Abteilung der Stadt.",
    "no-source": "Sagen Sie, wo das zu lesen ist.",
    "due-before-commitment": "Dieser Tag war, bevor sich die Stadt verpflichtet hat.",
    "no-reason": "Schreiben Sie den Grund.",
    "same-date": "Das ist schon das Datum.",
    "said-meanwhile": "Jemand hat inzwischen etwas anderes gesagt.",
    "unknown-state": "Wählen Sie, wie es steht.",
    "no-evidence": "Sagen Sie, wo alle sehen können, dass sie gehalten ist.",
    "too-long": "So viel liest niemand. Kürzen Sie es.",
  },
} satisfies CommitmentTexts;
