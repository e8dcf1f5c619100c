/** Addresses for those who make self-assessments: beginning one, its groups and elements, the file in and out, and the publication. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Problem, type Sent } from "../../../design/posted.ts";
import { csvFile, respond, turnAway } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { sentWording, wordingField } from "../../../design/wording-values.ts";
import { yearOf } from "../../../kernel/local-date.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { addFramework } from "../add-framework.ts";
import { NOT_ASSESSED } from "../answer.ts";
import { frameworkExample } from "../framework-example.ts";
import { listFrameworks } from "../list-frameworks.ts";
import { listAnswers, listPublished, listSelfAssessments } from "../list-self-assessments.ts";
import { openSelfAssessment } from "../open-self-assessment.ts";
import { type BegunAssessment, WorkPage } from "../pages/work-page.tsx";
import type { RowProblem } from "../row-problem.ts";
import { type RefusalCode, selfAssessmentTexts } from "../texts/index.ts";
import { assessmentRoutes } from "./assessment-routes.ts";
import { isOpen } from "./named-assessment.ts";

type Shown = {
  readonly sent?: Sent;
  readonly problems?: readonly Problem<RefusalCode>[];
  readonly file?: { readonly error: string; readonly rows: readonly RowProblem[] };
  readonly said?: string | undefined;
};

export function workRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/work/self-assessment", async (c) => {
    if (!isOpen(c, "see-self-assessments")) return turnAway(c);
    const t = selfAssessmentTexts(c.var.language);
    const [name, version] = [c.req.query("added"), Number(c.req.query("version"))];
    const added = await database.readCity(c.var.city.id, async (tx) =>
      (await listFrameworks(tx)).find(({ slug }) => slug === name),
    );
    const said =
      added !== undefined && version > 0 ? t.work.added(added.name, added.version) : undefined;
    return listPage(c, { said });
  });

  routes.post("/work/self-assessment", async (c) => {
    if (!isOpen(c, "open-self-assessment")) return turnAway(c);
    const { actor, city } = c.var;
    const sent = (await readForm(c)).values;
    const { framework = "", year = "" } = sent;
    const opened = await openSelfAssessment(context, city.id, actor, {
      framework,
      year: /^\d{4}$/.test(year) ? Number(year) : 0,
      assessedBy: sentWording("assessedBy", sent, city.languages),
    });
    if (!("refused" in opened))
      return c.redirect(`/${city.slug}/work/self-assessment/${framework}/${year}?opened`, 303);
    const { refused: code } = opened;
    if (code === "not-permitted") return turnAway(c);
    const fields: Readonly<Partial<Record<RefusalCode, string>>> = {
      "unknown-framework": "framework",
      "bad-year": "year",
      "opened-already": "year",
    };
    return listPage(c, { sent, problems: [{ field: fields[code] ?? "assessedBy", code }] });
  });

  routes.get("/work/self-assessment/frameworks/example.csv", (c) =>
    isOpen(c, "see-self-assessments")
      ? csvFile(c, frameworkExample(), "framework-example.csv")
      : turnAway(c),
  );

  routes.post("/work/self-assessment/frameworks", async (c) => {
    if (!isOpen(c, "add-framework")) return turnAway(c);
    const { actor, city, language } = c.var;
    const t = selfAssessmentTexts(language);
    const file = (await readForm(c)).file("file");
    if (file === undefined) return listPage(c, { file: { error: t.work.noFile, rows: [] } });
    const added = await addFramework(context, city.id, actor, file.bytes);
    if (!("refused" in added)) {
      const query = new URLSearchParams({ added: added.slug, version: String(added.version) });
      return c.redirect(`/${city.slug}/work/self-assessment?${query}`, 303);
    }
    const rows = added.refused === "bad-file" ? added.problems : [];
    return listPage(c, { file: { error: t.refusals[added.refused], rows } });
  });

  routes.route("/", assessmentRoutes(context));
  return routes;

  async function listPage(c: Request<Env>, shown: Shown): Promise<Response> {
    const { city, language } = c.var;
    const { sent, problems = [], file, said } = shown;
    const t = selfAssessmentTexts(language);
    const found = await database.readCity(city.id, async (tx) => {
      const frameworks = await listFrameworks(tx);
      const published = await listPublished(tx);
      const begun: BegunAssessment[] = [];
      for (const { id, framework: slug, year } of await listSelfAssessments(tx)) {
        const framework = frameworks.find((one) => one.slug === slug);
        if (framework === undefined) continue;
        const keys = new Set(framework.elements.map(({ key }) => key));
        const answers = [...(await listAnswers(tx, id)).values()];
        begun.push({
          ...{ framework, year },
          answered: answers.filter(
            ({ state, element }) => state !== NOT_ASSESSED && keys.has(element),
          ).length,
          published: published.find((one) => one.framework === slug && one.year === year),
        });
      }
      return { frameworks, begun };
    });
    const [first] = city.languages;
    const start: Sent = {
      year: String(yearOf(today(context))),
      ...Object.fromEntries(
        city.languages.map((one) => [wordingField("assessedBy", one), city.answerer[one] ?? ""]),
      ),
    };
    const worded = problems.find(({ field }) => field === "assessedBy");
    return respond(
      c,
      WorkPage({
        ...found,
        view: viewOf(context, c),
        languages: city.languages,
        mayOpen: isOpen(c, "open-self-assessment"),
        mayAdd: isOpen(c, "add-framework"),
        values: { ...start, ...sent },
        errors: {
          ...fieldErrorsOf(
            "open",
            problems.filter((one) => one !== worded),
            t,
          ),
          ...(worded === undefined
            ? {}
            : { [wordingField("assessedBy", first)]: t.refusals[worded.code] }),
          ...(file === undefined ? {} : { "add-file": file.error }),
        },
        problems: file?.rows ?? [],
        said,
      }),
      problems.length > 0 || file !== undefined ? 422 : 200,
    );
  }
}
