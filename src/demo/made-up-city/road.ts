/** The road of the made-up city: the informal one, which people began, and the formal one, which the city decided. */

import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import { recordEvent } from "../../modules/city/index.ts";
import { must } from "../must.ts";
import { type Act, by, exampleAddress, inYear, onDay, type Town } from "./town.ts";

type Step = {
  readonly on: (town: Town) => FactDate;
  readonly kind: "formal" | "informal";
  readonly text: Wording;
};

const STEPS: readonly Step[] = [
  {
    on: (town) => inYear(town, 8),
    kind: "informal",
    text: {
      nb: "Leietakerne i Prøveveien skriver sitt første brev til ordføreren om fukt og kalde rom.",
      en: "The tenants of Test Road write their first letter to the mayor about damp and cold rooms.",
    },
  },
  {
    on: (town) => inYear(town, 6),
    kind: "informal",
    text: {
      nb: "Elever ved ungdomsskolen samler 400 underskrifter for en tryggere skolevei.",
      en: "Pupils of the lower secondary school gather 400 signatures for a safer way to school.",
    },
  },
  {
    on: (town) => inYear(town, 4),
    kind: "informal",
    text: {
      nb: "Lag og menigheter inviterer politikerne til et åpent møte om menneskerettigheter i kommunen.",
      en: "Clubs and congregations invite the politicians to an open meeting on human rights in the municipality.",
    },
  },
  {
    on: (town) => inYear(town, 3),
    kind: "formal",
    text: {
      nb: "Kommunestyret ber kommunedirektøren utrede hva det vil si å være en menneskerettighetsby.",
      en: "The municipal council asks the chief executive to find out what it means to be a human rights city.",
    },
  },
  {
    on: (town) => onDay(town, 420),
    kind: "formal",
    text: {
      nb: "Kommunestyret vedtar erklæringen.",
      en: "The municipal council adopts the declaration.",
    },
  },
  {
    on: (town) => onDay(town, 418),
    kind: "formal",
    text: {
      nb: "Menneskerettighetsrådet blir oppnevnt.",
      en: "The human rights council is set up.",
    },
  },
];

export const roadActs: readonly Act[] = [{ daysAgo: 414, happens: recordSteps }];

async function recordSteps(town: Town): Promise<void> {
  for (const [place, { on, ...step }] of STEPS.entries()) {
    const event = { ...step, on: on(town), source: exampleAddress(`veien/${place + 1}`) };
    must("road", await recordEvent(...by(town, "editor"), event));
  }
}
