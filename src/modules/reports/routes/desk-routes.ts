/** The desk: what the person who is signed in should do now. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { respond, turnAway } from "../../../design/respond.ts";
import { yearOf } from "../../../kernel/local-date.ts";
import { type Context, today } from "../../../platform/context.ts";
import { findProfile } from "../../city/index.ts";
import { listRecommendations, waitingForAnswer } from "../../recommendations/index.ts";
import { stagesOf } from "../cycle.ts";
import { tasksOf } from "../desk.ts";
import { latestPublished, nextYear, openEditionOf } from "../edition.ts";
import { listEditions } from "../list-editions.ts";
import { listMissing } from "../list-missing.ts";
import { DeskPage } from "../pages/desk-page.tsx";
import { isAllowed } from "./admission.ts";

/** Dates that are shown of what comes. */
const MOST_COMING = 5;

export function deskRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/desk", async (c) => {
    const { actor, city, frame } = c.var;
    if (actor === undefined || !isAllowed(c, "see-drafts")) return turnAway(c);
    const on = today(context);
    const found = await context.database.readCity(city.id, async (tx) => {
      const editions = await listEditions(tx);
      const open = openEditionOf(editions);
      const edition = open ?? latestPublished(editions);
      // Of a report that was made elsewhere nobody knows here what it lacks.
      const isMadeHere = edition?.publication === null || edition?.publication.sha256 != null;
      return {
        editions,
        open,
        edition,
        cycleYears: (await findProfile(tx))?.cycleYears ?? 1,
        recommendations: await listRecommendations(tx),
        missing: edition !== undefined && isMadeHere ? await listMissing(tx, edition, on) : [],
        elsewhere: await c.var.listDeskTasks(tx),
      };
    });
    const { editions, open, edition, missing, recommendations } = found;
    const own = recommendations.filter((one) => one.edition === edition?.year);
    const silent = waitingForAnswer(recommendations, on);
    const next = nextYear(editions, found.cycleYears, on);
    return respond(
      c,
      DeskPage({
        frame,
        on,
        waiting: tasksOf({ ...found, roles: actor.roles, on }),
        cycle:
          edition === undefined
            ? undefined
            : { edition, stages: stagesOf(edition, missing, own, on) },
        silent,
        coming: silent
          .flatMap(({ answerDueOn, reference }) =>
            answerDueOn !== null && answerDueOn >= on ? [{ on: answerDueOn, reference }] : [],
          )
          .slice(0, MOST_COMING),
        nextReport: open === undefined && next <= yearOf(on) ? next : undefined,
      }),
    );
  });

  return routes;
}
