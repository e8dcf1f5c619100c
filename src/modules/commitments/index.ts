/** The public face of `commitments`. */
export { assignCommitment } from "./assign-commitment.ts";
export { parseCommitmentsFile } from "./commands/commitments-file.ts";
export {
  COMMITMENT_STATES,
  type CommitmentCounts,
  type CommitmentState,
  type CommitmentTally,
  commitmentStanding,
  commitmentSubject,
  countCommitments,
  isSilent,
  type KeptCommitment,
  tallyCommitments,
} from "./commitment.ts";
export { commitmentsOn } from "./commitments-on.ts";
export { listCommitments } from "./list-commitments.ts";
export { loadCommitmentsFile } from "./load-commitments-file.ts";
export { reportCommitment } from "./report-commitment.ts";
export { setDeadline } from "./set-deadline.ts";
export { commitmentMark, commitmentNotes } from "./words.ts";
