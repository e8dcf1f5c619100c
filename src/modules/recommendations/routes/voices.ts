/** Addresses of one recommendation: what has been said, and the three forms in which more is said. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { type Language, said } from "../../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../../kernel/local-date.ts";
import { factDateOf, namedAs, writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { may } from "../../accounts/index.ts";
import { listDepartments, listDepartmentsOf } from "../../departments/index.ts";
import { readEvidenceForm } from "../../evidence/index.ts";
import { answerRecommendation } from "../answer-recommendation.ts";
import { assessRecommendation } from "../assess-recommendation.ts";
import { assignRecommendation } from "../assign-recommendation.ts";
import { claimProgress } from "../claim-progress.ts";
import { closeRecommendation } from "../close-recommendation.ts";
import { findWhoActed } from "../enter-assessment.ts";
import { findRecommendation } from "../list-recommendations.ts";
import { findScale } from "../list-scales.ts";
import { moveDeadline } from "../move-deadline.ts";
import type { Done, WorkPageProps } from "../pages/work-forms.tsx";
import { WorkPage } from "../pages/work-page.tsx";
import { permissions, type RecommendationAction } from "../permissions.ts";
import { type FormProblem, type LifeForm, problemOf, problemsOf } from "../posted.ts";
import { latestEdition, type Recommendation } from "../recommendation.ts";
import { reopenRecommendation } from "../reopen-recommendation.ts";
import { reviseRecommendation } from "../revise-recommendation.ts";
import { type RefusalCode, recommendationTexts } from "../texts/index.ts";
import { isOpen } from "./admission.ts";

type Outcome = { readonly refused: RefusalCode; readonly field?: string } | object;

const DONE: Readonly<Record<LifeForm, Done>> = {
  answer: "answered",
  claim: "claimed",
  assessment: "assessed",
  revision: "revised",
  move: "moved",
  assignment: "assigned",
  closing: "closed",
};

export function voiceRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/recommendations/:reference", async (c) => {
    if (!isOpen(c, "see-recommendation-work")) return turnAway(c);
    const wanted = c.req.query("done");
    const done = [...Object.values(DONE), "reopened" as const].find((one) => one === wanted);
    return workPage(c, c.req.param("reference"), { done });
  });

  routes.post("/work/recommendations/:reference/answers", (c) =>
    speak(c, "answer", "answer-recommendation", (sent, common) =>
      answerRecommendation(context, c.var.city.id, c.var.actor, {
        ...common,
        kind: sent.kind ?? "",
        reason: { [common.written]: sent.reason ?? "" },
        source: sent.source ?? null,
        department: sent.department ?? null,
      }),
    ),
  );

  routes.post("/work/recommendations/:reference/claims", (c) =>
    speak(c, "claim", "claim-progress", (sent, common) => {
      const { fields } = recommendationTexts(common.written);
      const parts = [sent.text ?? "", sent.next ? fields.nextInText(sent.next) : ""];
      return claimProgress(context, c.var.city.id, c.var.actor, {
        ...common,
        text: { [common.written]: parts.join("\n\n") },
        evidence: sent.evidence ?? null,
        department: sent.department ?? null,
      });
    }),
  );

  routes.post("/work/recommendations/:reference/assessments", (c) =>
    speak(c, "assessment", "assess-recommendation", (sent, common) =>
      assessRecommendation(context, c.var.city.id, c.var.actor, {
        ...common,
        edition: Number(sent.edition),
        verdict: sent.verdict ?? "",
        reason: { [common.written]: sent.reason ?? "" },
        evidence: sent.evidence ?? null,
        dissent: { [common.written]: sent.dissent ?? "" },
        by: namedAs(sent.by ?? "", common.written, [common.recommendation.issuedBy]),
        source: sent.source ?? null,
      }),
    ),
  );

  routes.post("/work/recommendations/:reference/revisions", (c) =>
    speak(c, "revision", "revise-recommendation", (sent, common) => {
      // The other languages keep their words: whoever revises one says so in that one.
      const { topic, text } = common.recommendation;
      return reviseRecommendation(context, c.var.city.id, c.var.actor, {
        ...common,
        topic: { ...topic, [common.written]: sent.topic ?? "" },
        text: { ...text, [common.written]: sent.text ?? "" },
        reason: { [common.written]: sent.reason ?? "" },
      });
    }),
  );

  routes.post("/work/recommendations/:reference/deadlines", (c) =>
    speak(c, "move", "move-deadline", async (sent, common) => {
      const to = factDateOf(sent.to)?.date;
      if (to === undefined) return { refused: "bad-deadline" };
      return moveDeadline(context, c.var.city.id, c.var.actor, {
        ...common,
        to,
        reason: { [common.written]: sent.reason ?? "" },
      });
    }),
  );

  routes.post("/work/recommendations/:reference/assignments", (c) =>
    speak(c, "assignment", "assign-recommendation", (sent, { reference }) =>
      assignRecommendation(context, c.var.city.id, c.var.actor, {
        reference,
        department: sent.department ?? "",
      }),
    ),
  );

  routes.post("/work/recommendations/:reference/closings", (c) =>
    speak(c, "closing", "close-recommendation", (sent, common) => {
      const input = { ...common, reason: { [common.written]: sent.reason ?? "" } };
      return sent.kind === "reopened"
        ? reopenRecommendation(context, c.var.city.id, c.var.actor, input)
        : closeRecommendation(context, c.var.city.id, c.var.actor, {
            ...input,
            kind: sent.kind ?? "",
          });
    }),
  );

  return routes;

  type Common = {
    readonly reference: string;
    readonly recommendation: Recommendation;
    readonly written: Language;
    readonly on: FactDate;
    readonly seen?: number;
  };

  /** Reads one of the three forms, acts, and shows the page with what came of it. */
  async function speak(
    c: Request<Env, "/work/recommendations/:reference/answers">,
    form: LifeForm,
    action: RecommendationAction,
    act: (sent: Sent, common: Common) => Promise<Outcome>,
  ): Promise<Response> {
    if (!isOpen(c, action)) return turnAway(c);
    const reference = c.req.param("reference");
    const { city, language } = c.var;
    const { sent, problem: untaken } = await readEvidenceForm(context, c, c.var.actor);
    const recommendation = await context.database.readCity(city.id, (tx) =>
      findRecommendation(tx, reference),
    );
    if (recommendation === undefined) return refusePage(c, "not-found");
    const problems = [...problemsOf(form, sent), ...(untaken === undefined ? [] : [untaken])];
    if (problems.length > 0) return workPage(c, reference, { form, sent, problems });
    const outcome = await act(sent, {
      reference,
      recommendation,
      written: writtenLanguage(sent.language, city.languages, language),
      on: factDateOf(sent.on) ?? { date: today(context), precision: "day" },
      ...(/^\d{1,6}$/.test(sent.seen ?? "") ? { seen: Number(sent.seen) } : {}),
    });
    if (!("refused" in outcome)) {
      return c.redirect(
        `/${city.slug}/work/recommendations/${reference}?done=${"reopened" in outcome ? "reopened" : DONE[form]}`,
        303,
      );
    }
    if (outcome.refused === "said-meanwhile") {
      return workPage(c, reference, { form, sent, meanwhile: true });
    }
    const problem = problemOf(form, outcome);
    return problem === undefined
      ? turnAway(c)
      : workPage(c, reference, { form, sent, problems: [problem] });
  }

  type Shown = {
    readonly done?: Done | undefined;
    readonly form?: LifeForm;
    readonly sent?: Sent;
    readonly problems?: readonly FormProblem[];
    readonly meanwhile?: boolean;
  };

  async function workPage(c: Request<Env>, reference: string, shown: Shown): Promise<Response> {
    const { actor, city, frame, language } = c.var;
    const found = await context.database.readCity(city.id, async (tx) => {
      const recommendation = await findRecommendation(tx, reference);
      if (recommendation === undefined) return undefined;
      const account = actor?.accountId ?? null;
      const works = account === null ? [] : await listDepartmentsOf(tx, account);
      return {
        recommendation,
        acted: await findWhoActed(tx, recommendation, actor),
        departments: await listDepartments(tx),
        works,
        scale: await findScale(tx),
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { form, sent, problems = [], meanwhile = false, done } = shown;
    const on = today(context);
    const page: WorkPageProps = {
      frame,
      recommendation: found.recommendation,
      languages: city.languages,
      on,
      may: (action) => may(actor, permissions, action),
      hasActed: found.acted,
      departments: found.departments,
      scale: found.scale,
      forBody: !may(actor, permissions, "assign-recommendation"),
      starts: startsOf(
        found.recommendation,
        writtenLanguage(undefined, city.languages, language),
        on,
        found.departments.find(({ id }) => id === found.works[0])?.slug ?? "",
      ),
      meanwhile,
      done,
      ...(form === undefined || sent === undefined
        ? {}
        : {
            returned: {
              form,
              values: sent,
              errors: fieldErrorsOf(form, problems, recommendationTexts(language)),
            },
          }),
    };
    return respond(c, WorkPage(page), meanwhile ? 409 : problems.length > 0 ? 422 : 200);
  }
}

function startsOf(
  recommendation: Recommendation,
  language: Language,
  on: LocalDate,
  department: string,
): WorkPageProps["starts"] {
  const start = { language, on };
  const { topic, text, owner } = recommendation;
  return {
    answer: { ...start, department },
    claim: { ...start, department },
    revision: { language, topic: topic[language] ?? "", text: text[language] ?? "" },
    move: { language },
    assignment: { department: owner?.slug ?? "" },
    closing: { language },
    assessment: {
      ...start,
      by: said(recommendation.issuedBy, [language])?.text ?? "",
      edition: String(latestEdition(recommendation)),
    },
  };
}
