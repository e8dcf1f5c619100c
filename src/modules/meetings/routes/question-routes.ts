/** Addresses of the public form in which somebody asks a meeting something, and of the link that confirms it. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { said } from "../../../kernel/language.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { sendLetterNow } from "../../../platform/outbox/send-letter-now.ts";
import { confirmQuestion, findQuestionState } from "../confirm-question.ts";
import { findMeeting } from "../find-meeting.ts";
import { problemsOf } from "../form-problems.ts";
import { takesQuestions, timingOf } from "../meeting.ts";
import { meetingTitle } from "../pages/meeting-parts.tsx";
import { QuestionPage, QuestionStep } from "../pages/question-pages.tsx";
import { type FormProblem, problemOf } from "../posted.ts";
import { sendQuestion } from "../send-question.ts";
import { meetingTexts } from "../texts/index.ts";

const PRIVATE = "private, no-store";

export function questionRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/meetings/:body/:meeting/questions/new", (c) => formPage(c, {}));

  // A form that came back stands at this address; who changes the language there, or comes back to it, gets it anew.
  routes.get("/meetings/:body/:meeting/questions", (c) => formPage(c, {}));

  routes.post("/meetings/:body/:meeting/questions", async (c) => {
    const { city, frame, language } = c.var;
    const { body, meeting } = c.req.param();
    c.header("cache-control", PRIVATE);
    const sent = (await readForm(c)).values;
    const t = meetingTexts(language);
    const written = writtenLanguage(sent.language, city.languages, language);
    const found = await context.database.readCity(city.id, (tx) =>
      findMeeting(tx, { body, meeting }),
    );
    const name = said(found?.body.name ?? {}, [language])?.text ?? "";
    const problems = problemsOf("question", sent);
    if (problems.length > 0) return formPage(c, { sent, problems });
    const posted = await sendQuestion(
      context,
      city.id,
      {
        ...{ body, meeting, text: { [written]: sent.text ?? "" } },
        ...{ askedBy: sent.askedBy ?? null, email: sent.email ?? "" },
      },
      (secret) => ({
        subject: t.form.mailSubject(name),
        // Nothing that the sender typed: they may have typed an address that is not theirs.
        text: t.form.mail(`${cityAddress(context.settings, city)}/meeting-questions/${secret}`),
      }),
    );
    if ("refused" in posted) {
      if (posted.refused === "unknown-meeting") return refusePage(c, "not-found");
      const problem = problemOf("question", posted);
      return formPage(c, { sent, problems: problem === undefined ? [] : [problem], refused: true });
    }
    await sendLetterNow(context, city.id, posted.letter);
    const step = context.mail.way === "terminal" ? ("printed" as const) : ("sent" as const);
    return respond(c, QuestionStep({ frame, step }));
  });

  // A mail server may look at the link before the person does, so that opening it changes nothing.
  routes.get("/meeting-questions/:secret", async (c) => {
    const { city, frame } = c.var;
    const secret = c.req.param("secret");
    c.header("cache-control", PRIVATE);
    const state = await findQuestionState(context, city.id, secret);
    if (state !== "unconfirmed")
      return respond(c, QuestionStep({ frame, step: state }), state === "dead" ? 403 : 200);
    const action = `/${city.slug}/meeting-questions/${encodeURIComponent(secret)}`;
    return respond(c, QuestionStep({ frame, step: "confirm", action }));
  });

  routes.post("/meeting-questions/:secret", async (c) => {
    c.header("cache-control", PRIVATE);
    const confirmed = await confirmQuestion(context, c.var.city.id, c.req.param("secret"));
    const isDead = "refused" in confirmed;
    const step = isDead ? ("dead" as const) : ("confirmed" as const);
    return respond(c, QuestionStep({ frame: c.var.frame, step }), isDead ? 403 : 200);
  });

  return routes;

  type Shown = {
    readonly sent?: Sent;
    readonly problems?: readonly FormProblem[];
    readonly refused?: boolean;
  };

  async function formPage(
    c: Request<Env>,
    { sent, problems = [], refused }: Shown,
  ): Promise<Response> {
    const { city, frame, language } = c.var;
    const { body = "", meeting = "" } = c.req.param() as { body?: string; meeting?: string };
    const found = await context.database.readCity(city.id, (tx) =>
      findMeeting(tx, { body, meeting }),
    );
    if (!found?.isPublic) return refusePage(c, "not-found");
    const now = context.now();
    const { timeZone } = city;
    const name = said(found.body.name, [language])?.text ?? body;
    const title = meetingTitle({ ...timingOf(found), title: found.title }, timeZone, language);
    const start = { language: writtenLanguage(undefined, city.languages, language) };
    // Whether one may ask changes with the hour.
    c.header("cache-control", PRIVATE);
    return respond(
      c,
      QuestionPage({
        ...{ frame, languages: city.languages, title: `${name}, ${title}` },
        own: `/${city.slug}/meetings/${body}/${meeting}`,
        open: takesQuestions(found, now),
        values: { ...start, ...sent },
        errors: fieldErrorsOf("question", problems, meetingTexts(language)),
      }),
      refused || problems.length > 0 ? 422 : 200,
    );
  }
}
