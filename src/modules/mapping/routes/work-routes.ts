/** Addresses of the map for those who write on it: the whole map, the form of an entry, and what became of a challenge. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Problem, type Sent } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { askedLanguages } from "../../../design/wording-values.ts";
import { factDateOf, writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { may } from "../../accounts/index.ts";
import { listBodies } from "../../bodies/index.ts";
import { listDepartments } from "../../departments/index.ts";
import { evidenceTexts, type FileRefusal, readEvidenceForm } from "../../evidence/index.ts";
import { addMapEntry } from "../add-map-entry.ts";
import { listTakers } from "../list-linked.ts";
import { findMapEntry, listMapEntries } from "../list-map-entries.ts";
import { contentOf, kindAt, type MapEntry, type MapKind, PLACES } from "../map-entry.ts";
import {
  entryOf,
  formOf,
  LIST_FIELDS,
  type MapForm,
  type MapProblem,
  problemOf,
  problemsOf,
  wordingsOf,
} from "../map-form.ts";
import { MapEntryPage } from "../pages/map-entry-page.tsx";
import { MappingWorkPage } from "../pages/mapping-work-page.tsx";
import { type MappingAction, permissions } from "../permissions.ts";
import { standingProblem, standingProblems } from "../posted.ts";
import { reviseMapEntry } from "../revise-map-entry.ts";
import { setChallengeStanding } from "../set-challenge-standing.ts";
import { mappingTexts, type RefusalCode } from "../texts/index.ts";
import { mapViewOf } from "./map-view-of.ts";

const EMPTY: MapForm = {
  values: {},
  lists: { rights: [], grounds: [], competences: [], indicators: [] },
};

type Shown = {
  readonly form?: MapForm;
  readonly problems?: readonly MapProblem[];
  /** Why the attached file was not taken. */
  readonly file?: FileRefusal | undefined;
  readonly seen?: number;
  readonly meanwhile?: boolean;
  readonly done?: boolean;
  readonly standing?: { readonly sent: Sent; readonly problems: readonly Problem<RefusalCode>[] };
};

