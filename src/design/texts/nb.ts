/** What the building blocks themselves say, in Norwegian Bokmål. */
import type { DesignTexts } from "./en.ts";

export const nb = {
  skipToContent: "Gå til innholdet",
  mainNavigation: "Hovedmeny",
  languageNavigation: "Språk",
  accountNavigation: "Arbeidet ditt",
  breadcrumbs: "Du er her",
  footerNavigation: "Om nettstedet",
  notices: "Om denne løsningen",
  signIn: "Logg inn",
  further: "Mer",
  pages: "Sider",
  pageOf: (page, pages) => `Side ${page} av ${pages}`,
  previousPage: "Forrige side",
  nextPage: "Neste side",
  signOut: "Logg ut",
  signedInAs: "Logget inn som",
  errorInTitle: "Feil",
  optional: "valgfritt",

  choose: "Velg",
  noneChosen: "Ikke valgt",
  writtenIn: "Språket du skriver på",
  errors: (count: number): string =>
    count === 1 ? "Én ting må rettes" : `${count} ting må rettes`,
  errorPrefix: "Feil:",
  threadStates: {
    here: "Du er her",
    done: "På plass",
    missing: "Mangler",
    late: "Forsinket",
  },
  noticeTitles: {
    saved: "Lagret",
    refused: "Ikke gjort",
    conflict: "Noen andre lagret før deg",
    info: "Verdt å vite",
    warning: "Merk",
  },
  source: "Kilde",
  conflict: {
    explanation:
      "Ingenting av det du skrev, er borte. Les begge og behold det som er riktig. Teksten din står fortsatt i skjemaet under.",
    savedBy: (who: string, when: string): string =>
      `${who} lagret dette ${when}, etter at du åpnet det.`,
    theirs: "Lagret nå",
    yours: "Det du skrev",
    empty: "Tomt",
    removed: "står bare i det som er lagret",
    added: "står bare i det du skrev",
  },
  chart: {
    hollow: "Åpent merke",
    dotted: "Prikket linje",
    dottedMeans: "til eller fra et tall som kan bli endret",
    axisStartsAt: (value: string): string => `Aksen starter på ${value}, ikke på null.`,
    band: "Skyggelagt: området tallene kan ligge i",
    whisker: "Tynn strek: området tallet kan ligge i",
    gap: "Hull i linja: det finnes ikke noe tall, og tabellen sier hvorfor",
    qualifiers: {
      "at-least": "minst",
      "at-most": "høyst",
      about: "omtrent",
      estimate: "anslag",
      "part-year": "del av et år",
      provisional: "foreløpig",
    },
  },
} satisfies DesignTexts;
