/** The public face of `requests`. */
export { type Escalation, listEscalations } from "./list-escalations.ts";
export { sendDigests } from "./send-digests.ts";
