/** An organisation's objection is entered: by the body's secretary, who receives it, or with its source on the terminal. The city's time to answer begins. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { HOST, may } from "../accounts/index.ts";
import { checkObjection, type ObjectionProblem, type WrittenObjection } from "./check-objection.ts";
import { type EnterObjectionRefusal, enterObjection } from "./enter-objection.ts";
import { permissions } from "./permissions.ts";
import type { TooLong } from "./written.ts";

export type FileObjectionInput = WrittenObjection & {
  readonly citySlug: string;
};

export type FileObjectionRefusal =
  | Refusal<"not-permitted" | "no-source" | ObjectionProblem>
  | EnterObjectionRefusal
  | TooLong;

/** Under which reference it stands; `unchanged` is there only when exactly this was filed before. */
export async function fileObjection(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: FileObjectionInput,
): Promise<
  | FileObjectionRefusal
  | { readonly reference: string }
  | { readonly reference: string; readonly unchanged: true }
> {
  if (!may(actor, permissions, "file-objection")) return { refused: "not-permitted" };
  const checked = checkObjection(input, today(context));
  if ("refused" in checked) return checked;
  if (checked.source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  return context.database.inCity(cityId, (tx) =>
    enterObjection(context, tx, actor, { ...checked, citySlug: input.citySlug }),
  );
}
