// The log cannot be made to say what did not happen, nor what it must not know.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/** What the log writes when a program says these things; each call is the source of its arguments. */
function written(...calls: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const program = `import { createLog } from "./src/platform/log.ts"; const log = createLog("info"); ${calls
    .map((call) => `log.error(${call});`)
    .join(" ")}`;
  const { stderr, stdout, status } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", program],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  expect([status, stdout]).toEqual([0, ""]);
  return stderr
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

test("each entry is one line of JSON with a time in UTC, whatever is in it", () => {
  const forged = JSON.stringify('x\r\n{"level":50,"msg":"forged"}\u2028\u0000\u001b[2J');
  const lines = written(`${forged}, { route: ${forged}, error: new Error(${forged}) }`, `"second"`);
  expect(lines).toHaveLength(2);
  for (const { time } of lines)
    expect(time).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  expect(lines.map(({ msg }) => msg)).toEqual([JSON.parse(forged), "second"]);
});

test("what is not on the list of fields is not written, nor what a driver adds to an error", () => {
  const error =
    'Object.assign(new Error("refused"), { parameters: ["fz7-secret"], detail: "Key (email)=(fz7-secret)" })';
  const [line] = written(
    `"A fault", { email: "fz7-secret", cookie: "fz7-secret", headers: {}, error: ${error} }`,
  );
  expect(JSON.stringify(line)).not.toContain("fz7-secret");
  expect(Object.keys(line ?? {}).sort()).toEqual(["error", "level", "msg", "time"]);
});
