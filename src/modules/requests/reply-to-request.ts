/** Replies to a request: hands the reply to the module that it belongs to, which keeps it, and closes the request. */
import type { Id } from "../../kernel/id.ts";
import type { Language, Wording } from "../../kernel/language.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { findPerson, may } from "../accounts/index.ts";
import { listDepartments } from "../departments/index.ts";
import { reportProgress } from "../plans/index.ts";
import { answerRecommendation, claimProgress } from "../recommendations/index.ts";
import { judges, speakerFor } from "./author.ts";
import { closeRequest } from "./close-request.ts";
import type { DraftFields } from "./draft.ts";
import { dutiesOf, type Scene } from "./duty.ts";
import { findRequest, readScene } from "./list-requests.ts";
import { permissions } from "./permissions.ts";
import type { ReplyRefusal } from "./reply-refusal.ts";
import { isOpen, type ReplyWay, type RequestForReply } from "./request.ts";
import { requestTexts } from "./texts/index.ts";

export type ReplyInput = {
  /** The request's reference. */
  readonly request: string;
  readonly fields: DraftFields;
  readonly written: Language;
  /** How much had been said when the person began to write; refused when there is more by now. */
  readonly seen?: number;
  readonly way: Exclude<ReplyWay, "elsewhere">;
};

/** Keeps the reply where it belongs and closes the request; what the keeping module refuses is refused here. */
export async function replyToRequest(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ReplyInput,
): Promise<ReplyRefusal | { readonly replied: true }> {
  const admitted = await context.database.readCity(cityId, async (tx) =>
    admit(tx, await readScene(tx, context), actor, input.request),
  );
  if ("refused" in admitted) return admitted;
  const { request, department } = admitted;
  const kept = await hand(context, cityId, actor, input, { request, department });
  if ("refused" in kept) return kept;
  await closeRequest(context, cityId, actor, { request, as: input.way });
  return { replied: true };
}

/** Whether somebody may reply to an open request: whose turn it is, or the coordinator. */
export function mayReply(
  actor: Actor | undefined,
  request: RequestForReply,
  scene: Scene,
): boolean {
  if (may(actor, permissions, "reply-to-any")) return true;
  const account = actor?.accountId ?? null;
  return (
    account !== null && dutiesOf(account, scene).some((duty) => duty.request.id === request.id)
  );
}

type Admitted = { readonly request: RequestForReply; readonly department: string };

async function admit(
  tx: CityTransaction,
  scene: Scene,
  actor: Actor | undefined,
  reference: string,
): Promise<ReplyRefusal | Admitted> {
  if (actor === undefined) return { refused: "not-permitted" };
  const request = await findRequest(tx, reference);
  if (request === undefined) return { refused: "unknown-request" };
  if (!isOpen(request)) return { refused: "closed" };
  if (!mayReply(actor, request, scene)) return { refused: "not-yours" };
  const person = actor.accountId === null ? undefined : await findPerson(tx, actor.accountId);
  if (person !== undefined && judges(person)) return { refused: "judges" };
  const department = (await listDepartments(tx)).find(({ id }) => id === request.department);
  if (department === undefined)
    throw new Error("A request names a department that the city has not");
  return { request, department: department.slug };
}

/** Gives the reply to the module that keeps it, in the words that it asks for. */
async function hand(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { fields, written, seen }: ReplyInput,
  { request, department }: Admitted,
): Promise<ReplyRefusal | { readonly kept: true }> {
  const speaker = speakerFor(actor);
  const common = { department, ...(seen === undefined ? {} : { seen }) };
  if (request.kind === "answer") {
    const answered = await answerRecommendation(context, cityId, speaker, {
      ...common,
      reference: request.about,
      kind: fields.kind,
      reason: { [written]: fields.text },
      source: fields.evidence,
    });
    return "refused" in answered ? refusalOf(answered) : { kept: true };
  }
  const text = progressText(fields, written);
  const { evidence } = fields;
  if (request.kind === "measure") {
    const report = { ...common, measure: request.about, text, evidence };
    const reported = await reportProgress(context, cityId, speaker, report);
    return "refused" in reported ? refusalOf(reported) : { kept: true };
  }
  const claimed = await claimProgress(context, cityId, speaker, {
    ...common,
    reference: request.about,
    text,
    evidence,
  });
  return "refused" in claimed ? refusalOf(claimed) : { kept: true };
}

/** What was done and what is next as one text, as on the working page. */
function progressText({ text, next }: DraftFields, written: Language): Wording {
  const { nextInText } = requestTexts(written).form;
  const parts = [text, next.trim() === "" ? "" : nextInText(next.trim())];
  return text.trim() === "" ? {} : { [written]: parts.filter((part) => part !== "").join("\n\n") };
}

/** A refusal of the module that keeps the reply, as the short form says it. */
function refusalOf(given: { readonly refused: string; readonly field?: string }): ReplyRefusal {
  switch (given.refused) {
    case "not-permitted":
    case "unknown-kind":
    case "no-reason":
    case "no-text":
    case "said-meanwhile":
    case "not-your-measure":
      return { refused: given.refused };
    case "too-long":
      return {
        refused: "text-too-long",
        field: given.field === "evidence" || given.field === "source" ? "evidence" : "text",
      };
    case "before-adoption":
      return { refused: "not-begun" };
    default:
      throw new Error(
        `A reply was refused for a reason that the form cannot mend: ${given.refused}`,
      );
  }
}
