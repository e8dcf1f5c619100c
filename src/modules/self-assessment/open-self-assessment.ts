/** Begins to hold the city against a framework in a year. Nothing of it is public before it is published. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { yearOf } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { isAssessmentYear } from "./framework.ts";
import { findFramework } from "./list-frameworks.ts";
import { findSelfAssessment } from "./list-self-assessments.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/assessments.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type OpenSelfAssessmentInput = {
  /** The slug of the framework. */
  readonly framework: string;
  readonly year: number;
  /** Who assesses, in words: the city, or whoever else read what is published. */
  readonly assessedBy: Wording;
};

export type OpenSelfAssessmentRefusal =
  | Refusal<"not-permitted" | "unknown-framework" | "bad-year" | "no-assessor" | "opened-already">
  | TooLong;

export async function openSelfAssessment(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { framework, year, assessedBy: said }: OpenSelfAssessmentInput,
): Promise<OpenSelfAssessmentRefusal | { readonly opened: true }> {
  if (!may(actor, permissions, "open-self-assessment")) return { refused: "not-permitted" };
  const assessedBy = tidyWording(said);
  if (!isAssessmentYear(year, yearOf(today(context)))) return { refused: "bad-year" };
  if (isEmptyWording(assessedBy)) return { refused: "no-assessor" };
  const tooLong = findTooLong({ assessedBy });
  if (tooLong !== undefined) return tooLong;

  return context.database.inCity(cityId, async (tx) => {
    if ((await findFramework(tx, framework)) === undefined) return { refused: "unknown-framework" };
    if ((await findSelfAssessment(tx, framework, year)) !== undefined)
      return { refused: "opened-already" };
    const inserted = await store.insertAssessment(tx, {
      ...{ id: newId<"SelfAssessment">(context), framework, year, assessedBy },
      at: context.now(),
      account: actor?.accountId ?? null,
    });
    return inserted === 0 ? { refused: "opened-already" } : { opened: true };
  });
}
