/** Another process beside the tests', for what only shows between processes: locks, crashes, adoption. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

export type OtherProcess = {
  readonly process: ChildProcess;
  /** The next line it prints; undefined at its end. */
  line(): Promise<string | undefined>;
  /** All that it still prints, errors included, until it ends by itself. */
  rest(): Promise<string>;
};

const started: ChildProcess[] = [];

/** Runs a script as a module, which may import TypeScript by full addresses; as another user if so told. */
export function runScript(
  script: string,
  user: { readonly uid?: number; readonly gid?: number } = {},
): OtherProcess {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: "/",
    stdio: ["pipe", "pipe", "pipe"],
    ...user,
  });
  started.push(child);
  let errors = "";
  child.stderr.on("data", (part: Buffer) => {
    errors += part.toString();
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string | undefined> => (await lines.next()).value;
  return {
    process: child,
    line,
    async rest() {
      const printed: string[] = [];
      for (let next = await line(); next !== undefined; next = await line()) printed.push(next);
      return printed.join("\n") + errors;
    },
  };
}

/** Kills what a failed test may have left running. */
export function endOtherProcesses(): void {
  for (const child of started) child.kill("SIGKILL");
}
