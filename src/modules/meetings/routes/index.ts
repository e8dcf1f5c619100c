/** All addresses of meetings and events. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import { eventRoutes } from "./event-routes.ts";
import { meetingRoutes } from "./meeting-routes.ts";
import { minutesRoutes } from "./minutes-routes.ts";
import { questionRoutes } from "./question-routes.ts";
import { taskRoutes } from "./task-routes.ts";
import { workRoutes } from "./work-routes.ts";

export function routes(context: Context): Hono<Env> {
  const all = new Hono<Env>();
  for (const part of [
    meetingRoutes,
    questionRoutes,
    eventRoutes,
    workRoutes,
    taskRoutes,
    minutesRoutes,
  ])
    all.route("/", part(context));
  return all;
}
