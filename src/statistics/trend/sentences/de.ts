/** Die Sätze der Urteile auf Deutsch. */
import type { TrendTexts } from "../sentence-texts.ts";

export const de: TrendTexts = {
  locale: "de-AT",
  percentagePoints: "Prozentpunkte",
  withUnit: (number, unit) => `${number} ${unit}`,
  percent: (number) => `${number} %`,
  noFigure: "Es gibt noch keine Zahl.",
  oneFigure: (label, least) =>
    `Eine einzige Zahl, für ${label}, sagt nichts über die Entwicklung. Es braucht mindestens ${least}.`,
  tooFew: (count, { from, to }, least) =>
    `${count} Zahlen, von ${from} bis ${to}, sind zu wenige, um eine Entwicklung vom Zufall zu unterscheiden. Es braucht mindestens ${least}.`,
  counts: (first, last, ratio, bounds, mayBeChance) =>
    `Von ${first} auf ${last} ist ein Faktor von ${ratio}${bounds === null ? "" : ` (95-%-Intervall: ${bounds.lower} bis ${bounds.upper})`}${mayBeChance ? ". Das kann Zufall sein." : ", mehr, als der Zufall allein leicht ergibt."}`,
  notComparable: (since) =>
    `Mit ${since} wurde die Zählweise geändert, und seither gibt es nur eine Zahl. Vergleichen lässt sich nichts.`,
  unchanged: ({ from, to }) => `Von ${from} bis ${to} blieb der Wert gleich.`,
  moved: (way, { from, to }, by, bounds) =>
    by === null
      ? `Von ${from} bis ${to} ist der Wert ${way === "up" ? "gestiegen" : "gesunken"}, in einem gewöhnlichen Jahr aber gar nicht.`
      : `Von ${from} bis ${to} ist der Wert um rund ${by} pro Jahr ${way === "up" ? "gestiegen" : "gesunken"}${bounds === null ? "" : ` (95-%-Intervall: ${bounds.lower} bis ${bounds.upper})`}.`,
  improvement: "Das ist eine Verbesserung.",
  worsening: "Das ist eine Verschlechterung.",
  ambiguous:
    "Das lässt sich auf zwei Arten lesen: Die Zahl allein sagt nicht, ob es gut oder schlecht ist.",
  unsaid: "Ob das gut oder schlecht ist, wurde nicht festgelegt.",
  chance: (share) =>
    `Wo nur der Zufall wirkt, weisen ${share} Zahlenreihen mindestens so deutlich in eine Richtung.`,
  noClearChange: ({ from, to }, share) =>
    `Von ${from} bis ${to} ist keine klare Veränderung zu erkennen: Wo nur der Zufall wirkt, weisen ${share ?? "die meisten"} Zahlenreihen mindestens so deutlich in eine Richtung.`,
  slopeBounds: ({ lower, upper }) =>
    `Die Veränderung pro Jahr kann irgendwo zwischen ${lower} und ${upper} liegen.`,
  turned: (before, label) =>
    before === "down"
      ? `Bis ${label} ist er gesunken, seither steigt er.`
      : `Bis ${label} ist er gestiegen, seither sinkt er.`,
  outOf: (count, of) => `etwa ${count} von ${of}`,
  fewerThan: (count, of) => `weniger als ${count} von ${of}`,
  moreThan: (count, of) => `mehr als ${count} von ${of}`,
  aim: {
    atLeast: (amount) => `mindestens ${amount}`,
    atMost: (amount) => `höchstens ${amount}`,
    between: (low, high) => `zwischen ${low} und ${high}`,
  },
  byYear: (aim, year) => `${aim} bis zum Jahr ${year}`,
  met: (aim, value, label) => `Das Ziel (${aim}) ist erreicht: ${value} (${label}).`,
  missed: (aim, value, label) => `Das Ziel (${aim}) wurde nicht erreicht: ${value} (${label}).`,
  outlook: (aim, share) =>
    `Geht es in gerader Linie weiter, wird das Ziel (${aim}) in ${share} Fällen erreicht.`,
  pace: (way, by) =>
    `Um es zu erreichen, muss der Wert um ${by} pro Jahr ${way === "up" ? "steigen" : "sinken"}.`,
  fartherThanPast: "Das ist weiter voraus, als die Zahlen zurückreichen.",
  sinceBreak: (label) =>
    `Verglichen werden nur Zahlen ab ${label}, weil damals die Zählweise geändert wurde.`,
  leftOut: (count) =>
    count === 1
      ? "Eine Zeile ohne Zahl ist ausgelassen."
      : `${count} Zeilen ohne Zahl sind ausgelassen.`,
  provisional: "Die neueste Zahl ist vorläufig.",
  overlapping:
    "Die Zeiträume überlappen sich. Benachbarte Zahlen sind daher zum Teil dieselben, und die Entwicklung sieht klarer aus, als sie ist.",
  falseAlarms: (tested, expected, clearAlone, clearTogether) =>
    `Von ${tested} Zahlenreihen sähen etwa ${expected} schon durch Zufall klar aus. Einzeln betrachtet sind ${clearAlone} klar, gemeinsam betrachtet ${clearTogether}.`,
  twoPoints: {
    openSdg: "Statistics Canada (Open SDG)",
    eurostat: "Eurostat",
    judged: (method, values, status) =>
      `Nach der Methode von ${method}, die nur zwei Jahre vergleicht und nicht nach dem Zufall fragt: ${status} (${values}).`,
    values: (first, from, last, to) => `${first} im Jahr ${from}, ${last} im Jahr ${to}`,
    notAvailable: (method) => `Die Methode von ${method} liefert für diese Zahlen kein Ergebnis.`,
    statuses: {
      "target-met": "Ziel erreicht",
      "significant-progress": "deutlicher Fortschritt",
      "moderate-progress": "mäßiger Fortschritt",
      "limited-progress": "geringer Fortschritt",
      "insufficient-progress": "zu geringer Fortschritt",
      "moderate-movement-away": "mäßige Bewegung weg vom Ziel",
      "significant-movement-away": "deutliche Bewegung weg vom Ziel",
      deterioration: "Rückschritt",
    },
  },
  gap: {
    narrowing: ({ from, to }, by) =>
      `Von ${from} bis ${to} ist der Abstand kleiner geworden, um rund ${by} pro Jahr.`,
    widening: ({ from, to }, by) =>
      `Von ${from} bis ${to} ist der Abstand größer geworden, um rund ${by} pro Jahr.`,
    noClearChange: ({ from, to }) =>
      `Von ${from} bis ${to} ist der Abstand weder klar kleiner noch klar größer geworden.`,
    changedSides: (label) =>
      `${label} hat er sich umgekehrt: Seither liegt die andere Gruppe vorne.`,
  },
};
