/** Addresses of the coordinator's page: who has not answered, asking, passing on, withdrawing, substitutes and the rhythm of the letters. */
import { Hono, type Context as Visit } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { factDateOf, writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { may } from "../../accounts/index.ts";
import { askForReply, askOwners, type NotAsked } from "../ask-for-reply.ts";
import { type HandOverInput, handOver } from "../hand-over.ts";
import { nameSubstitute } from "../name-substitute.ts";
import { WorkPage } from "../pages/work-page.tsx";
import { WorkRequestPage } from "../pages/work-request-page.tsx";
import { permissions } from "../permissions.ts";
import { errorsOf, type Problem, problemAt } from "../posted.ts";
import { setRhythm } from "../set-rhythm.ts";
import { requestTexts } from "../texts/index.ts";
import { withdrawRequest } from "../withdraw-request.ts";
import { readWork, readWorkRequest } from "./read-work.ts";
import { personChosen, recipientOf } from "./recipient.ts";

type Sent = Readonly<Record<string, string>>;
type FormName = "ask" | "all" | "leaving" | "away" | "rhythm";
type Shown = {
  readonly done?: string | undefined;
  readonly notAsked?: readonly NotAsked[];
  readonly form?: FormName;
  readonly sent?: Sent;
  readonly problems?: readonly Problem[];
};

export function workRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.use("/work/requests/*", async (c, next) => {
    if (may(c.var.actor, permissions, "see-requests")) return next();
    // Contributors have a page of their own.
    const isList = c.req.method === "GET" && c.req.path.endsWith("/work/requests");
    if (isList && may(c.var.actor, permissions, "use-workbook"))
      return c.redirect(`/${c.var.city.slug}/requests/mine?all=yes`, 303);
    return turnAway(c);
  });

  routes.get("/work/requests", (c) => {
    const { work } = requestTexts(c.var.language);
    const done = c.req.query("done");
    const asked = /^\d{4}-\d{3,6}$/.test(done ?? "") ? work.asked(done ?? "") : undefined;
    const sentences: Readonly<Record<string, string>> = {
      withdrawn: work.withdrawn,
      "handed-over": work.handedOver(1),
      away: requestTexts(c.var.language).done.away,
      rhythm: work.rhythmSet,
    };
    return workPage(c, { done: asked ?? sentences[done ?? ""] });
  });

  routes.post("/work/requests", async (c) => {
    if (!may(c.var.actor, permissions, "ask-for-reply")) return turnAway(c);
    const sent = (await readForm(c)).values;
    const dueOn = factDateOf(sent.dueOn)?.date;
    const problems = askProblems(sent);
    if (dueOn === undefined || problems.length > 0)
      return workPage(c, { form: "ask", sent, problems });
    const asked = await askForReply(context, c.var.city.id, c.var.actor, {
      kind: sent.kind ?? "",
      about: sent.about ?? "",
      department: sent.department || undefined,
      account: personChosen(sent.account),
      dueOn,
      question: questionOf(c, sent),
    });
    return "refused" in asked
      ? workPage(c, { form: "ask", sent, problems: [problemAt("ask", asked)] })
      : c.redirect(`/${c.var.city.slug}/work/requests?done=${asked.reference}`, 303);
  });

  routes.post("/work/requests/owners", async (c) => {
    if (!may(c.var.actor, permissions, "ask-for-reply")) return turnAway(c);
    const sent = (await readForm(c)).values;
    const dueOn = factDateOf(sent.dueOn)?.date;
    const problems = askProblems(sent);
    if (dueOn === undefined || problems.length > 0)
      return workPage(c, { form: "all", sent, problems });
    const asked = await askOwners(context, c.var.city.id, c.var.actor, {
      kind: sent.kind ?? "",
      among: sent.about ?? "",
      dueOn,
      question: questionOf(c, sent),
    });
    if ("refused" in asked)
      return workPage(c, { form: "all", sent, problems: [problemAt("ask", asked)] });
    const { work } = requestTexts(c.var.language);
    const done = work.askedAll(asked.asked.length, asked.askedBefore);
    // Sent once more it asks nobody twice, so the page may answer the form itself.
    return workPage(c, { done, notAsked: asked.notAsked });
  });

  routes.post("/work/requests/hand-overs", async (c) => {
    if (!may(c.var.actor, permissions, "hand-over-any")) return turnAway(c);
    const sent = (await readForm(c)).values;
    const allOf = personChosen(sent.from);
    const to = recipientOf(sent);
    if (allOf === undefined || to === undefined) {
      const field = allOf === undefined ? "from" : "to";
      return workPage(c, { form: "leaving", sent, problems: [{ field, code: "unknown-person" }] });
    }
    const input: HandOverInput = { allOf, to, note: sent.note ?? null };
    const handed = await handOver(context, c.var.city.id, c.var.actor, input);
    if ("refused" in handed)
      return workPage(c, { form: "leaving", sent, problems: [problemAt("passOn", handed)] });
    return workPage(c, {
      done: requestTexts(c.var.language).work.handedOver(handed.handedOver),
    });
  });

  routes.post("/work/requests/substitutes", async (c) => {
    if (!may(c.var.actor, permissions, "name-any-substitute")) return turnAway(c);
    const sent = (await readForm(c)).values;
    const [account, substitute] = [personChosen(sent.account), personChosen(sent.substitute)];
    const [from, to] = [factDateOf(sent.from)?.date, factDateOf(sent.until)?.date];
    if (!account || !substitute || !from || !to) {
      const problems: Problem[] = [
        ...(account ? [] : [{ field: "account", code: "unknown-person" as const }]),
        ...(substitute ? [] : [{ field: "substitute", code: "unknown-person" as const }]),
        ...(from ? [] : [{ field: "from", code: "bad-date" as const }]),
        ...(to ? [] : [{ field: "until", code: "bad-date" as const }]),
      ];
      return workPage(c, { form: "away", sent, problems });
    }
    const input = { account, substitute, from, to };
    const named = await nameSubstitute(context, c.var.city.id, c.var.actor, input);
    return "refused" in named
      ? workPage(c, { form: "away", sent, problems: [problemAt("away", named)] })
      : c.redirect(`/${c.var.city.slug}/work/requests?done=away`, 303);
  });

  routes.post("/work/requests/rhythm", async (c) => {
    if (!may(c.var.actor, permissions, "set-rhythm")) return turnAway(c);
    const sent = (await readForm(c)).values;
    const rhythm = {
      weekday: Number(sent.weekday || Number.NaN),
      hour: Number(sent.hour || Number.NaN),
      escalateAfter: Number(sent.escalateAfter || Number.NaN),
    };
    const set = await setRhythm(context, c.var.city.id, c.var.actor, rhythm);
    return "refused" in set
      ? workPage(c, { form: "rhythm", sent, problems: [problemAt("rhythm", set)] })
      : c.redirect(`/${c.var.city.slug}/work/requests?done=rhythm`, 303);
  });

  routes.get("/work/requests/:reference", (c) => requestPage(c, c.req.param("reference"), {}));

  routes.post("/work/requests/:reference/hand-overs", async (c) => {
    if (!may(c.var.actor, permissions, "hand-over-any")) return turnAway(c);
    const reference = c.req.param("reference");
    const sent = (await readForm(c)).values;
    const to = recipientOf(sent);
    if (to === undefined) {
      const problems: readonly Problem[] = [{ field: "to", code: "unknown-person" }];
      return requestPage(c, reference, { sent, problems });
    }
    const input: HandOverInput = { request: reference, to, note: sent.note ?? null };
    const handed = await handOver(context, c.var.city.id, c.var.actor, input);
    return "refused" in handed
      ? requestPage(c, reference, { sent, problems: [problemAt("passOn", handed)] })
      : c.redirect(`/${c.var.city.slug}/work/requests?done=handed-over`, 303);
  });

  routes.post("/work/requests/:reference/withdrawal", async (c) => {
    if (!may(c.var.actor, permissions, "withdraw-request")) return turnAway(c);
    const reference = c.req.param("reference");
    const sent = (await readForm(c)).values;
    const input = { request: reference, reason: sent.reason ?? null };
    const withdrawn = await withdrawRequest(context, c.var.city.id, c.var.actor, input);
    if (!("refused" in withdrawn))
      return c.redirect(`/${c.var.city.slug}/work/requests?done=withdrawn`, 303);
    const problem = { field: "reason", code: withdrawn.refused };
    return requestPage(c, reference, { sent, problems: [problem] });
  });

  return routes;

  /** In the city's first language, unless the page is in another of the city's. */
  function questionOf(c: Visit<Env>, sent: Sent) {
    const { city, language } = c.var;
    const written = writtenLanguage(undefined, city.languages, language);
    return { [written]: sent.question ?? "" };
  }

  async function workPage(c: Visit<Env>, shown: Shown): Promise<Response> {
    const { city, frame, language } = c.var;
    const { done, notAsked = [], form, sent = {}, problems = [] } = shown;
    const work = await context.database.readCity(city.id, (tx) => readWork(tx, context, language));
    const errors = errorsOf(problems, requestTexts(language));
    const page = WorkPage({
      frame,
      on: today(context),
      ...work,
      mayArrange: may(c.var.actor, permissions, "ask-for-reply"),
      done,
      notAsked,
      form,
      values: sent,
      errors: Object.fromEntries(
        Object.entries(errors).map(([field, text]) => [`${form}-${field}`, text]),
      ),
    });
    return respond(c, page, problems.length > 0 ? 422 : 200);
  }

  async function requestPage(
    c: Visit<Env>,
    reference: string,
    { sent = {}, problems = [] }: Pick<Shown, "sent" | "problems">,
  ): Promise<Response> {
    const { city, frame, language } = c.var;
    const found = await context.database.readCity(city.id, (tx) =>
      readWorkRequest(tx, reference, language),
    );
    if (found === undefined) return refusePage(c, "not-found");
    const errors = errorsOf(problems, requestTexts(language));
    const mayArrange = may(c.var.actor, permissions, "hand-over-any");
    const page = { frame, on: today(context), ...found, mayArrange, values: sent, errors };
    return respond(c, WorkRequestPage(page), problems.length > 0 ? 422 : 200);
  }
}

/** Everything that a form for asking lacks, so that it is told at once. */
function askProblems(sent: Sent): readonly Problem[] {
  return [
    ...((sent.kind ?? "") === "" ? [{ field: "kind", code: "unknown-kind" as const }] : []),
    ...((sent.about ?? "") === "" ? [{ field: "about", code: "no-subject" as const }] : []),
    ...(factDateOf(sent.dueOn) === undefined
      ? [{ field: "dueOn", code: "bad-date" as const }]
      : []),
  ];
}
