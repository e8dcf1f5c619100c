/** Addresses of minutes: the page on which they are written, what browsers exchange while people type, and the acts that fix the text. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import { dayOf } from "../../../kernel/local-date.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { listMemberships, readReach } from "../../bodies/index.ts";
import { appendMinutes } from "../append-minutes.ts";
import { approveMinutes } from "../approve-minutes.ts";
import { correctMinutes } from "../correct-minutes.ts";
import { findMeeting } from "../find-meeting.ts";
import { timingOf } from "../meeting.ts";
import { MinutesPage } from "../pages/minutes-page.tsx";
import type { Returned } from "../pages/work-form.tsx";
import { type MeetingAction, permissions } from "../permissions.ts";
import { problemOf, readDay } from "../posted.ts";
import { prefillMinutes } from "../prefill-minutes.ts";
import { publishMinutes } from "../publish-minutes.ts";
import { readDraft, saveMinutes } from "../save-minutes.ts";
import { meetingTexts, type RefusalCode } from "../texts/index.ts";
import { isOpen, isOpenIn } from "./admission.ts";
import { clockNow } from "./read-page.ts";

const PAGE = "/work/meetings/:body/:meeting/minutes";
/** What whoever is no body's own here reads of a draft. */
const NOTHING = { text: "", number: 0 };
type Refused = { readonly refused: RefusalCode; readonly field?: string };

type Shown = {
  readonly returned?: Returned;
  readonly saved?: "saved" | "merged";
  readonly unmerged?: string;
  readonly refusal?: string;
  /** It was not for whoever sent it: the body is another's. */
  readonly forbidden?: boolean;
};

