/** Addresses of all that somebody is asked: the list, why they get the letters, a substitute, the calendar, passing all of it on. */
import { Hono, type Context as Visit } from "hono";
import type { Env } from "../../../design/environment.ts";
import { respond } from "../../../design/respond.ts";
import { said } from "../../../kernel/language.ts";
import { printDay } from "../../../kernel/local-date.ts";
import { factDateOf } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { endSubstitution } from "../end-substitution.ts";
import { handOver } from "../hand-over.ts";
import { findRequest } from "../list-requests.ts";
import { makeCalendarLink } from "../make-calendar-link.ts";
import { nameSubstitute } from "../name-substitute.ts";
import { WhyPage } from "../pages/closing-pages.tsx";
import { DONE, type DoneWhat, MinePage } from "../pages/mine-page.tsx";
import { errorsOf, type Problem, problemAt } from "../posted.ts";
import type { RequestForReply } from "../request.ts";
import { revokeLinks } from "../revoke-links.ts";
import { requestTexts } from "../texts/index.ts";
import { readMine, roleWords } from "./read-mine.ts";
import { personChosen, recipientOf } from "./recipient.ts";
import { findVisitor, forgetSecret, type Visitor } from "./visitor.ts";

type Shown = {
  readonly done?: DoneWhat | undefined;
  /** The request that was replied to. */
  readonly reply?: RequestForReply | undefined;
  readonly count?: number;
  readonly sent?: Readonly<Record<string, string>>;
  readonly problems?: readonly Problem[];
  readonly calendar?: string;
};

