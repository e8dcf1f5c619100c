/** Who may let somebody in. Signing in and out needs no permission. */
import type { Permissions } from "../accounts/index.ts";

export const permissions: Permissions<"invite-person"> = {
  "invite-person": ["coordinator", "host"],
};
