/** Addresses of one recommendation: what has been said, and the three forms in which more is said. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { type Language, said } from "../../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../../kernel/local-date.ts";
import { factDateOf, namedAs, writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { may } from "../../accounts/index.ts";
import { answerRecommendation } from "../answer-recommendation.ts";
import { assessRecommendation, hasActed } from "../assess-recommendation.ts";
import { claimProgress } from "../claim-progress.ts";
import { findRecommendation } from "../list-recommendations.ts";
import { type Done, WorkPage, type WorkPageProps } from "../pages/work-page.tsx";
import { permissions, type RecommendationAction } from "../permissions.ts";
import {
  type FormName,
  fieldErrorsOf,
  type Problem,
  problemOf,
  problemsOf,
  type Sent,
} from "../posted.ts";
import { latestEdition, type Recommendation } from "../recommendation.ts";
import { type RefusalCode, recommendationTexts } from "../texts/index.ts";
import { isOpen, turnAway } from "./admission.ts";

type VoiceForm = Exclude<FormName, "recommendation">;
type Outcome = { readonly refused: RefusalCode; readonly field?: string } | object;

const DONE: Readonly<Record<VoiceForm, Done>> = {
  answer: "answered",
  claim: "claimed",
  assessment: "assessed",
};

export function voiceRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/recommendations/:reference", async (c) => {
    if (!isOpen(c, "see-recommendation-work")) return turnAway(c);
    const wanted = c.req.query("done");
    const done = Object.values(DONE).find((one) => one === wanted);
    return workPage(c, c.req.param("reference"), { done });
  });

  routes.post("/work/recommendations/:reference/answers", (c) =>
    speak(c, "answer", "answer-recommendation", (sent, common) =>
      answerRecommendation(context, c.var.city.id, c.var.actor, {
        ...common,
        kind: sent.kind ?? "",
        reason: { [common.written]: sent.reason ?? "" },
        source: sent.source ?? null,
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
        by: namedAs(sent.by ?? "", common.written, [common.recommendation.issuedBy]),
        source: sent.source ?? null,
      }),
    ),
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
    form: VoiceForm,
    action: RecommendationAction,
    act: (sent: Sent, common: Common) => Promise<Outcome>,
  ): Promise<Response> {
    if (!isOpen(c, action)) return turnAway(c);
    const reference = c.req.param("reference");
    const { city, language } = c.var;
    const sent = (await readForm(c)).values;
    const recommendation = await context.database.readCity(city.id, (tx) =>
      findRecommendation(tx, reference),
    );
    if (recommendation === undefined) return refusePage(c, "not-found");
    const problems = problemsOf(form, sent);
    if (problems.length > 0) return workPage(c, reference, { form, sent, problems });
    const outcome = await act(sent, {
      reference,
      recommendation,
      written: writtenLanguage(sent.language, city.languages, language),
      on: factDateOf(sent.on) ?? { date: today(context), precision: "day" },
      ...(/^\d{1,6}$/.test(sent.seen ?? "") ? { seen: Number(sent.seen) } : {}),
    });
    if (!("refused" in outcome)) {
      return c.redirect(`/${city.slug}/work/recommendations/${reference}?done=${DONE[form]}`, 303);
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
    readonly form?: VoiceForm;
    readonly sent?: Sent;
    readonly problems?: readonly Problem[];
    readonly meanwhile?: boolean;
  };

  async function workPage(c: Request<Env>, reference: string, shown: Shown): Promise<Response> {
    const { actor, city, frame, language } = c.var;
    const found = await context.database.readCity(city.id, async (tx) => {
      const recommendation = await findRecommendation(tx, reference);
      if (recommendation === undefined) return undefined;
      return { recommendation, acted: await hasActed(tx, recommendation.id, actor) };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { form, sent, problems = [], meanwhile = false, done } = shown;
    const on = today(context);
    const page: WorkPageProps = {
      frame,
      recommendation: found.recommendation,
      languages: city.languages,
      on,
      mayAnswer: may(actor, permissions, "answer-recommendation"),
      mayClaim: may(actor, permissions, "claim-progress"),
      mayAssess: may(actor, permissions, "assess-recommendation"),
      hasActed: found.acted,
      starts: startsOf(
        found.recommendation,
        writtenLanguage(undefined, city.languages, language),
        on,
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
): WorkPageProps["starts"] {
  const start = { language, on };
  return {
    answer: start,
    claim: start,
    assessment: {
      ...start,
      by: said(recommendation.issuedBy, [language])?.text ?? "",
      edition: String(latestEdition(recommendation)),
    },
  };
}
