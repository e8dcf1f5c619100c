/** Opens a measure for somebody who speaks for it: it is there, it is theirs to speak for, and the day makes sense. */
import type { Id } from "../../kernel/id.ts";
import { type FactDate, lastDayMeant } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { speaksForAll } from "../accounts/index.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import { findMeasure } from "./list-measures.ts";
import { departmentsById } from "./list-plans.ts";
import type { Measure } from "./measure.ts";
import { earliestDayOf } from "./plan.ts";
import { holdOthers } from "./store/plans.ts";

export type MeasureForRefusal = Refusal<"unknown-measure" | "not-your-measure" | "before-adoption">;

export type OpenedMeasure = {
  readonly measure: Measure;
  /** The department for which they speak: the owner where they work there. */
  readonly department: Id<"Department"> | null;
  /** What the public record calls it. */
  readonly departmentSlug: string | null;
};

/**
 * Coordinators and the terminal speak for every measure, contributors for those of the departments they work in. Nothing can have
 * happened certainly before the plan was adopted and before it began. Holds others who write about the measure until the end.
 * `askedFor`: the department for which the coordinator asked them, such as when they stand in for a colleague.
 */
export async function measureFor(
  tx: CityTransaction,
  actor: Actor | undefined,
  reference: string,
  on?: FactDate,
  askedFor?: string | null,
): Promise<MeasureForRefusal | OpenedMeasure> {
  await holdOthers(tx, { about: `measure/${reference}` });
  const measure = await findMeasure(tx, reference);
  if (measure === undefined) return { refused: "unknown-measure" };
  const accountId = actor?.accountId ?? null;
  const places = accountId === null ? [] : await listDepartmentsOf(tx, accountId);
  const owner = measure.department?.id ?? null;
  const isAsked = (askedFor ?? null) !== null && measure.department?.slug === askedFor;
  const isOwners = owner !== null && (places.includes(owner) || isAsked);
  if (!isOwners && !speaksForAll(actor?.roles ?? [])) return { refused: "not-your-measure" };
  if (on !== undefined && isBeforePlan(on, measure)) return { refused: "before-adoption" };
  const department = isOwners ? owner : (places[0] ?? null);
  const departments = department === null ? undefined : await departmentsById(tx);
  const departmentSlug = department === null ? null : (departments?.get(department)?.slug ?? null);
  return { measure, department, departmentSlug };
}

function isBeforePlan(on: FactDate, { plan }: Measure): boolean {
  return lastDayMeant(on) < earliestDayOf(plan);
}
