/** SQL that forgets a person, wherever this module keeps something of theirs. */
import { city, command, text, uuid } from "../../../platform/database/statement.ts";

const account = uuid<"Account">();

export const deleteSessionsOf = command`
  delete from sign_in.session where city_id = ${city} and account_id = ${{ account }}`;

export const deleteLinksOf = command`
  delete from sign_in.link where city_id = ${city} and account_id = ${{ account }}`;

export const deletePasskeysOf = command`
  delete from sign_in.passkey where city_id = ${city} and account_id = ${{ account }}`;

export const deleteChallengesOf = command`
  delete from sign_in.passkey_challenge where city_id = ${city} and account_id = ${{ account }}`;

export const deleteAttemptsOf = command`
  delete from sign_in.attempt where city_id = ${city} and account_id = ${{ account }}`;

export const deleteIdentitiesOf = command`
  delete from sign_in.identity where city_id = ${city} and account_id = ${{ account }}`;

export const deleteMappedRolesOf = command`
  delete from sign_in.mapped_role where city_id = ${city} and account_id = ${{ account }}`;

export const deleteAskingsFor = command`
  delete from sign_in.asking where city_id = ${city} and email = ${{ email: text() }}`;
