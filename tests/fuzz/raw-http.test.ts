// What no browser sends: bytes on a connection that are hardly HTTP, or not at all. The server answers what it can and goes on.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type WalkedApp, walkedApp } from "./walked-app.ts";

let walked: WalkedApp;
let server: Server;
let port = 0;

beforeAll(async () => {
  walked = await walkedApp();
  server = createServer(getRequestListener(walked.app.fetch));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
});

/** Sends bytes and gives everything that comes back until the server closes; hangs up first where nothing more is to come. */
async function send(bytes: string | Buffer, { hangsUp = false } = {}): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const parts: Buffer[] = [];
  socket.on("data", (part) => parts.push(part));
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  // A server may close on what it does not read to the end.
  socket.on("error", () => undefined);
  await once(socket, "connect");
  if (hangsUp) socket.end(bytes);
  else socket.write(bytes);
  await closed;
  return Buffer.concat(parts).toString("latin1");
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const get = (path: string, ...headers: readonly string[]) =>
  [`GET ${path} HTTP/1.1`, "host: rosario.test", "connection: close", ...headers, "", ""].join(
    "\r\n",
  );
const post = (path: string, body: string, ...headers: readonly string[]) =>
  [
    `POST ${path} HTTP/1.1`,
    ...["host: rosario.test", "connection: close", "sec-fetch-site: same-origin", ...headers],
    "",
    body,
  ].join("\r\n");
const form = "content-type: application/x-www-form-urlencoded";

describe("a request", () => {
  test.each<[string, string | Buffer]>([
    ["with a raw NUL in its path", get("/york/\0")],
    ["with an escaped NUL in its path", get("/york/%00")],
    ["with bytes above ASCII in its path", Buffer.from(get("/york/\xff\xfe"), "latin1")],
    ["with bad escapes", get("/york/%/%zz/%c0%ae")],
    ["with an overlong escape for two dots", get("/assets/%c0%ae%c0%ae/package.json")],
    ["that climbs out of the assets", get("/assets/../../package.json")],
    ["that climbs out of them with escapes", get("/assets/..%2f..%2fpackage.json")],
    ["with backslashes", get("/york\\..\\..\\package.json")],
    ["for another server, as to a proxy", get("http://evil.example/york")],
    ["for no path", get("*")],
    ["without a path", "GET  HTTP/1.1\r\nhost: x\r\n\r\n"],
    ["with a long path", get(`/${"a".repeat(15_000)}`)],
    ["with a longer one", get(`/york?q=${"a".repeat(200_000)}`)],
    ["with a long header", get("/york", `x-long: ${"a".repeat(15_000)}`)],
    ["with a longer header", get("/york", `x-long: ${"a".repeat(100_000)}`)],
    [
      "with very many headers",
      get("/york", ...Array.from({ length: 3_000 }, (_, i) => `x-${i}: 1`)),
    ],
    ["with a NUL in a header", get("/york", "x-nul: a\0b")],
    ["with a cookie that is no cookie", get("/york", "cookie: ;;;=;a;=b;%00=%00;\x01")],
    ["with ten thousand cookies", get("/york", `cookie: ${"a=b;".repeat(3_500)}`)],
    ["with two hosts", get("/york", "host: evil.example")],
    ["without a host", "GET /york HTTP/1.1\r\nconnection: close\r\n\r\n"],
    ["with a host that is none", get("/york").replace("rosario.test", "a b<>")],
    ["of HTTP/0.9", "GET /york\r\n\r\n"],
    ["of HTTP/9.9", "GET /york HTTP/9.9\r\nhost: x\r\n\r\n"],
    ["that is TLS", Buffer.from("16030100a5010000a10303", "hex")],
    ["that is noise", Buffer.from(Array.from({ length: 2_000 }, (_, i) => (i * 167) % 256))],
    [
      "with two lengths",
      post("/york/sign-in", "email=a", form, "content-length: 7", "content-length: 9"),
    ],
    [
      "with a length and in chunks",
      post(
        "/york/sign-in",
        "0\r\n\r\nGET /york/people HTTP/1.1\r\n\r\n",
        form,
        "content-length: 6",
        "transfer-encoding: chunked",
      ),
    ],
    ["with a negative length", post("/york/sign-in", "email=a", form, "content-length: -1")],
    [
      "with an endless length",
      post("/york/sign-in", "email=a", form, "content-length: 99999999999999999999"),
    ],
    [
      "whose body is far too long by its own word",
      post("/york/sign-in", "email=a", form, "content-length: 999999999"),
    ],
    ["in broken chunks", post("/york/sign-in", "zz\r\nemail", form, "transfer-encoding: chunked")],
    ["whose header holds a line end", get("/york", "x-a: b\rX-Fz7: injected")],
    [
      "that wants a language and sends it on",
      get("/york/language/nb?back=%0d%0aX-Fz7:%20injected"),
    ],
    [
      "that wants to switch the protocol",
      get("/york", "connection: upgrade", "upgrade: websocket", "sec-websocket-key: eA=="),
    ],
    ["that expects a wonder", get("/york", "expect: 200-ok")],
  ])("%s is refused or answered, never with a fault", async (_, bytes) => {
    const answer = await send(bytes);
    expect(statusOf(answer)).toBeGreaterThanOrEqual(200);
    expect(statusOf(answer)).toBeLessThan(500);
    expect(answer.toLowerCase()).not.toContain("\r\nx-fz7:");
    expect(answer).not.toMatch(/node_modules|\.ts:\d+/);
    expect(walked.faults()).toEqual([]);
  });

  test.each([
    ["within its headers", "GET /york HTTP/1.1\r\nhost: ros"],
    ["within its body", post("/york/sign-in", "ema", form, "content-length: 100")],
    [
      "within its chunks",
      post("/york/sign-in", "5\r\nemail\r\n", form, "transfer-encoding: chunked"),
    ],
  ])("that breaks off %s is no fault", async (_, bytes) => {
    expect(statusOf(await send(bytes, { hangsUp: true }))).toBeLessThan(500);
    expect(walked.faults()).toEqual([]);
  });

  test("smuggled behind a length is not read as one of its own", async () => {
    const hidden = "GET /york/sitemap.xml HTTP/1.1\r\nhost: rosario.test\r\n\r\n";
    const bytes = `0\r\n\r\n${hidden}`;
    const answer = await send(
      post(
        "/york/sign-in",
        bytes,
        form,
        `content-length: ${bytes.length}`,
        "transfer-encoding: chunked",
      ),
    );
    expect(answer).not.toContain("sitemaps.org");
    expect(answer.match(/HTTP\/1\.1 /g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test.each(["TRACE", "CONNECT", "TRACK", "PUT", "DELETE", "PATCH", "PROPFIND"])(
    "by %s is not served, and nothing of it comes back",
    async (method) => {
      const answer = await send(get("/york", "x-secret: fz7-secret").replace("GET", method));
      expect(answer).not.toContain("fz7-secret");
      expect([0, 400, 403, 404, 405, 501]).toContain(statusOf(answer));
    },
  );

  test.each(["HEAD", "OPTIONS"])("by %s tells nothing but headers", async (method) => {
    const answer = await send(get("/york").replace("GET", method));
    expect(statusOf(answer)).toBeLessThan(500);
    expect(answer.toLowerCase()).not.toContain("access-control-allow");
  });
});

test("after all of that the server still serves", async () => {
  expect(statusOf(await send(get("/york")))).toBe(200);
  expect(statusOf(await send(get("/health")))).toBe(200);
});
