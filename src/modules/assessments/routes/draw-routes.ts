/** Addresses of draws for those who work with them: announcing, fixing the list, drawing, the body's notes and their adoption. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import { factDateOf, writtenLanguage } from "../../../kernel/written.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { listBodies, readReach } from "../../bodies/index.ts";
import { adoptReview } from "../adopt-review.ts";
import { announceDraw } from "../announce-draw.ts";
import { isCheckReference } from "../check.ts";
import { offeredPeriod } from "../draw.ts";
import { endDraw } from "../end-draw.ts";
import { fixDrawList } from "../fix-draw-list.ts";
import { keepReviewNote } from "../keep-review-note.ts";
import { listChecks } from "../list-checks.ts";
import { findDraw, listDraws } from "../list-draws.ts";
import { listNotes } from "../list-notes.ts";
import { makeDraw } from "../make-draw.ts";
import {
  type DrawStepForm,
  DrawWorkPage,
  type DrawWorkPageProps,
} from "../pages/draw-work-page.tsx";
import { DrawsWorkPage } from "../pages/draws-work-page.tsx";
import { partInCheck } from "../part-in-check.ts";
import { permissions } from "../permissions.ts";
import { type FormProblem, problemOf, problemsOf } from "../posted.ts";
import { assessmentTexts, type RefusalCode } from "../texts/index.ts";
import { viewOf } from "../view.ts";
import { isOpen } from "./admission.ts";

type Refused = {
  readonly refused: RefusalCode;
  readonly field?: string;
  readonly references?: readonly string[];
};

const DRAWS = "/work/decisions/draws";
const ONE = `${DRAWS}/:number{[0-9]+}`;

export function drawRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get(DRAWS, async (c) => {
    if (!isOpen(c, "see-draw-work")) return turnAway(c);
    return listPage(c, {}, []);
  });

  routes.post(DRAWS, async (c) => {
    if (!isOpen(c, "announce-draw")) return turnAway(c);
    const { actor, city } = c.var;
    const sent = (await readForm(c)).values;
    const from = parseLocalDate(sent.from ?? "");
    const to = parseLocalDate(sent.to ?? "");
    const problems = problemsOf("draw", sent);
    if (problems.length > 0 || from === undefined || to === undefined)
      return listPage(c, sent, problems);
    const size = /^\d{1,6}$/.test(sent.size ?? "") ? Number(sent.size) : Number.NaN;
    const announced = await announceDraw(context, city.id, actor, { from, to, size });
    if (!("refused" in announced))
      return c.redirect(`/${city.slug}${DRAWS}/${announced.number}?done`, 303);
    const problem = problemOf("draw", announced);
    return problem === undefined ? turnAway(c) : listPage(c, sent, [problem]);
  });

  routes.get(ONE, async (c) => {
    if (!isOpen(c, "see-draw-work")) return turnAway(c);
    const noted = c.req.query("noted") ?? "";
    return drawPage(c, {
      done: c.req.query("done") !== undefined,
      ...(isCheckReference(noted) ? { noted } : {}),
    });
  });

  routes.post(`${ONE}/list`, async (c) => {
    if (!isOpen(c, "fix-draw-list")) return turnAway(c);
    const fixed = await fixDrawList(context, c.var.city.id, c.var.actor, numberIn(c));
    return answer(c, "list", {}, fixed);
  });

  routes.post(`${ONE}/result`, async (c) => {
    if (!isOpen(c, "make-draw")) return turnAway(c);
    const drawn = await makeDraw(context, c.var.city.id, c.var.actor, numberIn(c));
    return answer(c, "result", {}, drawn);
  });

  routes.post(`${ONE}/ending`, async (c) => {
    if (!isOpen(c, "end-draw")) return turnAway(c);
    const sent = (await readForm(c)).values;
    const problems = problemsOf("ending", sent);
    if (problems.length > 0) return drawPage(c, { form: "ending", sent, problems });
    const ended = await endDraw(context, c.var.city.id, c.var.actor, {
      number: numberIn(c),
      reason: worded(c, sent.reason),
    });
    return answer(c, "ending", sent, ended);
  });

  routes.post(`${ONE}/notes/:reference{FAIR-[0-9-]+}`, async (c) => {
    if (!isOpen(c, "note-review")) return turnAway(c);
    const reference = c.req.param("reference");
    const sent = (await readForm(c)).values;
    const kept = await keepReviewNote(context, c.var.city.id, c.var.actor, {
      ...{ draw: numberIn(c), reference, verdict: sent.verdict ?? "" },
      reasons: worded(c, sent.reasons),
      change: worded(c, sent.change),
      dissent: worded(c, sent.dissent),
      ...(/^\d{1,6}$/.test(sent.seen ?? "") ? { seen: Number(sent.seen) } : {}),
    });
    return answer(c, "note", sent, kept, reference);
  });

  routes.post(`${ONE}/review`, async (c) => {
    if (!isOpen(c, "adopt-review")) return turnAway(c);
    const sent = (await readForm(c)).values;
    const problems = problemsOf("adoption", sent);
    if (problems.length > 0) return drawPage(c, { form: "adoption", sent, problems });
    const on = factDateOf(sent.on)?.date;
    const adopted = await adoptReview(context, c.var.city.id, c.var.actor, {
      ...{ draw: numberIn(c), body: sent.body ?? "" },
      ...(on === undefined ? {} : { on }),
    });
    return answer(c, "adoption", sent, adopted);
  });

  return routes;

  function worded(c: Request<Env>, text: string | undefined) {
    const { city, language } = c.var;
    return { [writtenLanguage(undefined, city.languages, language)]: text ?? "" };
  }

  function answer(
    c: Request<Env>,
    form: DrawStepForm | "note",
    sent: Sent,
    outcome: Refused | object,
    reference?: string,
  ): Response | Promise<Response> {
    if (!("refused" in outcome)) {
      const query = reference === undefined ? "done" : `noted=${reference}#${reference}`;
      return c.redirect(`/${c.var.city.slug}${DRAWS}/${numberIn(c)}?${query}`, 303);
    }
    const refused = outcome as Refused;
    if (refused.refused === "unknown-draw" || refused.refused === "not-sampled")
      return refusePage(c, "not-found");
    if (refused.refused === "not-permitted") return turnAway(c);
    const t = assessmentTexts(c.var.language);
    // A step has no field to which its refusal could belong.
    const problem =
      form === "list" || form === "result" || refused.refused === "said-meanwhile"
        ? undefined
        : problemOf(form, refused);
    const which = (refused.references ?? []).join(", ");
    const told =
      refused.refused === "no-verdicts"
        ? t.lacking(which)
        : refused.refused === "adopter-weighed"
          ? t.ownChecks(which)
          : t.refusals[refused.refused];
    return drawPage(c, {
      ...{ form, sent, problems: problem === undefined ? [] : [problem] },
      ...(reference === undefined ? {} : { reference }),
      ...(problem === undefined || which !== "" ? { problem: told } : {}),
      conflict: refused.refused === "said-meanwhile",
    });
  }

  type Shown = {
    readonly form?: DrawStepForm | "note";
    readonly reference?: string;
    readonly sent?: Sent;
    readonly problems?: readonly FormProblem[];
    readonly problem?: string;
    readonly conflict?: boolean;
    readonly done?: boolean;
    readonly noted?: string;
  };

  async function drawPage(c: Request<Env>, shown: Shown): Promise<Response> {
    const { actor, city, language } = c.var;
    const number = numberIn(c);
    const view = viewOf(context, c);
    const found = await database.readCity(city.id, async (tx) => {
      const draw = await findDraw(tx, number);
      if (draw === undefined) return undefined;
      const isOpenForReview = draw.result !== null && draw.review === null;
      const sampled = isOpenForReview ? await listChecks(tx, draw.result?.sample ?? []) : [];
      const byReference = new Map(sampled.map((check) => [check.reference, check]));
      const notes = await listNotes(tx, draw.id);
      const checks: DrawWorkPageProps["checks"][number][] = [];
      for (const reference of draw.result?.sample ?? []) {
        const check = byReference.get(reference);
        if (check === undefined) continue;
        const hadPart = (await partInCheck(tx, check, actor)) !== undefined;
        checks.push({ check, hadPart, note: notes.get(reference) });
      }
      const bodies = isOpenForReview ? await listBodies(tx) : [];
      const reach = await readReach(tx, actor, { on: today(context) });
      const active = bodies.filter(({ standing }) => standing === "active");
      const own = active.filter(({ id }) => reach(permissions, "adopt-review", id));
      return { draw, checks, bodies: own, noneTheirs: active.length > 0 && own.length === 0 };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { form, reference, sent = {}, problems = [], problem, conflict, done = false } = shown;
    // The note's fields carry the reference, since the page has a form for each check.
    const name = form === "note" ? `note-${reference}` : (form ?? "");
    const returned =
      form === undefined
        ? undefined
        : {
            ...{ form, values: sent },
            errors: fieldErrorsOf(name, problems, assessmentTexts(language)),
            ...(reference === undefined ? {} : { reference }),
            ...(problem === undefined ? {} : { problem }),
          };
    return respond(
      c,
      DrawWorkPage({
        ...{
          ...found,
          view,
          done,
          returned,
          noted: shown.noted,
          address: `${view.home}/work/decisions`,
        },
        publicAddress: `${cityAddress(context.settings, city)}/decisions/draws/${number}`,
        // Which of them may see the notes: only who may write them.
        checks: isOpen(c, "note-review") ? found.checks : [],
        mayStep: isOpen(c, "make-draw"),
        mayNote: isOpen(c, "note-review"),
        mayAdopt: isOpen(c, "adopt-review"),
      }),
      conflict === true ? 409 : returned !== undefined ? 422 : 200,
    );
  }

  async function listPage(
    c: Request<Env>,
    sent: Sent,
    problems: readonly FormProblem[],
  ): Promise<Response> {
    const draws = await database.readCity(c.var.city.id, (tx) => listDraws(tx));
    return respond(
      c,
      DrawsWorkPage({
        ...{
          draws,
          view: viewOf(context, c),
          values: { ...offeredPeriod(draws, today(context)), ...sent },
        },
        mayAnnounce: isOpen(c, "announce-draw"),
        errors: fieldErrorsOf("draw", problems, assessmentTexts(c.var.language)),
      }),
      problems.length > 0 ? 422 : 200,
    );
  }
}

function numberIn(c: Request<Env>): number {
  return Number(c.req.param("number"));
}
