/** Worte des Prüfprotokolls, auf Deutsch. */
import type { AuditLogTexts } from "./en.ts";

export const de = {
  title: "Prüfprotokoll",
  lead: (months: number) =>
    `Wer hier was gesehen und getan hat. Es enthält keine Inhalte, niemand kann es ändern, und jede Zeile bleibt ${months} Monate. Auch dass Sie es lesen, steht hier.`,
  filter: "Liste eingrenzen",
  show: "Anzeigen",
  all: "alle",
  caption: "Das Neueste zuerst",
  none: "So etwas ist nicht vorgekommen.",
  at: "Wann",
  who: "Wer",
  did: "Was getan wurde",
  action: "Berechtigung",
  object: "Wo",
  outcome: "Was daraus wurde",
  about: "Berechtigung oder Adresse",
  aboutHelp: "Ein Teil genügt, etwa figures.",
  from: "Vom Tag",
  until: "Bis zum Tag",
  terminal: "das Terminal",
  unknown: "jemand, der nicht mehr hier ist",
  deeds: { seen: "angesehen", changed: "eine Änderung verlangt" },
  outcomes: {
    done: "getan",
    refused: "abgewiesen",
    "not-found": "nicht vorhanden",
    "wrong-input": "zurückgegeben",
    fault: "Fehler bei uns",
  },
  newest: "Neueste",
  older: "Ältere",
  csv: "Dasselbe als Tabelle (CSV)",
} satisfies AuditLogTexts;
