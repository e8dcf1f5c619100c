/**
 * Where another installation's log stands: an address or a folder, of which only the public files are read. Whoever is at the terminal
 * names the place, so any network may be asked; sizes and times have limits, because who answers is not to be trusted.
 */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { httpClient } from "../../platform/http-client.ts";
import type { ReadFile } from "../../transparency/verified-tree.ts";

export type LogPlace = {
  /** Reads a file; undefined when there is none. Throws when that cannot be told, and `failure` says why. */
  readonly read: ReadFile;
  readonly failure: () => string | undefined;
};

/** A bundle of 256 of the longest entries. */
const LONGEST_FILE = 256 * (2 + 65_535);
const PATIENCE = 30_000;
/** For a whole log. */
const LONGEST_TIME = 3_600_000;

/** Opens a log's place; undefined when it is neither. The address of a city's pages leads to its log too. */
export async function openLogPlace(place: string): Promise<LogPlace | undefined> {
  if (!/^https?:\/\//i.test(place)) {
    const found = await stat(place).catch(() => undefined);
    return found?.isDirectory() ? asPlace(readFolder(place)) : undefined;
  }
  const url = URL.parse(place);
  if (url === null || url.username !== "" || url.search !== "" || url.hash !== "") return undefined;
  const address = url.href.replace(/\/+$/, "");
  const read = readAddress(address, url.host);
  const isCity = async () =>
    (await read("checkpoint")) === undefined &&
    (await readAddress(`${address}/log`, url.host)("checkpoint")) !== undefined;
  return asPlace(
    (await isCity().catch(() => false)) ? readAddress(`${address}/log`, url.host) : read,
  );
}

/** Remembers the first failure, so that it can be told from a bug. */
function asPlace(read: ReadFile): LogPlace {
  let failure: string | undefined;
  return {
    failure: () => failure,
    read: async (path) => {
      try {
        return await read(path);
      } catch (error) {
        failure ??= `${path}: ${error instanceof Error ? error.message : String(error)}`;
        throw error;
      }
    },
  };
}

function readFolder(folder: string): ReadFile {
  return async (path) => {
    const file = join(folder, path);
    try {
      const { size } = await stat(file);
      if (size > LONGEST_FILE) throw new Error("too-large");
      return await readFile(file);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
      throw error;
    }
  };
}

function readAddress(address: string, host: string): ReadFile {
  const client = httpClient({
    allowed: [host],
    anywhere: true,
    anyContent: true,
    mostBytes: LONGEST_FILE,
    patience: PATIENCE,
  });
  const over = AbortSignal.timeout(LONGEST_TIME);
  return async (path) => {
    if (over.aborted) throw new Error("too-slow");
    const answer = await client.request({
      method: "GET",
      address: `${address}/${path}`,
      body: null,
    });
    if (!("refused" in answer)) return answer.bytes;
    if (answer.refused !== "status") throw new Error(answer.refused);
    if (answer.status === 404 || answer.status === 410) return undefined;
    throw new Error(`status ${answer.status}`);
  };
}
