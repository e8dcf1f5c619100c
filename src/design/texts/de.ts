/** What the building blocks themselves say, in German as written in Austria. */
import type { DesignTexts } from "./en.ts";

export const de = {
  skipToContent: "Zum Inhalt",
  mainNavigation: "Hauptmenü",
  languageNavigation: "Sprache",
  accountNavigation: "Ihre Arbeit",
  breadcrumbs: "Sie sind hier",
  footerNavigation: "Über diese Seite",
  notices: "Zu diesem Angebot",
  signIn: "Anmelden",
  further: "Mehr",
  pages: "Seiten",
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  previousPage: "Vorige Seite",
  nextPage: "Nächste Seite",
  signOut: "Abmelden",
  signedInAs: "Angemeldet als",
  errorInTitle: "Fehler",
  optional: "freiwillig",

  choose: "Auswählen",
  noneChosen: "Keine Auswahl",
  writtenIn: "Sprache Ihres Textes",
  errors: (count: number): string =>
    count === 1 ? "Eine Angabe stimmt noch nicht" : `${count} Angaben stimmen noch nicht`,
  errorPrefix: "Fehler:",
  threadStates: {
    here: "Sie sind hier",
    done: "Vorhanden",
    missing: "Fehlt",
    late: "Überfällig",
  },
  noticeTitles: {
    saved: "Gespeichert",
    refused: "Nicht erledigt",
    conflict: "Jemand hat vor Ihnen gespeichert",
    info: "Gut zu wissen",
    warning: "Bitte beachten",
  },
  source: "Quelle",
  conflict: {
    explanation:
      "Ihr Text ist nicht verloren. Lesen Sie beide Fassungen und behalten Sie, was stimmt. Was Sie geschrieben haben, steht noch unten im Formular.",
    savedBy: (who: string, when: string): string =>
      `${who} hat das ${when} gespeichert, nachdem Sie es geöffnet hatten.`,
    theirs: "Jetzt gespeichert",
    yours: "Ihr Text",
    empty: "Leer",
    removed: "steht nur in der gespeicherten Fassung",
    added: "steht nur in Ihrem Text",
  },
  chart: {
    hollow: "Leeres Zeichen",
    dotted: "Punktierte Linie",
    dottedMeans: "von oder zu einer Zahl, die sich noch ändern kann",
    axisStartsAt: (value: string): string => `Die Achse beginnt bei ${value}, nicht bei null.`,
    band: "Schattiert: der Bereich, in dem die Zahlen liegen können",
    whisker: "Dünner Strich: der Bereich, in dem die Zahl liegen kann",
    gap: "Lücke in der Linie: keine Zahl; warum, steht in der Tabelle",
    qualifiers: {
      "at-least": "mindestens",
      "at-most": "höchstens",
      about: "etwa",
      estimate: "Schätzung",
      "part-year": "Teil eines Jahres",
      provisional: "vorläufig",
    },
  },
} satisfies DesignTexts;
