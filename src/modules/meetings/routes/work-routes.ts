/** Addresses of meetings for those who work with them: the list, one meeting with its steps, and everything that can be done there. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { askedPage } from "../../../kernel/asked-number.ts";
import { LANGUAGES, type Language } from "../../../kernel/language.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { sendLetterNow } from "../../../platform/outbox/send-letter-now.ts";
import { type Body, listBodies, readReach } from "../../bodies/index.ts";
import { readEvidenceForm } from "../../evidence/index.ts";
import { callMeeting } from "../call-meeting.ts";
import { problemsOf, readTimes } from "../form-problems.ts";
import { listMeetingPage } from "../list-meeting-page.ts";
import { meetingLetter } from "../meeting-letter.ts";
import type { Returned } from "../pages/work-form.tsx";
import { WorkMeetingsPage } from "../pages/work-meetings-page.tsx";
import { type MeetingAction, permissions } from "../permissions.ts";
import { problemOf } from "../posted.ts";
import { listOpenTaskRows } from "../store/votes.ts";
import { meetingTexts, type RefusalCode } from "../texts/index.ts";
import { isOpen, isOpenIn } from "./admission.ts";
import type { Deed } from "./deed.ts";
import { DEEDS } from "./deeds.ts";
import { clockNow } from "./read-page.ts";
import { workMeetingPage } from "./work-meeting.ts";

const MOST_TASKS = 50;
/** Some may be of closed meetings of bodies that are not the reader's. */
const MOST_READ = 500;
type Refused = { readonly refused: RefusalCode; readonly field?: string };

