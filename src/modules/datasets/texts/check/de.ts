/** Was die Prüfung einer Datei am Terminal sagt, auf Deutsch. */
import type { CheckTexts } from "./en.ts";

export const de: CheckTexts = {
  read: (observations, format) => `Gelesen: ${observations} Zahlen (${format}).`,
  unread: (errors) => `Nicht gelesen. Fehler: ${errors}.`,
  title: (text) => `Titel: ${text}`,
  source: (text) => `Quelle: ${text}`,
  periods: (count, first, last) => `Zeiträume: ${count}, von ${first} bis ${last}`,
  noTime: "Die Datei nennt keinen Zeitraum.",
  dimension: (label, categories) => `${label}: ${categories} verschiedene`,
  passedOver: (count) => `Nicht als Zahlen gelesen: ${count}`,
  questions: (count) => `Fragen: ${count}`,
  noQuestions: "Nichts zu fragen.",
  row: (reader, row) =>
    reader === "json" ? `Wert ${row}: ` : reader === "text" ? `Zeile ${row}: ` : `Reihe ${row}: `,
};
