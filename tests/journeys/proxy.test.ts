// Rosario behind the reverse proxies whose configurations it ships: the very file, with other ports, certificate and folders.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request as plainRequest } from "node:http";
import { request } from "node:https";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aCity } from "../../src/modules/city/testing.ts";
import { type Serving, serve } from "../../src/serve.ts";
import { debianProgram, type FoundProgram } from "../support/debian-program.ts";
import { dataFolder, freePort } from "../support/running-program.ts";
import { testContext } from "../support/test-context.ts";
import { testDatabase } from "../support/test-database.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const NAME = "rights.city.org";

type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};
type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
};

const nginx = await debianProgram(["nginx", "nginx-common"], ["usr/sbin/nginx", "usr/bin/nginx"]);
const caddy: FoundProgram =
  process.env.SLOW === "1"
    ? await debianProgram(["caddy"], ["usr/bin/caddy"])
    : { skipped: "unpacked with SLOW=1 only" };
afterAll(async () => {
  for (const found of [nginx, caddy]) if ("remove" in found) await found.remove();
});
const nameOf = (name: string, found: FoundProgram) =>
  "skipped" in found ? `${name} (${found.skipped})` : name;

describe.skipIf("skipped" in nginx)(nameOf("behind nginx", nginx), () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  let serving: Serving | undefined;
  let proxy: ChildProcess | undefined;
  let [http, https] = [0, 0];

  beforeAll(async () => {
    folder = await dataFolder();
    const context = testContext(await testDatabase());
    await aCity(context, { slug: "york" });
    const [port, ...ports] = await Promise.all([freePort(), freePort(), freePort()]);
    [http = 0, https = 0] = ports;
    const settings = { ...context.settings, port, baseUrl: `https://${NAME}`, rateLimitForms: 5 };
    const served = await serve({ ...context, settings }, () => undefined);
    if ("refused" in served) throw new Error("The port is taken");
    serving = served;
    const configuration = await writeNginx(folder.path, { port, http, https });
    proxy = spawn(
      "path" in nginx ? nginx.path : "",
      ["-e", "stderr", "-p", folder.path, "-c", configuration],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    await untilAnswers(http, proxy);
  }, 60_000);
  afterAll(async () => {
    proxy?.kill("SIGQUIT");
    await serving?.stop();
    await folder?.remove();
  });

  const ask = (path: string, asked: Asked = {}) => send(https, path, asked);

  test("plain http is sent to https", async () => {
    const answer = await new Promise<Answer>((resolve, reject) => {
      plainRequest(
        { host: "127.0.0.1", port: http, path: "/york?q=1", headers: { host: NAME } },
        (said) => {
          said
            .resume()
            .once("end", () =>
              resolve({ status: said.statusCode ?? 0, headers: said.headers, body: "" }),
            );
        },
      )
        .once("error", reject)
        .end();
    });
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(`https://${NAME}/york?q=1`);
  });

  test("pages come as Rosario made them: headers, compression, and the proxy's number of the visit", async () => {
    const answer = await ask("/york/rights", { headers: { "accept-encoding": "br" } });
    expect(answer.status).toBe(200);
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(answer.headers["strict-transport-security"]).toContain("max-age=");
    expect(answer.headers["content-encoding"]).toBe("br");
    expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f]{32}$/);
    const again = await ask("/york/rights", {
      headers: { "if-none-match": answer.headers.etag ?? "", "accept-encoding": "br" },
    });
    expect(again.status).toBe(304);
  });

  test("what is for the machine stays on the machine", async () => {
    expect((await ask("/metrics")).status).toBe(404);
    expect((await ask("/ready")).status).toBe(404);
    expect((await ask("/health")).status).toBe(200);
  });

  test("files of 32 MB come through, larger ones do not", async () => {
    const upload = (bytes: number) =>
      ask("/york/figures/import", {
        method: "POST",
        headers: { "content-type": "application/octet-stream", "sec-fetch-site": "same-origin" },
        body: Buffer.alloc(bytes),
      });
    const taken = await upload(31_000_000);
    expect(taken.status).toBe(403);
    expect(taken.body).toContain("Sign in first");
    const ours = await upload(33_000_000);
    expect(ours.status).toBe(413);
    expect(ours.body).toContain("That was too much at once");
    expect((await upload(40_000_000)).status).toBe(413);
  });

  test("forms from other sites are refused as they are without a proxy", async () => {
    const post = (origin: string) =>
      ask("/york/sign-in", {
        method: "POST",
        headers: { origin, "content-type": "application/x-www-form-urlencoded" },
        body: Buffer.from("email="),
      });
    expect((await post("https://evil.org")).status).toBe(403);
    expect((await post(`https://${NAME}`)).status).not.toBe(403);
  });

  test("visitors are counted by their own address, whatever they claim", async () => {
    const seen: number[] = [];
    for (let claim = 1; claim <= 6; claim += 1) {
      const headers = {
        "x-forwarded-for": `198.51.100.${claim}`,
        "sec-fetch-site": "same-origin",
        "content-type": "application/x-www-form-urlencoded",
      };
      const answer = await ask("/york/no-such-form", {
        method: "POST",
        headers,
        body: Buffer.from("a=b"),
      });
      seen.push(answer.status);
      if (answer.status === 429) expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    }
    expect(seen.at(-1)).toBe(429);
  });

  test("the proxy's logs name no visitor and no page", async () => {
    await ask("/york/sign-in/secret-of-a-link");
    const log = await readFile(join(folder.path, "rosario.log"), "utf8");
    const errors = await readFile(join(folder.path, "rosario-errors.log"), "utf8");
    expect(log).toMatch(/GET 404 /);
    expect(log + errors).not.toMatch(/secret-of-a-link|127\.0\.0\.1|york/);
  });
});

