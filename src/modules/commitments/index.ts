/** The public face of `commitments`. */
export { assignCommitment } from "./assign-commitment.ts";
export { parseCommitmentsFile } from "./commands/commitments-file.ts";
export { type CommitmentCounts, countCommitments, type KeptCommitment } from "./commitment.ts";
export { listCommitments } from "./list-commitments.ts";
export { loadCommitmentsFile } from "./load-commitments-file.ts";
export { reportCommitment } from "./report-commitment.ts";
export { setDeadline } from "./set-deadline.ts";
