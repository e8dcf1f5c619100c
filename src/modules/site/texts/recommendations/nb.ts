/** The words of the pages about the life of recommendations and the scale of verdicts, in Norwegian Bokmål. */
import type { RecommendationPageTexts } from "./en.ts";

export const nb = {
  life: {
    owner: "Avdeling",
    noOwner: "Uten eier",
    outsidePowers: "De som ga anbefalingen, sier at kommunen ikke bestemmer over dette.",
    furtherRights: "Gjelder også",
    window: "Skal vurderes",
    windowFrom: (from, by) => `mellom ${from} og ${by}`,
    windowBy: (by) => `innen ${by}`,
    articles: (count) =>
      count === 1 ? "Artikkelen den bygger på" : `De ${count} artiklene den bygger på`,
    versions: (count) =>
      count === 1 ? "Teksten er endret én gang" : `Teksten er endret ${count} ganger`,
    first: (date) => `Slik den ble vedtatt, ${date}`,
    later: (date) => `Endret, ${date}`,
    why: "Hvorfor",
    movesTitle: "Slik er fristen flyttet",
    closedTitle: "Slik endte den",
    measuresTitle: "Hva kommunen har planlagt",
    noMeasures: "Ingen tiltak er knyttet til denne anbefalingen.",
    withoutOwner: "uten eier",
    scale: "Hvilken skala og målestokk det vurderes etter",
  },
  scale: {
    title: "Slik vurderes det",
    lead: "Karakterene, og hva de måles mot.",
    marks: "Karakterene",
    mark: "Karakter",
    meaning: "Når den gis",
    counted: "Telles som",
    yardstick: "Målestokk",
    standard: "Skalaen til menneskerettighetsrådet i Graz, til rådet her setter sin egen.",
    since: (date) => `Siden ${date}`,
    earlier: "Tidligere skalaer",
    earlierHelp: "Det som ble vurdert etter dem, beholder ordene sine.",
    source: "Kilde",
  },
} satisfies RecommendationPageTexts;
