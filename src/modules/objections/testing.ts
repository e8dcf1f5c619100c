/** For tests of a whole city: actions that no other module calls. */
export { confirmObjection } from "./confirm-objection.ts";
export { decideSubmission } from "./decide-submission.ts";
export { listSubmissions } from "./list-submissions.ts";
export { sendObjection } from "./send-objection.ts";
export { withdrawObjection } from "./withdraw-objection.ts";
