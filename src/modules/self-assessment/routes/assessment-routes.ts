/** Addresses of one assessment for those who make it. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond, turnAway } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { textHash } from "../../ledger/index.ts";
import { answersCsv } from "../answers-csv.ts";
import { freezeAssessment } from "../freeze-assessment.ts";
import { importAnswers } from "../import-answers.ts";
import { findFramework } from "../list-frameworks.ts";
import {
  findSelfAssessment,
  listAnswers,
  listPublished,
  listSelfAssessments,
} from "../list-self-assessments.ts";
import { AssessmentWorkPage } from "../pages/assessment-work-page.tsx";
import { publishSelfAssessment } from "../publish-self-assessment.ts";
import type { RowProblem } from "../row-problem.ts";
import { takeEarlierAnswers } from "../take-earlier-answers.ts";
import { type RefusalCode, selfAssessmentTexts } from "../texts/index.ts";
import { elementRoutes } from "./element-routes.ts";
import { addressOf, isOpen, namedIn, ONE } from "./named-assessment.ts";

type Shown = {
  readonly said?: string | undefined;
  readonly refused?: string;
  readonly file?: { readonly error: string; readonly rows: readonly RowProblem[] };
};

export function assessmentRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get(ONE, async (c) => {
    if (!isOpen(c, "see-self-assessments")) return turnAway(c);
    return onePage(c, { said: saidIn(c) });
  });

  routes.get("/work/self-assessment/:framework/:file{[0-9]+\\.csv}", async (c) => {
    if (!isOpen(c, "see-self-assessments")) return turnAway(c);
    const { framework: slug, file } = c.req.param();
    const { city } = c.var;
    const bytes = await database.readCity(city.id, async (tx) => {
      const framework = await findFramework(tx, slug);
      const assessment = await findSelfAssessment(tx, slug, Number(file.slice(0, -".csv".length)));
      if (framework === undefined || assessment === undefined) return undefined;
      return answersCsv(framework.elements, await listAnswers(tx, assessment.id));
    });
    if (bytes === undefined) return refusePage(c, "not-found");
    return csvFile(c, bytes, `${city.slug}-${slug}-${file}`);
  });

  routes.post(`${ONE}/earlier-answers`, async (c) => {
    if (!isOpen(c, "assess-element")) return turnAway(c);
    const named = namedIn(c);
    const taken = await takeEarlierAnswers(context, c.var.city.id, c.var.actor, named);
    if ("refused" in taken) return refused(c, taken.refused);
    const query = new URLSearchParams({ taken: String(taken.taken), from: String(taken.from) });
    return c.redirect(`${addressOf(c, named)}?${query}`, 303);
  });

  routes.post(`${ONE}/imports`, async (c) => {
    if (!isOpen(c, "assess-element")) return turnAway(c);
    const t = selfAssessmentTexts(c.var.language);
    const named = namedIn(c);
    const file = (await readForm(c)).file("file");
    if (file === undefined) return onePage(c, { file: { error: t.work.noFile, rows: [] } });
    const input = { ...named, file: file.bytes };
    const imported = await importAnswers(context, c.var.city.id, c.var.actor, input);
    if (!("refused" in imported)) {
      const { kept, unchanged } = imported;
      const query = new URLSearchParams({ kept: String(kept), unchanged: String(unchanged) });
      return c.redirect(`${addressOf(c, named)}?${query}`, 303);
    }
    if (imported.refused !== "bad-file") return refused(c, imported.refused);
    return onePage(c, {
      file: { error: t.refusals["bad-file"], rows: imported.problems },
    });
  });

  routes.post(`${ONE}/publications`, async (c) => {
    if (!isOpen(c, "publish-self-assessment")) return turnAway(c);
    const named = namedIn(c);
    const published = await publishSelfAssessment(context, c.var.city.id, c.var.actor, named);
    if ("refused" in published) return refused(c, published.refused);
    const query = "unchanged" in published ? "unpublished" : `published=${published.number}`;
    return c.redirect(`${addressOf(c, named)}?${query}`, 303);
  });

  routes.route("/", elementRoutes(context));
  return routes;

  async function refused(c: Request<Env>, code: RefusalCode): Promise<Response> {
    if (code === "unknown-assessment") return refusePage(c, "not-found");
    if (code === "not-permitted") return turnAway(c);
    return onePage(c, { refused: selfAssessmentTexts(c.var.language).refusals[code] });
  }

  async function onePage(c: Request<Env>, shown: Shown): Promise<Response> {
    const { city } = c.var;
    const { framework: slug, year } = namedIn(c);
    const found = await database.readCity(city.id, async (tx) => {
      const framework = await findFramework(tx, slug);
      const all = await listSelfAssessments(tx, slug);
      const assessment = all.find((one) => one.year === year);
      if (framework === undefined || assessment === undefined) return undefined;
      const answers = await listAnswers(tx, assessment.id);
      const frozen = await freezeAssessment(tx, assessment, framework, answers);
      const last = (await listPublished(tx, slug)).find((one) => one.year === year);
      return {
        assessedBy: assessment.assessedBy,
        now: frozen,
        hasEarlier: all.some((one) => one.year < year) && answers.size < framework.elements.length,
        published:
          last === undefined
            ? undefined
            : {
                number: last.number,
                on: last.on,
                changed: textHash(last.frozen) !== textHash(frozen),
              },
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { said, file, refused: why } = shown;
    return respond(
      c,
      AssessmentWorkPage({
        ...found,
        view: viewOf(context, c),
        mayAssess: isOpen(c, "assess-element"),
        mayPublish: isOpen(c, "publish-self-assessment"),
        errors: file === undefined ? {} : { "import-file": file.error },
        problems: file?.rows ?? [],
        said,
        refused: why,
      }),
      file !== undefined || why !== undefined ? 422 : 200,
    );
  }

  /** What a page says that somebody comes back to. */
  function saidIn(c: Request<Env>): string | undefined {
    const t = selfAssessmentTexts(c.var.language).work;
    const query = c.req.query();
    const number = (name: string) => Number(/^\d{1,6}$/.exec(query[name] ?? "")?.[0] ?? 0);
    if (query.opened !== undefined) return t.opened;
    if (query.taken !== undefined) return t.taken(number("taken"), number("from"));
    if (query.kept !== undefined) return t.imported(number("kept"), number("unchanged"));
    if (query.published !== undefined) return t.isPublished(number("published"));
    return query.unpublished === undefined ? undefined : t.isPublishedBefore;
  }
}
