/**
 * The body says what it advises: it was heard. Only its own secretary enters that, never the city. The first advice starts the time within which
 * the city is to answer, on the day on which it is entered where that is later: nobody is late before they could know. Further advice stands beside it.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { enterHearing } from "./enter-hearing.ts";
import { listMandates } from "./list-mandates.ts";
import { answeredBy, mandateOn } from "./mandate.ts";
import {
  type AboutMatter,
  type MatterRefusal,
  matterFor,
  type SayingRefusal,
} from "./matter-for.ts";
import { permissions } from "./permissions.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type GiveAdviceInput = AboutMatter & { readonly text: Wording };

export type GiveAdviceRefusal = Refusal<"no-advice"> | SayingRefusal | MatterRefusal | TooLong;

/** `unchanged` when the body has said exactly this before. */
export async function giveAdvice(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: GiveAdviceInput,
): Promise<GiveAdviceRefusal | { readonly heard: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "give-advice")) return { refused: "not-permitted" };
  const { on = today(context), seen } = input;
  const text = tidyWording(input.text);
  const source = tidyOrNull(input.source);
  if (isEmptyWording(text)) return { refused: "no-advice" };
  const tooLong = findTooLong({ advice: text, source });
  if (tooLong !== undefined) return tooLong;
  if (on > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    const found = await matterFor(tx, actor, { ...input, on, side: "body" });
    if ("refused" in found) return found;
    const { matter } = found;
    const isFirst = matter.hearings.every(({ kind }) => kind !== "heard");
    const mandate = mandateOn(await listMandates(tx, matter.body.id), on);
    const answerDueOn = isFirst ? answeredBy(today(context), mandate?.answerDays ?? null) : null;
    const hearing = { kind: "heard", side: "body", text, on, source, answerDueOn } as const;
    const entered = await enterHearing(context, tx, actor, { ...found, hearing, seen });
    return "entered" in entered ? { heard: true } : entered;
  });
}
