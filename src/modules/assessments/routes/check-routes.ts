/** Addresses of one check for those who weigh decisions: its page, and what is said there of what came next. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import { factDateOf, writtenLanguage } from "../../../kernel/written.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { findCheckDraft, findImpactDraft } from "../find-check-draft.ts";
import { readFollowUpKey } from "../follow-up.ts";
import { followUpCheck } from "../follow-up-check.ts";
import { findCheck } from "../list-checks.ts";
import { findDrawnBy } from "../list-draws.ts";
import { listDue } from "../list-due.ts";
import { listFollowable } from "../list-followable.ts";
import { type CheckForm, CheckWorkPage } from "../pages/check-work-page.tsx";
import { type FormProblem, problemOf, problemsOf } from "../posted.ts";
import { recordDecision } from "../record-decision.ts";
import { replyToReview } from "../reply-to-review.ts";
import { speaksFor } from "../speaks-for.ts";
import { assessmentTexts, type RefusalCode } from "../texts/index.ts";
import { viewOf } from "../view.ts";
import { withdrawCheck } from "../withdraw-check.ts";
import { isOpen, type SaidFirst, sentIn, sentQuery } from "./admission.ts";
import { sentenceFile, sentencesOf } from "./sentences.ts";

type Outcome = { readonly refused: RefusalCode; readonly field?: string } | object;

export const ONE_CHECK = "/work/decisions/:reference{FAIR-[0-9-]+}";

export function checkRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get(ONE_CHECK, async (c) => {
    if (!isOpen(c, "see-decision-work")) return turnAway(c);
    return workPage(c, c.req.param("reference"), { said: sentIn(c) });
  });

  routes.get(`${ONE_CHECK}/sentence.txt`, async (c) => {
    if (!isOpen(c, "see-decision-work")) return turnAway(c);
    return sentenceFile(context, c, c.req.param("reference"), "inside");
  });

  routes.post(`${ONE_CHECK}/decisions`, async (c) => {
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

  routes.post(`${ONE_CHECK}/follow-ups`, async (c) => {
    if (!isOpen(c, "follow-up-check")) return turnAway(c);
    const reference = c.req.param("reference");
    return say(c, reference, "followUp", (sent, words) => {
      const on = factDateOf(sent.on)?.date;
      const measure = readFollowUpKey(sent.of ?? "");
      return followUpCheck(context, c.var.city.id, c.var.actor, {
        ...{ reference, measure, text: words("text"), source: sent.source ?? null },
        isFinal: sent.final === "yes",
        ...(on === undefined ? {} : { on }),
      });
    });
  });

  routes.post(`${ONE_CHECK}/withdrawal`, async (c) => {
    if (!isOpen(c, "withdraw-check")) return turnAway(c);
    const reference = c.req.param("reference");
    return say(c, reference, "withdrawal", (_, words) =>
      withdrawCheck(context, c.var.city.id, c.var.actor, { reference, reason: words("reason") }),
    );
  });

  routes.post(`${ONE_CHECK}/replies`, async (c) => {
    if (!isOpen(c, "reply-to-review")) return turnAway(c);
    const reference = c.req.param("reference");
    return say(c, reference, "reply", (sent, words) =>
      replyToReview(context, c.var.city.id, c.var.actor, {
        ...{ reference, draw: askedNumber(sent.draw) ?? Number.NaN, text: words("text") },
      }),
    );
  });

  return routes;

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
    if (!("refused" in outcome)) {
      const query = sentQuery(outcome);
      return c.redirect(`/${city.slug}/work/decisions/${reference}${query}`, 303);
    }
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
    readonly said?: SaidFirst;
  };

  async function workPage(c: Request<Env>, reference: string, shown: Shown): Promise<Response> {
    const { actor, city, language } = c.var;
    const found = await database.readCity(city.id, async (tx) => {
      const check = await findCheck(tx, reference);
      if (check === undefined) return undefined;
      const due = await listDue(tx, { references: [reference] });
      return {
        ...{ check, due },
        isTheirs: await speaksFor(tx, actor, check.department.id),
        followable: isOpen(c, "follow-up-check") ? await listFollowable(tx, actor, check, due) : [],
        drawnBy: await findDrawnBy(tx, reference),
        hasDraft: (await findCheckDraft(tx, check.id)) !== undefined,
        hasImpactDraft: (await findImpactDraft(tx, check.id)) !== undefined,
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { isTheirs, ...rest } = found;
    const { form, sent = {}, problems = [], said } = shown;
    return respond(
      c,
      CheckWorkPage({
        ...{ ...rest, form, said, values: sent, view: viewOf(context, c) },
        sentences: sentencesOf(context, c, found.check, "inside"),
        maySpeak: isTheirs && isOpen(c, "weigh-decision"),
        mayReply: isTheirs && isOpen(c, "reply-to-review"),
        errors: form === undefined ? {} : fieldErrorsOf(form, problems, assessmentTexts(language)),
      }),
      problems.length > 0 ? 422 : 200,
    );
  }
}
