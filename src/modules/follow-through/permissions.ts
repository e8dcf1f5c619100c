/** Who may do what with follow-through. Everybody may see all of it; nobody may change a line. The city comments through its coordinator. */
import type { Permissions } from "../accounts/index.ts";

export type FollowThroughAction = "comment-on-row";

export const permissions: Permissions<FollowThroughAction> = {
  "comment-on-row": ["coordinator"],
};
