/** Records that the city bound itself to a charter: one of the catalogue that cities can adopt, or another that is named. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { chartersOf, getCatalogue } from "../rights/index.ts";
import {
  type Charter,
  type CharterProblem,
  charterProblems,
  charterSubject,
  isSameCharter,
} from "./charter.ts";
import { listCharters } from "./list-charters.ts";
import { permissions } from "./permissions.ts";
import { charterFacts } from "./record-facts.ts";
import * as store from "./store.ts";

export type AdoptCharterRefusal = Refusal<
  "not-permitted" | CharterProblem | "unknown-charter" | "adopted-already"
>;

/** `unchanged` when exactly this was recorded before. */
export async function adoptCharter(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: Omit<Charter, "number" | "withdrawal">,
): Promise<
  | AdoptCharterRefusal
  | { readonly number: number }
  | { readonly number: number; readonly unchanged: true }
> {
  if (!may(actor, permissions, "adopt-charter")) return { refused: "not-permitted" };
  const named = tidyWording(input.named ?? {});
  const charter = {
    framework: input.framework,
    instrument: input.instrument,
    named: isEmptyWording(named) ? null : named,
    on: input.on,
    by: tidyWording(input.by),
    source: input.source.trim(),
  };
  const [problem] = charterProblems(charter, today(context));
  if (problem !== undefined) return { refused: problem };
  const charters = chartersOf(getCatalogue());
  const { framework, instrument } = charter;
  const isKnown =
    (framework === null || charters.frameworks.includes(framework)) &&
    (instrument === null || charters.instruments.some(({ id }) => id === instrument));
  if (!isKnown) return { refused: "unknown-charter" };

  return context.database.inCity(cityId, async (tx) => {
    await store.lockProfile(tx);
    const known = await listCharters(tx);
    const words = textHash(charterFacts(charter));
    const alike = known.find((one) => textHash(charterFacts(one)) === words);
    if (alike !== undefined) return { number: alike.number, unchanged: true };
    const isInForce = known.some((one) => one.withdrawal === null && isSameCharter(one, charter));
    if (isInForce) return { refused: "adopted-already" };
    const number = known.length + 1;
    const at = context.now();
    const { on, ...rest } = charter;
    await store.insertCharter(tx, {
      ...rest,
      id: newId<"Charter">(context),
      number,
      onDate: on.date,
      precision: on.precision,
      at,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "charter.adopted",
      at,
      by: actorRole(actor),
      subject: charterSubject(number),
      facts: charterFacts(charter),
    });
    return { number };
  });
}
