/** Loads a demonstration city from its files, as whoever runs the program would: through the same actions as everybody. */
import type { Id } from "../kernel/id.ts";
import { decideRole, listPersons, listRoleProposals, TERMINAL } from "../modules/accounts/index.ts";
import { loadBodiesFile } from "../modules/bodies/index.ts";
import { findCity, foundCity, listEvents } from "../modules/city/index.ts";
import { loadCommitmentsFile } from "../modules/commitments/index.ts";
import {
  DEFAULT_RULES,
  defineDataSet,
  importDataSet,
  releaseDataSet,
} from "../modules/datasets/index.ts";
import { defineIndicator, importFigures, releaseFigures } from "../modules/indicators/index.ts";
import { loadMappingFile } from "../modules/mapping/index.ts";
import { loadMeetingsFile } from "../modules/meetings/index.ts";
import { loadPlansFile } from "../modules/plans/index.ts";
import {
  adoptRecommendation,
  answerRecommendation,
  assessRecommendation,
  claimProgress,
} from "../modules/recommendations/index.ts";
import {
  chooseIndicators,
  listEditions,
  openEdition,
  publishEdition,
  recordPastEdition,
  saveSection,
} from "../modules/reports/index.ts";
import { defineRight } from "../modules/rights/index.ts";
import { loadSelfAssessmentFile } from "../modules/self-assessment/index.ts";
import { invitePerson } from "../modules/sign-in/index.ts";
import { type Context, today } from "../platform/context.ts";
import { type DemoCity, type DemoFiles, readDemoCity } from "./demo-files.ts";
import { loadCharters, loadDeclaration, loadRoad } from "./load-declaration.ts";
import { loadModuleFile } from "./load-module-file.ts";
import { must } from "./must.ts";

/** People of the demonstration; the addresses belong to nobody (RFC 2606). */
export const DEMO_PEOPLE = [
  { name: "Demo coordinator", part: "coordinator", role: "coordinator" },
  { name: "Demo secretary", part: "secretary", role: "body-secretary" },
] as const;

export function demoEmail(part: string, city: string): string {
  return `${part}@${city}.example`;
}

/** Loads a city unless it is there already, whole; what an interrupted run left is completed. Says each long step. */
export async function loadDemoCity(
  context: Context,
  name: DemoCity,
  say: (step: string) => void,
): Promise<void> {
  const files = await readDemoCity(name);
  const known = await findCity(context.database, name);
  // The steps on the road are recorded last, so that a city which has them all is whole.
  const steps = known === undefined ? [] : await context.database.readCity(known.id, listEvents);
  if (known !== undefined && steps.length >= files.city.timeline.length) return;
  const cityId = known?.id ?? (await found(context, files));
  say(`${name}: rights, indicators and figures`);
  await loadRights(context, cityId, files);
  await loadDataSets(context, cityId, files);
  await loadFigures(context, cityId, files);
  say(`${name}: plans and grants`);
  await loadModuleFile(context, cityId, loadPlansFile, files.plans);
  say(`${name}: recommendations and their answers`);
  await loadRecommendations(context, cityId, files);
  await loadPeople(context, cityId, name);
  say(`${name}: bodies, meetings and what the city says of itself`);
  await loadModuleFile(context, cityId, loadBodiesFile, files.bodies);
  await loadModuleFile(context, cityId, loadMeetingsFile, files.meetings);
  await loadModuleFile(context, cityId, loadMappingFile, files.mapping);
  await loadDeclaration(context, cityId, files);
  await loadCharters(context, cityId, files);
  await loadModuleFile(context, cityId, loadCommitmentsFile, files.commitments);
  // After what their chapters tell of a year, and before what is proved by them.
  say(`${name}: report editions`);
  await loadEditions(context, cityId, files);
  await loadModuleFile(context, cityId, loadSelfAssessmentFile, files.selfAssessment);
  await loadRoad(context, cityId, files);
}

async function found(context: Context, { city }: DemoFiles): Promise<Id<"City">> {
  const { slug, name, country, languages, cycleYears, timeZone, colour, issuer, answerer } = city;
  const profile = {
    name,
    country,
    languages,
    cycleYears,
    colour,
    issuer,
    answerer,
    answerDays: 90,
    crest: null,
    frameworks: [],
    grounds: [],
    demonstration: true,
    madeUp: false,
    timeZone,
  };
  return must(slug, await foundCity(context, TERMINAL, slug, profile)).id;
}

async function loadRights(
  context: Context,
  cityId: Id<"City">,
  { rights }: DemoFiles,
): Promise<void> {
  for (const [position, right] of rights.entries()) {
    must(right.slug, await defineRight(context, cityId, TERMINAL, { ...right, position }));
  }
}

