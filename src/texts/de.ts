/** Die Worte rund um jede Seite, auf Deutsch. */
import type { FrameTexts } from "./en.ts";

export const de = {
  tagline: "Stadt der Menschenrechte",
  rights: "Rechte",
  figures: "Zahlen",
  recommendations: "Empfehlungen",
  plans: "Pläne",
  followThrough: "Nachverfolgung",
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
  account: "Mein Konto",
  workReport: "Bericht erstellen",
  workRecommendations: "Empfehlungen bearbeiten",
  workPlans: "Pläne und Förderungen",
  workRequests: "Anfragen",
  askedOfMe: "Was Sie gefragt sind",
  departments: "Abteilungen",
  workFigures: "Zahlen eintragen",
  workDataSets: "Datensätze",
  profile: "Profil der Stadt",
  people: "Personen",
  evidence: "Nachweise",
  auditLog: "Prüfprotokoll",
} satisfies FrameTexts;
