// The client against a real server on this machine, which is what the option `loopback` is for.
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { type HttpLimits, httpClient } from "./http-client.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function get(address: string, host: string, over: Partial<HttpLimits> = {}) {
  const client = httpClient({ allowed: [host], loopback: true, ...over });
  return client.request({ method: "GET", address, body: null });
}

const json: RequestListener = (request, response) => {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify({ path: request.url, method: request.method }));
};

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("an allowed server is asked, and its answer comes whole", async () => {
  const host = await serve(json);
  const answer = await get(`http://${host}/data?x=1`, host);
  if ("refused" in answer) throw new Error(answer.refused);
  expect(JSON.parse(text(answer.bytes))).toEqual({ path: "/data?x=1", method: "GET" });
  expect(answer.contentType).toBe("application/json; charset=utf-8");
});

test("a question with a body is posted as JSON", async () => {
  const host = await serve(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify([request.method, request.headers["content-type"], body]));
  });
  const client = httpClient({ allowed: [host], loopback: true });
  const answer = await client.request({
    method: "POST",
    address: `http://${host}/`,
    body: '{"a":1}',
  });
  if ("refused" in answer) throw new Error(answer.refused);
  expect(JSON.parse(text(answer.bytes))).toEqual(["POST", "application/json", '{"a":1}']);
});

describe("never asked is", () => {
  test.each([
    ["a host that is not on the list", "https://other.example/", "address-not-allowed"],
    ["plain http", "http://data.example/", "address-not-allowed"],
    ["another port", "https://data.example:8443/", "address-not-allowed"],
    ["another scheme", "file:///etc/passwd", "address-not-allowed"],
    ["an address with a password", "https://a:b@data.example/", "address-not-allowed"],
    ["no address at all", "data.example", "address-not-allowed"],
    ["a list entry's longer cousin", "https://data.example.evil.example/", "address-not-allowed"],
  ])("%s", async (_, address, refused) => {
    expect(
      await httpClient({ allowed: ["data.example"] }).request({
        method: "GET",
        address,
        body: null,
      }),
    ).toEqual({ refused, address });
  });

  test.each([
    ["https://127.0.0.1/", "127.0.0.1"],
    ["https://2130706433/", "127.0.0.1"],
    ["https://10.0.0.8/", "10.0.0.8"],
    ["https://169.254.169.254/latest/meta-data", "169.254.169.254"],
    ["https://[::1]/", "[::1]"],
    ["https://[::ffff:10.0.0.1]/", "[::ffff:a00:1]"],
  ])("a private address by its number, even on the list: %s", async (address, host) => {
    expect(
      await httpClient({ allowed: [host] }).request({ method: "GET", address, body: null }),
    ).toEqual({ refused: "private-address", address });
  });

  test("a name that leads to a private address", async () => {
    const address = "https://localhost/";
    expect(
      await httpClient({ allowed: ["localhost"] }).request({ method: "GET", address, body: null }),
    ).toEqual({ refused: "private-address", address });
  });
});

describe("a redirect", () => {
  test("is followed within what is allowed", async () => {
    const host = await serve((request, response) => {
      if (request.url === "/new") return json(request, response);
      response.writeHead(302, { location: "/new" }).end();
    });
    expect(await get(`http://${host}/old`, host)).toMatchObject({ address: `http://${host}/new` });
  });

  test.each([
    ["https://other.example/", "address-not-allowed"],
    ["https://10.0.0.8/", "private-address"],
    ["http://10.0.0.8/", "address-not-allowed"],
    ["file:///etc/passwd", "address-not-allowed"],
  ])("to %s is not", async (location, refused) => {
    const host = await serve((_, response) => response.writeHead(302, { location }).end());
    const allowed = [host, "10.0.0.8"];
    expect(await get(`http://${host}/`, host, { allowed })).toMatchObject({ refused });
  });

  test("that never ends is given up", async () => {
    const host = await serve((_, response) => response.writeHead(302, { location: "/" }).end());
    expect(await get(`http://${host}/`, host)).toMatchObject({ refused: "too-many-redirects" });
  });
});

describe("an answer", () => {
  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ] as const)("packed with %s is unpacked", async (encoding, pack) => {
    const host = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/csv", "content-encoding": encoding });
      response.end(pack("år;verdi\n2024;7\n"));
    });
    const answer = await get(`http://${host}/`, host);
    expect("refused" in answer ? answer.refused : text(answer.bytes)).toBe("år;verdi\n2024;7\n");
  });

  test("that is too large is cut off, also when it was packed small", async () => {
    const host = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/csv", "content-encoding": "gzip" });
      response.end(gzipSync(Buffer.alloc(2_000_000)));
    });
    expect(await get(`http://${host}/`, host, { mostBytes: 100_000 })).toMatchObject({
      refused: "too-large",
    });
  });

  test("that takes too long is given up", async () => {
    const host = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/csv" });
      response.write("a");
    });
    expect(await get(`http://${host}/`, host, { patience: 100 })).toMatchObject({
      refused: "too-slow",
    });
  });

  test("that breaks off is no answer", async () => {
    const host = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write("{");
      setTimeout(() => response.destroy(), 5);
    });
    expect(await get(`http://${host}/`, host)).toMatchObject({ refused: "unreachable" });
  });

  test("in HTML is no figures", async () => {
    const host = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<p>Maintenance</p>");
    });
    expect(await get(`http://${host}/`, host)).toMatchObject({ refused: "wrong-content" });
  });

  test("with a refusal says why, and when to ask again", async () => {
    const host = await serve((_, response) => {
      response.writeHead(429, { "retry-after": "7", "content-type": "text/html" }).end("Slow down");
    });
    expect(await get(`http://${host}/`, host)).toEqual({
      refused: "status",
      address: `http://${host}/`,
      status: 429,
      retryAfter: 7,
      said: "Slow down",
    });
  });
});

test("nobody at home is told as such", async () => {
  expect(await get("http://127.0.0.1:9/", "127.0.0.1:9")).toMatchObject({ refused: "unreachable" });
});
