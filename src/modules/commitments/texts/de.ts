/** Was dieses Modul sagt, auf Deutsch. */
import { evidenceTexts } from "../../evidence/index.ts";
import { wholeYears } from "../time-span.ts";
import type { CommitmentTexts } from "./en.ts";

const time = (days: number): string => {
  const years = wholeYears(days);
  if (years !== undefined) return `${years} Jahre`;
  return days === 1 ? "1 Tag" : `${days} Tage`;
};
/** After a preposition that asks for the dative: seit 25 Jahren. */
const timeSince = (days: number): string => (days === 1 ? time(days) : `${time(days)}n`);
const TIMES = ["einmal", "zweimal", "dreimal", "viermal", "fünfmal"];
const list = new Intl.ListFormat("de-AT", { type: "conjunction" });

export const de = {
  states: {
    "not-begun": { mark: "Nicht begonnen", meaning: "Es ist noch nichts dafür getan." },
    "under-way": { mark: "In Arbeit", meaning: "Es wird daran gearbeitet." },
    kept: { mark: "Erfüllt", meaning: "Es ist getan. Alle können den Nachweis sehen." },
    "not-kept": {
      mark: "Nicht erfüllt",
      meaning: "Es wurde nicht getan; der Grund sagt, warum.",
    },
    "given-up": { mark: "Aufgegeben", meaning: "Die Stadt steht nicht mehr dazu." },
  },
  nothingSaid: "Noch nichts gesagt",
  late: (days) => `${time(days)} zu spät`,
  keptLate: (mark, days) => `${mark}, ${time(days)} zu spät`,
  silent: (days) => `seit ${timeSince(days)} nichts gesagt`,
  neverSaid: (days) =>
    days === 0
      ? "heute eingegangen, noch nichts gesagt"
      : `seit ${timeSince(days)}, von Anfang an, nichts gesagt`,
  moved: (times, first) => `${TIMES[times - 1] ?? `${times}-mal`} verschoben, zuerst ${first}`,
  noOwner: "niemand zuständig",
  noDate: "keine Frist",
  sentence: ({ all, unsaid, kept, late, silent, withoutOwner, withoutDate }) => {
    if (all === 0) return "Es sind keine Verpflichtungen eingetragen.";
    const hasSpoken = unsaid < all;
    const some = (count: number) => (all === 1 && !hasSpoken ? "" : `${count} `);
    const parts = [
      ...(hasSpoken
        ? [
            `${kept === 0 ? "keine" : kept} nach Angabe der Stadt erfüllt`,
            ...(unsaid > 0 ? [`${unsaid} von der Stadt hier nicht erwähnt`] : []),
          ]
        : []),
      ...(late > 0 ? [`${some(late)}über der Frist`] : []),
      ...(hasSpoken && silent > 0 ? [`${silent} seit mehr als einem Jahr ohne ein Wort`] : []),
      ...(withoutOwner > 0 ? [`${some(withoutOwner)}ohne Zuständige`] : []),
      ...(withoutDate > 0 ? [`${some(withoutDate)}ohne Frist`] : []),
    ];
    const commitments = all === 1 ? "1 Verpflichtung" : `${all} Verpflichtungen`;
    const are = all === 1 ? "ist" : "sind";
    if (hasSpoken) return `Von ${commitments} ${are} ${list.format(parts)}.`;
    const silence = `${commitments}. Die Stadt hat hier nichts dazu gesagt.`;
    return parts.length === 0
      ? silence
      : `${silence} ${all === 1 ? "Sie ist" : "Davon sind"} ${list.format(parts)}.`;
  },

  declaration: {
    title: "Die Erklärung",
    none: "Hier ist keine Erklärung eingetragen",
    ofDeclaration: "In der Erklärung",
    boundLater: "Wozu sich die Stadt später verpflichtet hat",
    boundLaterHelp: "Nach der Erklärung beschlossen und kein Teil von ihr.",
    noneHelp: (city) =>
      `Erklärt sich ${city} zur Menschenrechtsstadt, steht die Erklärung hier, mit Datum und Quellen.`,
    demonstration: "Text der Demonstration: unsere Worte, nicht die der Stadt.",
    definition: "Was die Stadt unter einer Menschenrechtsstadt versteht",
    noDefinition: "Die Stadt hat keine eigene Definition geschrieben.",
    text: "Der Text",
    noText: "Den Text der Erklärung haben wir nicht, nur was die Quellen unten darüber sagen.",
    commitments: "Wozu sich die Stadt verpflichtet hat",
    noCommitments: "Es sind keine Verpflichtungen eingetragen.",
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
    tracks: (formal, informal, neither) =>
      `${formal === 1 ? "1 Schritt" : `${formal === 0 ? "Keine" : formal} Schritte`} auf dem formellen Weg, ${informal === 0 ? "keiner" : informal} auf dem informellen${neither === 0 ? "" : `, ${neither} auf keinem von beiden`}.`,
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
  firstDate: (day) => `Zu erfüllen bis ${day}`,
  movedTo: (day) => `Verschoben auf ${day}`,
  owners: "Wer zuständig war und ist",
  takenOutNote: "Die geltende Erklärung nennt sie nicht mehr.",
  boundLaterNote: "Dazu hat sich die Stadt nach der Erklärung verpflichtet. Es steht nicht in ihr.",

  work: {
    title: "Verpflichtungen",
    lead: "Wer wofür zuständig ist, bis wann, und was nach Angabe der Stadt daraus wurde. Alles, was gesagt wird, bleibt stehen.",
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
    statement: { title: "Angeben, was daraus wurde", send: "Veröffentlichen" },
    deadline: { title: "Frist setzen oder verschieben", send: "Frist veröffentlichen" },
    owner: { title: "Angeben, wer zuständig ist", send: "Zuständigkeit veröffentlichen" },
  },
  fields: {
    state: "Wie es steht",
    reason: "Warum, in wenigen Sätzen",
    evidence: "Nachweis",
    evidenceHelp:
      "Eine Adresse oder der Name eines Dokuments. Was erfüllt ist, braucht einen Nachweis.",
    on: "Seit wann",
    onHelp: "Leer heißt heute.",
    dueOn: "Zu erfüllen bis",
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
    "no-source": "Geben Sie an, wo das zu lesen ist.",
    "bad-address":
      "Schreiben Sie eine Adresse, die mit https:// beginnt, oder nennen Sie das Dokument.",
    "due-before-commitment": "Dieser Tag war, bevor sich die Stadt verpflichtet hat.",
    "no-reason": "Schreiben Sie den Grund.",
    "same-date": "Das ist schon das Datum.",
    "said-meanwhile": "Jemand hat inzwischen etwas anderes gesagt.",
    "unknown-state": "Wählen Sie, wie es steht.",
    "no-evidence": "Geben Sie an, wo alle sehen können, dass sie erfüllt ist.",
    "too-long": "So viel liest niemand. Kürzen Sie es.",
  },
  desk: {
    report: (number: number): string => `Sagen, wie es um Verpflichtung ${number} steht`,
    reportMany: (count: number): string => `Sagen, wie es um ${count} Verpflichtungen steht`,
    lateWhy: "Ihre Fristen sind vorbei.",
    silentWhy: "Die Stadt hat seit mehr als einem Jahr nichts dazu gesagt.",
    own: (number: number): string => `Verpflichtung ${number} jemandem zuweisen`,
    ownMany: (count: number): string => `${count} Verpflichtungen jemandem zuweisen`,
    ownWhy: "Was niemandem gehört, tut niemand.",
  },
} satisfies CommitmentTexts;
