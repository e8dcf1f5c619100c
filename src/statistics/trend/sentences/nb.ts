/** Setningene om dommer på bokmål. */
import type { TrendTexts } from "../sentence-texts.ts";

export const nb: TrendTexts = {
  locale: "nb-NO",
  percentagePoints: "prosentpoeng",
  withUnit: (number, unit) => `${number} ${unit}`,
  percent: (number) => `${number} %`,
  noFigure: "Det finnes ingen tall ennå.",
  oneFigure: (label, least) =>
    `Ett tall, for ${label}, sier ingenting om utviklingen. Det trengs minst ${least}.`,
  tooFew: (count, { from, to }, least) =>
    `${count} tall, fra ${from} til ${to}, er for få til å skille en utvikling fra tilfeldigheter. Det trengs minst ${least}.`,
  counts: (first, last, ratio, bounds, mayBeChance) =>
    `Fra ${first} til ${last} er en faktor på ${ratio}${bounds === null ? "" : ` (95 % intervall: ${bounds.lower} til ${bounds.upper})`}${mayBeChance ? ". Det kan være tilfeldig." : ", mer enn tilfeldigheter alene så lett gir."}`,
  notComparable: (since) =>
    `Tellemåten ble endret i ${since}, og det finnes bare ett tall etter det. Ingenting kan sammenlignes.`,
  unchanged: ({ from, to }) => `Fra ${from} til ${to} sto tallet stille.`,
  moved: (way, { from, to }, by, bounds) =>
    by === null
      ? `Fra ${from} til ${to} ${way === "up" ? "steg" : "sank"} tallet, men i et vanlig år ikke i det hele tatt.`
      : `Fra ${from} til ${to} ${way === "up" ? "steg" : "sank"} tallet med om lag ${by} i året${bounds === null ? "" : ` (95 % intervall: ${bounds.lower} til ${bounds.upper})`}.`,
  improvement: "Det er en forbedring.",
  worsening: "Det er en forverring.",
  ambiguous: "Det kan leses på to måter: Tallet alene sier ikke om det er bra eller dårlig.",
  unsaid: "Det er ikke fastsatt om det er bra eller dårlig.",
  chance: (share) =>
    `Der bare tilfeldigheter rår, peker ${share} tallrekker minst like tydelig i én retning.`,
  noClearChange: ({ from, to }, share) =>
    `Fra ${from} til ${to} er det ingen klar endring: Der bare tilfeldigheter rår, peker ${share ?? "de fleste"} tallrekker minst like tydelig i én retning.`,
  slopeBounds: ({ lower, upper }) => `Endringen i året kan være alt fra ${lower} til ${upper}.`,
  turned: (before, label) =>
    before === "down"
      ? `Det sank til og med ${label} og har steget siden.`
      : `Det steg til og med ${label} og har sunket siden.`,
  outOf: (count, of) => `om lag ${count} av ${of}`,
  fewerThan: (count, of) => `færre enn ${count} av ${of}`,
  moreThan: (count, of) => `flere enn ${count} av ${of}`,
  aim: {
    atLeast: (amount) => `minst ${amount}`,
    atMost: (amount) => `høyst ${amount}`,
    between: (low, high) => `mellom ${low} og ${high}`,
  },
  byYear: (aim, year) => `${aim} innen ${year}`,
  met: (aim, value, label) => `Målet (${aim}) er nådd: ${value} (${label}).`,
  missed: (aim, value, label) => `Målet (${aim}) ble ikke nådd: ${value} (${label}).`,
  outlook: (aim, share) =>
    `Hvis det fortsetter i en rett linje, nås målet (${aim}) i ${share} tilfeller.`,
  pace: (way, by) => `For å nå det må tallet ${way === "up" ? "stige" : "synke"} med ${by} i året.`,
  fartherThanPast: "Det er lenger fram enn tallene går tilbake.",
  sinceBreak: (label) =>
    `Bare tall fra og med ${label} er sammenlignet, for da ble tellemåten endret.`,
  leftOut: (count) =>
    count === 1 ? "Én rad uten tall er utelatt." : `${count} rader uten tall er utelatt.`,
  provisional: "Det nyeste tallet er foreløpig.",
  overlapping:
    "Periodene overlapper, så nabotall er delvis de samme, og utviklingen ser klarere ut enn den er.",
  falseAlarms: (tested, expected, clearAlone, clearTogether) =>
    `Av ${tested} tallrekker ville om lag ${expected} se klare ut bare ved tilfeldigheter. ${clearAlone} ser klare ut hver for seg, ${clearTogether} når alle vurderes under ett.`,
  twoPoints: {
    openSdg: "Statistics Canada (Open SDG)",
    eurostat: "Eurostat",
    judged: (method, values, status) =>
      `Etter metoden til ${method}, som bare sammenligner to år og ikke spør om tilfeldigheter: ${status} (${values}).`,
    values: (first, from, last, to) => `${first} i ${from}, ${last} i ${to}`,
    notAvailable: (method) => `Metoden til ${method} gir ikke noe svar for disse tallene.`,
    statuses: {
      "target-met": "målet er nådd",
      "significant-progress": "betydelig framgang",
      "moderate-progress": "moderat framgang",
      "limited-progress": "liten framgang",
      "insufficient-progress": "for liten framgang",
      "moderate-movement-away": "moderat bevegelse bort fra målet",
      "significant-movement-away": "betydelig bevegelse bort fra målet",
      deterioration: "tilbakegang",
    },
  },
  gap: {
    narrowing: ({ from, to }, by) =>
      `Fra ${from} til ${to} ble forskjellen mindre, med om lag ${by} i året.`,
    widening: ({ from, to }, by) =>
      `Fra ${from} til ${to} ble forskjellen større, med om lag ${by} i året.`,
    noClearChange: ({ from, to }) =>
      `Fra ${from} til ${to} ble forskjellen verken klart mindre eller klart større.`,
    changedSides: (label) => `I ${label} snudde den: Siden da har den andre gruppa ligget høyest.`,
  },
};
