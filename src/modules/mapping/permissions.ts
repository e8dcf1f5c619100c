/** Who may do what with the map. Working groups find; the city and its bodies write down what they found. */
import { INSIDE, type Permissions } from "../accounts/index.ts";

export type MappingAction = "see-map" | "write-map" | "set-standing";

export const permissions: Permissions<MappingAction> = {
  "see-map": INSIDE,
  "write-map": ["coordinator", "editor", "body-secretary", "body-member", "host"],
  "set-standing": ["coordinator", "body-secretary", "host"],
};