export function minutesRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(PAGE, (c) => {
    if (!isOpen(c, "see-meetings")) return turnAway(c);
    const saved = (["saved", "merged"] as const).find((one) => one === c.req.query("done"));
    return page(c, saved === undefined ? {} : { saved });
  });

  routes.post(PAGE, async (c) => {
    if (!isOpen(c, "write-minutes")) return turnAway(c);
    if (await isAnothers(c, "write-minutes")) return page(c, { forbidden: true });
    const { actor, city } = c.var;
    const sent = (await readForm(c)).values;
    const text = sent.text ?? "";
    const based = askedNumber(sent.based) ?? 0;
    const input = { ...meetingIn(c), text, based };
    const saved = await saveMinutes(context, city.id, actor, input);
    if (!("refused" in saved)) return back(c, saved.merged ? "merged" : "saved");
    return saved.refused === "base-gone"
      ? page(c, { unmerged: text })
      : refused(c, saved, { form: "minutes", sent });
  });

  routes.get(`${PAGE}/updates`, (c) => exchange(c, null));

  routes.post(`${PAGE}/updates`, async (c) => {
    // Who may not write is turned away before anything that was sent is read.
    if (!isOpen(c, "write-minutes") || (await isAnothers(c, "write-minutes")))
      return c.body(null, 403);
    const form = await readForm(c);
    const bytes = Buffer.from(form.text("update"), "base64");
    return exchange(c, bytes.length === 0 ? null : new Uint8Array(bytes), form.text("since"));
  });

  routes.post(`${PAGE}/known`, async (c) => {
    if (!isOpen(c, "write-minutes")) return turnAway(c);
    if (await isAnothers(c, "write-minutes")) return page(c, { forbidden: true });
    const filled = await prefillMinutes(context, c.var.city.id, c.var.actor, meetingIn(c));
    return "refused" in filled ? refused(c, filled, { form: "known", sent: {} }) : back(c, "saved");
  });

  routes.post(`${PAGE}/approval`, async (c) => {
    if (!isOpen(c, "run-meeting")) return turnAway(c);
    if (await isAnothers(c, "run-meeting")) return page(c, { forbidden: true });
    const sent = (await readForm(c)).values;
    const on = readDay(sent.on) ?? today(context);
    const approved =
      typeof on === "string"
        ? await approveMinutes(context, c.var.city.id, c.var.actor, {
            ...{ ...meetingIn(c), by: sent.by ?? "", on },
          })
        : on;
    return "refused" in approved
      ? refused(c, approved, { form: "approve", sent })
      : back(c, undefined);
  });

  routes.post(`${PAGE}/publication`, async (c) => {
    if (!isOpen(c, "run-meeting")) return turnAway(c);
    if (await isAnothers(c, "run-meeting")) return page(c, { forbidden: true });
    const published = await publishMinutes(context, c.var.city.id, c.var.actor, meetingIn(c));
    return "refused" in published
      ? refused(c, published, { form: "publication", sent: {} })
      : back(c, undefined);
  });

  routes.post(`${PAGE}/corrections`, async (c) => {
    if (!isOpen(c, "run-meeting")) return turnAway(c);
    if (await isAnothers(c, "run-meeting")) return page(c, { forbidden: true });
    const { actor, city, language } = c.var;
    const sent = (await readForm(c)).values;
    const seen = askedNumber(sent.seen);
    const corrected = await correctMinutes(context, city.id, actor, {
      ...{ ...meetingIn(c), text: sent.text ?? "", by: sent.by ?? "" },
      reason: { [writtenLanguage(sent.language, city.languages, language)]: sent.reason ?? "" },
      ...(seen === undefined ? {} : { seen }),
    });
    return "refused" in corrected
      ? refused(c, corrected, { form: "correct", sent })
      : back(c, undefined);
  });

  return routes;

  async function isAnothers(c: Request<Env>, action: MeetingAction): Promise<boolean> {
    return (await isOpenIn(context, c, meetingIn(c).body, action)) === false;
  }

  /** What a browser's script asks for: to a script nothing is said but the status. */
  async function exchange(
    c: Request<Env>,
    update: Uint8Array | null,
    sent = c.req.query("since"),
  ): Promise<Response> {
    if (!isOpen(c, "write-minutes")) return c.body(null, 403);
    const since = askedNumber(sent) ?? 0;
    const input = { ...meetingIn(c), update, since };
    const news = await appendMinutes(context, c.var.city.id, c.var.actor, input);
    if (!("refused" in news))
      return c.json({
        number: news.number,
        updates: news.updates.map((one) => Buffer.from(one).toString("base64")),
        writers: news.writers,
      });
    if (news.refused === "unknown-meeting") return c.body(null, 404);
    if (news.refused === "not-permitted" || news.refused === "not-your-body")
      return c.body(null, 403);
    const isFixed = news.refused === "bad-update" || news.refused === "too-long";
    return c.json({ refused: news.refused }, isFixed ? 422 : 409);
  }

  function back(c: Request<Env>, done: string | undefined): Response {
    const { body, meeting } = meetingIn(c);
    const address = `/${c.var.city.slug}/work/meetings/${body}/${meeting}/minutes`;
    return c.redirect(done === undefined ? address : `${address}?done=${done}`, 303);
  }

  function refused(
    c: Request<Env>,
    refusal: Refused,
    { form, sent }: { readonly form: string; readonly sent: Sent },
  ): Response | Promise<Response> {
    if (refusal.refused === "unknown-meeting") return refusePage(c, "not-found");
    if (refusal.refused === "not-permitted") return turnAway(c);
    if (refusal.refused === "not-your-body") return page(c, { forbidden: true });
    const texts = meetingTexts(c.var.language);
    const problem = problemOf(form, refusal);
    if (problem === undefined)
      return page(c, {
        refusal: texts.refusals[refusal.refused],
        // What was typed is not lost, whatever happened to the minutes meanwhile.
        ...(form === "minutes" ? { unmerged: sent.text ?? "" } : {}),
      });
    return page(c, { returned: { form, sent, errors: fieldErrorsOf(form, [problem], texts) } });
  }

  async function page(c: Request<Env>, shown: Shown): Promise<Response> {
    const { actor, city, frame } = c.var;
    const clock = clockNow(context, c.var.city);
    const found = await context.database.readCity(city.id, async (tx) => {
      const meeting = await findMeeting(tx, meetingIn(c));
      if (meeting === undefined) return undefined;
      const { id: body } = meeting.body;
      const reach = await readReach(tx, actor, { on: today(context), body });
      const isOutside = !reach(permissions, "see-meetings", body);
      // Of another body's closed meetings nobody learns that they are there.
      if (isOutside && !meeting.isPublic) return undefined;
      const mayRun = reach(permissions, "run-meeting", body);
      const on = dayOf(timingOf(meeting).startsAt, clock.timeZone);
      const members = mayRun ? [] : await listMemberships(tx, meeting.body.id, on);
      const isMember = members.some(
        ({ account }) => account !== null && account === actor?.accountId,
      );
      const mayWrite = reach(permissions, "write-minutes", body) && (mayRun || isMember);
      const draft = isOutside ? NOTHING : await readDraft(tx, meeting.id);
      return { meeting, mayRun, mayWrite, isOutside, draft };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const back = `/${city.slug}/work/meetings/${found.meeting.body.slug}/${found.meeting.slug}`;
    const { returned, saved, unmerged, forbidden = false } = shown;
    const refusal = forbidden
      ? meetingTexts(c.var.language).refusals["not-your-body"]
      : shown.refusal;
    const isRefused = returned !== undefined || refusal !== undefined;
    return respond(
      c,
      MinutesPage({
        ...{ ...found, frame, clock, back, returned, saved, unmerged, refusal },
        on: today(context),
        languages: city.languages,
        own: `${back}/minutes`,
      }),
      forbidden ? 403 : unmerged !== undefined ? 409 : isRefused ? 422 : 200,
    );
  }
}

function meetingIn(c: Request<Env>): { readonly body: string; readonly meeting: string } {
  const { body = "", meeting = "" } = c.req.param() as { body?: string; meeting?: string };
  return { body, meeting };
}
