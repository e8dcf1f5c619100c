/**
 * A small statistics office on loopback that speaks PxWebApi v2 (PxTools/PxApiSpecs) and answers with real tables of Statistics Norway and
 * Statistics Sweden: /config, /tables, /tables/{id}/metadata, /tables/{id}/data (GET and POST), /codelists/{id}, with the office's limits.
 */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  answerOf,
  type CodeList,
  type Cube,
  choicesOfAddress,
  choicesOfBody,
  description,
  type Problem,
  pickedOf,
  problem,
} from "./px-tables.ts";

export type PxServer = {
  /** The root of the API: http://127.0.0.1:…/api/v2 */
  readonly address: string;
  /** Every call so far, with the status that it got and the values that it was given. */
  readonly calls: readonly PxServerCall[];
  /** From now on the tables also hold the periods that were held back at first. */
  publishAll(): void;
  /** Changes a value of a table, as an office does that corrects its history. */
  correct(table: string, place: number, value: number): void;
  close(): Promise<void>;
};

export type PxServerCall = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly cells: number;
};

export type PxServerOptions = {
  readonly maxDataCells?: number;
  readonly maxCalls?: number;
  readonly windowSeconds?: number;
  /** The last periods of every table that are not published yet. */
  readonly heldBack?: number;
  /** What the first calls of /data get instead of an answer: a status, or a line that breaks off in the middle. */
  readonly failures?: readonly (429 | 500 | 503 | "breaks-off")[];
  /** Milliseconds; a test may let time pass. */
  readonly now?: () => number;
};

const fixtures = new URL("../../src/modules/datasets/import/fixtures/json/", import.meta.url);
const fixture = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, fixtures), "utf8"));

/** Constructed: the 21 Swedish counties in two groups, to try an aggregation on the real table. */
const HALVES: CodeList = {
  id: "agg_Landshalvor",
  label: "norr och söder",
  type: "Aggregation",
  values: [
    { code: "S", label: "söder", valueMap: "01 03 04 05 06 07 08 09 10 12 13 14 18 19".split(" ") },
    { code: "N", label: "norr", valueMap: "17 20 21 22 23 24 25".split(" ") },
  ],
};
/** Constructed: three of the counties, as a value set. */
const CITIES: CodeList = {
  id: "vs_Storstadslän",
  label: "storstadslän",
  type: "Valueset",
  values: [
    { code: "01", label: "Stockholms län", valueMap: ["01"] },
    { code: "12", label: "Skåne län", valueMap: ["12"] },
    { code: "14", label: "Västra Götalands län", valueMap: ["14"] },
  ],
};

/** Starts the office on a free port of this machine. The tables are TAB6471 (population, 2,772 values) and 07221 (house prices, 288). */
export async function startPxServer(options: PxServerOptions = {}): Promise<PxServer> {
  const config = {
    ...fixture<Record<string, unknown>>("scb-v2-config.json"),
    maxDataCells: options.maxDataCells ?? 150_000,
    maxCallsPerTimeWindow: options.maxCalls ?? 1000,
    timeWindow: options.windowSeconds ?? 1,
  };
  const lists = [HALVES, CITIES, fixture<CodeList>("scb-v2-codelist-agg_Alder10arJ.json")];
  const tables: Readonly<Record<string, Cube>> = {
    TAB6471: fixture("scb-v2-TAB6471-data.json"),
    "07221": fixture("ssb-07221-house-price-index.json"),
  };
  const listsOf = (table: string, variable: string) =>
    table === "TAB6471" && variable === "Region" ? [HALVES, CITIES] : [];
  const calls: PxServerCall[] = [];
  const failures = [...(options.failures ?? [])];
  const now = options.now ?? Date.now;
  let heldBack = options.heldBack ?? 0;
  let recent: number[] = [];

  const countCall = (): void => {
    const window = config.timeWindow * 1000;
    recent = recent.filter((at) => at > now() - window);
    if (recent.length >= config.maxCallsPerTimeWindow) {
      const wait = Math.ceil(((recent[0] ?? 0) + window - now()) / 1000);
      throw problem(429, "Too many requests", "The limit of calls is reached.", wait);
    }
    recent.push(now());
  };
  const cubeOf = (id: string): Cube => {
    const cube = tables[id];
    if (cube === undefined) throw problem(404, "Not Found", `Node with id, ${id} can not be found`);
    return cube;
  };

  const answer = (url: URL, body: string): { cells: number; json: unknown } => {
    const path = decodeURIComponent(url.pathname).replace("/api/v2", "");
    countCall();
    if (path === "/config") return { cells: 0, json: config };
    if (path === "/tables") return { cells: 0, json: tableList(tables) };
    const list = /^\/codelists\/([^/]+)$/i.exec(path)?.[1];
    if (list !== undefined) {
      const found = lists.find(({ id }) => id === list);
      if (found === undefined) throw problem(404, "Not Found", `No code list ${list}`);
      return { cells: 0, json: found };
    }
    const [, id = "", what] = /^\/tables\/([^/]+)\/(metadata|data)$/.exec(path) ?? [];
    const cube = cubeOf(id);
    if (what === "metadata") {
      const whole = pickedOf(cube, {}, lists, heldBack, true);
      return { cells: 0, json: description(cube, whole, (variable) => listsOf(id, variable)) };
    }
    if (what !== "data") throw problem(404, "Not Found", path);
    const choices = body === "" ? choicesOfAddress(url) : choicesOfBody(body);
    const picked = pickedOf(cube, choices, lists, heldBack, false);
    const cells = [...picked.values()].reduce((product, one) => product * one.length, 1);
    if (cells > config.maxDataCells) {
      throw problem(403, "Forbidden", "Too many cells selected");
    }
    return { cells, json: answerOf(cube, picked) };
  };

  const server = createServer((request, response) => {
    void serve(request, response);
  });
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const log = (status: number, cells: number) =>
      calls.push({ method: request.method ?? "", path: url.pathname + url.search, status, cells });
    try {
      const body = request.method === "POST" ? await textOf(request) : "";
      const failure = url.pathname.endsWith("/data") ? failures.shift() : undefined;
      if (failure === "breaks-off") {
        log(200, 0);
        response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
        response.write('{"version":"2.0",');
        setTimeout(() => response.destroy(), 5);
        return;
      }
      if (failure !== undefined) throw problem(failure, "Not now", "Not now", 1);
      const { cells, json } = answer(url, body);
      log(200, cells);
      response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
      response.end(JSON.stringify(json));
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      const { status, title, detail, retryAfter } = (cause ??
        problem(500, "Server error", String(error)).cause) as Problem;
      log(status, 0);
      response.writeHead(status, {
        "content-type": "application/problem+json",
        ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
      });
      response.end(JSON.stringify({ type: "about:blank", title, status, detail }));
    }
  };
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/api/v2`,
    calls,
    publishAll() {
      heldBack = 0;
    },
    correct(table, place, value) {
      cubeOf(table).value[place] = value;
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed, failed) =>
        server.close((error) => (error === undefined ? closed() : failed(error))),
      );
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function tableList(tables: Readonly<Record<string, Cube>>): unknown {
  const listed = Object.entries(tables).map(([id, { label, updated, id: variableNames }]) => {
    return { type: "Table", id, label, updated, variableNames };
  });
  const page = { pageNumber: 1, pageSize: 20, totalElements: listed.length, totalPages: 1 };
  return { language: "en", tables: listed, page };
}
