/** Addresses of the body's table: the evaluation of an edition, the notes on it, and its adoption. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { type Language, LOCALES, said } from "../../../kernel/language.ts";
import { factDateOf, namedAs, writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { findPersonName } from "../../accounts/index.ts";
import { evidenceTexts, readEvidenceForm } from "../../evidence/index.ts";
import { listObjections } from "../../objections/index.ts";
import { listMeasuresFor } from "../../plans/index.ts";
import { type AdoptEvaluationRefusal, adoptEvaluation } from "../adopt-evaluation.ts";
import { findWhoActedOn } from "../enter-assessment.ts";
import { type AssessmentDraft, agendaOf } from "../evaluation.ts";
import { listDrafts } from "../list-drafts.ts";
import { listRecommendations } from "../list-recommendations.ts";
import { findScale } from "../list-scales.ts";
import { type EvaluationPageProps, noteFieldId } from "../pages/evaluation-entry.tsx";
import { EvaluationPage } from "../pages/evaluation-page.tsx";
import { problemOf, problemsOf } from "../posted.ts";
import { saveAssessmentDraft } from "../save-assessment-draft.ts";
import { recommendationTexts } from "../texts/index.ts";
import { isOpen } from "./admission.ts";

type Shown = Partial<
  Pick<EvaluationPageProps, "against" | "returned" | "savedReference" | "adoptedCount" | "adoption">
> & { readonly status?: 200 | 409 | 422 };

export function evaluationRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/evaluations/:year", async (c) => {
    if (!isOpen(c, "see-evaluation")) return turnAway(c);
    const adopted = c.req.query("adopted") ?? "";
    return evaluationPage(c, c.req.param("year"), {
      savedReference: c.req.query("saved"),
      adoptedCount: /^\d{1,5}$/.test(adopted) ? Number(adopted) : undefined,
    });
  });

  routes.post("/work/evaluations/:year/notes/:reference", async (c) => {
    if (!isOpen(c, "draft-assessment")) return turnAway(c);
    const { city, actor, language } = c.var;
    const { year, reference } = c.req.param();
    const { sent, problem: untaken } = await readEvidenceForm(context, c, actor);
    if (untaken !== undefined) {
      const errors = {
        [noteFieldId(reference, untaken.field)]: evidenceTexts(language).fileRefusals[untaken.code],
      };
      return evaluationPage(c, year, {
        returned: { reference, values: sent, errors },
        status: 422,
      });
    }
    const saved = await saveAssessmentDraft(context, city.id, actor, {
      edition: Number(year),
      reference,
      mark: sent.mark ?? "",
      reason: sent.reason ?? "",
      evidence: sent.evidence ?? "",
      dissent: sent.dissent ?? "",
      language: writtenLanguage(sent.language, city.languages, language),
      basedOn: Number(sent.basedOn ?? 0),
    });
    if (!("refused" in saved)) {
      return c.redirect(
        `/${city.slug}/work/evaluations/${year}?saved=${reference}#${reference}`,
        303,
      );
    }
    if (saved.refused === "saved-by-another") {
      const theirs = await named(c, saved.theirs);
      const returned = { reference, values: sent, errors: {}, theirs };
      return evaluationPage(c, year, { returned, status: 409 });
    }
    if (saved.refused === "unknown-recommendation" || saved.refused === "bad-edition")
      return refusePage(c, "not-found");
    const problem = problemOf("evaluation", saved);
    if (problem === undefined) return turnAway(c);
    const errors = {
      [noteFieldId(reference, problem.field)]: recommendationTexts(language).refusals[problem.code],
    };
    return evaluationPage(c, year, { returned: { reference, values: sent, errors }, status: 422 });
  });

  routes.post("/work/evaluations/:year", async (c) => {
    if (!isOpen(c, "evaluate-edition")) return turnAway(c);
    const { city, actor, language } = c.var;
    const year = c.req.param("year");
    const sent = (await readForm(c)).values;
    const texts = recommendationTexts(language);
    const problems = problemsOf("evaluation", sent);
    if (problems.length > 0) {
      const errors = fieldErrorsOf("evaluation", problems, texts);
      return evaluationPage(c, year, { adoption: { values: sent, errors }, status: 422 });
    }
    const written = writtenLanguage(undefined, city.languages, language);
    const on = factDateOf(sent.on)?.date;
    const adopted = await adoptEvaluation(context, city.id, actor, {
      edition: Number(year),
      by: namedAs(sent.by ?? "", written, [city.issuer]),
      seen: seenOf(sent),
      ...(on === undefined ? {} : { on }),
    });
    if (!("refused" in adopted)) {
      return c.redirect(`/${city.slug}/work/evaluations/${year}?adopted=${adopted.adopted}`, 303);
    }
    const problem = problemOf("evaluation", adopted);
    if (problem === undefined) return turnAway(c);
    const against = againstOf(adopted, language);
    return evaluationPage(c, year, {
      adoption: { values: sent, errors: fieldErrorsOf("evaluation", [problem], texts) },
      ...(against === undefined ? {} : { against }),
      status: adopted.refused === "said-meanwhile" ? 409 : 422,
    });
  });

  return routes;

  async function named(c: Request<Env>, draft: AssessmentDraft) {
    const { city, language } = c.var;
    const who =
      draft.savedBy === null
        ? undefined
        : await context.database.readCity(city.id, (tx) =>
            findPersonName(tx, draft.savedBy as NonNullable<typeof draft.savedBy>),
          );
    return {
      ...draft,
      who: who ?? recommendationTexts(language).evaluation.somebody,
      when: moment(draft.savedAt, language, city.timeZone),
    };
  }

  function moment(at: Date, language: Language, timeZone: string): string {
    return new Intl.DateTimeFormat(LOCALES[language], {
      dateStyle: "long",
      timeStyle: "short",
      timeZone,
    }).format(at);
  }

  async function evaluationPage(c: Request<Env>, year: string, shown: Shown): Promise<Response> {
    const { actor, city, frame, language } = c.var;
    if (!/^(19|2\d)\d\d$/.test(year)) return refusePage(c, "not-found");
    const edition = Number(year);
    const on = today(context);
    const { status = 200, ...rest } = shown;
    const written = writtenLanguage(undefined, city.languages, language);
    const found = await context.database.readCity(city.id, async (tx) => {
      const standing = await listRecommendations(tx, { standing: edition });
      const agenda = agendaOf(standing, edition, on);
      return {
        agenda,
        acted: await findWhoActedOn(tx, agenda.due, actor),
        drafts: await listDrafts(tx, edition),
        scale: await findScale(tx),
        measures: await listMeasuresFor(
          tx,
          agenda.due.map(({ reference }) => reference),
        ),
        objections: await listObjections(tx),
      };
    });
    const issuer = found.agenda.due.at(-1)?.issuedBy ?? city.issuer;
    const values: Sent = { by: said(issuer, [written])?.text ?? "", on };
    const page: EvaluationPageProps = {
      ...{ frame, edition, on, languages: city.languages, language: written },
      ...found,
      adoption: { values, errors: {} },
      mayNote: isOpen(c, "draft-assessment"),
      mayAdopt: isOpen(c, "evaluate-edition"),
      ...rest,
    };
    return respond(c, EvaluationPage(page), status);
  }
}

/** The versions of the notes that the page showed. */
function seenOf(sent: Sent): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) =>
      name.startsWith("seen-") && /^\d{1,6}$/.test(value)
        ? [[name.slice("seen-".length), Number(value)]]
        : [],
    ),
  );
}

function againstOf(
  refusal: AdoptEvaluationRefusal,
  language: Language,
): EvaluationPageProps["against"] {
  const { evaluation: t } = recommendationTexts(language);
  switch (refusal.refused) {
    case "incomplete":
      return { sentence: t.lacking, references: refusal.references };
    case "adopter-acted":
      return { sentence: t.acted, references: refusal.references };
    case "bad-day":
      return { sentence: t.tooEarly, references: refusal.references };
    default:
      return undefined;
  }
}
