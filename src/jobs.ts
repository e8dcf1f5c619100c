/** Every job of the program, in the order in which a command runs them: letters last, as the jobs before write them. */
import { modules } from "./modules.ts";
import type { Job } from "./platform/jobs.ts";
import { sendLettersJob } from "./platform/outbox/send-letters-job.ts";
import { removeWaitingJob } from "./platform/waiting/waiting-files.ts";

export const jobs: readonly Job[] = [
  ...modules.flatMap((module) => module.jobs ?? []),
  removeWaitingJob,
  sendLettersJob,
];
