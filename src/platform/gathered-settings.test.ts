import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { gatherSettings } from "./gathered-settings.ts";

const folder = mkdtempSync(join(tmpdir(), "rosario-settings-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = ["PORT", "BASE_URL", "SMTP_URL", "TIME_ZONE", "METRICS_TOKEN"];
const path = join(folder, "rosario.conf");

function gather(text: string, environment: Readonly<Record<string, string>> = {}) {
  writeFileSync(path, text);
  return gatherSettings(NAMES, { environment, file: { path, named: true } });
}

describe("the settings file", () => {
  test("has a NAME=value on each line, with comments, blank lines and quotes", () => {
    const text =
      '\uFEFF# ours\n\nPORT=8080\r\n  BASE_URL = "https://rights.city.org"  # the address\nexport TIME_ZONE=Europe/Graz\n';
    expect(gather(text)).toEqual({
      values: { PORT: "8080", BASE_URL: "https://rights.city.org", TIME_ZONE: "Europe/Graz" },
      whence: { PORT: path, BASE_URL: path, TIME_ZONE: path },
      problems: [],
    });
  });

  test("gives way to the environment, except where that is empty", () => {
    const found = gather("PORT=8080\nTIME_ZONE=Europe/Oslo", { PORT: "9090", TIME_ZONE: "" });
    expect(found.values).toEqual({ PORT: "9090", TIME_ZONE: "Europe/Oslo" });
    expect(found.whence).toEqual({ PORT: "the environment", TIME_ZONE: path });
  });

  test.each([
    ["BASEURL=https://x.org", "there is no setting BASEURL; did you mean BASE_URL?"],
    ["SMTP_URI_FILE=/x", "there is no setting SMTP_URI_FILE; did you mean SMTP_URL?"],
    ["QQQ=1", "there is no setting QQQ"],
    ["PORT 8080", "not of the form NAME=value"],
    ["PORT=1\nPORT=2", "PORT stands here for the second time"],
    [
      "SMTP_URL=smtps://me:se#cret@mail",
      "the value of SMTP_URL would end before its #; put quotes around it",
    ],
    ['PORT="80', "the quotes around the value of PORT do not match"],
    ['PORT="80" 90', "the quotes around the value of PORT do not match"],
  ])("is refused for %j", (text, problem) => {
    const line = text.split("\n").length;
    expect(gather(text).problems).toEqual([`${path}, line ${line}: ${problem}`]);
  });

  test("names every problem at once", () => {
    expect(gather("PROT=1\nnonsense\nTIMEZONE=x").problems).toHaveLength(3);
  });

  test("has to be there when it was named, and only then", () => {
    const nowhere = join(folder, "nowhere.conf");
    const look = (named: boolean) =>
      gatherSettings(NAMES, { environment: {}, file: { path: nowhere, named } }).problems;
    expect(look(true)).toEqual([`${nowhere}: there is no such file`]);
    expect(look(false)).toEqual([]);
  });

  test("that is a folder is named as what it is", () => {
    const { problems } = gatherSettings(NAMES, {
      environment: {},
      file: { path: folder, named: false },
    });
    expect(problems).toEqual([expect.stringContaining("EISDIR")]);
  });

  test("gives every value back that needs no quotes, as it was written", () => {
    const value = fc.stringMatching(/^[A-Za-z0-9:/@.,%?&=+_-]{1,40}$/);
    fc.assert(
      fc.property(value, (text) => {
        const { values, problems } = gather(`PORT=${text}\n`);
        expect(problems).toEqual([]);
        expect(values.PORT).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a secret in a file of its own", () => {
  const secret = join(folder, "token");

  test("is taken without the line end that editors leave", () => {
    writeFileSync(secret, "abc def\n");
    expect(gather("", { METRICS_TOKEN_FILE: secret })).toEqual({
      values: { METRICS_TOKEN: "abc def" },
      whence: { METRICS_TOKEN: `${secret}, named in the environment` },
      problems: [],
    });
  });

  test("may be named beside the settings file", () => {
    writeFileSync(secret, "beside");
    expect(gather("METRICS_TOKEN_FILE=token").values).toEqual({ METRICS_TOKEN: "beside" });
  });

  test.each([
    ["METRICS_TOKEN_FILE=/nowhere", "METRICS_TOKEN_FILE: there is no file /nowhere"],
    ["METRICS_TOKEN=a\nMETRICS_TOKEN_FILE=token", /^METRICS_TOKEN: given twice in /],
  ])("is refused for %j", (text, problem) => {
    writeFileSync(secret, "x");
    expect(gather(text).problems).toEqual([
      typeof problem === "string" ? problem : expect.stringMatching(problem),
    ]);
  });

  test("is refused when it is empty", () => {
    writeFileSync(secret, "\n");
    expect(gather("METRICS_TOKEN_FILE=token").problems).toEqual([
      "METRICS_TOKEN_FILE: token is empty",
    ]);
  });
});
