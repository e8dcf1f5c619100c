/** Who may do what with a city's rights. Reading them needs no permission. */
import type { Permissions } from "../accounts/index.ts";

export const permissions: Permissions<"define-right"> = {
  "define-right": ["coordinator", "editor", "host"],
};
