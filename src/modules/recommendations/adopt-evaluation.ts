/** The body adopts its evaluation of an edition: every verdict that it has noted enters the record in one transaction, or none does. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { hasUnknownFile } from "../evidence/index.ts";
import { record } from "../ledger/index.ts";
import { enterAssessment, findWhoActedOn } from "./enter-assessment.ts";
import { agendaOf, incompleteOf } from "./evaluation.ts";
import { listDrafts } from "./list-drafts.ts";
import { listRecommendations } from "./list-recommendations.ts";
import { findScale } from "./list-scales.ts";
import { permissions } from "./permissions.ts";
import { evaluatedFacts } from "./record-facts.ts";
import { evaluationSubject } from "./reference.ts";
import * as evaluations from "./store/evaluations.ts";
import * as store from "./store/recommendations.ts";
import { findMark } from "./verdict-scale.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AdoptEvaluationInput = {
  readonly edition: number;
  /** The body that judges. */
  readonly by: Wording;
  /** The day of the body's decision; today unless said. */
  readonly on?: LocalDate;
  /** The versions of the notes that the person had before them, by reference; refused when one has changed. */
  readonly seen?: Readonly<Record<string, number>>;
};

export type AdoptEvaluationRefusal =
  | Refusal<"not-permitted" | "no-body" | "future-date" | "nothing-to-judge" | "said-meanwhile">
  | TooLong
  /** These have no verdict or no reason yet. */
  | { readonly refused: "incomplete"; readonly references: readonly string[] }
  /** The person, or a department of theirs, has spoken for the city on these. */
  | { readonly refused: "adopter-acted"; readonly references: readonly string[] }
  /** These cannot be judged on that day: it is before their adoption or their window. */
  | { readonly refused: "bad-day"; readonly references: readonly string[] };

export async function adoptEvaluation(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AdoptEvaluationInput,
): Promise<AdoptEvaluationRefusal | { readonly adopted: number }> {
  if (!may(actor, permissions, "evaluate-edition")) return { refused: "not-permitted" };
  const { edition, seen, on = today(context) } = input;
  const by = tidyWording(input.by);
  if (isEmptyWording(by)) return { refused: "no-body" };
  const tooLong = findTooLong({ by });
  if (tooLong !== undefined) return tooLong;
  if (on > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: `evaluation/${edition}` });
    const standing = { standing: edition };
    const before = agendaOf(await listRecommendations(tx, standing), edition, today(context));
    // All locks before the record's own, in one order, so that nobody waits for somebody who waits for them.
    for (const reference of before.due.map((one) => one.reference).sort())
      await store.holdOthers(tx, { about: reference });
    const { due } = agendaOf(await listRecommendations(tx, standing), edition, today(context));
    if (due.length === 0) return { refused: "nothing-to-judge" };
    const drafts = await listDrafts(tx, edition);
    const scale = await findScale(tx);
    const verdicts = due.map((recommendation) => {
      const draft = drafts.get(recommendation.id);
      const mark = draft?.mark == null ? undefined : findMark(scale, draft.mark);
      return { recommendation, draft, mark };
    });
    // A mark of an earlier scale is no verdict any more.
    const unmarked = verdicts.flatMap((one) =>
      one.mark === undefined ? one.recommendation.reference : [],
    );
    const lacking = new Set([...incompleteOf(due, drafts), ...unmarked]);
    // A file that was withdrawn since it was noted is no evidence any more.
    for (const { recommendation, draft } of verdicts) {
      if (await hasUnknownFile(tx, draft?.evidence ?? null)) lacking.add(recommendation.reference);
    }
    if (lacking.size > 0) return { refused: "incomplete", references: [...lacking] };
    const acted = await findWhoActedOn(tx, due, actor);
    if (acted.size > 0) return { refused: "adopter-acted", references: [...acted.keys()] };
    const isChanged = verdicts.some(
      ({ recommendation, draft }) =>
        seen !== undefined && seen[recommendation.reference] !== draft?.version,
    );
    if (isChanged) return { refused: "said-meanwhile" };
    const early = due.filter(
      ({ adoptedOn, judgeFrom }) => on < adoptedOn.date || (judgeFrom !== null && on < judgeFrom),
    );
    if (early.length > 0)
      return { refused: "bad-day", references: early.map(({ reference }) => reference) };

    for (const { recommendation, draft, mark } of verdicts) {
      if (draft === undefined || mark === undefined)
        throw new Error("A verdict is missing after all");
      const said = (text: string) => (text === "" ? null : { [draft.language]: text });
      const entered = await enterAssessment(context, tx, actor, recommendation, {
        edition,
        mark,
        reason: { [draft.language]: draft.reason },
        evidence: tidyOrNull(draft.evidence),
        dissent: said(draft.dissent),
        by,
        on: { date: on, precision: "day" },
        source: null,
      });
      if ("refused" in entered) throw new Error(`A verdict was refused: ${entered.refused}`);
    }
    const at = context.now();
    const assessed = verdicts.length;
    await evaluations.insertEvaluation(tx, {
      ...{ id: newId<"Evaluation">(context), edition, assessed, byBody: by, onDate: on, at },
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "evaluation.adopted",
      at,
      by: actorRole(actor),
      subject: evaluationSubject(edition),
      facts: evaluatedFacts({ edition, assessed, by, on }),
    });
    return { adopted: assessed };
  });
}
