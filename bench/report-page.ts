/** York's report page for many visitors at once, beside nginx serving the same bytes on the same core; and at a calm, steady pace. */
import { mkdir } from "node:fs/promises";
import { get } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Benchmark, besidePeer, median, type Row, repeat, spread } from "./measure.ts";
import { type Tools, unpackTools, whileNginxServes } from "./nginx.ts";
import {
  cores,
  freePort,
  inFolder,
  on,
  processorTime,
  type Running,
  rosario,
  run,
  whileServing,
} from "./processes.ts";

const PAGE = "/york/reports/2024";
const ROUNDS = 7;
const VISITORS = 32;
const SECONDS = 3;
const PACE = 200;

export const reportPage: Benchmark = {
  name: "report-page",
  run: () =>
    inFolder(async (folder) => {
      if (cores === undefined)
        return { skipped: "taskset is missing, which keeps both servers on one core" };
      const { measured, load } = cores;
      const tools = await unpackTools(await folderIn(folder, "tools"));
      if ("skipped" in tools) return tools;
      const demo = on(measured, rosario("demo", "--data", `${folder}/data`));
      return whileServing(demo, { path: PAGE, port: await freePort() }, async (ours) => {
        const plain = await fetchRaw(ours, {});
        const packed = await fetchRaw(ours, { "accept-encoding": "br" });
        const page = {
          path: PAGE,
          headers: packed.headers,
          plain: plain.body,
          brotli: packed.body,
        };
        const place = { folder: await folderIn(folder, "nginx"), cores: measured };
        return whileNginxServes(tools, page, place, async (nginx) => {
          await expectSameBytes(nginx, packed);
          const servers = { ours, nginx, load };
          return [...(await compareThroughput(tools, servers)), await steadyPace(servers)];
        });
      });
    }),
};

async function folderIn(parent: string, name: string): Promise<string> {
  const folder = join(parent, name);
  await mkdir(folder);
  return folder;
}

type Servers = {
  readonly ours: Running;
  readonly nginx: Running;
  /** The cores that the load comes from. */
  readonly load: string;
};

type Raw = { readonly status: number; readonly headers: Headers; readonly body: Buffer };

/** The answer as it travels: fetch() would decompress it. */
async function fetchRaw(
  { address }: Running,
  headers: Readonly<Record<string, string>>,
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = get(`${address}${PAGE}`, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const named = new Headers(answer.headers as Record<string, string>);
        resolve({ status: answer.statusCode ?? 0, headers: named, body: Buffer.concat(parts) });
      });
    });
    sent.on("error", reject);
  });
}

/** A peer that sends less would be no peer. */
async function expectSameBytes(nginx: Running, ours: Raw): Promise<void> {
  const theirs = await fetchRaw(nginx, { "accept-encoding": "br" });
  if (theirs.status !== 200 || !theirs.body.equals(ours.body))
    throw new Error("nginx serves another page");
  for (const [name, value] of ours.headers) {
    if (name === "keep-alive" || name === "date") continue;
    const found = theirs.headers.get(name);
    if (found !== value) throw new Error(`nginx sends ${name}: ${found} instead of ${value}`);
  }
}

/** Both servers in turn, each as fast as it can. Processor time hardly minds what else the machine does. */
async function compareThroughput(
  tools: Tools,
  { ours, nginx, load }: Servers,
): Promise<readonly Row[]> {
  const drive = async (server: Running) => {
    const before = processorTime(server.pid);
    const said = await run(
      on(load, [
        ...tools.wrk,
        ...["--threads", "1", "--connections", `${VISITORS}`, "--duration", `${SECONDS}s`],
        ...["--header", "Accept-Encoding: br", `${server.address}${PAGE}`],
      ]),
    );
    const answered = Number(/(\d+) requests in/.exec(said)?.[1]);
    if (!(answered > 0) || /Non-2xx|Socket errors/.test(said)) throw new Error(said);
    const rate = Number(/Requests\/sec:\s*([\d.]+)/.exec(said)?.[1]);
    return { rate, cost: (processorTime(server.pid) - before) / answered };
  };
  const [, ...rounds] = await repeat(ROUNDS + 1, async () => ({
    nginx: await drive(nginx),
    ours: await drive(ours),
  }));
  return [
    besidePeer(
      "report page, requests a second on one core",
      "req/s",
      rounds.map((round) => round.ours.rate),
      { name: "nginx", values: rounds.map((round) => round.nginx.rate) },
      0.5,
    ),
    besidePeer(
      "report page, requests for a second of processor time",
      "req",
      rounds.map((round) => 1_000_000 / round.ours.cost),
      { name: "nginx", values: rounds.map((round) => 1_000_000 / round.nginx.cost) },
    ),
  ];
}

/** How long the slowest visitor of a hundred waits. */
async function steadyPace({ ours, nginx, load }: Servers): Promise<Row> {
  const autocannon = fileURLToPath(import.meta.resolve("autocannon"));
  const pace = async ({ address }: Running): Promise<number> => {
    const said = await run(
      on(load, [
        ...([process.execPath, autocannon, "--json", "--overallRate", `${PACE}`] as const),
        ...["--connections", "10", "--duration", "10", "--headers", "accept-encoding=br"],
        `${address}${PAGE}`,
      ]),
    );
    const told: { latency: { p99: number }; non2xx: number; errors: number } = JSON.parse(said);
    if (told.non2xx + told.errors > 0) throw new Error(said);
    return told.latency.p99;
  };
  const rounds = await repeat(5, async () => ({
    nginx: await pace(nginx),
    ours: await pace(ours),
  }));
  const limit = 50;
  const waits = rounds.map((round) => round.ours);
  return {
    what: `report page at ${PACE} requests a second, 99 of 100 answered within`,
    result: spread(waits, "ms"),
    beside: `limit ${limit} ms; nginx: ${spread(
      rounds.map((round) => round.nginx),
      "ms",
    )}`,
    ratio: `${(median(waits) / limit).toFixed(2)}`,
    goal: `under ${limit} ms`,
    met: median(waits) < limit,
  };
}