describe.skipIf("skipped" in caddy)(nameOf("Caddy", caddy), () => {
  test("takes the file that we ship", () => {
    const path = "path" in caddy ? caddy.path : "";
    execFileSync(
      path,
      ["validate", "--adapter", "caddyfile", "--config", join(ROOT, "deploy", "Caddyfile")],
      {
        stdio: "pipe",
      },
    );
  });
});

/** Our file for this machine: below the ports, certificate and folders it is the one that is shipped. */
async function writeNginx(
  folder: string,
  { port, http, https }: { readonly port: number; readonly http: number; readonly https: number },
): Promise<string> {
  const [key, certificate] = [join(folder, "privkey.pem"), join(folder, "fullchain.pem")];
  const subject = ["-subj", `/CN=${NAME}`, "-days", "1", "-nodes"];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      ...subject,
      "-keyout",
      key,
      "-out",
      certificate,
    ],
    { stdio: "ignore" },
  );
  const shipped = await readFile(join(ROOT, "deploy", "nginx.conf"), "utf8");
  const site = [
    [/^\s*listen \[::\].*$/gm, ""],
    [/listen 80;/, `listen 127.0.0.1:${http};`],
    [/listen 443 ssl/, `listen 127.0.0.1:${https} ssl`],
    [/server 127\.0\.0\.1:3000;/, `server 127.0.0.1:${port};`],
    [/\/etc\/ssl\/rights\.city\.org/g, folder],
    [/\/var\/log\/nginx/g, folder],
  ].reduce<string>((text, [from, to]) => {
    const changed = text.replace(from as RegExp, to as string);
    if (changed === text) throw new Error(`deploy/nginx.conf has nothing like ${from}`);
    return changed;
  }, shipped);
  await writeFile(join(folder, "rosario.conf"), site);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  for (const name of temporary) await mkdir(join(folder, name));
  const configuration = join(folder, "nginx.conf");
  await writeFile(
    configuration,
    `${process.getuid?.() === 0 ? "user root root;" : ""}
    daemon off; worker_processes 1; pid ${folder}/pid;
    events { worker_connections 256; }
    http {
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n")}
      include ${folder}/rosario.conf;
    }`,
  );
  return configuration;
}

async function untilAnswers(port: number, proxy: ChildProcess): Promise<void> {
  let said = "";
  proxy.stderr?.on("data", (part: Buffer) => {
    said += part.toString();
  });
  for (let tries = 0; tries < 200; tries += 1) {
    if (proxy.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    const answers = await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" }).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`nginx does not answer: ${said}`);
}

function send(
  port: number,
  path: string,
  { method = "GET", headers = {}, body }: Asked,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        rejectUnauthorized: false,
        headers: {
          host: NAME,
          ...(body === undefined ? {} : { "content-length": body.length }),
          ...headers,
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.once("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts).toString("utf8"),
          }),
        );
      },
    );
    // A server that has answered may close while we still send.
    sent.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE" && error.code !== "ECONNRESET") reject(error);
    });
    sent.end(body);
  });
}
