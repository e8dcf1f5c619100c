/** The words around computed verdicts in German as written in Austria. */
import type { VerdictTexts } from "./en.ts";

export const de = {
  verdicts: {
    "insufficient-data": "zu wenige Zahlen für einen Trend",
    "no-clear-change": "keine klare Veränderung",
    improving: "besser",
    worsening: "schlechter",
    "changed-ambiguous": "verändert, und das lässt sich zweifach lesen",
    "target-met": "Ziel erreicht",
    "on-track": "auf dem Weg zum Ziel",
    "off-track": "nicht auf dem Weg zum Ziel",
    "not-comparable": "mit früheren Zahlen nicht vergleichbar",
  },
  label: (verdict) => `Berechnetes Urteil: ${verdict}.`,
  trend: (verdict) => `Entwicklung: ${verdict}`,
  meaning: "Was das bedeutet",
  how: "Ein Programm liest die Zahlen der Zeit nach und fragt, ob sie sich klarer in eine Richtung bewegen, als der Zufall allein es täte (Mann-Kendall-Test), und wie stark in einem gewöhnlichen Jahr (Theil-Sen). Von Ursachen weiß es nichts, und es ist nicht das Urteil des Rates.",
  facts: {
    figures: "Verglichene Zahlen",
    spell: (count, from, to) => `${count}, ${from} bis ${to}`,
    chance: "p: wie oft der Zufall allein das ergäbe",
    slope: "Veränderung in einem gewöhnlichen Jahr",
    interval: (slope, lower, upper) => `${slope} (95-%-Intervall: ${lower} bis ${upper})`,
    method: "Verfahren",
  },
  leftOut: (count, printed) =>
    count === 1
      ? "Eine Zahl wird nicht verglichen: Sie ist eine Grenze, eine Schätzung, ein Teil eines Jahres oder aus einer anderen Jahreszeit."
      : `${printed} Zahlen werden nicht verglichen: Sie sind Grenzen, Schätzungen, Teile eines Jahres oder aus einer anderen Jahreszeit.`,
  others: "Andere Verfahren, zum Vergleich mit anderen Orten",
  target: {
    "at-least": (value) => `mindestens ${value}`,
    "at-most": (value) => `höchstens ${value}`,
    by: (aim, day) => `${aim} bis ${day}`,
    short: (value) => `Ziel ${value}`,
    label: "Ziel.",
    setBy: "Gesetzt von:",
    inChart: (aim) => `Das Ziel ist ${aim}.`,
  },
  breaks: {
    label: "Bruch.",
    since: (day, reason) => `Ab ${day} anders gezählt: ${reason}`,
    inChart: (day) => `Ab ${day} wird anders gezählt.`,
  },
  intervalInChart: "Schattiert ist das Intervall, das die Quelle angibt.",
  columns: { interval: "Intervall", n: "Zahl dahinter" },
  notGiven: "nicht angegeben",
  interval: (lower, upper) => `${lower} bis ${upper}`,
  several: (tested, clear, expected, together) =>
    `Genug Zahlen für einen Test der Entwicklung: ${tested} Indikatoren. Jeder für sich klar: ${clear}. Durch Zufall allein zu erwarten: etwa ${expected}. Auch dann noch klar, wenn man alle gemeinsam beurteilt (Benjamini-Hochberg): ${together}.`,
} satisfies VerdictTexts;
