// What a host types and sees: settings from a file, the doctor, the plan of an upgrade, the log, and signals.
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PostgresServer, postgresServer } from "../support/postgres-server.ts";
import { dataFolder, freePort, runProgram, startProgram } from "../support/running-program.ts";
import { becomes, foundYork, serveFolder } from "../support/writing-visitors.ts";

let folder: Awaited<ReturnType<typeof dataFolder>>;
let data = "";

beforeAll(async () => {
  folder = await dataFolder();
  data = join(folder.path, "data");
  await foundYork(data);
}, 60_000);
afterAll(() => folder.remove());

async function conf(text: string): Promise<string> {
  const path = join(folder.path, "other.conf");
  await writeFile(path, text, { mode: 0o600 });
  return path;
}

describe("settings from a file", () => {
  test("are in force for every command, and can be asked for", async () => {
    const config = await conf("BASE_URL=https://rights.city.org\nTIME_ZONE=Europe/London\n");
    const printed = await runProgram(["settings", "--json", "--data", data, "--config", config]);
    const { settings } = JSON.parse(printed.out);
    expect(settings).toContainEqual({ name: "TIME_ZONE", value: "Europe/London", whence: config });
    const words = ["accounts", "link", "kari@york.example", "--city", "york", "--data", data];
    const linked = await runProgram([...words, "--config", config]);
    expect(linked.out + linked.err).toContain("https://rights.city.org/york/sign-in/");
  });

  test("that are wrong are named all at once, and nothing is started", async () => {
    const config = await conf("BASEURL=https://x.org\nPORT=eighty\nno setting at all\n");
    for (const command of [["serve"], ["jobs", "run"], ["settings"], ["migrate", "--plan"]]) {
      const ran = await runProgram([...command, "--data", data, "--config", config]);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain("did you mean BASE_URL?");
      expect(ran.err).toContain("line 3: not of the form NAME=value");
      expect(ran.err).toContain("PORT: a whole number");
    }
  });
});

describe("the doctor", () => {
  test("finds nothing to mend in what was just made, and says so in lines and as JSON", async () => {
    const lines = await runProgram(["doctor", "--data", data]);
    expect(lines.code).toBe(0);
    expect(lines.out).toMatch(/^0 problems, \d notes, \d+ well/m);
    expect(lines.out).toMatch(/^well\s+record-of-york: The latest \d+ /m);
    const json = await runProgram(["doctor", "--full", "--json", "--data", data]);
    const { problems, findings } = JSON.parse(json.out);
    expect(problems).toBe(0);
    expect(findings.length).toBeGreaterThan(15);
  });

  test("names what is wrong, what to do, and gives 1", async () => {
    const config = await conf(
      "BASE_URL=http://rights.city.org\nSMTP_URL=smtp://127.0.0.1:9\nMAIL_FROM=a@b.org\n",
    );
    const ran = await runProgram(["doctor", "--data", data, "--config", config]);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(
      /^PROBLEM\s+base-url: .*not encrypted.*\n\s+→ Put a reverse proxy with HTTPS in front/m,
    );
    expect(ran.out).toMatch(/^PROBLEM\s+mail: The mail server 127\.0\.0\.1:9 does not let us in/m);
    expect(ran.out).toMatch(/^2 problems, /m);
    const misnamed = await runProgram(["doctor", "--data", data], { BASEURL: "https://x.org" });
    expect(misnamed.out).toMatch(
      /^NOTE\s+settings: The variable BASEURL is no setting\.\n\s+→ It is called BASE_URL\./m,
    );
    const nowhere = await runProgram(["doctor", "--data", join(folder.path, "nowhere")]);
    expect(nowhere.code).toBe(1);
    expect(nowhere.out).toContain("There is no data folder");
  });

  test("that is called wrongly says how it is called", async () => {
    const ran = await runProgram(["doctor", "--everything"]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("rosario doctor [--full] [--json]");
    for (const command of [["doctor"], ["settings"], ["migrate", "--plan"]]) {
      const nameless = await runProgram([...command, "--data", " "]);
      expect(nameless).toMatchObject({ code: 2, err: "--data needs the name of a folder.\n" });
    }
  });
});

describe("the plan of an upgrade", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await postgresServer();
    await server.admin("create role maker login createrole password 'secret of maker'");
    await server.admin("create database upgraded owner maker");
  }, 60_000);
  afterAll(() => server.stop());

  test("says what is missing and changes nothing; migrating does it, and then nothing is missing", async () => {
    const settings = { DATABASE_URL: server.url("maker", "upgraded") };
    const place = ["--data", join(folder.path, "elsewhere")];
    const shown = await runProgram(["migrate", "--plan", ...place], settings);
    expect(shown.err).toBe("");
    expect(shown.code).toBe(0);
    expect(shown.out).toMatch(/^\d\d migrations are missing\. They run in one transaction/);
    expect(shown.out).toMatch(
      /0001-platform \(\d+ statements, .*database\/migrations\/0001-platform\.sql\)/,
    );
    const again = JSON.parse(
      (await runProgram(["migrate", "--plan", "--json", ...place], settings)).out,
    );
    expect(again.done).toBe(false);
    expect(again.pending.length).toBeGreaterThan(20);

    const examined = await runProgram(["doctor", ...place], settings);
    expect(examined.code).toBe(1);
    expect(examined.out).toMatch(
      /^PROBLEM\s+migrations: \d\d migrations are missing: 0001-platform, /m,
    );

    const done = await runProgram(["migrate", ...place], settings);
    expect(done.code).toBe(0);
    expect(done.out).toMatch(/The database is up to date\.\n$/);
    const after = await runProgram(["migrate", "--plan", ...place], settings);
    expect(after.out).toBe("The database is up to date: no migration is missing.\n");
  }, 60_000);

  test("of a folder without a database, and of a server that is away, is refused", async () => {
    const empty = join(folder.path, "empty");
    await mkdir(empty);
    const none = await runProgram(["migrate", "--plan", "--data", empty]);
    expect(none.code).toBe(2);
    expect(none.err).toContain("There is no database in");
    const settings = { DATABASE_URL: "postgres://maker:secret@127.0.0.1:9/none" };
    const away = await runProgram(["migrate", "--plan", "--data", empty], settings);
    expect(away.code).toBe(2);
    expect(away.err).toContain("does not let us in");
    expect(away.err).not.toContain("secret");
  });
});

