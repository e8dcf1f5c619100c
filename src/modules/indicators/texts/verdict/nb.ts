/** The words around computed verdicts in Norwegian Bokmål. */
import type { VerdictTexts } from "./en.ts";

export const nb = {
  verdicts: {
    "insufficient-data": "for få tall til å se en utvikling",
    "no-clear-change": "ingen tydelig endring",
    improving: "bedre",
    worsening: "verre",
    "changed-ambiguous": "endret, og det kan leses på to måter",
    "target-met": "målet er nådd",
    "on-track": "på vei mot målet",
    "off-track": "ikke på vei mot målet",
    "not-comparable": "kan ikke sammenlignes med tidligere tall",
  },
  label: (verdict) => `Beregnet vurdering: ${verdict}.`,
  trend: (verdict) => `Utvikling: ${verdict}`,
  meaning: "Hva dette betyr",
  how: "En datamaskin leser tallene i tidsrekkefølge og spør om de går én vei tydeligere enn tilfeldigheter alene ville gitt (Mann–Kendall-test), og hvor mye i et vanlig år (Theil–Sen). Den vet ingenting om årsaker, og dette er ikke rådets vurdering.",
  facts: {
    figures: "Tall som er sammenlignet",
    spell: (count, from, to) => `${count}, ${from} til ${to}`,
    chance: "p: hvor ofte tilfeldigheter alene ville gitt dette",
    slope: "Endring i et vanlig år",
    interval: (slope, lower, upper) => `${slope} (95 %-intervall: ${lower} til ${upper})`,
    method: "Metode",
  },
  leftOut: (count, printed) =>
    count === 1
      ? "Ett tall er ikke sammenlignet: Det er en grense, et anslag, en del av et år eller fra en annen tid på året."
      : `${printed} tall er ikke sammenlignet: De er grenser, anslag, deler av et år eller fra en annen tid på året.`,
  others: "Andre metoder, til sammenligning med andre steder",
  target: {
    "at-least": (value) => `minst ${value}`,
    "at-most": (value) => `høyst ${value}`,
    by: (aim, day) => `${aim} innen ${day}`,
    short: (value) => `Mål ${value}`,
    label: "Mål.",
    setBy: "Satt av:",
    inChart: (aim) => `Målet er ${aim}.`,
  },
  breaks: {
    label: "Brudd.",
    since: (day, reason) => `Telles på en annen måte fra ${day}: ${reason}`,
    inChart: (day) => `Fra ${day} telles det på en annen måte.`,
  },
  intervalInChart: "Det skyggelagte området er intervallet kilden oppgir.",
  columns: { interval: "Intervall", n: "Antall bak tallet" },
  notGiven: "ikke oppgitt",
  interval: (lower, upper) => `${lower} til ${upper}`,
  several: (tested, clear, expected, together) =>
    `Nok tall til at utviklingen kan testes: ${tested} indikatorer. Tydelige hver for seg: ${clear}. Så mange er å vente ved ren tilfeldighet: omtrent ${expected}. Fortsatt tydelige når alle vurderes sammen (Benjamini–Hochberg): ${together}.`,
} satisfies VerdictTexts;
