/** Addresses of one request: the short form, its draft, and the ways to pass it on. */
import { Hono, type Context as Visit } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { said } from "../../../kernel/language.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { readEvidenceForm } from "../../evidence/index.ts";
import { speakerFor } from "../author.ts";
import { type DraftFields, EMPTY_FIELDS, fieldsOf } from "../draft.ts";
import { findDraft } from "../find-draft.ts";
import { findSubject } from "../find-subject.ts";
import { handOver } from "../hand-over.ts";
import { findRequest, readScene } from "../list-requests.ts";
import { ClosedPage, NotYoursPage, PassedOnPage } from "../pages/closing-pages.tsx";
import { FormPage } from "../pages/form-page.tsx";
import { errorsOf, type Problem, problemAt, replyProblems } from "../posted.ts";
import { mayReply, replyToRequest } from "../reply-to-request.ts";
import { isOpen, type RequestForReply } from "../request.ts";
import { saveDraft } from "../save-draft.ts";
import type { Subject } from "../subject.ts";
import { requestTexts } from "../texts/index.ts";
import { printMoment, readMine, roleWords } from "./read-mine.ts";
import { recipientOf } from "./recipient.ts";
import { findVisitor, type Visitor } from "./visitor.ts";

type Sent = Readonly<Record<string, string>>;
type Shown = {
  readonly sent?: Sent;
  readonly passing?: Sent;
  readonly problems?: readonly Problem[];
  readonly meanwhile?: boolean;
};

