/** Addresses of checks for those who weigh decisions: the list, the form, one check with what comes next. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, fieldIdOf, type Sent } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { factDateOf, writtenLanguage } from "../../../kernel/written.ts";
import type { Context } from "../../../platform/context.ts";
import { type Form, readForm } from "../../../platform/http/form.ts";
import { listDepartments, listDepartmentsOf } from "../../departments/index.ts";
import { listRights } from "../../rights/index.ts";
import type { Check } from "../check.ts";
import { CHECK_FIELDS, type CheckProblem, draftOfCheck } from "../check-form.ts";
import type { CheckDraft } from "../draft.ts";
import { findCheckDraft, findImpactDraft, writingOf } from "../find-check-draft.ts";
import { finishCheck } from "../finish-check.ts";
import { keepCheck } from "../keep-check.ts";
import { findCheck } from "../list-checks.ts";
import { findDrawnBy } from "../list-draws.ts";
import { CheckFormPage } from "../pages/check-form-page.tsx";
import { type CheckForm, CheckWorkPage } from "../pages/check-work-page.tsx";
import { type FormProblem, problemOf, problemsOf } from "../posted.ts";
import { recordDecision } from "../record-decision.ts";
import { replyToReview } from "../reply-to-review.ts";
import { speaksFor } from "../speaks-for.ts";
import { assessmentTexts, type RefusalCode } from "../texts/index.ts";
import type { WeighedBefore } from "../weighed-before.ts";
import { withdrawCheck } from "../withdraw-check.ts";
import { isOpen, numberIn, viewOf } from "./admission.ts";
import { sentenceFile, sentencesOf } from "./sentences.ts";

type Outcome = { readonly refused: RefusalCode; readonly field?: string } | object;

const EMPTY: CheckDraft = { fields: {}, rights: [], screening: [] };
const ONE = "/work/decisions/:reference{FAIR-[0-9-]+}";

export function checkRoutes(context: Context): Hono<Env> {
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

  routes.get(ONE, async (c) => {
    if (!isOpen(c, "see-decision-work")) return turnAway(c);
    return workPage(c, c.req.param("reference"), { done: c.req.query("done") !== undefined });
  });

  routes.get(`${ONE}/sentence.txt`, async (c) => {
    if (!isOpen(c, "see-decision-work")) return turnAway(c);
    return sentenceFile(context, c, c.req.param("reference"), "inside");
  });

  routes.get(`${ONE}/version`, async (c) => {
    if (!isOpen(c, "weigh-decision")) return turnAway(c);
    const check = await findOwn(c, c.req.param("reference"));
    if (check === undefined) return refusePage(c, "not-found");
    // Who may not write about this one may read it.
    if (check === "not-theirs")
      return c.redirect(`/${c.var.city.slug}/work/decisions/${c.req.param("reference")}`, 303);
    return formPage(c, check, { kept: c.req.query("kept") !== undefined });
  });

  routes.post(`${ONE}/version`, async (c) => {
    if (!isOpen(c, "weigh-decision")) return turnAway(c);
    const check = await database.readCity(c.var.city.id, (tx) =>
      findCheck(tx, c.req.param("reference")),
    );
    return check === undefined ? refusePage(c, "not-found") : write(c, check);
  });

  routes.post(`${ONE}/decisions`, async (c) => {
    if (!isOpen(c, "record-decision")) return turnAway(c);
    return say(c, c.req.param("reference"), "decision", (sent, words) => {
      const on = factDateOf(sent.on)?.date;
      return recordDecision(context, c.var.city.id, c.var.actor, {
        ...{ reference: c.req.param("reference"), kind: sent.kind ?? "", text: words("text") },
        ...(on === undefined ? {} : { on }),
        source: sent.source ?? null,
      });
    });
  });

  routes.post(`${ONE}/withdrawal`, async (c) => {
    if (!isOpen(c, "withdraw-check")) return turnAway(c);
    const reference = c.req.param("reference");
    return say(c, reference, "withdrawal", (_, words) =>
      withdrawCheck(context, c.var.city.id, c.var.actor, { reference, reason: words("reason") }),
    );
  });

  routes.post(`${ONE}/replies`, async (c) => {
    if (!isOpen(c, "reply-to-review")) return turnAway(c);
    const reference = c.req.param("reference");
    return say(c, reference, "reply", (sent, words) =>
      replyToReview(context, c.var.city.id, c.var.actor, {
        ...{ reference, draw: numberIn(sent.draw), text: words("text") },
      }),
    );
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
      const problem = problemOf("check", kept);
      if ("as" in kept && problem !== undefined)
        return formPage(c, check, { draft, problems: [problem], before: kept });
      if (kept.refused === "said-meanwhile") return formPage(c, check, { draft, meanwhile: true });
      return problem === undefined
        ? turnAway(c)
        : formPage(c, check, { draft, problems: [problem] });
    }
    const written = writtenLanguage(draft.fields.language, city.languages, language);
    const finished = await finishCheck(context, city.id, actor, { ...input, language: written });
    if (!("refused" in finished)) return c.redirect(`${work}/${finished.reference}?done`, 303);
    if (finished.refused === "incomplete")
      return formPage(c, check, { draft, problems: finished.problems });
    if (finished.refused === "said-meanwhile")
      return formPage(c, check, { draft, meanwhile: true });
    const problem = problemOf("check", finished);
    if (problem === undefined) return turnAway(c);
    const before = "as" in finished ? { before: finished } : {};
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

  async function say(
    c: Request<Env>,
    reference: string,
    form: CheckForm,
    act: (
      sent: Sent,
      words: (name: string) => Readonly<Record<string, string>>,
    ) => Promise<Outcome>,
  ): Promise<Response> {
    const { city, language } = c.var;
    const sent = (await readForm(c)).values;
    const problems = problemsOf(form, sent);
    if (problems.length > 0) return workPage(c, reference, { form, sent, problems });
    const written = writtenLanguage(undefined, city.languages, language);
    const outcome = await act(sent, (name) => ({ [written]: sent[name] ?? "" }));
    if (!("refused" in outcome))
      return c.redirect(`/${city.slug}/work/decisions/${reference}?done`, 303);
    if (outcome.refused === "unknown-check" || outcome.refused === "unknown-finding")
      return refusePage(c, "not-found");
    const problem = problemOf(form, outcome);
    return problem === undefined
      ? turnAway(c)
      : workPage(c, reference, { form, sent, problems: [problem] });
  }

  type Shown = {
    readonly form?: CheckForm;
    readonly sent?: Sent;
    readonly problems?: readonly FormProblem[];
    readonly done?: boolean;
  };

  async function workPage(c: Request<Env>, reference: string, shown: Shown): Promise<Response> {
    const { actor, city, language } = c.var;
    const found = await database.readCity(city.id, async (tx) => {
      const check = await findCheck(tx, reference);
      if (check === undefined) return undefined;
      return {
        check,
        isTheirs: await speaksFor(tx, actor, check.department.id),
        drawnBy: await findDrawnBy(tx, reference),
        hasDraft: (await findCheckDraft(tx, check.id)) !== undefined,
        hasImpactDraft: (await findImpactDraft(tx, check.id)) !== undefined,
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { isTheirs, ...rest } = found;
    const { form, sent = {}, problems = [], done = false } = shown;
    return respond(
      c,
      CheckWorkPage({
        ...{ ...rest, form, done, values: sent, view: viewOf(context, c) },
        sentences: sentencesOf(context, c, found.check, "inside"),
        maySpeak: isTheirs && isOpen(c, "weigh-decision"),
        mayReply: isTheirs && isOpen(c, "reply-to-review"),
        errors: form === undefined ? {} : fieldErrorsOf(form, problems, assessmentTexts(language)),
      }),
      problems.length > 0 ? 422 : 200,
    );
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
