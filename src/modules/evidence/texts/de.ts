/** Deutsche Texte. */
import type { EvidenceTexts } from "./en.ts";

export const de: EvidenceTexts = {
  field: {
    label: "Oder eine Datei anhängen",
    help: "PDF, Bild, Word, Excel, OpenDocument oder Text, höchstens 20 MB. Alle können sie lesen, und sie lässt sich nicht austauschen. Hängen Sie nichts an, das Privatpersonen nennt.",
    attached: (name) => `${name} ist angehängt.`,
  },
  fileRefusals: {
    "file-type":
      "Diese Art von Datei wird nicht angenommen. Speichern Sie sie als PDF, oder hängen Sie ein Bild oder eine Datei aus Word, Excel oder OpenDocument ohne Makros an",
    "file-too-large":
      "Die Datei ist größer als 20 MB. Verkleinern Sie sie, oder geben Sie stattdessen ihre Adresse an",
    "broken-file":
      "Das Bild lässt sich nicht lesen. Öffnen Sie es, speichern Sie es neu, und hängen Sie das neue an",
    "withdrawn-file": "Diese Datei wurde zurückgezogen und kann nicht wieder angehängt werden",
    "store-away":
      "Die Datei konnte gerade nicht aufbewahrt werden. Alles andere ist noch da: Hängen Sie sie später noch einmal an, oder geben Sie eine Adresse an",
    "unknown-file": "Die angehängte Datei ist nicht mehr hier. Hängen Sie sie noch einmal an",
  },
  list: {
    title: "Nachweise",
    lead: "Dateien, die hinter dem stehen, was die Stadt und ihr Beirat sagen. Jede wird öffentlich, sobald etwas sie nennt.",
    none: "Noch ist keine Datei angehängt",
    noneHelp:
      "Hängen Sie eine an, wo Sie sagen, was getan wurde, neben dem Ort, an dem man es sieht.",
    columns: { file: "Datei", side: "Von", kept: "Am", state: "Stand" },
    sides: { city: "der Stadt", body: "dem Beirat" },
    states: {
      public: "Öffentlich",
      unused: (days) => `Noch nennt nichts sie; nach ${days} Tagen wird sie gelöscht`,
    },
    withdraw: "Zurückziehen",
  },
  withdrawal: {
    title: (name) => `${name} zurückziehen`,
    lead: "Die Datei wird endgültig gelöscht. Unter ihrer Adresse steht, dass und warum sie zurückgezogen wurde; beides bleibt im öffentlichen Protokoll. Wofür sie stand, bleibt ohne sie stehen.",
    reason: "Warum wird sie zurückgezogen?",
    reasons: {
      "personal-data": "Sie nennt Privatpersonen",
      "wrong-file": "Es ist die falsche Datei",
      "not-ours": "Sie darf nicht veröffentlicht werden",
    },
    send: "Datei zurückziehen",
    done: (name) => `${name} ist zurückgezogen.`,
  },
  gone: {
    title: "Diese Datei wurde zurückgezogen",
    on: (day) => `Sie wurde am ${day} zurückgezogen:`,
    reasons: {
      "personal-data": "sie nannte Privatpersonen.",
      "wrong-file": "es war die falsche Datei.",
      "not-ours": "sie durfte nicht veröffentlicht werden.",
    },
    record: "Dass sie hier war, und ihr Fingerabdruck, stehen im öffentlichen Protokoll.",
  },
  refusals: {
    "not-permitted": "Ihre Rolle erlaubt das nicht",
    "unknown-reason": "Wählen Sie, warum sie zurückgezogen wird",
    "unknown-file": "Diese Datei gibt es nicht",
    "not-yours": "Die Stadt zieht ihre Dateien zurück, der Beirat seine",
  },
};
