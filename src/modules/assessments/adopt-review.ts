/** A body adopts its review of a sample: every finding that it has noted enters the public record in one act, or none does. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { findBody, mayInBody } from "../bodies/index.ts";
import { type NewEntry, recordAll } from "../ledger/index.ts";
import { type Check, checkSubject } from "./check.ts";
import { type Draw, drawSubject } from "./draw.ts";
import { listChecks } from "./list-checks.ts";
import { listNotes } from "./list-notes.ts";
import { type OpenDrawRefusal, openDraw } from "./open-draw.ts";
import { partInCheck } from "./part-in-check.ts";
import { permissions } from "./permissions.ts";
import { adoptedFacts, reviewedFacts } from "./record-facts.ts";
import type { ReviewNote, ReviewVerdict } from "./review.ts";
import * as store from "./store/reviews.ts";

export type AdoptReviewInput = {
  /** The draw's number. */
  readonly draw: number;
  /** The body's name in addresses. */
  readonly body: string;
  /** The day of the body's decision; today unless said. */
  readonly on?: LocalDate;
};

export type AdoptReviewRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-body"
      | "not-your-body"
      | "body-rests"
      | "future-date"
      | "before-draw"
      | "not-drawn"
      | "reviewed-already"
    >
  | OpenDrawRefusal
  /** These have no verdict or no reasons yet. */
  | (Refusal<"no-verdicts"> & { readonly references: readonly string[] })
  /** The person, or a department of theirs, has weighed these. */
  | (Refusal<"adopter-weighed"> & { readonly references: readonly string[] });

export async function adoptReview(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { draw: number, body: slug, on = today(context) }: AdoptReviewInput,
): Promise<AdoptReviewRefusal | { readonly adopted: number }> {
  if (!may(actor, permissions, "adopt-review")) return { refused: "not-permitted" };
  if (on > today(context)) return { refused: "future-date" };
  return context.database.inCity(cityId, async (tx) => {
    const draw = await openDraw(tx, number);
    if ("refused" in draw) return draw;
    if (draw.result === null) return { refused: "not-drawn" };
    if (draw.review !== null) return { refused: "reviewed-already" };
    const body = await findBody(tx, slug);
    if (body === undefined) return { refused: "unknown-body" };
    const reached = { body: body.id, on: today(context) };
    if (!(await mayInBody(tx, actor, permissions, "adopt-review", reached)))
      return { refused: "not-your-body" };
    if (body.standing !== "active") return { refused: "body-rests" };
    if (on < draw.result.on) return { refused: "before-draw" };
    const findings = findingsOf(draw, await listNotes(tx, draw.id));
    const lacking = findings.filter((one) => !("verdict" in one));
    if (lacking.length > 0)
      return { refused: "no-verdicts", references: lacking.map((one) => one.reference) };
    const checks = new Map(
      (await listChecks(tx, draw.result.sample)).map((check) => [check.reference, check]),
    );
    const own: string[] = [];
    for (const check of checks.values())
      if ((await partInCheck(tx, check, actor)) !== undefined) own.push(check.reference);
    if (own.length > 0) return { refused: "adopter-weighed", references: own.sort() };

    const at = context.now();
    const by = actorRole(actor);
    const account = actor?.accountId ?? null;
    await store.insertReview(tx, { draw: draw.id, body: body.id, onDate: on, at, account });
    const entries: NewEntry[] = [];
    for (const finding of findings) {
      if (!("verdict" in finding)) throw new Error("A finding is missing after all");
      const { reference, ...words } = finding;
      const check = idOf(checks, reference);
      await store.insertFinding(tx, { draw: draw.id, check, ...words });
      entries.push({
        ...{ type: "decision-check.reviewed", at, by, subject: checkSubject(reference) },
        facts: reviewedFacts({ ...words, draw: number, body, on }),
      });
    }
    await store.deleteNotes(tx, { draw: draw.id });
    await recordAll(tx, [
      {
        ...{ type: "sample-review.adopted", at, by, subject: drawSubject(number) },
        facts: adoptedFacts(body.slug, on, findings.length),
      },
      ...entries,
    ]);
    return { adopted: findings.length };
  });
}

type Ready = Pick<ReviewNote, "reference" | "reasons" | "change" | "dissent"> & {
  readonly verdict: ReviewVerdict;
};

/** In the order of the sample; without a verdict where one is missing, or the reasons for it. */
function findingsOf(
  { result }: Draw,
  notes: ReadonlyMap<string, ReviewNote>,
): readonly (Ready | { readonly reference: string })[] {
  return (result?.sample ?? []).map((reference) => {
    const note = notes.get(reference);
    if (note?.verdict == null || isEmptyWording(note.reasons)) return { reference };
    const { verdict, reasons, change, dissent } = note;
    return { reference, verdict, reasons, change, dissent };
  });
}

function idOf(checks: ReadonlyMap<string, Check>, reference: string): Check["id"] {
  const check = checks.get(reference);
  if (check === undefined) throw new Error("A sampled check is gone");
  return check.id;
}
