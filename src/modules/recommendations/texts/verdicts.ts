/** The words of the default scale of verdicts in every language. They stand apart so that the rules can use them. */
import type { Language } from "../../../kernel/language.ts";
import type { Verdict } from "../recommendation.ts";

type Explained = { readonly mark: string; readonly meaning: string };

export const VERDICT_WORDS: Readonly<Record<Language, Readonly<Record<Verdict, Explained>>>> = {
  en: {
    fully: {
      mark: "Fully followed",
      meaning: "What was asked for is in place and reaches the people it is meant for.",
    },
    largely: {
      mark: "Largely followed",
      meaning: "Most of it is in place; what is missing is not the heart of it.",
    },
    unevenly: {
      mark: "Unevenly followed",
      meaning: "Some parts are done and others not, or it reaches some people and not others.",
    },
    not: { mark: "Not followed", meaning: "Nothing has changed for the people it is meant for." },
    "cannot-judge": {
      mark: "Cannot be judged",
      meaning: "What we have seen is not enough to tell. The reason says what is missing.",
    },
  },
  nb: {
    fully: {
      mark: "Helt fulgt opp",
      meaning: "Det rådet ba om, er på plass og når dem det gjelder.",
    },
    largely: {
      mark: "I stor grad fulgt opp",
      meaning: "Det meste er på plass. Det som mangler, er ikke det viktigste.",
    },
    unevenly: {
      mark: "Ujevnt fulgt opp",
      meaning: "Noe er gjort og annet ikke, eller det når noen og ikke andre.",
    },
    not: { mark: "Ikke fulgt opp", meaning: "Ingenting er blitt annerledes for dem det gjelder." },
    "cannot-judge": {
      mark: "Kan ikke vurderes",
      meaning: "Vi har ikke sett nok til å si noe. Begrunnelsen forteller hva som mangler.",
    },
  },
  de: {
    fully: {
      mark: "Vollständig umgesetzt",
      meaning: "Was verlangt war, gibt es, und es kommt bei den Menschen an.",
    },
    largely: {
      mark: "Weitgehend umgesetzt",
      meaning: "Das meiste gibt es. Was fehlt, ist nicht das Wesentliche.",
    },
    unevenly: {
      mark: "Sehr uneinheitlich umgesetzt",
      meaning:
        "Manches ist getan, anderes nicht; oder es erreicht die einen und die anderen nicht.",
    },
    not: {
      mark: "Nicht umgesetzt",
      meaning: "Für die Menschen, um die es geht, hat sich nichts geändert.",
    },
    "cannot-judge": {
      mark: "Nicht beurteilbar",
      meaning: "Was wir gesehen haben, reicht nicht aus. Die Begründung sagt, was fehlt.",
    },
  },
};

/** What the default scale is held against. */
export const YARDSTICK: Readonly<Record<Language, string>> = {
  en: "The city’s own declaration, and the test of the United Nations for social rights: is it there (availability), can everybody reach it (accessibility), is it good enough and fitting (acceptability), and does it follow when needs change (adaptability)?",
  nb: "Kommunens egen erklæring og FNs prøve for sosiale rettigheter: Finnes tilbudet (tilgjengelighet), når det alle (adgang), er det godt nok og passende (kvalitet), og følger det med når behovene endrer seg (tilpasning)?",
  de: "Die eigene Erklärung der Stadt und das Prüfschema der Vereinten Nationen für soziale Rechte: Gibt es das Angebot (Verfügbarkeit), kommen alle hin (Zugänglichkeit), passt es und ist es gut genug (Annehmbarkeit), und geht es mit, wenn sich der Bedarf ändert (Anpassungsfähigkeit)?",
};
