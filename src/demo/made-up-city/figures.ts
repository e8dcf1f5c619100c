/** The figures of the made-up city: three indicators with four yearly figures each, released by its statistician. */
import type { Wording } from "../../kernel/language.ts";
import { yearOf } from "../../kernel/local-date.ts";
import { defineIndicator, importFigures, releaseFigures } from "../../modules/indicators/index.ts";
import { must } from "../must.ts";
import { RIGHTS } from "./rights.ts";
import { type Act, by, dayAgo, exampleAddress, FIGURES_CAME, type Town } from "./town.ts";

type Made = {
  readonly slug: string;
  readonly right: string;
  readonly name: Wording & { readonly en: string };
  readonly kind: "count" | "share";
  readonly unit: string;
  readonly direction: "down" | "ambiguous";
  readonly doesNotShow: Wording;
  readonly figures: readonly [number, number, number, number];
};

export const INDICATORS: readonly Made[] = [
  {
    slug: "temporary-housing",
    right: "housing",
    name: {
      nb: "Barnefamilier i midlertidige boliger",
      en: "Families with children in temporary housing",
      de: "Familien in Notunterkünften",
    },
    kind: "count",
    unit: "families",
    direction: "down",
    doesNotShow: {
      nb: "Oppdiktede tall. De viser ikke hvor lenge familiene bor slik.",
      en: "Made-up figures. They do not show how long the families live like this.",
    },
    figures: [19, 17, 14, 11],
  },
  {
    slug: "absence",
    right: "education",
    name: {
      nb: "Elever med mye fravær",
      en: "Pupils with much absence",
      de: "Kinder mit vielen Fehltagen",
    },
    kind: "share",
    unit: "percent",
    direction: "down",
    doesNotShow: {
      nb: "Oppdiktede tall. De viser ikke hvorfor elevene er borte.",
      en: "Made-up figures. They do not show why pupils stay away.",
    },
    figures: [6.1, 6.8, 7.2, 6.4],
  },
  {
    slug: "discrimination-complaints",
    right: "equality",
    name: {
      nb: "Klager på diskriminering",
      en: "Complaints about discrimination",
      de: "Beschwerden über Diskriminierung",
    },
    kind: "count",
    unit: "cases",
    direction: "ambiguous",
    doesNotShow: {
      nb: "Oppdiktede tall. Flere klager kan bety at flere tør å si fra.",
      en: "Made-up figures. More complaints can mean that more people dare to speak up.",
    },
    figures: [21, 25, 24, 31],
  },
];

export const figureActs: readonly Act[] = [
  { daysAgo: FIGURES_CAME + 3, happens: defineAll },
  { daysAgo: FIGURES_CAME, happens: release },
];

const series = {
  slug: "city",
  source: "Eksempelby",
  geography: "Eksempelby",
  yearStarts: 1,
} as const;

async function defineAll(town: Town): Promise<void> {
  for (const { figures: _, ...indicator } of INDICATORS) {
    const { slug, name } = indicator;
    const defined = {
      ...indicator,
      type: "outcome",
      dataOwner: "Eksempelby",
      calculation: null,
      series: [
        {
          ...{ ...series, name: { nb: "Eksempelby", en: "Exampleton", de: "Beispielstadt" } },
          ...{ definition: null, breakdown: null, primary: true },
          ...{ fileName: name.en, fileBreakdown: "", fileGeography: "Eksempelby" },
        },
      ],
    } as const;
    must(slug, await defineIndicator(...by(town, "statistician"), defined));
  }
}

const HEADER =
  "city,right,indicator,year,value,unit,source,period,breakdown,geography,qualifier,year_basis,note";

async function release(town: Town): Promise<void> {
  const last = yearOf(dayAgo(town.today, FIGURES_CAME)) - 1;
  const rows = INDICATORS.flatMap(({ slug, right, name, unit, figures }) =>
    figures.map((value, place) => {
      const year = last - figures.length + 1 + place;
      const rightName = RIGHTS.find((one) => one.slug === right)?.name.en ?? "";
      const source = exampleAddress(`tall/${slug}`);
      return `Exampleton,${rightName},${name.en},${year},${value},${unit},${source},${year},,Eksempelby,exact,stated,`;
    }),
  );
  const bytes = new TextEncoder().encode([HEADER, ...rows, ""].join("\n"));
  const statistician = by(town, "statistician");
  const imported = must("figures", await importFigures(...statistician, { bytes, dryRun: false }));
  if (imported.problems.length > 0) throw new Error(JSON.stringify(imported.problems));
  must("release", await releaseFigures(...statistician, {}));
}
