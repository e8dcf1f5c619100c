/** The public face of `requests`. */

export { askForReply } from "./ask-for-reply.ts";
export { handOverAll } from "./hand-over.ts";
export { type Escalation, listEscalations } from "./list-escalations.ts";
export { sendDigests } from "./send-digests.ts";