export function formRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/requests/mine/:reference", async (c) => {
    const visitor = await findVisitor(context, c);
    if (visitor instanceof Response) return visitor;
    return formPage(c, visitor, c.req.param("reference"), {});
  });

  routes.post("/requests/mine/:reference", async (c) => {
    const visitor = await findVisitor(context, c);
    if (visitor instanceof Response) return visitor;
    const reference = c.req.param("reference");
    const { city, language } = c.var;
    const { actor } = visitor;
    // Being asked is the right to attach something; whoever is not asked has only what their own roles allow.
    const speaker = (await isAsked(c, actor, reference)) ? speakerFor(actor) : actor;
    const { sent, problem: untaken } = await readEvidenceForm(context, c, speaker);
    const fields = fieldsOf(sent);
    const here = `/${city.slug}/requests/mine`;
    if (untaken !== undefined)
      return formPage(c, visitor, reference, { sent, problems: [untaken] });
    if (sent.do === "save") {
      const saved = await saveDraft(context, city.id, visitor.actor, {
        request: reference,
        fields,
      });
      return "refused" in saved
        ? formPage(c, visitor, reference, { sent })
        : c.redirect(`${here}/${reference}?done=saved`, 303);
    }
    const request = await context.database.readCity(city.id, (tx) => findRequest(tx, reference));
    const problems = request === undefined ? [] : replyProblems(request.kind, fields);
    if (problems.length > 0) return formPage(c, visitor, reference, { sent, problems });
    const replied = await replyToRequest(context, city.id, visitor.actor, {
      request: reference,
      fields,
      written: writtenLanguage(sent.language, city.languages, language),
      way: visitor.way,
      ...(/^\d{1,6}$/.test(sent.seen ?? "") ? { seen: Number(sent.seen) } : {}),
    });
    if (!("refused" in replied)) {
      return c.redirect(`${here}?done=replied&request=${reference}`, 303);
    }
    if (replied.refused === "said-meanwhile")
      return formPage(c, visitor, reference, { sent, meanwhile: true });
    if (["unknown-request", "closed", "not-yours"].includes(replied.refused))
      return formPage(c, visitor, reference, { sent });
    return formPage(c, visitor, reference, { sent, problems: [problemAt("reply", replied)] });
  });

  // What the script saves while somebody types; it answers with the sentence to show.
  routes.post("/requests/mine/:reference/draft", async (c) => {
    const visitor = await findVisitor(context, c);
    if (visitor instanceof Response) return c.text("", 403);
    const fields = fieldsOf((await readForm(c)).values);
    const request = c.req.param("reference");
    const { city, language } = c.var;
    const saved = await saveDraft(context, city.id, visitor.actor, { request, fields });
    const { closed, form } = requestTexts(language);
    if ("refused" in saved)
      return c.text(saved.refused === "closed" ? closed.title : closed.notYours, 409);
    return c.text(form.savedAt(printMoment(saved.saved, language, c.var.city.timeZone)));
  });

  routes.post("/requests/mine/:reference/hand-over", async (c) => {
    const visitor = await findVisitor(context, c);
    if (visitor instanceof Response) return visitor;
    const reference = c.req.param("reference");
    const passing = (await readForm(c)).values;
    const back = passing.back === "yes";
    const to = back ? { coordinator: true as const } : recipientOf(passing);
    if (to === undefined) {
      const problems: readonly Problem[] = [{ field: "to", code: "unknown-person" }];
      return formPage(c, visitor, reference, { passing, problems });
    }
    const handed = await handOver(context, c.var.city.id, visitor.actor, {
      request: reference,
      to,
      note: (back ? passing.reason : passing.note) ?? null,
    });
    if ("refused" in handed) {
      const problem = problemAt("passOn", handed);
      const field = back ? "reason" : problem.field;
      return formPage(c, visitor, reference, { passing, problems: [{ ...problem, field }] });
    }
    const done = back ? "given-back" : "handed-over";
    const left = await context.database.readCity(c.var.city.id, (tx) =>
      readMine(tx, context, visitor.actor.accountId),
    );
    // With nothing left the link is ended: then what was done is said here, else on the list.
    if (left.duties.length === 0 && visitor.way === "link")
      return respond(c, PassedOnPage({ frame: c.var.frame, back }));
    return c.redirect(`/${c.var.city.slug}/requests/mine?done=${done}`, 303);
  });

  return routes;

  async function isAsked(c: Visit<Env>, actor: Visitor["actor"], reference: string) {
    return context.database.readCity(c.var.city.id, async (tx) => {
      const request = await findRequest(tx, reference);
      return request !== undefined && mayReply(actor, request, await readScene(tx, context));
    });
  }

  async function formPage(
    c: Visit<Env>,
    visitor: Visitor,
    reference: string,
    { sent, passing = {}, problems = [], meanwhile = false }: Shown,
  ): Promise<Response> {
    const { city, frame, language } = c.var;
    const { accountId } = visitor.actor;
    const found = await context.database.readCity(city.id, async (tx) => {
      const request = await findRequest(tx, reference);
      if (request === undefined) return undefined;
      return {
        request,
        subject: await findSubject(tx, request.kind, request.about),
        mine: await readMine(tx, context, accountId),
        draft: await findDraft(tx, request.id, accountId),
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { request, subject, mine, draft } = found;
    const typed = sent === undefined ? undefined : fieldsOf(sent);
    if (!isOpen(request) && wasTheirs(request, accountId)) {
      // Sent twice by two clicks, it was taken once: that is no conflict.
      if (typed !== undefined && isThere(typed, subject))
        return c.redirect(`/${city.slug}/requests/mine?done=replied&request=${reference}`, 303);
      const by = request.closed?.by ? mine.names.get(request.closed.by) : undefined;
      return respond(c, ClosedPage({ frame, request, by, typed }), typed === undefined ? 200 : 409);
    }
    if (!isOpen(request) || !mayReply(visitor.actor, request, mine.scene))
      return respond(c, NotYoursPage({ frame }), 403);
    if (subject === undefined) throw new Error("A request is about something that is gone");
    const duty = mine.duties.find((one) => one.request.id === request.id);
    const written = writtenLanguage(sent?.language, city.languages, language);
    const page = FormPage({
      frame,
      request,
      subject,
      on: today(context),
      languages: city.languages,
      fields: typed ?? draft?.fields ?? startOf(subject, written),
      written,
      seen: subject.said,
      errors: errorsOf(problems, requestTexts(language)),
      passing,
      colleagues: mine.colleagues,
      askedBy: request.askedBy === null ? undefined : mine.names.get(request.askedBy),
      passedOnBy: request.handedOver?.by ? mine.names.get(request.handedOver.by) : undefined,
      role:
        duty === undefined || duty.because.as === "asked"
          ? undefined
          : roleWords(duty, mine.names, language),
      meanwhile,
      draftOf: draft && mine.moment(draft.savedAt, language),
      justSaved: c.req.query("done") === "saved",
      script: frame.islands?.saveDraft,
    });
    return respond(c, page, meanwhile ? 409 : problems.length > 0 ? 422 : 200);
  }
}

/** Whether what was typed stands there already. */
function isThere({ text }: DraftFields, subject: Subject | undefined): boolean {
  const said = Object.values(subject?.last?.text ?? {});
  return text.trim() !== "" && said.some((one) => one.startsWith(text.trim()));
}

/** Whoever had it last may know what became of it. */
function wasTheirs(request: RequestForReply, account: string): boolean {
  return request.account === account || request.closed?.by === account;
}

/** The form begins with what was said last time, in the language that is written now, else in any. */
function startOf({ last }: Subject, written: Parameters<typeof said>[1][number]): DraftFields {
  if (last === null) return EMPTY_FIELDS;
  return {
    kind: last.kind ?? "",
    text: said(last.text, [written])?.text ?? "",
    evidence: last.evidence ?? "",
    next: "",
  };
}
