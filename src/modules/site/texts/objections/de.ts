/** The words of the public pages about objections, in German as it is written in Austria. */
import type { ObjectionPageTexts } from "./en.ts";

export const de = {
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
    "Eine Organisation, die eine Entscheidung oder eine Untätigkeit der Stadt für unvereinbar mit einem Recht hält, kann das sagen. Dann schuldet die Stadt bis zu einem bestimmten Tag eine Antwort.",
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
} satisfies ObjectionPageTexts;
