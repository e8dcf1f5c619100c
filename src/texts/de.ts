/** Die Worte rund um jede Seite, auf Deutsch. */
import type { FrameTexts } from "./en.ts";

export const de = {
  tagline: "Stadt der Menschenrechte",
  rights: "Rechte",
  figures: "Zahlen",
  recommendations: "Empfehlungen",
  reports: "Berichte",
  search: "Suche",
  demonstration: (city: string) =>
    `Dies ist eine Demonstration mit veröffentlichten Zahlen über ${city}, nicht die Website der Stadt.`,
  sources: "Quellen und Methode",
  record: "Öffentliches Protokoll",
  catalogue: "Konventionen und Rahmenwerke",
  accessibility: "Barrierefreiheit",
  madeWith: "Gemacht mit Rosario, der offenen Plattform für Städte der Menschenrechte.",
  desk: "Mein Arbeitsplatz",
  workReport: "Bericht erstellen",
  workRecommendations: "Nachverfolgung",
  workFigures: "Zahlen eintragen",
  workDataSets: "Datensätze",
  profile: "Profil der Stadt",
  people: "Personen",
} satisfies FrameTexts;
