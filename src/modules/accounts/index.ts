/** The public face of `accounts`. */

export { decideRole } from "./decide-role.ts";
export { isEmailAddress } from "./email-address.ts";
export { endRole } from "./end-role.ts";
export { enterColleague } from "./enter-colleague.ts";
export { type ErasePersonRefusal, erasePerson } from "./erase-person.ts";
export { findAccount } from "./find-account.ts";
export { findHolder, findHolderLocked } from "./find-holder.ts";
export { findPerson, listPersons } from "./find-person.ts";
export { findPersonName } from "./find-person-name.ts";
export { type GiveRoleRefusal, giveRole, type RoleHolder } from "./give-role.ts";
export { listPeople, type Person } from "./list-people.ts";
export { listRoleProposals } from "./list-role-proposals.ts";
export { type MovedRoles, moveRoles } from "./move-roles.ts";
export { may, type Permissions } from "./permission.ts";
export { personCommitment } from "./person-commitment.ts";
export { actorRole } from "./record-name.ts";
export {
  HOST,
  INSIDE,
  mayActForCity,
  mayHoldTogether,
  needsTwoPeople,
  ROLES,
  type Role,
  speaksForAll,
} from "./role.ts";
export { DECISIONS, type RoleProposal } from "./role-proposal.ts";
export { TERMINAL } from "./terminal.ts";
export { accountsTexts, roleTexts } from "./texts/index.ts";
