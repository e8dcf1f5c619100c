/** Addresses of commitments for those who work with them: the list, one with what was said, and the forms in which more is said. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import { factDateOf, namedAs, writtenLanguage } from "../../../kernel/written.ts";
import type { Context } from "../../../platform/context.ts";
import { may } from "../../accounts/index.ts";
import { readDate } from "../../city/index.ts";
import { listDepartments, listDepartmentsOf } from "../../departments/index.ts";
import { readEvidenceForm } from "../../evidence/index.ts";
import { assignCommitment } from "../assign-commitment.ts";
import { findCommitment, listCommitments } from "../list-commitments.ts";
import { CommitmentWorkPage } from "../pages/commitment-work-page.tsx";
import { CommitmentsWorkPage } from "../pages/commitments-work-page.tsx";
import { type CommitmentAction, permissions } from "../permissions.ts";
import { FORM_NAMES, type FormName, type FormProblem, problemOf, problemsOf } from "../posted.ts";
import { reportCommitment } from "../report-commitment.ts";
import { setDeadline } from "../set-deadline.ts";
import { commitmentTexts, type RefusalCode } from "../texts/index.ts";

type Outcome = { readonly refused: RefusalCode; readonly field?: string } | object;

const ACTIONS: Readonly<Record<FormName, CommitmentAction>> = {
  statement: "report-commitment",
  deadline: "set-deadline",
  owner: "assign-commitment",
};

export function workRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/work/commitments", async (c) => {
    if (!isOpen(c, "see-commitments")) return turnAway(c);
    const commitments = await database.readCity(c.var.city.id, listCommitments);
    return respond(c, CommitmentsWorkPage({ commitments, view: viewOf(context, c) }));
  });

  routes.get("/work/commitments/:number", async (c) => {
    if (!isOpen(c, "see-commitments")) return turnAway(c);
    const saved = c.req.query("done") !== undefined;
    return workPage(c, askedNumber(c.req.param("number")) ?? 0, { saved });
  });

  // Each form asks for a permission of its own, and so has an address of its own.
  for (const form of FORM_NAMES) {
    routes.post(`/work/commitments/:number/${form}`, (c) =>
      say(c, askedNumber(c.req.param("number")) ?? 0, form),
    );
  }

  return routes;

  async function say(c: Request<Env>, number: number, form: FormName): Promise<Response> {
    if (!isOpen(c, ACTIONS[form])) return turnAway(c);
    const { sent, problem: untaken } = await readEvidenceForm(context, c, c.var.actor);
    const problems = [...problemsOf(form, sent), ...(untaken === undefined ? [] : [untaken])];
    if (problems.length > 0) return workPage(c, number, { form, sent, problems });
    const outcome = await act(c, number, form, sent);
    if (!("refused" in outcome))
      return c.redirect(`/${c.var.city.slug}/work/commitments/${number}?done`, 303);
    if (outcome.refused === "unknown-commitment") return refusePage(c, "not-found");
    if (outcome.refused === "said-meanwhile")
      return workPage(c, number, { form, sent, meanwhile: true });
    const problem = problemOf(form, outcome);
    return problem === undefined
      ? turnAway(c)
      : workPage(c, number, { form, sent, problems: [problem] });
  }

  async function act(
    c: Request<Env>,
    commitment: number,
    form: FormName,
    sent: Sent,
  ): Promise<Outcome> {
    const { actor, city, language } = c.var;
    const written = writtenLanguage(sent.language, city.languages, language);
    const on = factDateOf(sent.on);
    const common = [context, city.id, actor] as const;
    const said = {
      commitment,
      ...(on === undefined ? {} : { on }),
      ...(/^\d{1,6}$/.test(sent.seen ?? "") ? { seen: Number(sent.seen) } : {}),
    };
    const reason = { [written]: sent.reason ?? "" };
    const source = sent.source ?? null;
    switch (form) {
      case "statement":
        return reportCommitment(...common, {
          ...said,
          state: sent.state ?? "",
          reason,
          evidence: sent.evidence ?? null,
        });
      case "deadline": {
        const dueOn = readDate(sent.dueOn ?? "");
        if (dueOn === undefined) return { refused: "bad-date" };
        return setDeadline(...common, { ...said, dueOn, reason, source });
      }
      case "owner": {
        const { seen: _, ...dated } = said;
        const known = await database.readCity(city.id, listCommitments);
        const names = known.flatMap(({ owners }) => owners.flatMap(({ named }) => named ?? []));
        return assignCommitment(...common, {
          ...dated,
          department: sent.department ?? null,
          named: namedAs(sent.named ?? "", written, names),
          source,
        });
      }
    }
  }

  type Shown = {
    readonly saved?: boolean;
    readonly form?: FormName;
    readonly sent?: Sent;
    readonly problems?: readonly FormProblem[];
    readonly meanwhile?: boolean;
  };

  async function workPage(c: Request<Env>, number: number, shown: Shown): Promise<Response> {
    const { actor, city, language } = c.var;
    const found = await database.readCity(city.id, async (tx) => {
      const commitment = await findCommitment(tx, number);
      if (commitment === undefined) return undefined;
      const account = actor?.accountId ?? null;
      return {
        commitment,
        departments: await listDepartments(tx),
        places: account === null ? [] : await listDepartmentsOf(tx, account),
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { commitment, departments, places } = found;
    const owner = commitment.owners.at(-1)?.department ?? null;
    const isTheirs =
      (actor?.roles.includes("coordinator") ?? false) ||
      (owner !== null && places.includes(owner.id));
    const allowed = FORM_NAMES.filter((form) => isOpen(c, ACTIONS[form]));
    const { form, sent, problems = [], meanwhile = false, saved = false } = shown;
    const start = { language: writtenLanguage(undefined, city.languages, language) };
    return respond(
      c,
      CommitmentWorkPage({
        ...{ commitment, departments, form, meanwhile, saved },
        view: viewOf(context, c),
        languages: city.languages,
        offered: isTheirs ? allowed : [],
        notTheirs: !isTheirs && allowed.length > 0,
        values: { ...start, ...sent, ...(meanwhile ? { seen: countOf(form, commitment) } : {}) },
        errors: form === undefined ? {} : fieldErrorsOf(form, problems, commitmentTexts(language)),
      }),
      meanwhile ? 409 : problems.length > 0 ? 422 : 200,
    );
  }
}

/** Sent again after the other's words were read, it is about them too. */
function countOf(
  form: FormName | undefined,
  { statements, deadlines }: NonNullable<Awaited<ReturnType<typeof findCommitment>>>,
): string {
  return String(form === "deadline" ? deadlines.length : statements.length);
}

/** Whether whoever asks may do this. */
function isOpen(c: Request<Env>, action: CommitmentAction): boolean {
  return may(c.var.actor, permissions, action);
}
