/** Addresses of self-assessments as the public sees them: what was published, and nothing else. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import type { Context } from "../../../platform/context.ts";
import type { AnswerContent } from "../answer.ts";
import { answersCsv } from "../answers-csv.ts";
import { findFramework } from "../list-frameworks.ts";
import { listPublications, listPublished } from "../list-self-assessments.ts";
import { OverTheYearsPage } from "../pages/over-the-years-page.tsx";
import { PublishedPage } from "../pages/published-page.tsx";
import { SelfAssessmentPage } from "../pages/self-assessment-page.tsx";
import type { FrozenAnswer } from "../published.ts";

export function publicRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/self-assessment", async (c) => {
    const published = await database.readCity(c.var.city.id, (tx) => listPublished(tx));
    return respond(c, SelfAssessmentPage({ view: viewOf(context, c), published }));
  });

  routes.get("/self-assessment/:framework", async (c) => {
    const slug = c.req.param("framework");
    const found = await database.readCity(c.var.city.id, async (tx) => ({
      framework: await findFramework(tx, slug),
      published: await listPublished(tx, slug),
    }));
    const { framework, published } = found;
    // What was published against a framework stays, whatever becomes of the framework.
    const named = published[0]?.frozen.framework ?? framework;
    if (named === undefined) return refusePage(c, "not-found");
    return respond(c, OverTheYearsPage({ view: viewOf(context, c), framework: named, published }));
  });

  routes.get("/self-assessment/:framework/:year{[0-9]+}", async (c) => {
    const { framework, year } = c.req.param();
    const all = (
      await database.readCity(c.var.city.id, (tx) => listPublications(tx, framework))
    ).filter((one) => one.year === Number(year));
    const asked = c.req.query("version");
    const publication =
      asked === undefined ? all[0] : all.find(({ number }) => String(number) === asked);
    if (publication === undefined) return refusePage(c, "not-found");
    return respond(c, PublishedPage({ view: viewOf(context, c), publication, all }));
  });

  routes.get("/self-assessment/:framework/:file{[0-9]+\\.csv}", async (c) => {
    const { framework, file } = c.req.param();
    const { id, slug } = c.var.city;
    const published = await database.readCity(id, (tx) => listPublished(tx, framework));
    const publication = published.find(({ year }) => `${year}.csv` === file);
    if (publication === undefined) return refusePage(c, "not-found");
    const { elements } = publication.frozen;
    // What is internal has no row: brought in again, it stays as it is.
    const shown = elements.filter(({ answer }) => answer !== "internal");
    const answers = new Map(
      shown.flatMap(({ key, answer }) =>
        answer === null || answer === "internal" ? [] : [[key, publicContent(answer)] as const],
      ),
    );
    return csvFile(c, answersCsv(shown, answers), `${slug}-${framework}-${file}`);
  });

  return routes;
}

function publicContent({
  department,
  evidence,
  takenFrom: _,
  ...said
}: FrozenAnswer): AnswerContent {
  return {
    ...said,
    department: department?.slug ?? null,
    evidence: evidence.map(({ text }) => text),
    isPublic: true,
  };
}
