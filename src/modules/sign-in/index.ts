/** The public face of `sign-in`. */

export { invitePerson } from "./invite-person.ts";
export { makeSignInLink } from "./make-sign-in-link.ts";
export { type Invitation, postInvitation } from "./post-invitation.ts";
export { resumeSession } from "./resume-session.ts";
export { cookieOptions, holdsSession, sessionCookie } from "./session-cookie.ts";
