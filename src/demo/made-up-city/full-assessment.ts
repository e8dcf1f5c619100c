/** The full assessment of the made-up city’s gravest case: two effects, two measures, what it comes to, and what came of the measures. */
import { finishImpact, followUpCheck, keepImpact } from "../../modules/assessments/index.ts";
import { must } from "../must.ts";
import { FLATS } from "./cases.ts";
import { type Act, by, dayAgo, noted, type Town } from "./town.ts";

const EFFECTS = [
  {
    right: "housing",
    people: "24 husstander som leier i Prøvegården",
    ground: "",
    direction: "limits",
    ...{ scale: "3", scope: "2", irremediability: "2", likelihood: "4" },
    availability: "Kommunen har ingen tomme leiligheter før om ett år.",
    quality: "Leilighetene har fukt, og barn blir syke av det.",
  },
  {
    right: "equality",
    people: "Beboere i rullestol",
    ground: "disability",
    direction: "limits",
    ...{ scale: "4", scope: "1", irremediability: "3", likelihood: "3" },
    accessibility: "Av boligene som er til leie nå, er to uten trapper.",
  },
];

const CAME_OF_THEM = [
  {
    daysAgo: 118,
    nb: "22 boliger er leid, to av dem uten trapper. De to siste er klare om en måned.",
    en: "22 homes are rented, two of them without stairs. The last two are ready in a month.",
  },
  {
    daysAgo: 59,
    nb: "Kommunen har betalt flyttingen for alle 24 husstander.",
    en: "The municipality has paid for moving all 24 households.",
  },
];

export const fullAssessmentActs: readonly Act[] = [
  { daysAgo: 206, hour: 10, happens: assess },
  ...CAME_OF_THEM.map(({ daysAgo, ...text }, index) => ({
    daysAgo,
    happens: async (town: Town) => {
      const measure = { impact: 1, place: index + 1 };
      const said = { reference: noted(town, FLATS), measure, text };
      must("measure", await followUpCheck(...by(town, "contributor"), said));
    },
  })),
];

async function assess(town: Town): Promise<void> {
  const officer = by(town, "contributor");
  const common = { reference: noted(town, FLATS), language: "nb" } as const;
  for (const piece of EFFECTS) {
    const change = { kind: "effects", piece } as const;
    must("effect", await keepImpact(...officer, { ...common, change }));
  }
  for (const [text, due] of [
    ["Leie 24 boliger i byen, to av dem uten trapper.", 120],
    ["Betale flyttingen for alle.", 60],
  ] as const) {
    const piece = { text, owner: "housing", dueOn: dayAgo(town.today, due) };
    const change = { kind: "mitigations", piece } as const;
    must("measure", await keepImpact(...officer, { ...common, change }));
  }
  const whole = {
    progress:
      "Byen bygger 24 nye kommunale boliger på fabrikktomta på to år. Mer har den ikke penger til; husbanken er spurt om resten.",
    takesBack: "yes",
    justification: "Huset er ikke trygt å bo i.",
    alternatives: "Ombygging ble regnet på. Den tar lenger tid og koster det dobbelte.",
    temporary: "Til de nye boligene på fabrikktomta er ferdige.",
    heard:
      "Beboerne på to møter, og leietakerlaget. De fleste vil flytte hvis de får bli i bydelen.",
    open: "yes",
    conclusion: "go-on-with-measures",
    reasons: "Med andre boliger i mellomtiden kan inngrepet forsvares.",
  };
  must("full assessment", await finishImpact(...officer, { ...common, whole }));
}
