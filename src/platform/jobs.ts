/**
 * Work that comes back by itself: each job for each city, again and again, while the server runs or when a command says so. Of several
 * processes on one database one at a time has a job in hand; when it dies, another takes it up. And a job does what is due by the facts in
 * the database, so that a run too many does nothing.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Id } from "../kernel/id.ts";
import type { AddressedCity } from "./city-address.ts";
import type { Context } from "./context.ts";

export type JobCity = AddressedCity & { readonly id: Id<"City"> };

/** What a run is given besides its city. */
export type JobRun = {
  /** Tells whoever runs the program what was done, in one line; nothing where nothing was to be done. */
  say(line: string): void;
  /** Tells what should have come about and did not, although nothing broke here: the command then ends with 1. */
  complain(line: string): void;
  /** Aborted when the server closes: a long run then ends after the step it is at. */
  readonly stopping: AbortSignal;
  /** Whether it runs again by itself soon: then a state that lasts is not told each time. */
  readonly comesBack?: boolean;
};

/** What is due is decided by the job from the facts in the database, so that a run too many does nothing. */
export type Job = {
  readonly name: string;
  readonly everySeconds: number;
  run(context: Context, city: JobCity, how: JobRun): Promise<void>;
};

/** After a start no job waits longer than this for its first run, so that one that comes once a day comes also where the server is restarted daily. */
const LONGEST_FIRST_WAIT = 30_000;

/** Runs a job once for each city; one in which it fails does not keep it from the others. Gives those in which it failed. */
export async function runJob(
  context: Context,
  job: Job,
  cities: readonly JobCity[],
  {
    say,
    complain = say,
    stopping,
    comesBack = false,
  }: {
    say(city: JobCity, line: string): void;
    complain?(city: JobCity, line: string): void;
    readonly stopping: AbortSignal;
    readonly comesBack?: boolean;
  },
): Promise<readonly JobCity[]> {
  const failed: JobCity[] = [];
  for (const city of cities) {
    if (stopping.aborted) break;
    try {
      await job.run(context, city, {
        say: (line) => say(city, line),
        complain: (line) => complain(city, line),
        stopping,
        comesBack,
      });
    } catch (error) {
      context.log.error("A job failed", { error, city: city.slug, step: job.name });
      failed.push(city);
    }
  }
  return failed;
}

/** Runs each job again and again, never twice at the same time, in this process and in the others. `stop` ends them and waits for what is under way. */
export function startJobs(
  context: Context,
  jobs: readonly Job[],
  listCities: () => Promise<readonly JobCity[]>,
): { stop(): Promise<void> } {
  const ending = new AbortController();
  const { signal: stopping } = ending;
  // Neither keeps a program running that has nothing else to do.
  const pause = (milliseconds: number) =>
    sleep(milliseconds, undefined, { signal: stopping, ref: false }).catch(() => undefined);

  const repeat = async (job: Job): Promise<void> => {
    const say = ({ slug }: JobCity, line: string) =>
      context.log.info(line, { city: slug, step: job.name });
    const [chance = 0] = context.random(1);
    // Jobs, and processes started together, do not all come at the same moment.
    await pause((Math.min(job.everySeconds * 1000, LONGEST_FIRST_WAIT) * chance) / 256);
    while (!stopping.aborted) {
      try {
        await context.database.alone(`job/${job.name}`, async () =>
          runJob(context, job, await listCities(), { say, stopping, comesBack: true }),
        );
      } catch (error) {
        context.log.error("A job did not learn which cities there are", { error, step: job.name });
      }
      await pause(job.everySeconds * 1000);
    }
  };

  const running = jobs.map(repeat);
  return {
    async stop() {
      ending.abort();
      await Promise.all(running);
    },
  };
}