describe("the served program", () => {
  test("writes a line for each visit where it is told to, and stops with 0", async () => {
    const port = await freePort();
    const address = `http://localhost:${port}`;
    const child = startProgram(["serve", "--data", data], {
      PORT: String(port),
      BASE_URL: address,
      LOG_LEVEL: "info",
    });
    let said = "";
    child.stderr?.on("data", (part: Buffer) => {
      said += part.toString();
    });
    const ended = once(child, "close");
    const served = { child, address, said: () => said, ended: ended.then(() => undefined) };
    await becomes(served, 200, "/ready");
    await (
      await fetch(`${address}/york/sign-in/secret-of-a-link`, {
        headers: { "x-request-id": "number-1234" },
      })
    ).text();
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    const line = said.split("\n").find((one) => one.includes("number-1234"));
    expect(JSON.parse(line ?? "{}")).toMatchObject({
      msg: "Answered",
      request: "number-1234",
      method: "GET",
      route: "/:city/sign-in/:secret",
      status: 404,
      city: "york",
    });
    expect(said).not.toMatch(/secret-of-a-link|127\.0\.0\.1"/);
  }, 60_000);

  test("waits for somebody in the middle of a form, but not when it is told a second time", async () => {
    const served = await serveFolder(data);
    const socket = connect(Number(new URL(served.address).port), "127.0.0.1");
    await once(socket, "connect");
    socket.write("POST /york/sign-in HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nemail=");
    await becomes(served, 200, "/health");
    served.child.kill("SIGTERM");
    while (!served.said().includes("Closing…"))
      await once(served.child.stderr ?? served.child, "data");
    expect(served.child.exitCode).toBeNull();
    served.child.kill("SIGTERM");
    await served.ended;
    expect(served.child.exitCode).toBe(0);
    socket.destroy();
    // The database was closed in order: its lock is gone.
    await expect(readFile(join(data, "postgres", "postmaster.pid"))).rejects.toThrow(/ENOENT/);
  }, 60_000);
});
