/** Hva kontrollen av en fil sier på terminalen, på norsk. */
import type { CheckTexts } from "./en.ts";

export const nb: CheckTexts = {
  read: (observations, format) => `Lest: ${observations} tall (${format}).`,
  unread: (errors) => `Ikke lest. Antall feil: ${errors}.`,
  title: (text) => `Tittel: ${text}`,
  source: (text) => `Kilde: ${text}`,
  periods: (count, first, last) => `Perioder: ${count}, fra ${first} til ${last}`,
  noTime: "Filen sier ikke hvilken periode tallene gjelder.",
  dimension: (label, categories) => `${label}: ${categories} ulike`,
  passedOver: (count) => `Ikke lest som tall: ${count}`,
  questions: (count) => `Spørsmål: ${count}`,
  noQuestions: "Ingenting å spørre om.",
  row: (reader, row) =>
    reader === "json" ? `Verdi ${row}: ` : reader === "text" ? `Linje ${row}: ` : `Rad ${row}: `,
};
