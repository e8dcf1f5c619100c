/** Asks an office politely: within its limits, again after a failure that may pass, and never longer than somebody would wait. */
import type { Refusal } from "../../../kernel/refusal.ts";
import type {
  HttpAnswer,
  HttpCall,
  HttpClient,
  HttpRefusal,
} from "../../../platform/http-client.ts";
import { backOff, type OfficeLimits, waitFor } from "./office-limits.ts";

/** The world outside, as fetching needs it; tests hand in a client for a server on this machine and a clock of their own. */
export type Network = {
  readonly http: HttpClient;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
};

export type OfficeRefusal =
  | HttpRefusal
  /** It asks for more patience than we have, in seconds. */
  | (Refusal<"office-busy"> & { readonly address: string; readonly retryAfter: number });

const MOST_ATTEMPTS = 5;
const LONGEST_WAIT = 10 * 60_000;
const MAY_PASS = [408, 425, 429, 500, 502, 503, 504];

/** When each host was called, so that several fetches together keep its limit. */
const history = new Map<string, number[]>();

export async function askOffice(
  network: Network,
  call: HttpCall,
  limits: OfficeLimits,
): Promise<HttpAnswer | OfficeRefusal> {
  const host = URL.parse(call.address)?.host ?? "";
  for (let attempt = 0; ; attempt += 1) {
    await keepPace(network, host, limits);
    const answer = await network.http.request(call);
    if (!("refused" in answer)) return answer;
    const passing =
      answer.refused === "status"
        ? MAY_PASS.includes(answer.status)
        : answer.refused === "unreachable" || answer.refused === "too-slow";
    if (!passing || attempt + 1 >= MOST_ATTEMPTS) return answer;
    const pause = backOff(attempt, answer.refused === "status" ? answer.retryAfter : null);
    if (pause > LONGEST_WAIT) {
      return { refused: "office-busy", address: call.address, retryAfter: pause / 1000 };
    }
    await network.wait(pause);
  }
}

async function keepPace(network: Network, host: string, limits: OfficeLimits): Promise<void> {
  const calls = history.get(host) ?? [];
  history.set(host, calls);
  for (;;) {
    const pause = waitFor(calls, network.now(), limits);
    if (pause === 0) break;
    await network.wait(pause);
  }
  calls.push(network.now());
  calls.splice(0, Math.max(0, calls.length - 1000));
}
