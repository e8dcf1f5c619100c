/**
 * Everything that must pass, in order, each step with its time; stops at the first that fails. The last line of the output is
 * always `N passed, N failed`: the tests of all projects, and one failure for a step that is not a test. What takes long is left to the gate
 * (`CI`) and to `npm run test:slow`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { closingSentence, type Totals } from "../tests/support/closing-line.ts";

type Step = { readonly name: string; readonly command: readonly [string, ...string[]] };
type Outcome = { readonly ok: boolean; readonly totals: Totals };

const root = join(import.meta.dirname, "..");
const programs = join(root, "node_modules", ".bin");
const scratch = mkdtempSync(join(tmpdir(), "rosario-check-"));

const steps: readonly Step[] = [
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "build", command: [process.execPath, "scripts/build.ts"] },
  { name: "unused code", command: ["knip"] },
];
const isThorough = process.env.CI !== undefined || process.env.SLOW !== undefined;
const projects = ["unit", "tree", "journeys", ...(isThorough ? ["endurance"] : [])];

function run(command: readonly [string, ...string[]], more: NodeJS.ProcessEnv = {}): boolean {
  const [program, ...args] = command;
  const path = `${programs}${delimiter}${process.env.PATH ?? ""}`;
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...more, PATH: path },
  });
  if (error !== undefined) console.log(error.message);
  return status === 0;
}

function runStep(step: Step): Outcome {
  const ok = run(step.command);
  return { ok, totals: { passed: 0, failed: ok ? 0 : 1 } };
}

/** A run that dies before it counts, fails without a failed test, or executes no test at all, has failed. */
function runTests(project: string): Outcome {
  const file = join(scratch, `${project}.json`);
  const ok = run(["vitest", "run", "--project", project], { ROSARIO_TEST_TOTALS: file });
  const { passed, failed } = readTotals(file);
  if (passed + failed === 0) console.log(`No test of the project ${project} was executed.`);
  const whole = ok && failed === 0 && passed > 0;
  return { ok: whole, totals: { passed, failed: whole ? 0 : Math.max(failed, 1) } };
}

function readTotals(file: string): Totals {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Totals;
  } catch (error) {
    console.log(`The tests left no totals: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 0 };
  }
}

const plan: readonly (readonly [name: string, work: () => Outcome])[] = [
  ...steps.map((step) => [step.name, () => runStep(step)] as const),
  ...projects.map((project) => [`tests: ${project}`, () => runTests(project)] as const),
];

let totals: Totals = { passed: 0, failed: 0 };
for (const [name, work] of plan) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const outcome = work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${outcome.ok ? "passed" : "FAILED"} in ${seconds} s`);
  totals = {
    passed: totals.passed + outcome.totals.passed,
    failed: totals.failed + outcome.totals.failed,
  };
  if (!outcome.ok) break;
}
rmSync(scratch, { recursive: true, force: true });
process.exitCode = totals.failed === 0 ? 0 : 1;
console.log(`\n${closingSentence(totals)}`);
