/** Addresses of the import assistant: choose a file, see what was read, answer what is asked, see what changes, import. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { FieldErrors } from "../../../design/fields.tsx";
import { refusePage, respond } from "../../../design/respond.ts";
import type { Language } from "../../../kernel/language.ts";
import { type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";
import { type Context, today } from "../../../platform/context.ts";
import { type Form, readForm } from "../../../platform/http/form.ts";
import type { DataSet } from "../data-set.ts";
import {
  HINT_FIELDS,
  hintProblems,
  hintValues,
  sentHints,
  type Values,
} from "../definition-form.ts";
import { findKeptDataSet } from "../find-kept-data-set.ts";
import { kindOf } from "../import/text/file-kind.ts";
import { sentAnswers, standOf } from "../import-answers.ts";
import { type ImportDataSetRefusal, importDataSet } from "../import-data-set.ts";
import { ChangesPage } from "../pages/changes-page.tsx";
import { ImportPage } from "../pages/import-page.tsx";
import { ReadingPage } from "../pages/reading-page.tsx";
import { type ImportPreview, previewImport } from "../preview-import.ts";
import type { Recipe } from "../recipe.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { answerErrors } from "./answer-errors.ts";
import { fileFaults, refusalSentence } from "./file-sentences.ts";
import { listHref, rights, titleOf } from "./place.ts";
import { findFile, keepAbout, keepFile, removeFile, type WaitingFile } from "./waiting-file.ts";

type Chosen = { readonly dataSet: DataSet; readonly recipe: Recipe | undefined };
type Waiting = { readonly bytes: Uint8Array; readonly about: WaitingFile; readonly name: string };

const FILE = ":file{[0-9a-f]{64}}";

export function importRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.use("/work/data-sets/:slug/import/*", async (c, next) =>
    rights(c).mayImport ? next() : refusePage(c, "forbidden"),
  );

  routes.get("/work/data-sets/:slug/import", async (c) => {
    const chosen = await findChosen(c, c.req.param("slug"));
    if (chosen === undefined) return refusePage(c, "not-found");
    const { expired } = dataSetPageTexts(c.var.language).upload;
    const errors = c.req.query("expired") === undefined ? {} : { file: expired };
    const values = chosen.recipe === undefined ? {} : hintValues(chosen.recipe.hints);
    return respond(c, ImportPage({ ...shared(c, chosen), values, errors }));
  });

  routes.post("/work/data-sets/:slug/import", async (c) => {
    const chosen = await findChosen(c, c.req.param("slug"));
    if (chosen === undefined) return refusePage(c, "not-found");
    const form = await readForm(c);
    const values = chosenValues(form);
    const file = form.file("file");
    const errors = fieldErrors(c, form, today(context));
    if (file === undefined || Object.keys(errors).length > 0) {
      return respond(c, ImportPage({ ...shared(c, chosen), values, errors }), 422);
    }
    const about = { dataSet: chosen.dataSet.slug, origin: file.name, values, answers: {} };
    const preview = await previewOf(c, { bytes: file.bytes, about });
    if ("refused" in preview) return unreadable(c, chosen, { bytes: file.bytes, about }, preview);
    const name = await keepFile(context, c, file.bytes, about);
    return c.redirect(`${listHref(c)}/${chosen.dataSet.slug}/import/${name}`, 303);
  });

  routes.get(`/work/data-sets/:slug/import/${FILE}`, (c) =>
    withFile(c, c.req.param("slug"), c.req.param("file"), async (chosen, waiting, preview) =>
      reading(c, chosen, waiting, preview),
    ),
  );

  routes.post(`/work/data-sets/:slug/import/${FILE}`, (c) =>
    withFile(c, c.req.param("slug"), c.req.param("file"), async (chosen, waiting, preview) => {
      const asked = preview.questions.map(({ question }) => question.id);
      const answers = sentAnswers(asked, (await readForm(c)).values);
      const about = { ...waiting.about, answers };
      await keepAbout(context, c, waiting.name, about);
      const { open, wrong } = standOf(asked, answers);
      const errors = answerErrors(asked, answers, c.var.language);
      if (open.length > 0) {
        return reading(c, chosen, { ...waiting, about }, preview, errors);
      }
      const own = readingHref(c, chosen, waiting);
      return c.redirect(wrong.length > 0 ? own : `${own}/changes`, 303);
    }),
  );

  routes.get(`/work/data-sets/:slug/import/${FILE}/changes`, (c) =>
    withFile(c, c.req.param("slug"), c.req.param("file"), async (chosen, waiting, preview) =>
      changes(c, chosen, waiting, preview, false),
    ),
  );

  routes.post(`/work/data-sets/:slug/import/${FILE}/changes`, (c) =>
    withFile(c, c.req.param("slug"), c.req.param("file"), async (chosen, waiting, preview) => {
      const basedOn = (await readForm(c)).text("based-on");
      const asked = preview.questions.map(({ question }) => question.id);
      const { answers, wrong } = standOf(asked, waiting.about.answers);
      const changedMeanwhile = basedOn !== String(preview.basedOn);
      if (wrong.length > 0 || changedMeanwhile) {
        return changes(c, chosen, waiting, preview, changedMeanwhile);
      }
      const done = await importDataSet(context, c.var.city.id, c.var.actor, {
        ...inputOf(waiting),
        files: [waiting.bytes],
        answers,
        dryRun: false,
      });
      if ("refused" in done) {
        if (done.refused === "unanswered") return c.redirect(readingHref(c, chosen, waiting), 303);
        return unreadable(c, chosen, waiting, done);
      }
      await removeFile(context, c, waiting.name);
      const number = done.number ?? 0;
      const own = `${listHref(c)}/${chosen.dataSet.slug}`;
      return c.redirect(`${own}?imported=${number}&new=${done.newPeriods}`, 303);
    }),
  );

  return routes;

  async function findChosen(c: Request<Env>, slug: string): Promise<Chosen | undefined> {
    return context.database.readCity(c.var.city.id, (tx) => findKeptDataSet(tx, slug));
  }

  function previewOf(c: Request<Env>, waiting: Pick<Waiting, "bytes" | "about">) {
    const input = { ...inputOf(waiting), file: waiting.bytes };
    return previewImport(context, c.var.city.id, c.var.actor, input);
  }

  /** Reads the waiting file anew at every step: what it would change may be another thing by now. */
  async function withFile(
    c: Request<Env>,
    slug: string,
    name: string,
    work: (chosen: Chosen, waiting: Waiting, preview: ImportPreview) => Promise<Response>,
  ): Promise<Response> {
    const chosen = await findChosen(c, slug);
    if (chosen === undefined) return refusePage(c, "not-found");
    const found = await findFile(context, c, name);
    if (found === undefined || found.about.dataSet !== slug) {
      return c.redirect(`${listHref(c)}/${slug}/import?expired`, 303);
    }
    const preview = await previewOf(c, found);
    if ("refused" in preview) return unreadable(c, chosen, found, preview);
    return work(chosen, { ...found, name }, preview);
  }
}

