/** Who may see who works here, and who may use the forms of that page. What a form does is a permission of the module that does it, too. */
import type { Permissions } from "../accounts/index.ts";

export const permissions: Permissions<"see-people" | "manage-people" | "hand-over-work"> = {
  "see-people": ["coordinator", "reader"],
  "manage-people": ["coordinator"],
  "hand-over-work": ["coordinator"],
};
