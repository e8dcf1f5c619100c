/** `rosario jobs run`: does once what the server does again and again, for whoever plans it with cron. */
import { jobs } from "../jobs.ts";
import type { Command } from "../platform/command.ts";
import { runJob } from "../platform/jobs.ts";
import { findNamedCity } from "../platform/named-city.ts";

export const jobsCommand: Command = {
  name: "jobs run",
  summary: "Do the work that is due once: ask, remind, send letters",
  usage: "jobs run [--city SLUG]",
  options: { city: { type: "string" } },
  run: async (world, input) => {
    const { context, print, complain } = world;
    const named = input.values.city === undefined ? undefined : await findNamedCity(world, input);
    if (input.values.city !== undefined && named === undefined) return 2;
    const cities = named === undefined ? await world.cities() : [named];
    const ending = new AbortController();
    let said = false;
    let failed = false;
    for (const job of jobs) {
      const broken = await runJob(context, job, cities, {
        say: ({ slug }, line) => {
          said = true;
          print(`${slug}: ${line}`);
        },
        complain: ({ slug }, line) => {
          failed = true;
          complain(`${slug}: ${line}`);
        },
        stopping: ending.signal,
      });
      for (const { slug } of broken) complain(`${slug}: ${job.name} failed; the log says why`);
      failed ||= broken.length > 0;
    }
    if (!said && !failed) print("Nothing is due.");
    return failed ? 1 : 0;
  },
};
