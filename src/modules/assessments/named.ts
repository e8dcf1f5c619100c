/** What other modules call the things that a check names. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";

export type Named = { readonly slug: string; readonly name: Wording };
export type DepartmentRef = Named & { readonly id: Id<"Department"> };
