/** Ordene rundt hver side, på bokmål. */
import type { FrameTexts } from "./en.ts";

export const nb = {
  tagline: "Menneskerettighetsby",
  rights: "Rettigheter",
  figures: "Tall",
  recommendations: "Anbefalinger",
  plans: "Planer",
  followThrough: "Oppfølging",
  reports: "Rapporter",
  search: "Søk",
  demonstration: (city: string) =>
    `Dette er en demonstrasjon med publiserte tall om ${city}. Det er ikke byens eget nettsted.`,
  sources: "Kilder og metode",
  record: "Offentlig protokoll",
  catalogue: "Konvensjoner og rammeverk",
  accessibility: "Tilgjengelighet",
  madeWith: "Laget med Rosario, den åpne plattformen for menneskerettighetsbyer.",
  desk: "Min arbeidsflate",
  account: "Min konto",
  workReport: "Lag rapporten",
  workRecommendations: "Følg opp anbefalinger",
  workPlans: "Planer og tilskudd",
  workRequests: "Spørre og purre",
  askedOfMe: "Det du er spurt om",
  departments: "Avdelinger",
  workFigures: "Før inn tall",
  workDataSets: "Datasett",
  profile: "Byens profil",
  people: "Personer",
  evidence: "Filer som dokumenterer",
  auditLog: "Revisjonslogg",
} satisfies FrameTexts;
