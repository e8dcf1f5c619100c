/** The public face of `accounts`. */

export { isEmailAddress } from "./email-address.ts";
export { enterColleague } from "./enter-colleague.ts";
export { findAccount } from "./find-account.ts";
export { findActor } from "./find-actor.ts";
export { findPerson, listPersons } from "./find-person.ts";
export { findPersonName } from "./find-person-name.ts";
export { invitePerson } from "./invite-person.ts";
export type { Person } from "./list-people.ts";
export { makeSignInLink } from "./make-sign-in-link.ts";
export { may, type Permissions } from "./permission.ts";
export { personCommitment } from "./person-commitment.ts";
export { actorRole } from "./record-name.ts";
export { HOST, ROLES, type Role } from "./role.ts";
export { SESSION_COOKIE } from "./session-cookie.ts";
export { TERMINAL } from "./terminal.ts";
export { hashToken, newToken } from "./token.ts";
