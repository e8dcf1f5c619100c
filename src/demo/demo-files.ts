/** Reads and checks the demonstration's files in demo/. A broken file is a broken build and throws with its place. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { LANGUAGES } from "../kernel/language.ts";
import { day, factDate, wording } from "../platform/parse-file.ts";
import { programPath } from "../platform/program.ts";
import { readModuleFiles } from "./module-files.ts";

export const DEMO_CITIES = ["york", "graz", "bergen"] as const;
export type DemoCity = (typeof DEMO_CITIES)[number];

const precision = z.enum(["day", "month", "year"]);
const slug = z.string().nullable();

const cityFile = z.object({
  slug: z.string(),
  name: wording,
  country: z.string(),
  languages: z.tuple([z.enum(LANGUAGES)], z.enum(LANGUAGES)),
  cycleYears: z.number(),
  timeZone: z.string(),
  colour: z.string(),
  issuer: wording,
  answerer: wording,
  declaration: z.object({
    date: day,
    precision,
    title: wording,
    promise: wording,
    definition: wording.nullable().default(null),
    text: wording.nullable(),
    commitments: z.array(
      z.object({ text: wording, right: slug, date: day, precision, source: z.string().nullable() }),
    ),
    sources: z.array(z.string()),
  }),
  timeline: z.array(
    z.object({
      date: day,
      precision,
      text: wording,
      kind: z.enum(["formal", "informal"]).nullable().default(null),
      source: z.string().nullable(),
    }),
  ),
  charters: z
    .array(
      z.object({
        framework: z.string().nullable(),
        instrument: z.string().nullable(),
        named: wording.nullable(),
        on: factDate,
        by: wording,
        source: z.string(),
      }),
    )
    .default([]),
  background: z
    .object({ text: wording, sources: z.array(z.string()) })
    .nullable()
    .default(null),
});

const rightsFile = z.array(
  z.object({
    slug: z.string(),
    name: wording,
    meaning: wording,
    asks: wording,
    articles: z.array(z.object({ instrument: z.string(), article: z.string() })),
    demonstration: z.boolean(),
  }),
);

const indicatorsFile = z.array(
  z.object({
    slug: z.string(),
    right: slug,
    name: wording,
    type: z.enum(["structural", "process", "outcome"]),
    kind: z.enum(["count", "rate", "share", "mean", "gap"]),
    unit: z.string(),
    direction: z.enum(["up", "down", "none", "ambiguous"]),
    doesNotShow: wording,
    dataOwner: z.string(),
    calculation: wording.nullable(),
    dataSet: z.string().optional(),
    series: z.array(
      z.object({
        slug: z.string(),
        name: wording,
        definition: wording.nullable(),
        source: z.string(),
        geography: z.string(),
        breakdown: wording.nullable(),
        primary: z.boolean(),
        yearStarts: z.number(),
        fileName: z.string(),
        fileBreakdown: z.string(),
        fileGeography: z.string(),
        unit: z.string().optional(),
      }),
    ),
  }),
);

const editionsFile = z.array(
  z.object({
    year: z.number(),
    title: wording,
    subtitle: wording.nullable(),
    publishedOn: factDate.nullable(),
    source: z.string().nullable(),
    indicators: z.array(z.string()),
    highlights: z.array(z.string()),
    sections: z.array(
      z.object({
        right: slug,
        part: z.enum(["foreword", "challenge", "best-practice", "method"]),
        language: z.enum(LANGUAGES),
        markdown: z.string(),
        demonstration: z.boolean(),
      }),
    ),
  }),
);

const recommendationsFile = z.array(
  z.object({
    reference: z.string(),
    edition: z.number(),
    right: slug,
    topic: wording,
    text: wording,
    paraphrased: z.boolean(),
    issuedBy: wording,
    addressee: wording,
    adoptedOn: factDate,
    source: z.string(),
    answer: z
      .object({
        kind: z.enum(["accepted", "partly", "rejected", "outside-competence"]),
        reason: wording,
        on: factDate,
        source: z.string(),
      })
      .nullable(),
    claims: z.array(z.object({ text: wording, on: factDate, source: z.string() })),
    assessments: z.array(
      z.object({
        edition: z.number(),
        verdict: z.enum(["fully", "largely", "unevenly", "not", "cannot-judge"]),
        reason: wording,
        by: wording,
        on: factDate,
        source: z.string(),
      }),
    ),
  }),
);

/** Official tables as the office published them, each in a file of its own beside this one. */
const dataSetsFile = z.array(
  z.object({
    slug: z.string(),
    title: wording,
    kind: z.enum(["count", "rate", "share", "mean", "index"]),
    unit: z.string(),
    source: z.string(),
    licence: z.string(),
    recipe: z
      .object({
        query: z.object({
          way: z.literal("pxwebapi-2"),
          address: z.string(),
          table: z.string(),
          selection: z.record(z.string(), z.array(z.string())),
          codeLists: z.record(z.string(), z.string()),
          language: z.string().nullable(),
        }),
        hints: z.object({}),
      })
      .nullable(),
    file: z.string(),
    /** Where the file was found. */
    origin: z.string(),
    /** By the question's id: a note, or null where the figures are accepted as they are. */
    answers: z.record(z.string(), z.string().nullable()),
  }),
);

async function read<File>(city: DemoCity, name: string, shape: z.ZodType<File>): Promise<File> {
  const path = programPath("demo", city, name);
  const parsed = shape.safeParse(JSON.parse(await readFile(path, "utf8")));
  if (!parsed.success) throw new Error(`demo/${city}/${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

async function readDataSets(city: DemoCity) {
  const described = await read(city, "data-sets.json", dataSetsFile);
  return Promise.all(
    described.map(async ({ file, ...one }) => ({
      ...one,
      bytes: new Uint8Array(await readFile(programPath("demo", city, file))),
    })),
  );
}

/** Everything that demo/ holds about one city. */
export async function readDemoCity(city: DemoCity) {
  return {
    city: await read(city, "city.json", cityFile),
    rights: await read(city, "rights.json", rightsFile),
    indicators: await read(city, "indicators.json", indicatorsFile),
    figures: new Uint8Array(await readFile(programPath("demo", city, "figures.csv"))),
    dataSets: await readDataSets(city),
    editions: await read(city, "editions.json", editionsFile),
    recommendations: await read(city, "recommendations.json", recommendationsFile),
    ...(await readModuleFiles(city)),
  };
}

export type DemoFiles = Awaited<ReturnType<typeof readDemoCity>>;
