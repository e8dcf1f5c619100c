/** Addresses of the form in which a decision is weighed: a new case, and the next version of one that was begun. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, fieldIdOf } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import type { Context } from "../../../platform/context.ts";
import { type Form, readForm } from "../../../platform/http/form.ts";
import { listDepartments, listDepartmentsOf } from "../../departments/index.ts";
import { listRights } from "../../rights/index.ts";
import type { Check } from "../check.ts";
import { CHECK_FIELDS, type CheckProblem, draftOfCheck } from "../check-form.ts";
import type { CheckDraft } from "../draft.ts";
import { findCheckDraft, writingOf } from "../find-check-draft.ts";
import { type FinishCheckRefusal, finishCheck } from "../finish-check.ts";
import { type KeepCheckRefusal, keepCheck } from "../keep-check.ts";
import { findCheck } from "../list-checks.ts";
import { CheckFormPage } from "../pages/check-form-page.tsx";
import { type FormProblem, problemOf } from "../posted.ts";
import { speaksFor } from "../speaks-for.ts";
import { assessmentTexts } from "../texts/index.ts";
import { viewOf } from "../view.ts";
import type { WeighedBefore } from "../weighed-before.ts";
import { isOpen, sentQuery } from "./admission.ts";
import { ONE_CHECK } from "./check-routes.ts";

const EMPTY: CheckDraft = { fields: {}, rights: [], screening: [] };

export function checkFormRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/work/decisions/new", async (c) => {
    if (!isOpen(c, "weigh-decision")) return turnAway(c);
    return formPage(c, undefined, { draft: await startFor(c) });
  });

  routes.post("/work/decisions", async (c) => {
    if (!isOpen(c, "weigh-decision")) return turnAway(c);
    return write(c, undefined);
  });

  routes.get(`${ONE_CHECK}/version`, async (c) => {
    if (!isOpen(c, "weigh-decision")) return turnAway(c);
    const check = await findOwn(c, c.req.param("reference"));
    if (check === undefined) return refusePage(c, "not-found");
    // Who may not write about this one may read it.
    if (check === "not-theirs")
      return c.redirect(`/${c.var.city.slug}/work/decisions/${c.req.param("reference")}`, 303);
    return formPage(c, check, { kept: c.req.query("kept") !== undefined });
  });

  routes.post(`${ONE_CHECK}/version`, async (c) => {
    if (!isOpen(c, "weigh-decision")) return turnAway(c);
    const check = await database.readCity(c.var.city.id, (tx) =>
      findCheck(tx, c.req.param("reference")),
    );
    return check === undefined ? refusePage(c, "not-found") : write(c, check);
  });

  return routes;

  /** Keeps or finishes what was sent, of a new case or of one that was begun. */
  async function write(c: Request<Env>, check: Check | undefined): Promise<Response> {
    const { actor, city, language } = c.var;
    const form = await readForm(c);
    const draft = draftIn(form);
    const reference = check?.reference;
    const basedOn = form.text("basedOn");
    const input = {
      draft,
      ...(reference === undefined ? {} : { reference }),
      ...(basedOn === "" ? {} : { basedOn }),
    };
    const work = `/${city.slug}/work/decisions`;
    if (form.text("act") === "keep") {
      const kept = await keepCheck(context, city.id, actor, input);
      if (!("refused" in kept)) return c.redirect(`${work}/${kept.reference}/version?kept`, 303);
      return refuse(c, check, draft, kept);
    }
    const written = writtenLanguage(draft.fields.language, city.languages, language);
    const finished = await finishCheck(context, city.id, actor, { ...input, language: written });
    if (!("refused" in finished)) {
      const query = sentQuery(finished);
      return c.redirect(`${work}/${finished.reference}${query}`, 303);
    }
    return refuse(c, check, draft, finished);
  }

  /** The form again with what was typed, and why it was not taken. */
  function refuse(
    c: Request<Env>,
    check: Check | undefined,
    draft: CheckDraft,
    refusal: KeepCheckRefusal | FinishCheckRefusal,
  ): Response | Promise<Response> {
    if (refusal.refused === "incomplete")
      return formPage(c, check, { draft, problems: refusal.problems });
    if (refusal.refused === "said-meanwhile") return formPage(c, check, { draft, meanwhile: true });
    const problem = problemOf("check", refusal);
    if (problem === undefined) return turnAway(c);
    const before = "as" in refusal ? { before: refusal } : {};
    return formPage(c, check, { draft, problems: [problem], ...before });
  }

  type Written = {
    readonly draft?: CheckDraft;
    readonly problems?: readonly (CheckProblem | FormProblem)[];
    readonly kept?: boolean;
    readonly meanwhile?: boolean;
    /** The case was weighed already. */
    readonly before?: WeighedBefore;
  };

  async function formPage(
    c: Request<Env>,
    check: Check | undefined,
    { draft, problems = [], kept = false, meanwhile = false, before }: Written,
  ): Promise<Response> {
    const { actor, city, language } = c.var;
    const view = viewOf(context, c);
    const found = await database.readCity(city.id, async (tx) => {
      const all = await listDepartments(tx);
      const own = [];
      for (const one of all) if (await speaksFor(tx, actor, one.id)) own.push(one);
      return {
        departments: own,
        hasDepartments: all.length > 0,
        rights: await listRights(tx),
        last: check === undefined ? undefined : await findCheckDraft(tx, check.id),
      };
    });
    const version = check?.versions.at(-1);
    const start =
      found.last?.content ?? (version === undefined ? EMPTY : draftOfCheck(version, language));
    const shown = draft ?? start;
    return respond(
      c,
      CheckFormPage({
        ...{ view, kept, meanwhile, languages: city.languages },
        reference: check?.reference,
        draft: shown,
        errors: fieldErrorsOf("check", inOrder(problems), assessmentTexts(language)),
        departments: found.departments,
        rights: found.rights,
        before,
        // Nothing that was typed is lost: only a form that nobody has filled in gives way.
        lacking:
          problems.length > 0 || meanwhile || found.departments.length > 0
            ? undefined
            : found.hasDepartments
              ? "place"
              : "departments",
        mayFound: actor?.roles.includes("coordinator") === true,
        written: writtenLanguage(shown.fields.language, city.languages, language),
        basedOn:
          check === undefined ? undefined : writingOf(check.versions, found.last?.saves ?? 0),
      }),
      meanwhile ? 409 : problems.length > 0 ? 422 : 200,
    );
  }

  /** The department in which they work is filled in; there is mostly one. */
  async function startFor(c: Request<Env>): Promise<CheckDraft> {
    const account = c.var.actor?.accountId ?? null;
    if (account === null) return EMPTY;
    const department = await database.readCity(c.var.city.id, async (tx) => {
      const [first] = await listDepartmentsOf(tx, account);
      return (await listDepartments(tx)).find(({ id }) => id === first)?.slug;
    });
    return { ...EMPTY, fields: { department: department ?? "" } };
  }

  /** The check, where it is theirs to write about. */
  async function findOwn(
    c: Request<Env>,
    reference: string,
  ): Promise<Check | "not-theirs" | undefined> {
    return database.readCity(c.var.city.id, async (tx) => {
      const check = await findCheck(tx, reference);
      if (check === undefined) return undefined;
      const isTheirs = await speaksFor(tx, c.var.actor, check.department.id);
      return isTheirs && check.withdrawal === null ? check : "not-theirs";
    });
  }
}

function draftIn(form: Form): CheckDraft {
  return {
    fields: Object.fromEntries(
      [...CHECK_FIELDS, "language", "ownPart"]
        .filter((name) => name !== "rights" && name !== "screening")
        .map((name) => [name, form.text(name)]),
    ),
    rights: form.list("rights"),
    screening: form.list("screening"),
  };
}

/** In the order of the form, each field once. */
function inOrder<One extends { readonly field: string }>(problems: readonly One[]): readonly One[] {
  const names: readonly string[] = CHECK_FIELDS.map((name) => fieldIdOf("check", name));
  return [...problems].sort(
    (a, b) =>
      names.indexOf(fieldIdOf("check", a.field)) - names.indexOf(fieldIdOf("check", b.field)),
  );
}