function inputOf({ about }: Pick<Waiting, "about">) {
  const { dataSet, origin, values } = about;
  const day = parseLocalDate(values.retrieved ?? "");
  return {
    dataSet,
    origin,
    hints: sentHints(values),
    retrievedAt: day === undefined ? null : new Date(day),
  };
}

function shared(c: Request<Env>, { dataSet }: Chosen) {
  return {
    frame: c.var.frame,
    listHref: listHref(c),
    href: `${listHref(c)}/${dataSet.slug}`,
    name: titleOf(c, dataSet),
  };
}

function readingHref(c: Request<Env>, { dataSet }: Chosen, { name }: Waiting): string {
  return `${listHref(c)}/${dataSet.slug}/import/${name}`;
}

function chosenValues(form: Form): Values {
  const fields = ["retrieved", ...HINT_FIELDS];
  return Object.fromEntries(fields.map((field) => [field, form.text(field)]));
}

function fieldErrors(c: Request<Env>, form: Form, today: LocalDate): FieldErrors {
  const t = dataSetPageTexts(c.var.language).upload;
  const written = form.text("retrieved");
  const day = parseLocalDate(written);
  const wrongDay =
    day === undefined ? (written === "" ? undefined : t.badDay) : day > today && t.futureDay;
  return {
    ...(form.file("file") === undefined ? { file: t.noFile } : {}),
    ...(wrongDay ? { retrieved: wrongDay } : {}),
    ...hintErrors(form.values, c.var.language),
  };
}

function hintErrors(values: Values, language: Language): FieldErrors {
  const { problems } = dataSetPageTexts(language).definition;
  return Object.fromEntries(
    Object.entries(hintProblems(values)).map(([field, problem]) => [field, problems[problem]]),
  );
}

function reading(
  c: Request<Env>,
  chosen: Chosen,
  waiting: Waiting,
  preview: ImportPreview,
  errors: FieldErrors = {},
): Response {
  const page = ReadingPage({
    ...shared(c, chosen),
    own: readingHref(c, chosen, waiting),
    origin: waiting.about.origin,
    preview,
    given: waiting.about.answers,
    changedMeanwhile: c.req.query("meanwhile") !== undefined,
    remarks: fileFaults(preview.reading.remarks, preview.reading.reader === "json", c.var.language),
    errors,
  });
  return respond(c, page, Object.keys(errors).length > 0 ? 422 : 200);
}

function changes(
  c: Request<Env>,
  chosen: Chosen,
  waiting: Waiting,
  preview: ImportPreview,
  changedMeanwhile: boolean,
): Response {
  const asked = preview.questions.map(({ question }) => question.id);
  const { open, wrong } = standOf(asked, waiting.about.answers);
  const own = readingHref(c, chosen, waiting);
  if (open.length > 0 || wrong.length > 0 || preview.result.unchanged) {
    return c.redirect(changedMeanwhile ? `${own}?meanwhile` : own, 303);
  }
  const { origin } = waiting.about;
  const page = ChangesPage({
    ...shared(c, chosen),
    reading: own,
    origin,
    preview,
    changedMeanwhile,
  });
  return respond(c, page, changedMeanwhile ? 409 : 200);
}

/** The page on which a file is chosen, with why this one cannot be imported. */
function unreadable(
  c: Request<Env>,
  chosen: Chosen,
  { bytes, about: { values } }: Pick<Waiting, "bytes" | "about">,
  refusal: ImportDataSetRefusal,
): Response {
  if (refusal.refused === "not-permitted") return refusePage(c, "forbidden");
  if (refusal.refused === "no-data-set") return refusePage(c, "not-found");
  const { language } = c.var;
  const why =
    refusal.refused === "unreadable"
      ? { faults: fileFaults(refusal.errors, kindOf(bytes) === "json", language) }
      : { refused: refusalSentence(refusal, language) };
  return respond(c, ImportPage({ ...shared(c, chosen), values, ...why }), 422);
}
