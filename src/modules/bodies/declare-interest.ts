/** A member declares what ties them to something that the body deals with; or the secretary enters it for them. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { commitTo, record } from "../ledger/index.ts";
import { bodySubject } from "./body.ts";
import { interestCommitment } from "./interest.ts";
import { findBody } from "./list-bodies.ts";
import { listTerms } from "./list-memberships.ts";
import { mayInBody, servesBody } from "./may-in-body.ts";
import { permissions } from "./permissions.ts";
import { declaredFacts } from "./record-facts.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/interests.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type DeclareInterestInput = {
  /** The slug. */
  readonly body: string;
  readonly term: Id<"Term">;
  readonly text: Wording;
  readonly from?: LocalDate | null;
  readonly until?: LocalDate | null;
  /** Whether everybody may read it: the member's choice. */
  readonly public?: boolean;
};

export type DeclareInterestRefusal =
  | Refusal<
      | "not-permitted"
      | "no-interest"
      | "until-before-from"
      | "unknown-body"
      | "not-your-body"
      | "unknown-term"
      | "not-your-term"
      | "members-choice"
    >
  | TooLong;

export async function declareInterest(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: DeclareInterestInput,
): Promise<DeclareInterestRefusal | { readonly interest: Id<"Interest"> }> {
  if (!may(actor, permissions, "declare-interest")) return { refused: "not-permitted" };
  const { from = null, until = null, public: isPublic = false } = input;
  const text = tidyWording(input.text);
  if (isEmptyWording(text)) return { refused: "no-interest" };
  const tooLong = findTooLong({ interest: text });
  if (tooLong !== undefined) return tooLong;
  if (from !== null && until !== null && until < from) return { refused: "until-before-from" };

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(input.body) });
    const body = await findBody(tx, input.body);
    if (body === undefined) return { refused: "unknown-body" };
    if (
      !(await mayInBody(tx, actor, permissions, "declare-interest", {
        body: body.id,
        on: today(context),
      }))
    )
      return { refused: "not-your-body" };
    const terms = await listTerms(tx, body.id, today(context));
    const term = terms.find(({ id }) => id === input.term);
    if (term === undefined || term.innerName === null) return { refused: "unknown-term" };
    const account = actor?.accountId ?? null;
    const byMember = term.account !== null && term.account === account;
    if (!byMember && !(await servesBody(tx, actor, body.id))) return { refused: "not-your-term" };
    // Who has an account chooses for themselves; for the others the secretary says what they chose.
    if (isPublic && !byMember && term.account !== null) return { refused: "members-choice" };

    const id = newId<"Interest">(context);
    const at = context.now();
    const interest = await commitTo(context, tx, interestCommitment(term.id, text));
    await store.insertInterest(tx, {
      ...{ id, term: term.id, account: term.account, text, isPublic, from, until, byMember, at },
      commitment: Buffer.from(interest, "hex"),
      by: account,
    });
    await record(tx, {
      ...{ type: "body.interest-declared", at, by: actorRole(actor) },
      subject: bodySubject(body.slug),
      facts: declaredFacts({ seat: term.seatNumber, interest, byMember, from, until }),
    });
    return { interest: id };
  });
}
