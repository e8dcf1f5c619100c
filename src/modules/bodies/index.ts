/** The public face of `bodies`. */
export { parseBodiesFile } from "./commands/bodies-file.ts";
export { findBody, listBodies } from "./list-bodies.ts";
export { listMemberships } from "./list-memberships.ts";
export { loadBodiesFile } from "./load-bodies-file.ts";
export { quorumNeeded } from "./mandate.ts";
export type { Membership } from "./membership.ts";
