import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** What the log writes on standard error for a script's calls, line by line. */
function lines(level: string, calls: string): readonly Readonly<Record<string, unknown>>[] {
  const script = `import { createLog } from ${JSON.stringify(join(import.meta.dirname, "log.ts"))};
    const log = createLog(${JSON.stringify(level)}); ${calls}`;
  const node = ["--input-type=module", "--eval", script];
  const sent = ["-c", '"$0" "$@" 2>&1 >/dev/null', process.execPath, ...node];
  const said = execFileSync("sh", sent, { encoding: "utf8" });
  return said
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

describe("the log", () => {
  test("writes only the fields that it knows", () => {
    const [line] = lines(
      "info",
      `log.info("Answered", { request: "abc-1", method: "GET", route: "/:city", status: 200, milliseconds: 1.5, city: "york",
        address: "203.0.113.7", email: "kari@york.example", cookie: "secret" });`,
    );
    expect(Object.keys(line ?? {}).sort()).toEqual(
      [
        "city",
        "level",
        "method",
        "milliseconds",
        "msg",
        "request",
        "route",
        "status",
        "time",
      ].sort(),
    );
  });

  test("is as loud as it is told", () => {
    const calls = `log.info("one"); log.warn("two"); log.error("three");`;
    const told = (level: string) => lines(level, calls).map(({ msg }) => msg);
    expect(told("info")).toEqual(["one", "two", "three"]);
    expect(told("warn")).toEqual(["two", "three"]);
    expect(told("silent")).toEqual([]);
  });

  test("shows of an error its kind, message and places, and of what a driver attached only the code", () => {
    const [line] = lines(
      "warn",
      `log.error("It failed", { error: Object.assign(new Error("duplicate key"), { code: "23505", detail: "Key (email)=(kari@york.example)" }) });`,
    );
    expect(line?.error).toMatchObject({ name: "Error", message: "duplicate key", code: "23505" });
    expect(JSON.stringify(line)).not.toContain("kari");
  });

  test("does not repeat a value that the database could not read", () => {
    const [line] = lines(
      "warn",
      `log.error("It failed", { error: Object.assign(new Error('invalid input syntax for type date: "kari@york.example\\nagain"'), { code: "22007" }) });`,
    );
    expect(line?.error).toMatchObject({ code: "22007", stack: expect.stringContaining("at ") });
    expect(JSON.stringify(line)).not.toMatch(/kari|again/);
  });
});
