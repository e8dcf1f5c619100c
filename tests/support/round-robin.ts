/** A reverse proxy before several processes, as small as one can be: takes turns, and passes over a process that nobody answers for. */
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import { buffer } from "node:stream/consumers";

export type RoundRobin = { readonly address: string; stop(): Promise<void> };

/** Serves on a port what these ports answer. A request that was sent and broke off is answered with 502: it may have been done. */
export async function roundRobin(port: number, behind: readonly number[]): Promise<RoundRobin> {
  let turn = 0;
  const answer = async (asked: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(asked);
    for (let tried = 0; tried < behind.length; tried += 1) {
      turn += 1;
      const to = behind[turn % behind.length] ?? port;
      if ((await pass(asked, body, to, response)) === "answered") return;
    }
    response.writeHead(502).end();
  };
  const server: Server = createServer((asked, response) => void answer(asked, response));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    address: `http://localhost:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pass(
  { url = "/", method = "GET", headers }: IncomingMessage,
  body: Buffer,
  port: number,
  response: ServerResponse,
): Promise<"answered" | "nobody"> {
  return new Promise((resolve) => {
    const options = { host: "127.0.0.1", port, path: url, method, headers, agent: false };
    const sent = request(options, (got) => {
      response.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(response);
      got.once("error", () => response.destroy());
      got.once("close", () => resolve("answered"));
    });
    sent.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNREFUSED") return resolve("nobody");
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
      resolve("answered");
    });
    sent.end(body);
  });
}