export function workRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/work/mapping", async (c) => {
    if (!isOpen(c, "see-map")) return turnAway(c);
    const found = await database.readCity(c.var.city.id, async (tx) => ({
      view: await mapViewOf(context, c, tx),
      entries: await listMapEntries(tx),
    }));
    return respond(
      c,
      MappingWorkPage({
        ...found,
        mayWrite: isOpen(c, "write-map"),
        saved: c.req.query("saved") !== undefined,
      }),
    );
  });

  routes.get("/work/mapping/:kind/new", async (c) => {
    if (!isOpen(c, "write-map")) return turnAway(c);
    const kind = kindAt(c.req.param("kind"));
    return kind === undefined ? refusePage(c, "not-found") : formPage(c, kind, undefined, {});
  });

  routes.post("/work/mapping/:kind", async (c) => {
    if (!isOpen(c, "write-map")) return turnAway(c);
    const kind = kindAt(c.req.param("kind"));
    if (kind === undefined) return refusePage(c, "not-found");
    const { form, file } = await readMapForm(c);
    const languages = askedLanguages(c.var.city.languages, []);
    const problems = problemsOf(kind, form, languages);
    if (problems.length > 0 || file !== undefined)
      return formPage(c, kind, undefined, { form, problems, file });
    const { city, actor } = c.var;
    const entry = entryOf(kind, form, languages, undefined);
    const added = await addMapEntry(context, city.id, actor, entry);
    if (!("refused" in added)) return c.redirect(`/${city.slug}/work/mapping?saved`, 303);
    const problem = problemOf(kind, added, languages);
    if (problem === undefined) return turnAway(c);
    return formPage(c, kind, undefined, { form, problems: [problem] });
  });

  routes.get("/work/mapping/:kind/:slug", async (c) => {
    if (!isOpen(c, "see-map")) return turnAway(c);
    const found = await find(c);
    if (found === undefined) return refusePage(c, "not-found");
    return formPage(c, found.kind, found, { done: c.req.query("done") !== undefined });
  });

  routes.post("/work/mapping/:kind/:slug", async (c) => {
    if (!isOpen(c, "write-map")) return turnAway(c);
    const { form, file } = await readMapForm(c);
    const found = await find(c);
    if (found === undefined) return refusePage(c, "not-found");
    const { kind, slug } = found;
    const { city, actor } = c.var;
    const languages = askedLanguages(city.languages, wordingsOf(contentOf(found)));
    const seen = Number(/^\d{1,6}$/.exec(form.values.seen ?? "")?.[0] ?? 0);
    const problems = problemsOf(kind, form, languages);
    if (problems.length > 0 || file !== undefined)
      return formPage(c, kind, found, { form, problems, file, seen });
    const entry = { ...entryOf(kind, form, languages, found), slug, seen };
    const revised = await reviseMapEntry(context, city.id, actor, entry);
    if (!("refused" in revised))
      return c.redirect(`/${city.slug}/work/mapping/${PLACES[kind]}/${slug}?done`, 303);
    if (revised.refused === "said-meanwhile")
      return formPage(c, kind, await find(c), { form, meanwhile: true });
    const problem = problemOf(kind, revised, languages);
    if (problem === undefined) return turnAway(c);
    return formPage(c, kind, found, { form, problems: [problem], seen });
  });

  routes.post("/work/mapping/challenges/:slug/standings", async (c) => {
    if (!isOpen(c, "set-standing")) return turnAway(c);
    const { city, actor, language } = c.var;
    const slug = c.req.param("slug");
    const sent = (await readForm(c)).values;
    const again = async (problems: readonly Problem<RefusalCode>[], meanwhile = false) => {
      const found = await database.readCity(city.id, (tx) => findMapEntry(tx, "challenge", slug));
      if (found === undefined) return refusePage(c, "not-found");
      return formPage(c, "challenge", found, { standing: { sent, problems }, meanwhile });
    };
    const problems = standingProblems(sent);
    if (problems.length > 0) return again(problems);
    const written = writtenLanguage(sent.language, city.languages, language);
    const set = await setChallengeStanding(context, city.id, actor, {
      challenge: slug,
      state: sent.state ?? "",
      by: takerIn(sent.taker ?? ""),
      reason: { [written]: sent.reason ?? "" },
      on: factDateOf(sent.on) ?? { date: today(context), precision: "day" },
      source: sent.source ?? null,
      ...(/^\d{1,6}$/.test(sent.seen ?? "") ? { seen: Number(sent.seen) } : {}),
    });
    if (!("refused" in set))
      return c.redirect(`/${city.slug}/work/mapping/challenges/${slug}?done`, 303);
    if (set.refused === "unknown-entry") return refusePage(c, "not-found");
    if (set.refused === "said-meanwhile") return again([], true);
    const problem = standingProblem(set);
    return problem === undefined ? turnAway(c) : again([problem]);
  });

  return routes;

  async function find(c: Request<Env>): Promise<MapEntry | undefined> {
    const kind = kindAt(c.req.param("kind") ?? "");
    const slug = c.req.param("slug") ?? "";
    if (kind === undefined) return undefined;
    return database.readCity(c.var.city.id, (tx) => findMapEntry(tx, kind, slug));
  }

  async function readMapForm(
    c: Request<Env>,
  ): Promise<{ readonly form: MapForm; readonly file: FileRefusal | undefined }> {
    const { sent, problem } = await readEvidenceForm(context, c, c.var.actor);
    const { list } = await readForm(c);
    const lists = LIST_FIELDS.map((name) => [name, list(name)] as const);
    return {
      form: { values: sent, lists: Object.fromEntries(lists) as MapForm["lists"] },
      file: problem?.code,
    };
  }

  async function formPage(
    c: Request<Env>,
    kind: MapKind,
    entry: MapEntry | undefined,
    shown: Shown,
  ): Promise<Response> {
    const { city, language } = c.var;
    const { problems = [], file, meanwhile = false, done = false, standing } = shown;
    const found = await database.readCity(city.id, async (tx) => ({
      view: await mapViewOf(context, c, tx),
      bodies: (await listBodies(tx)).map(({ slug, name }) => ({ slug, name })),
      departments: (await listDepartments(tx)).map(({ slug, name }) => ({ slug, name })),
      takers: kind === "challenge" && entry ? await listTakers(tx, today(context)) : [],
    }));
    const texts = mappingTexts(language);
    const content = entry === undefined ? undefined : contentOf(entry);
    const start = content === undefined ? EMPTY : formOf(content);
    const maySay = kind === "challenge" && entry !== undefined && isOpen(c, "set-standing");
    const written = {
      language: writtenLanguage(undefined, city.languages, language),
      on: today(context),
    };
    return respond(
      c,
      MapEntryPage({
        ...found,
        ...{ kind, entry, meanwhile, done },
        form: shown.form ?? start,
        seen: meanwhile ? (entry?.version ?? 0) : (shown.seen ?? entry?.version ?? 0),
        errors: {
          ...Object.fromEntries(problems.map(({ field, code }) => [field, texts.refusals[code]])),
          ...(file === undefined
            ? {}
            : { evidenceFile: evidenceTexts(language).fileRefusals[file] }),
        },
        languages: askedLanguages(city.languages, content === undefined ? [] : wordingsOf(content)),
        mayWrite: isOpen(c, "write-map"),
        standing: maySay
          ? {
              languages: city.languages,
              takers: found.takers,
              values: { ...written, ...standing?.sent },
              errors: fieldErrorsOf("standing", standing?.problems ?? [], texts),
            }
          : undefined,
      }),
      meanwhile
        ? 409
        : problems.length > 0 || file !== undefined || (standing?.problems.length ?? 0) > 0
          ? 422
          : 200,
    );
  }
}

/** What was chosen, as `takerText` writes it. */
function takerIn(text: string): { readonly kind: string; readonly reference: string } {
  const [kind = "", ...reference] = text.split(":");
  return { kind, reference: reference.join(":") };
}

/** Whether whoever asks may do this. */
function isOpen(c: Request<Env>, action: MappingAction): boolean {
  return may(c.var.actor, permissions, action);
}
