/** Why a reply is not taken. */
import type { Refusal } from "../../kernel/refusal.ts";

export type ReplyRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-request"
      | "not-yours"
      | "closed"
      | "judges"
      | "unknown-kind"
      | "no-reason"
      | "no-text"
      | "said-meanwhile"
      | "not-begun"
      | "not-your-measure"
    >
  | { readonly refused: "text-too-long"; readonly field: "text" | "evidence" };
