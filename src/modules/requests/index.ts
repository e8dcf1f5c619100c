/** The public face of `requests`. */
export { askForReply } from "./ask-for-reply.ts";
export {
  listEscalations,
  listOpenRequests,
  type PublicRequest,
} from "./list-open-requests.ts";
export { sendDigests } from "./send-digests.ts";
