/** Finds the matter that somebody wants to say something about, and holds it so that others who do wait. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { findBody } from "./list-bodies.ts";
import { findMatter } from "./list-matters.ts";
import { type Matter, matterSubject, type Side } from "./matter.ts";
import { servesBody } from "./may-in-body.ts";
import { speaksFor } from "./speaks-for.ts";
import { spokeForOther } from "./spoke-for-other.ts";
import { holdOthers } from "./store/bodies.ts";

export type MatterRefusal = Refusal<
  "unknown-matter" | "before-asking" | "not-your-department" | "not-your-body" | "other-side"
>;

export async function matterFor(
  tx: CityTransaction,
  actor: Actor | undefined,
  wanted: {
    /** The slug. */
    readonly body: string;
    readonly number: number;
    readonly on: LocalDate;
    readonly side: Side;
  },
): Promise<MatterRefusal | { readonly matter: Matter }> {
  const { number, on, side } = wanted;
  await holdOthers(tx, { about: matterSubject(wanted.body, number) });
  const body = await findBody(tx, wanted.body);
  const matter = body === undefined ? undefined : await findMatter(tx, body.id, number);
  if (matter === undefined) return { refused: "unknown-matter" };
  if (side === "city" && !(await speaksFor(tx, actor, matter.department?.id ?? null)))
    return { refused: "not-your-department" };
  if (side === "body" && !(await servesBody(tx, actor, matter.body.id)))
    return { refused: "not-your-body" };
  if (await spokeForOther(tx, actor, matter.id, side)) return { refused: "other-side" };
  if (on < matter.askedOn) return { refused: "before-asking" };
  return { matter };
}

/** What everybody who says something about a matter hands in. */
export type AboutMatter = {
  /** The slug. */
  readonly body: string;
  readonly number: number;
  /** Today, unless it was said before. */
  readonly on?: LocalDate;
  readonly source?: string | null;
  /** How many things of the kind the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type SayingRefusal = Refusal<"not-permitted" | "future-date" | "said-meanwhile">;
