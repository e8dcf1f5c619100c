/** The body sets its own scale of verdicts with the yardstick. What was judged before keeps its mark in the words of that day. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { listScales } from "./list-scales.ts";
import { permissions } from "./permissions.ts";
import { isVerdict } from "./recommendation.ts";
import { scaleFacts } from "./record-facts.ts";
import { SCALE_SUBJECT } from "./reference.ts";
import * as store from "./store/recommendations.ts";
import * as scales from "./store/verdict-scales.ts";
import { type ScaleMark, type ScaleProblem, scaleProblem } from "./verdict-scale.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type SetVerdictScaleInput = {
  /** From the best to the worst, with the class in which each is counted and coloured. */
  readonly marks: readonly {
    readonly code: string;
    readonly name: Wording;
    readonly meaning: Wording;
    /** fully | largely | unevenly | not | cannot-judge */
    readonly verdict: string;
  }[];
  /** What the marks are held against. */
  readonly yardstick: Wording;
  readonly on?: FactDate;
  readonly source?: string | null;
  /** How many scales the person had before them, the default counted; refused when there are others by now. */
  readonly seen?: number;
};

export type SetVerdictScaleRefusal =
  | Refusal<
      | "not-permitted"
      | "no-yardstick"
      | "no-source"
      | "future-date"
      | "said-meanwhile"
      | ScaleProblem
    >
  | TooLong;

/** `unchanged` when that scale is in force already. */
export async function setVerdictScale(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: SetVerdictScaleInput,
): Promise<SetVerdictScaleRefusal | { readonly set: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "set-verdict-scale")) return { refused: "not-permitted" };
  const { seen, on = { date: today(context), precision: "day" } } = input;
  const yardstick = tidyWording(input.yardstick);
  const source = tidyOrNull(input.source);
  const tidy = input.marks.map(({ code, name, meaning, verdict }) => ({
    code,
    name: tidyWording(name),
    meaning: tidyWording(meaning),
    verdict,
  }));
  const problem = scaleProblem(tidy);
  if (problem !== undefined) return { refused: problem };
  const marks = tidy.flatMap(({ verdict, ...mark }): readonly ScaleMark[] =>
    isVerdict(verdict) ? [{ ...mark, verdict }] : [],
  );
  if (isEmptyWording(yardstick)) return { refused: "no-yardstick" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong =
    findTooLong({ yardstick, source }) ??
    marks
      .map(({ name, meaning }) => findTooLong({ name, meaning }))
      .find((one) => one !== undefined);
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: "verdict-scale" });
    const known = await listScales(tx);
    const inForce = known.at(-1) ?? known[0];
    const words = (of: Pick<typeof inForce, "marks" | "yardstick">) =>
      textHash({ marks: of.marks, yardstick: of.yardstick });
    if (words(inForce) === words({ marks, yardstick })) return { unchanged: true };
    if (seen !== undefined && seen !== known.length) return { refused: "said-meanwhile" };

    const at = context.now();
    await scales.insertScale(tx, {
      marks,
      yardstick,
      onDate: on.date,
      precision: on.precision,
      source,
      at,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "verdict-scale.set",
      at,
      by: actorRole(actor),
      subject: SCALE_SUBJECT,
      facts: scaleFacts({ marks, yardstick, on, source }),
    });
    return { set: true };
  });
}
