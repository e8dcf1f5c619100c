/** What the building blocks themselves say, in English. The other languages have exactly these texts. */

export const en = {
  skipToContent: "Skip to the content",
  mainNavigation: "Main",
  languageNavigation: "Language",
  accountNavigation: "Your work",
  breadcrumbs: "You are here",
  footerNavigation: "About this site",
  notices: "About this installation",
  signIn: "Sign in",
  further: "More",
  pages: "Pages",
  pageOf: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  previousPage: "Previous page",
  nextPage: "Next page",
  signOut: "Sign out",
  signedInAs: "Signed in as",
  errorInTitle: "Error",
  optional: "optional",

  choose: "Choose",
  noneChosen: "No choice",
  writtenIn: "Language of your text",
  errors: (count: number): string =>
    count === 1 ? "One thing needs to be put right" : `${count} things need to be put right`,
  errorPrefix: "Error:",
  threadStates: {
    here: "You are here",
    done: "There",
    missing: "Missing",
    late: "Late",
  },
  noticeTitles: {
    saved: "Saved",
    refused: "Not done",
    conflict: "Somebody saved before you",
    info: "Good to know",
    warning: "Please note",
  },
  source: "Source",
  conflict: {
    explanation:
      "Nothing you wrote is lost. Read both, then keep what is right. What you wrote is still in the form below.",
    savedBy: (who: string, when: string): string =>
      `${who} saved this ${when}, after you opened it.`,
    theirs: "Saved now",
    yours: "What you wrote",
    empty: "Empty",
    removed: "only in what is saved now",
    added: "only in what you wrote",
  },
  chart: {
    hollow: "Hollow mark",
    dotted: "Dotted line",
    dottedMeans: "to or from a figure that may still change",
    axisStartsAt: (value: string): string => `The axis starts at ${value}, not at zero.`,
    band: "Shaded: the range the figures may lie in",
    whisker: "Thin bar: the range the figure may lie in",
    gap: "Gap in a line: there is no figure; the table says why",
    qualifiers: {
      "at-least": "at least",
      "at-most": "at most",
      about: "about",
      estimate: "estimate",
      "part-year": "part of a year",
      provisional: "provisional",
    },
  },
};

/** Every text of the building blocks. */
export type DesignTexts = typeof en;
