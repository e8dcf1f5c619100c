/** Why somebody cannot sign, confirm or ask for a link: in a file of their own, so that the texts know the codes and the letters know the texts. */
import type { Refusal } from "../../kernel/refusal.ts";
import type { NameProblem } from "./signatory.ts";

/** `signed-already` is told of organisations only, and of none is it told by whom. */
export type AskToSignRefusal = Refusal<
  "unknown-kind" | NameProblem | "no-email" | "signed-already" | "too-many"
>;

export type AskToWithdrawRefusal = Refusal<"no-email" | "too-many">;

/** The link was never given, was used, or is older than it may be; or another has signed for this organisation meanwhile. */
export type ConfirmSignatureRefusal = Refusal<"dead-link" | "signed-already">;
