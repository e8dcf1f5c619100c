/** The city asks a body for its advice on a matter. The body's time begins to run, and its last day is stored. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { findDepartment } from "../departments/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { bodySubject, standingOn } from "./body.ts";
import { findBody, listStandings } from "./list-bodies.ts";
import { listMandates } from "./list-mandates.ts";
import { listMattersOf } from "./list-matters.ts";
import { heardBy, mandateOn } from "./mandate.ts";
import { matterSubject } from "./matter.ts";
import { permissions } from "./permissions.ts";
import { askedFacts } from "./record-facts.ts";
import { speaksFor } from "./speaks-for.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/matters.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AskBodyInput = {
  /** The slug. */
  readonly body: string;
  readonly title: Wording;
  readonly caseNumber?: string | null;
  /** The slug of the department that asks. */
  readonly department?: string | null;
  /** Today, unless it was asked before. */
  readonly askedOn?: LocalDate;
  /** Left out, it is counted by the days of the mandate in force on that day. */
  readonly dueOn?: LocalDate | null;
  readonly source?: string | null;
};

export type AskBodyRefusal =
  | Refusal<
      | "not-permitted"
      | "no-title"
      | "no-source"
      | "future-date"
      | "due-before-asking"
      | "unknown-body"
      | "body-not-active"
      | "unknown-department"
      | "not-your-department"
    >
  | TooLong;

/** Under which number it stands; `unchanged` when exactly this was asked before. */
export async function askBody(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AskBodyInput,
): Promise<
  | AskBodyRefusal
  | { readonly number: number }
  | { readonly number: number; readonly unchanged: true }
> {
  if (!may(actor, permissions, "ask-body")) return { refused: "not-permitted" };
  const { askedOn = today(context) } = input;
  const title = tidyWording(input.title);
  const caseNumber = tidyOrNull(input.caseNumber);
  const source = tidyOrNull(input.source);
  if (isEmptyWording(title)) return { refused: "no-title" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ title, caseNumber, source });
  if (tooLong !== undefined) return tooLong;
  if (askedOn > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(input.body) });
    const body = await findBody(tx, input.body);
    if (body === undefined) return { refused: "unknown-body" };
    if (standingOn(await listStandings(tx, body.id), askedOn) !== "active")
      return { refused: "body-not-active" };
    const department = input.department == null ? null : await findDepartment(tx, input.department);
    if (department === undefined) return { refused: "unknown-department" };
    if (!(await speaksFor(tx, actor, department?.id ?? null)))
      return { refused: "not-your-department" };
    const mandate = mandateOn(await listMandates(tx, body.id), askedOn);
    const { dueOn = heardBy(askedOn, mandate?.heardDays ?? null) } = input;
    if (dueOn !== null && dueOn < askedOn) return { refused: "due-before-asking" };
    const matters = await listMattersOf(tx, body.id);
    const facts = askedFacts({
      ...{ title, caseNumber, askedOn, dueOn, source, department: department?.slug ?? null },
    });
    const same = matters.find(
      (one) =>
        textHash(askedFacts({ ...one, department: one.department?.slug ?? null })) ===
        textHash(facts),
    );
    if (same !== undefined) return { number: same.number, unchanged: true };

    const at = context.now();
    const number = matters.length + 1;
    await store.insertMatter(tx, {
      ...{ id: newId<"Matter">(context), body: body.id, number, title, caseNumber },
      ...{ department: department?.id ?? null, askedOn, dueOn, source, at },
      by: actor?.accountId ?? null,
    });
    await record(tx, {
      ...{ type: "body.asked", at, by: actorRole(actor) },
      subject: matterSubject(body.slug, number),
      facts,
    });
    return { number };
  });
}
