/** The words of the pages about the life of recommendations, about objections and the scale of verdicts, in German as it is written in Austria. */
import type { RecommendationPageTexts } from "./en.ts";

const days = (count: number): string => (count === 1 ? "1 Tag" : `${count} Tage`);

export const de = {
  pager: {
    label: "Seiten",
    at: (page, pages) => `Seite ${page} von ${pages}`,
    previous: "Vorige Seite",
    next: "Nächste Seite",
  },
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
  objections: {
    title: "Einsprüche",
    lead: (count, late) =>
      count === 0
        ? "Bisher hat keine Organisation Einspruch erhoben."
        : `${count === 1 ? "Ein Einspruch" : `${count} Einsprüche`} von Organisationen. ${
            late === 0
              ? "Keine Antwort ist überfällig."
              : late === 1
                ? "Eine Antwort ist überfällig."
                : `${late} Antworten sind überfällig.`
          }`,
    none: "Noch hat niemand Einspruch erhoben",
    noneHelp:
      "Eine Organisation, die eine Entscheidung oder ein Untätigsein der Stadt für unvereinbar mit einem Recht hält, kann das sagen. Dann schuldet die Stadt bis zu einem bestimmten Tag eine Antwort.",
    file: "Wie man Einspruch erhebt",
    about: "Was ein Einspruch ist",
    aboutText:
      "Eine Organisation erklärt, dass etwas, was die Stadt entschieden oder unterlassen hat, mit einem Menschenrecht unvereinbar ist. Die Stadt muss bis zu einem Tag antworten und die Antwort begründen; er wird festgehalten, wenn der Einspruch eingeht. Nach der „declaration of incompatibility“ in York.",
    by: (organisation) => `Von: ${organisation}`,
    answerDue: (date) => `Antwort fällig am ${date}`,
    against: {
      decision: "Gegen eine Entscheidung",
      inaction: "Gegen etwas, was unterblieben ist",
    },
    what: "Worum es geht",
    happened: "Wann das war",
    organisation: "Wer Einspruch erhebt",
    filed: "Eingegangen",
    due: "Antwort fällig",
    noDue: "Es lässt sich keine Frist berechnen",
    right: "Recht",
    article: "Artikel",
    source: "Quelle",
    noRight: "Keines genannt",
    answersTitle: "Was die Stadt sagt",
    notYet: (due) => `Noch keine Antwort. Fällig ist sie am ${due}.`,
    noAnswer: "Es ist keine Antwort bekannt.",
    lateNow: (due, count) =>
      `Noch keine Antwort. Fällig war sie am ${due}, vor ${count === 1 ? "einem Tag" : `${count} Tagen`}.`,
    answers: {
      upheld: "Stattgegeben",
      partly: "Teilweise stattgegeben",
      rejected: "Abgelehnt",
    },
    lateBy: (count) => `${days(count)} nach der Frist`,
    late: (count) => `Keine Antwort, ${days(count)} überfällig`,
    waiting: "Noch keine Antwort",
    withdrawn: "Zurückgezogen",
    withdrawnTitle: "Warum er zurückgezogen wurde",
    turnedAway: (count) =>
      count === 1
        ? "Eine Zusendung wurde nicht veröffentlicht."
        : `${count} Zusendungen wurden nicht veröffentlicht.`,
    reasons: {
      "not-about-the-city": "betrifft nicht die Stadt",
      "not-an-organisation": "nicht von einer Organisation",
      "personal-data": "nennt Personen",
      abuse: "Missbrauch",
      "sent-twice": "doppelt gesendet",
    },
    proofTitle: "Nachweis im Protokoll",
    csv: "Als Datei herunterladen (CSV)",
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
