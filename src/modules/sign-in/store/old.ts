/** SQL that removes what signing in leaves behind. */
import { city, command, instant } from "../../../platform/database/statement.ts";

export const deleteOldLinks = command`
  delete from sign_in.link where city_id = ${city} and expires_at < ${{ before: instant() }}`;

/** Ended, or not seen since: after two hours without a visit a session is over. */
export const deleteOldSessions = command`
  delete from sign_in.session
  where city_id = ${city} and (ended_at < ${{ before: instant() }} or seen_at < ${{ before: instant() }})`;

export const deleteOldPasskeys = command`
  delete from sign_in.passkey where city_id = ${city} and removed_at < ${{ before: instant() }}`;

export const deleteOldMappedRoles = command`
  delete from sign_in.mapped_role where city_id = ${city} and ended_at < ${{ before: instant() }}`;
