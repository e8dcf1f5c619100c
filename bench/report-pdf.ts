/** York's report from its frozen edition, in a process of its own as `rosario report build` runs it: web page, PDF and data package. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Benchmark, repeat, secondsOf, withinLimit } from "./measure.ts";
import { inFolder, rosario, run } from "./processes.ts";

export const reportPdf: Benchmark = {
  name: "report-pdf",
  run: () =>
    inFolder(async (folder) => {
      const data = join(folder, "data");
      await run(rosario("demo", "--no-serve", "--data", data));
      const build = rosario(
        ...["report", "build", "--city", "york", "--edition", "2024"],
        ...["--out", join(folder, "out"), "--data", data],
      );
      const rounds = await repeat(7, async () => {
        // A PDF that was set before would be handed out again.
        await rm(join(data, "files", "editions"), { recursive: true, force: true });
        const whole = await secondsOf(() => run(build));
        const withoutSetting = await secondsOf(() => run(build));
        return { whole, setting: whole - withoutSetting };
      });
      const limit = { limit: 3, unit: "s" };
      return [
        withinLimit(
          "York's report built in a fresh process, database started and stopped",
          rounds.map(({ whole }) => whole),
          limit,
        ),
        withinLimit(
          "of which the PDF is set (the same build, less one that finds the PDF kept)",
          rounds.map(({ setting }) => setting),
          limit,
        ),
      ];
    }),
};
