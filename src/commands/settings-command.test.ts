import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { FileCommand } from "../platform/command.ts";
import { settingsCommand, withoutSecret } from "./settings-command.ts";

const folder = mkdtempSync(join(tmpdir(), "rosario-settings-"));
// The test runner has a BASE_URL of its own.
vi.stubEnv("BASE_URL", "");
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function run(text: string, values: Readonly<Record<string, string | boolean>> = {}) {
  writeFileSync(join(folder, "rosario.conf"), text);
  const [printed, complained]: [string[], string[]] = [[], []];
  const terminal = {
    print: (line: string) => void printed.push(line),
    complain: (line: string) => void complained.push(line),
  };
  const input = { values: { data: folder, ...values }, positionals: [] };
  const code = await (settingsCommand as FileCommand).run(terminal, input);
  return { code, printed: printed.join("\n"), complained };
}

describe("rosario settings", () => {
  test("says what is in force and whence, without secrets", async () => {
    const { code, printed } = await run(
      'PORT=4000\nSMTP_URL=smtps://me:word@mail.org\nMETRICS_TOKEN="0123456789abcdef-secret-"\n',
    );
    expect(code).toBe(0);
    expect(printed).toMatch(new RegExp(`^PORT +4000 +\\(${folder}/rosario.conf\\)$`, "m"));
    expect(printed).toMatch(/^BASE_URL +http:\/\/localhost:4000 +\(default\)$/m);
    expect(printed).toMatch(/^RATE_LIMIT_FORMS +600 +\(default\)$/m);
    expect(printed).toMatch(/^DATABASE_REPLICA_URL +not set +\(default\)$/m);
    expect(printed).not.toMatch(/word|-secret-/);
    expect(printed).toContain("smtps://me:hidden@mail.org");
  });

  test("says the same to programs", async () => {
    const { printed } = await run("PORT=4001\n", { json: true });
    expect(JSON.parse(printed).settings).toContainEqual({
      name: "PORT",
      value: "4001",
      whence: join(folder, "rosario.conf"),
    });
  });

  test("names every problem and stops", async () => {
    const { code, printed, complained } = await run("PORT=eighty\nPROT=80\n");
    expect(code).toBe(2);
    expect(printed).toBe("");
    expect(complained).toHaveLength(2);
  });

  test.each([
    ["DATABASE_URL", "postgres://me:word@db/rosario", "postgres://me:hidden@db/rosario"],
    [
      "DATABASE_URL",
      "postgres://me@db/rosario?sslpassword=word",
      "postgres://me@db/rosario?sslpassword=hidden",
    ],
    ["S3_SECRET_KEY", "word", "(hidden)"],
    ["OIDC_CLIENT_SECRET", "word", "(hidden)"],
    ["BASE_URL", "https://rights.city.org", "https://rights.city.org"],
    ["MAIL_FROM", "a@x.org", "a@x.org"],
  ])("%s=%s is shown as %s", (name, value, shown) =>
    expect(withoutSecret(name, value)).toBe(shown),
  );
});