export function workRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/meetings", (c) =>
    isOpen(c, "see-meetings") ? listPage(c, undefined) : turnAway(c),
  );

  routes.post("/work/meetings", async (c) => {
    if (!isOpen(c, "run-meeting")) return turnAway(c);
    const { actor, city } = c.var;
    const sent = (await readForm(c)).values;
    const written = languageOf(c, sent);
    const problems = problemsOf("call", sent, city.timeZone);
    const times = readTimes(sent, city.timeZone);
    if (problems.length > 0 || times === undefined) {
      const errors = fieldErrorsOf("call", problems, meetingTexts(c.var.language));
      return listPage(c, { form: "call", sent, errors });
    }
    const called = await callMeeting(context, city.id, actor, {
      ...times,
      body: sent.body ?? "",
      place: { [written]: sent.place ?? "" },
      online: sent.online ?? null,
      title: { [written]: sent.title ?? "" },
      isPublic: sent.open !== "closed",
      closedFor: { [written]: sent.reason ?? "" },
      languages: [written, ...city.languages.filter((one) => one !== written)],
    });
    if (!("refused" in called)) {
      const done = "unchanged" in called ? "called" : "";
      const address = `/${city.slug}/work/meetings/${sent.body}/${called.meeting}`;
      return c.redirect(`${address}?done${done === "" ? "" : `=${done}`}`, 303);
    }
    return listPage(c, { form: "call", sent, errors: errorsOf(c, "call", called, "body") });
  });

  routes.get("/work/meetings/:body/:meeting", (c) =>
    isOpen(c, "see-meetings")
      ? workMeetingPage(context, c, {
          done: c.req.query("done"),
          nobodyTold: c.req.query("told") === "nobody",
        })
      : turnAway(c),
  );

  for (const deed of DEEDS)
    routes.post(`/work/meetings/:body/:meeting/${deed.path}`, (c) => act(c, deed));

  return routes;

  /** Does one thing, and shows the page again: with what was done, or with what was sent and why it was not taken. */
  async function act(c: Request<Env>, deed: Deed): Promise<Response> {
    if (!isOpen(c, deed.action)) return turnAway(c);
    const { actor, city } = c.var;
    const param = c.req.param() as Readonly<Record<string, string | undefined>>;
    const { body = "", meeting = "" } = param;
    if ((await isOpenIn(context, c, body, deed.action)) === false)
      return workMeetingPage(context, c, { forbidden: true });
    const read = await (deed.takesFile
      ? readEvidenceForm(context, c, actor)
      : { sent: (await readForm(c)).values, problem: undefined });
    const { sent } = read;
    const form = deed.form(param.number);
    const problems = [
      ...problemsOf(form, sent, city.timeZone),
      ...(read.problem === undefined ? [] : [read.problem]),
    ];
    if (problems.length > 0) {
      const errors = fieldErrorsOf(form, problems, meetingTexts(c.var.language));
      return workMeetingPage(context, c, { returned: { form, sent, errors } });
    }
    const address = cityAddress(context.settings, city);
    const outcome = await deed.act({
      ...{ context, actor, city, sent, on: { body, meeting }, param },
      written: languageOf(c, sent),
      letter: meetingLetter({ address, timeZone: city.timeZone }),
      today: today(context),
      address,
      page: `${address}/meetings/${body}/${meeting}`,
    });
    if (!("refused" in outcome)) {
      for (const letter of outcome.letters ?? []) await sendLetterNow(context, city.id, letter);
      const done = `done=${deed.step}${outcome.nobodyTold ? "&told=nobody" : ""}`;
      return c.redirect(`/${city.slug}/work/meetings/${body}/${meeting}?${done}#${deed.step}`, 303);
    }
    const { refused } = outcome;
    if (refused === "unknown-meeting" || deed.missing?.includes(refused))
      return refusePage(c, "not-found");
    if (refused === "not-permitted") return turnAway(c);
    if (refused === "not-your-body") return workMeetingPage(context, c, { forbidden: true });
    if (refused === "said-meanwhile")
      return workMeetingPage(context, c, { returned: { form, sent, errors: {} }, meanwhile: true });
    const problem = problemOf(form, outcome);
    const texts = meetingTexts(c.var.language);
    const found = problem === undefined ? {} : fieldErrorsOf(form, [problem], texts);
    const about = outcome.about === undefined ? "" : `: ${outcome.about}`;
    const errors = Object.fromEntries(
      Object.entries(found).map(([field, words]) => [field, `${words}${about}`]),
    );
    return workMeetingPage(context, c, {
      returned: { form, sent, errors },
      ...(problem === undefined ? { refusal: texts.refusals[refused] } : {}),
    });
  }

  async function listPage(c: Request<Env>, returned: Returned | undefined): Promise<Response> {
    const { actor, city, frame } = c.var;
    const clock = clockNow(context, c.var.city);
    const on = today(context);
    const found = await context.database.readCity(city.id, async (tx) => {
      const bodies = await listBodies(tx);
      const reach = await readReach(tx, actor, { on });
      const isTheirs = (action: MeetingAction) => (body: Pick<Body, "id">) =>
        reach(permissions, action, body.id);
      const active = bodies.filter(({ standing }) => standing === "active");
      const seen = new Set(bodies.filter(isTheirs("see-meetings")).map(({ id }) => id));
      const tasks = await listOpenTaskRows(tx, { departments: null, limit: MOST_READ });
      return {
        bodies,
        list: await listMeetingPage(tx, {
          ...{ ...clock, closedOf: [...seen] },
          page: askedPage(c.req.query("page")),
        }),
        tasks: tasks.filter((one) => one.is_public || seen.has(one.body_id)).slice(0, MOST_TASKS),
        active: active.filter(isTheirs("run-meeting")),
        noneTheirs: active.length > 0 && !active.some(isTheirs("run-meeting")),
      };
    });
    const byId = new Map(found.bodies.map((body) => [body.id, body]));
    return respond(
      c,
      WorkMeetingsPage({
        ...{ ...found, frame, clock, returned, on, languages: city.languages },
        tasks: found.tasks.map(({ body_id, slug, text, due_on }) => ({
          ...{ body: byId.get(body_id), meeting: slug, text, dueOn: due_on },
        })),
        mayCall: isOpen(c, "run-meeting"),
      }),
      returned === undefined ? 200 : 422,
    );
  }
}

function languageOf(c: Request<Env>, sent: Sent): Language {
  const { city, language } = c.var;
  return writtenLanguage(sent.language, city.languages, language) ?? LANGUAGES[0];
}

/** The errors of a form; what stands at no field stands at `otherwise`. */
function errorsOf(c: Request<Env>, form: string, refusal: Refused, otherwise: string) {
  const problem = problemOf(form, refusal) ?? { field: otherwise, code: refusal.refused };
  return fieldErrorsOf(form, [problem], meetingTexts(c.var.language));
}
