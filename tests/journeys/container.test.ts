/**
 * Does by hand what a container engine would do with deploy/Containerfile: its steps in their order in folders of their own, and then the
 * program as it starts there, as a user who may write nowhere but into the volume. What Debian's packages do is left out, and the packages
 * of npm are those that are here.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmod, cp, mkdir, readFile, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { containerStages, type Stage } from "../support/containerfile.ts";
import { dataFolder, freePort } from "../support/running-program.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const NOBODY = 65_534;

test("the container's program starts as an ordinary user on a folder that it may not write to, is found healthy, and stops", async () => {
  const folder = await dataFolder();
  onTestFinished(() => folder.remove());
  const stages = containerStages(await readFile(join(ROOT, "deploy", "Containerfile"), "utf8"));
  const built = new Map<string, string>();
  for (const [number, stage] of stages.entries()) {
    const place = join(folder.path, `stage-${number}`);
    await mkdir(place);
    built.set(stage.name ?? "", place);
    await make(stage, place, (name) => built.get(name) ?? "");
  }
  const last = stages.at(-1);
  const place = built.get("") ?? "";
  if (last === undefined) throw new Error("There is no stage");

  const user = ordinaryUser(place);
  const data = join(folder.path, "data");
  await mkdir(data, { mode: 0o700 });
  if (user.uid !== undefined) execFileSync("chown", [`${user.uid}:${user.gid}`, data]);
  const port = await freePort();
  const environment = {
    ...last.environment,
    PORT: String(port),
    PATH: `${join(place, "node_modules/.bin")}:/usr/bin:/bin`,
  };
  const [program = "", ...words] = [...last.entrypoint, ...last.command].map((word) =>
    word === last.volume ? data : word,
  );
  const child = spawn(program, words, {
    ...user,
    cwd: place,
    env: environment,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (part: Buffer) => {
    said += part.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  onTestFinished(() => void child.kill("SIGKILL"));

  const [checker = "", ...check] = last.healthcheck.map((word) =>
    word.replace(":3000/", `:${port}/`),
  );
  const isHealthy = () => spawnSync(checker, check, { cwd: place, env: environment }).status === 0;
  while (!/Rosario is open at/.test(said)) {
    const next = new Promise<void>((resolve) => child.stderr.once("data", () => resolve()));
    const code = await Promise.race([next, ended]);
    if (code !== undefined) throw new Error(`It ended with ${code}: ${said}`);
  }
  expect(isHealthy()).toBe(true);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(isHealthy()).toBe(false);
});

/** Runs a stage's steps in a folder that stands for its working folder. */
async function make(
  stage: Stage,
  place: string,
  placeOf: (stage: string) => string,
): Promise<void> {
  for (const step of stage.steps) {
    if ("copy" in step) {
      const { stage: other, sources, target } = step.copy;
      for (const source of sources) {
        // A later stage names what an earlier one made by its whole path there.
        const from =
          other === undefined
            ? join(ROOT, source)
            : join(placeOf(other), source.replace(stage.folder, ""));
        const to = target.endsWith("/") ? join(place, target, source) : join(place, target);
        await mkdir(dirname(to), { recursive: true });
        if (source.endsWith("node_modules")) await symlink(join(ROOT, "node_modules"), to);
        else await cp(from, to, { recursive: true });
      }
    } else if (step.run.startsWith("npm ci")) {
      await symlink(join(ROOT, "node_modules"), join(place, "node_modules"));
    } else if (!/^(apt-get|useradd) /.test(step.run)) {
      execFileSync("sh", ["-c", step.run], { cwd: place, stdio: "pipe" });
    }
  }
  await chmod(place, 0o755);
}

/** Somebody who owns nothing of the program, where we may become another; else whoever we are. */
function ordinaryUser(place: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const user = { uid: NOBODY, gid: NOBODY };
  const reads = spawnSync(join(place, "node_modules/.bin/node"), ["--version"], {
    ...user,
    cwd: "/",
  });
  return reads.status === 0 ? user : {};
}