/** Official tables are released as delivered: their offices have protected them, and the audit says whether that is enough. */
async function loadDataSets(
  context: Context,
  cityId: Id<"City">,
  { dataSets }: DemoFiles,
): Promise<void> {
  for (const { bytes, origin, answers, ...words } of dataSets) {
    const { slug } = words;
    const rules = { ...DEFAULT_RULES, mode: "as-delivered" } as const;
    must(slug, await defineDataSet(context, cityId, TERMINAL, { ...words, rules }));
    must(
      slug,
      await importDataSet(context, cityId, TERMINAL, {
        dataSet: slug,
        files: [bytes],
        origin,
        hints: {},
        retrievedAt: null,
        answers,
        dryRun: false,
      }),
    );
    must(slug, await releaseDataSet(context, cityId, TERMINAL, { dataSet: slug, dryRun: false }));
  }
}

async function loadFigures(
  context: Context,
  cityId: Id<"City">,
  { indicators, figures }: DemoFiles,
): Promise<void> {
  for (const [position, { dataSet, ...indicator }] of indicators.entries()) {
    const series = indicator.series.map(({ unit = indicator.unit, ...one }, place) => ({
      ...one,
      unit,
      position: place,
    }));
    must(
      indicator.slug,
      await defineIndicator(context, cityId, TERMINAL, {
        ...indicator,
        ...(dataSet === undefined ? {} : { dataSet }),
        position,
        series,
      }),
    );
  }
  const imported = must(
    "figures.csv",
    await importFigures(context, cityId, TERMINAL, { bytes: figures, dryRun: false }),
  );
  if (imported.problems.length > 0)
    throw new Error(`figures.csv: ${JSON.stringify(imported.problems.slice(0, 5))}`);
  must("release", await releaseFigures(context, cityId, TERMINAL, {}));
}

async function loadRecommendations(
  context: Context,
  cityId: Id<"City">,
  { recommendations }: DemoFiles,
): Promise<void> {
  for (const recommendation of recommendations) {
    const { reference, answer, claims, assessments, ...adopted } = recommendation;
    must(
      reference,
      await adoptRecommendation(context, cityId, TERMINAL, {
        ...adopted,
        reference,
        answerDueOn: null,
      }),
    );
    if (answer !== null)
      must(
        reference,
        await answerRecommendation(context, cityId, TERMINAL, { ...answer, reference }),
      );
    for (const { text, on, source } of claims) {
      must(
        reference,
        await claimProgress(context, cityId, TERMINAL, { reference, text, on, evidence: source }),
      );
    }
    for (const assessment of assessments) {
      must(
        reference,
        await assessRecommendation(context, cityId, TERMINAL, { ...assessment, reference }),
      );
    }
  }
}

async function loadPeople(context: Context, cityId: Id<"City">, city: DemoCity): Promise<void> {
  for (const { name, part, role } of DEMO_PEOPLE) {
    const person = { name, email: demoEmail(part, city), role };
    must(name, await invitePerson(context, cityId, TERMINAL, person));
  }
  await confirmRoles(context, cityId, demoEmail("coordinator", city));
}

/** What the terminal proposed takes a second person: the demonstration's coordinator. */
async function confirmRoles(context: Context, cityId: Id<"City">, email: string): Promise<void> {
  const { coordinator, proposals } = await context.database.readCity(cityId, async (tx) => ({
    coordinator: (await listPersons(tx)).find((person) => person.email === email),
    proposals: await listRoleProposals(tx, today(context)),
  }));
  if (coordinator === undefined) throw new Error(`${email} was not invited`);
  const { id: accountId, name, roles } = coordinator;
  for (const { id: proposal, role } of proposals) {
    const input = { proposal, decision: "confirmed" } as const;
    must(role, await decideRole(context, cityId, { accountId, name, roles }, input));
  }
}

async function loadEditions(
  context: Context,
  cityId: Id<"City">,
  { editions }: DemoFiles,
): Promise<void> {
  const known = await context.database.readCity(cityId, listEditions);
  for (const { sections, indicators, highlights, publishedOn, ...told } of editions) {
    const name = String(told.year);
    const edition = known.find(({ year }) => year === told.year);
    if (edition !== undefined && edition.publication !== null) continue;
    if (sections.length === 0) {
      must(name, await recordPastEdition(context, cityId, TERMINAL, { ...told, publishedOn }));
      continue;
    }
    if (edition === undefined) must(name, await openEdition(context, cityId, TERMINAL, told));
    const chosen = { edition: told.year, indicators, highlights };
    must(name, await chooseIndicators(context, cityId, TERMINAL, chosen));
    for (const section of sections) {
      const text = { ...section, edition: told.year, basedOn: 0 };
      const saved = await saveSection(context, cityId, TERMINAL, text);
      // An interrupted run has saved it before.
      if (!("refused" in saved && saved.refused === "saved-by-another")) must(name, saved);
    }
    const on = publishedOn === null ? {} : { on: publishedOn };
    must(name, await publishEdition(context, cityId, TERMINAL, { edition: told.year, ...on }));
  }
}
