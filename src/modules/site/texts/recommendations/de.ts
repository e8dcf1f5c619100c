/** The words of the pages about the life of recommendations and the scale of verdicts, in German as it is written in Austria. */
import type { RecommendationPageTexts } from "./en.ts";

export const de = {
  life: {
    owner: "Abteilung",
    noOwner: "Ohne Zuständige",
    outsidePowers: "Wer sie gegeben hat, sagt: Dafür ist die Stadt nicht zuständig.",
    furtherRights: "Auch zu",
    window: "Zu beurteilen",
    windowFrom: (from, by) => `zwischen ${from} und ${by}`,
    windowBy: (by) => `bis ${by}`,
    articles: (count) =>
      count === 1
        ? "Der Artikel, auf dem sie beruht"
        : `Die ${count} Artikel, auf denen sie beruht`,
    versions: (count) =>
      count === 1 ? "Sie wurde einmal neu gefasst" : `Sie wurde ${count}-mal neu gefasst`,
    first: (date) => `Wie sie beschlossen wurde, ${date}`,
    later: (date) => `Neu gefasst, ${date}`,
    why: "Warum",
    movesTitle: "Wie die Frist verschoben wurde",
    closedTitle: "Wie sie endete",
    measuresTitle: "Was die Stadt dazu geplant hat",
    noMeasures: "Mit dieser Empfehlung ist keine Maßnahme verbunden.",
    withoutOwner: "ohne Zuständige",
    scale: "Nach welcher Skala und woran gemessen geurteilt wird",
  },
  scale: {
    title: "Wie geurteilt wird",
    lead: "Die Stufen, und woran gemessen wird.",
    marks: "Die Stufen",
    mark: "Stufe",
    meaning: "Wann sie gegeben wird",
    counted: "Zählt als",
    yardstick: "Maßstab",
    standard:
      "Die Skala des Menschenrechtsbeirats der Stadt Graz, bis der Beirat eine eigene festlegt.",
    since: (date) => `Seit ${date}`,
    earlier: "Frühere Skalen",
    earlierHelp: "Was nach ihnen beurteilt wurde, behält seine Worte.",
    source: "Quelle",
  },
} satisfies RecommendationPageTexts;
