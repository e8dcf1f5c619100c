/** The public face of `bodies`. */

export { addSeats } from "./add-seats.ts";
export { answerAdvice } from "./answer-advice.ts";
export { appointSecretary } from "./appoint-secretary.ts";
export { askBody } from "./ask-body.ts";
export {
  BODY_KINDS,
  type Body,
  type BodyKind,
  bodySubject,
  type StandingChange,
} from "./body.ts";
export { changeStanding } from "./change-standing.ts";
export { parseBodiesFile } from "./commands/bodies-file.ts";
export { declareInterest } from "./declare-interest.ts";
export { defineBody } from "./define-body.ts";
export { electChair } from "./elect-chair.ts";
export { enterComposition } from "./enter-composition.ts";
export { enterMember } from "./enter-member.ts";
export { giveAdvice } from "./give-advice.ts";
export { handOverSecretary } from "./hand-over-secretary.ts";
export { kindWord } from "./kind-word.ts";
export { listAddressees } from "./list-addressees.ts";
export { listAllStandings } from "./list-all-standings.ts";
export { findBody, listBodies } from "./list-bodies.ts";
export { listInterests } from "./list-interests.ts";
export { listMatters } from "./list-matters.ts";
export { listMemberships } from "./list-memberships.ts";
export { loadBodiesFile } from "./load-bodies-file.ts";
export { quorumNeeded } from "./mandate.ts";
export { MATTER_STATES, type Matter, matterStanding, matterSubject, SIDES } from "./matter.ts";
export { mayInBody, readReach, servesBody } from "./may-in-body.ts";
export type { Membership } from "./membership.ts";
export { recordUnheard } from "./record-unheard.ts";
export { reviseMandate } from "./revise-mandate.ts";
