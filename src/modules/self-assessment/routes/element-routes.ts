/** Addresses of the elements of an assessment: the forms of a group, and each element's own. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Problem, Sent } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { askedLanguages } from "../../../design/wording-values.ts";
import { parseLocalDate, printDay } from "../../../kernel/local-date.ts";
import { type Context, today } from "../../../platform/context.ts";
import { listDepartments } from "../../departments/index.ts";
import { evidenceTexts, type FileRefusal, readEvidenceForm } from "../../evidence/index.ts";
import type { Answer } from "../answer.ts";
import { answerElement } from "../answer-element.ts";
import { answerOf, fieldOf, linesOf, problemOf, valuesOf } from "../element-form.ts";
import { findElement, groupsOf } from "../framework.ts";
import { freezeAssessment } from "../freeze-assessment.ts";
import { listEvidenceChoices } from "../list-evidence-choices.ts";
import { findFramework } from "../list-frameworks.ts";
import { findSelfAssessment, listAnswers } from "../list-self-assessments.ts";
import { GroupPage } from "../pages/group-page.tsx";
import { type RefusalCode, selfAssessmentTexts } from "../texts/index.ts";
import { addressOf, isOpen, namedIn, ONE } from "./named-assessment.ts";

/** What came back of one element's form. */
type Returned = {
  readonly element: string;
  readonly sent: Sent;
  readonly seen: number;
  readonly problem?: Problem<RefusalCode> | undefined;
  readonly badDate?: boolean;
  readonly file?: FileRefusal;
  readonly meanwhile?: boolean;
};

export function elementRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get(`${ONE}/groups/:group`, async (c) => {
    if (!isOpen(c, "see-self-assessments")) return turnAway(c);
    return groupPage(c, c.req.param("group"), undefined);
  });

  routes.post(`${ONE}/elements/:element`, async (c) => {
    if (!isOpen(c, "assess-element")) return turnAway(c);
    const { city, actor } = c.var;
    const named = namedIn(c);
    const element = c.req.param("element");
    const { sent, problem: file } = await readEvidenceForm(context, c, actor);
    const seen = Number(/^\d{1,6}$/.exec(sent.seen ?? "")?.[0] ?? 0);
    const found = await database.readCity(city.id, async (tx) => {
      const framework = await findFramework(tx, named.framework);
      const assessment = await findSelfAssessment(tx, named.framework, named.year);
      if (framework === undefined || assessment === undefined) return undefined;
      const group = groupsOf(framework.elements).find((one) =>
        one.elements.some(({ key }) => key === element),
      );
      return { group: group?.slug, answer: (await listAnswers(tx, assessment.id)).get(element) };
    });
    if (found?.group === undefined) return refusePage(c, "not-found");
    const { group, answer: before } = found;
    const returned = { element, sent, seen };
    if (file !== undefined) return groupPage(c, group, { ...returned, file: file.code });
    const languages = languagesOf(c, before);
    const answer = answerOf(element, sent, languages);
    if ("refused" in answer) return groupPage(c, group, { ...returned, badDate: true });
    const input = { ...answer, ...named, element, seen };
    const kept = await answerElement(context, city.id, actor, input);
    if (!("refused" in kept)) {
      const query = new URLSearchParams({ saved: element });
      const hash = `#element-${encodeURIComponent(element)}`;
      return c.redirect(`${addressOf(c, named)}/groups/${group}?${query}${hash}`, 303);
    }
    if (kept.refused === "said-meanwhile")
      return groupPage(c, group, { ...returned, meanwhile: true });
    const problem = problemOf(element, kept, languages);
    return problem === undefined ? turnAway(c) : groupPage(c, group, { ...returned, problem });
  });

  return routes;

  async function groupPage(
    c: Request<Env>,
    groupSlug: string,
    returned: Returned | undefined,
  ): Promise<Response> {
    const { city, language } = c.var;
    const { framework: slug, year } = namedIn(c);
    const mayAssess = isOpen(c, "assess-element");
    const found = await database.readCity(city.id, async (tx) => {
      const framework = await findFramework(tx, slug);
      const assessment = await findSelfAssessment(tx, slug, year);
      if (framework === undefined || assessment === undefined) return undefined;
      const group = groupsOf(framework.elements).find((one) => one.slug === groupSlug);
      if (group === undefined) return undefined;
      const answers = await listAnswers(tx, assessment.id);
      // Those who work here see what is internal as what it is.
      const open = new Map([...answers].map(([key, one]) => [key, { ...one, isPublic: true }]));
      const shown = await freezeAssessment(tx, assessment, framework, open);
      return {
        ...{ framework, group, answers },
        shown: shown.elements,
        choices: mayAssess ? await listEvidenceChoices(tx, today(context)) : [],
        departments: await listDepartments(tx),
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { framework, group, answers, choices, departments } = found;
    const errors = returned === undefined ? {} : errorsOf(returned);
    const saved = findElement(framework, c.req.query("saved") ?? "");
    const wanted = new Set(group.elements.map(({ key }) => key));
    const elements = found.shown
      .filter(({ key }) => wanted.has(key))
      .map((shown) => {
        const { key } = shown;
        const answer = answers.get(key);
        const own = returned?.element === key ? returned : undefined;
        const values = own?.sent ?? valuesOf(key, answer);
        return {
          shown,
          isInternal: answer !== undefined && !answer.isPublic,
          meanwhile: own?.meanwhile === true,
          isOpen: own !== undefined,
          form: {
            ...{ values, errors, departments },
            // Who has seen the other's text now may save over it; who only made a mistake has seen what they saw.
            seen: own === undefined || own.meanwhile ? (answer?.number ?? 0) : own.seen,
            lines: linesOf(key, values),
            languages: languagesOf(c, answer),
          },
        };
      });
    return respond(
      c,
      GroupPage({
        ...{ framework, year, group, elements, choices, mayAssess, errors },
        view: viewOf(context, c),
        saved: returned === undefined ? saved?.code : undefined,
      }),
      returned === undefined ? 200 : returned.meanwhile ? 409 : 422,
    );

    function errorsOf(back: Returned): Readonly<Record<string, string>> {
      const t = selfAssessmentTexts(language);
      const of = (name: string) => fieldOf(back.element, name);
      const day = parseLocalDate(back.sent[of("nextStepOn")] ?? "");
      const sentenceOf = (code: RefusalCode) =>
        code === "past-step" && day !== undefined
          ? t.pastStep(printDay(day, language))
          : t.refusals[code];
      return {
        ...(back.problem === undefined
          ? {}
          : { [back.problem.field]: sentenceOf(back.problem.code) }),
        ...(back.badDate === true ? { [of("nextStepOn")]: t.badDate } : {}),
        ...(back.file === undefined
          ? {}
          : { [of("evidenceFile")]: evidenceTexts(language).fileRefusals[back.file] }),
      };
    }
  }
}

/** The city's languages, and those in which something is written already. */
function languagesOf(c: Request<Env>, answer: Answer | undefined) {
  const { reason = {}, explanation = {}, responsible = {}, nextStep = {} } = answer ?? {};
  return askedLanguages(c.var.city.languages, [reason, explanation, responsible, nextStep]);
}