export function mineRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/requests/mine", async (c) => {
    const visitor = await findVisitor(context, c);
    if (visitor instanceof Response) return visitor;
    const wanted = c.req.query("done");
    const done = DONE.find((one) => one === wanted);
    const { duties } = await read(c, visitor);
    const [only] = duties;
    // Whoever comes with one question from the letter is at the question at once.
    const direct =
      visitor.way === "link" && c.req.query("all") === undefined && wanted === undefined;
    if (direct && only !== undefined && duties.length === 1)
      return c.redirect(`/${c.var.city.slug}/requests/mine/${only.request.reference}`, 303);
    const reply = await context.database.readCity(c.var.city.id, (tx) =>
      findRequest(tx, c.req.query("request") ?? ""),
    );
    return minePage(c, visitor, { done, reply });
  });

  routes.get("/requests/mine/why", async (c) => {
    const visitor = await findVisitor(context, c);
    if (visitor instanceof Response) return visitor;
    const { language, city, frame } = c.var;
    const { why } = requestTexts(language);
    const { duties, names, escalateAfter } = await read(c, visitor);
    const yours = duties.map((duty) => {
      const { request } = duty;
      const asker = request.askedBy === null ? undefined : names.get(request.askedBy);
      const on = printDay(request.askedOn, language);
      const asked = asker === undefined ? why.askedOn(on) : why.askedBy(asker, on);
      return {
        title: said(request.title, [language])?.text ?? request.about,
        why: `${asked}. ${roleWords(duty, names, language)}.`,
        href: `/${city.slug}/requests/mine/${request.reference}`,
      };
    });
    return respond(c, WhyPage({ frame, escalateAfter, yours }));
  });

  routes.post("/requests/mine/hand-over", async (c) => {
    const visitor = await findVisitor(context, c);
    if (visitor instanceof Response) return visitor;
    const sent = (await readForm(c)).values;
    const back = sent.back === "yes";
    const to = back ? { coordinator: true as const } : recipientOf(sent);
    if (to === undefined)
      return minePage(c, visitor, { sent, problems: [{ field: "to", code: "unknown-person" }] });
    const { accountId } = visitor.actor;
    const handed = await handOver(context, c.var.city.id, visitor.actor, {
      allOf: accountId,
      to,
      note: (back ? sent.reason : sent.note) ?? null,
    });
    if ("refused" in handed) {
      const problem = problemAt("passOn", handed);
      const field = back ? "reason" : problem.field;
      return minePage(c, visitor, { sent, problems: [{ ...problem, field }] });
    }
    // With nothing left the link is ended, and with it the way to this list: what was done is said now.
    const done = back ? "given-back" : "all";
    return minePage(c, visitor, { done, count: handed.handedOver });
  });

  routes.post("/requests/mine/substitutes", async (c) => {
    const visitor = await findVisitor(context, c);
    if (visitor instanceof Response) return visitor;
    const sent = (await readForm(c)).values;
    const [from, to] = [factDateOf(sent.from)?.date, factDateOf(sent.until)?.date];
    const substitute = personChosen(sent.substitute);
    if (from === undefined || to === undefined || substitute === undefined) {
      const problems: Problem[] = [
        ...(substitute === undefined
          ? [{ field: "substitute", code: "unknown-person" as const }]
          : []),
        ...(from === undefined ? [{ field: "from", code: "bad-date" as const }] : []),
        ...(to === undefined ? [{ field: "until", code: "bad-date" as const }] : []),
      ];
      return minePage(c, visitor, { sent, problems });
    }
    const { actor } = visitor;
    const input = { account: actor.accountId, substitute, from, to };
    const named = await nameSubstitute(context, c.var.city.id, actor, input);
    if ("refused" in named)
      return minePage(c, visitor, { sent, problems: [problemAt("away", named)] });
    return c.redirect(`/${c.var.city.slug}/requests/mine?done=away`, 303);
  });

  routes.post("/requests/mine/substitutes/ended", async (c) => {
    const visitor = await findVisitor(context, c);
    if (visitor instanceof Response) return visitor;
    const id = (await readForm(c)).text("id");
    const ended = await endSubstitution(context, c.var.city.id, visitor.actor, id);
    if ("refused" in ended) return minePage(c, visitor, { problems: [problemAt("away", ended)] });
    return c.redirect(`/${c.var.city.slug}/requests/mine?done=back`, 303);
  });

  routes.post("/requests/mine/calendar", async (c) => {
    const visitor = await findVisitor(context, c);
    if (visitor instanceof Response) return visitor;
    const calendar = await makeCalendarLink(context, c.var.city, visitor.actor);
    return minePage(c, visitor, { calendar });
  });

  routes.post("/requests/mine/revoked", async (c) => {
    const visitor = await findVisitor(context, c);
    if (visitor instanceof Response) return visitor;
    await revokeLinks(context, c.var.city.id, visitor.actor);
    return minePage(c, visitor, { done: "revoked" });
  });

  routes.post("/requests/mine/closed", (c) => {
    forgetSecret(context, c);
    return c.redirect(`/${c.var.city.slug}`, 303);
  });

  return routes;

  function read(c: Visit<Env>, visitor: Visitor) {
    return context.database.readCity(c.var.city.id, (tx) =>
      readMine(tx, context, visitor.actor.accountId),
    );
  }

  async function minePage(c: Visit<Env>, visitor: Visitor, shown: Shown): Promise<Response> {
    const { frame, language } = c.var;
    const { sent = {}, problems = [], calendar } = shown;
    const { duties, names, colleagues, substitutions, drafts, moment } = await read(c, visitor);
    const page = MinePage({
      frame,
      entries: duties.map((duty) => {
        const draft = drafts.get(duty.request.id);
        return {
          duty,
          role: roleWords(duty, names, language),
          draftOf: draft && moment(draft, language),
        };
      }),
      on: today(context),
      away: substitutions.map(({ id, substitute, from, to }) => ({
        id,
        name: names.get(substitute) ?? "",
        from,
        to,
      })),
      colleagues,
      values: sent,
      errors: errorsOf(problems, requestTexts(language)),
      done: shown.done && { what: shown.done, reply: shown.reply, count: shown.count ?? 0 },
      calendar,
      name: visitor.actor.name,
      byLink: visitor.way === "link",
    });
    return respond(c, page, problems.length > 0 ? 422 : 200);
  }
}
