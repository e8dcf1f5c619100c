/** Who may do what with departments. Their names are public; who works in them is for those who work here. */
import { INSIDE, type Permissions } from "../accounts/index.ts";

export type DepartmentAction = "see-departments" | "found-department" | "place-person";

export const permissions: Permissions<DepartmentAction> = {
  "see-departments": INSIDE,
  "found-department": ["coordinator", "host"],
  "place-person": ["coordinator", "host"],
};
