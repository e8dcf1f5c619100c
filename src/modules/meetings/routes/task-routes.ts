/** Addresses of the tasks that meetings gave: what somebody has to do, and the form that says that it is done. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf } from "../../../design/posted.ts";
import { respond, turnAway } from "../../../design/respond.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { finishTask } from "../finish-task.ts";
import { problemsOf } from "../form-problems.ts";
import { listMyTasks } from "../list-my-tasks.ts";
import type { Returned } from "../pages/work-form.tsx";
import { WorkTasksPage } from "../pages/work-tasks-page.tsx";
import { problemOf, readDay } from "../posted.ts";
import { meetingTexts, type RefusalCode } from "../texts/index.ts";
import { isOpen } from "./admission.ts";

type Shown = {
  readonly returned?: Returned;
  readonly refusal?: RefusalCode;
};

export function taskRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/tasks", (c) => (isOpen(c, "report-own-task") ? page(c, {}) : turnAway(c)));

  routes.post("/work/tasks", async (c) => {
    if (!isOpen(c, "report-own-task")) return turnAway(c);
    const { actor, city, language } = c.var;
    const sent = (await readForm(c)).values;
    const task = (await read(c)).find(({ key }) => key === sent.task);
    if (task === undefined) return page(c, { refusal: "unknown-task" });
    const form = `done-${task.key}`;
    const texts = meetingTexts(language);
    const problems = problemsOf(form, sent);
    if (problems.length > 0)
      return page(c, { returned: { form, sent, errors: fieldErrorsOf(form, problems, texts) } });
    const written = writtenLanguage(sent.language, city.languages, language);
    const on = readDay(sent.on) ?? today(context);
    const done =
      typeof on === "string"
        ? await finishTask(context, city.id, actor, {
            ...{ ...task.on, task: task.number, note: { [written]: sent.note ?? "" }, on },
          })
        : on;
    if (!("refused" in done)) return c.redirect(`/${city.slug}/work/tasks?done`, 303);
    const problem = problemOf(form, done);
    return page(c, {
      ...(problem === undefined ? { refusal: done.refused } : {}),
      returned: {
        ...{ form, sent },
        errors: problem === undefined ? {} : fieldErrorsOf(form, [problem], texts),
      },
    });
  });

  return routes;

  function read(c: Request<Env>) {
    const { actor, city } = c.var;
    if (actor === undefined) throw new Error("Nobody is signed in");
    const when = { on: today(context), timeZone: city.timeZone };
    return context.database.readCity(city.id, (tx) => listMyTasks(tx, actor, when));
  }

  async function page(c: Request<Env>, { returned, refusal }: Shown): Promise<Response> {
    const { city, frame, language } = c.var;
    const isRefused = returned !== undefined || refusal !== undefined;
    return respond(
      c,
      WorkTasksPage({
        ...{ frame, returned, languages: city.languages, on: today(context) },
        tasks: await read(c),
        isDone: c.req.query("done") !== undefined,
        refusal: refusal === undefined ? undefined : meetingTexts(language).refusals[refusal],
      }),
      isRefused ? 422 : 200,
    );
  }
}
