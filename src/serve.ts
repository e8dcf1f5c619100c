/** Serves the installation over HTTP until it is told to stop; then answers what is under way and closes. */
import { createServer, type IncomingMessage } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApp, keptPages } from "./app.ts";
import { cityDomains } from "./city-domains.ts";
import { jobs } from "./jobs.ts";
import { listCities } from "./modules/city/index.ts";
import { createOperations } from "./operations.ts";
import type { Context } from "./platform/context.ts";
import { loadAssets } from "./platform/http/assets.ts";
import type { Metrics } from "./platform/http/metrics.ts";
import { REQUEST_ID } from "./platform/http/observe-visits.ts";
import { createPageCache, type PageCache } from "./platform/http/page-cache.ts";
import { requestIdOf, requestIds } from "./platform/http/request-id.ts";
import { type Job, startJobs } from "./platform/jobs.ts";
import { programPath } from "./platform/program.ts";

export type Serving = {
  readonly port: number;
  /** Stops taking visitors, lets those who are here finish for a while, and resolves when nobody is left. */
  stop(): Promise<void>;
  /** While it stops: waits for nobody any longer. */
  hurry(): void;
};

/** How long connections may take, in milliseconds: whoever is slower holds up others, on purpose or not. */
export type Patience = {
  /** For the head of a request, which is a few hundred bytes. */
  readonly head: number;
  /** For a whole request: a file of 32 MB over a poor line. */
  readonly request: number;
  /** Open without a request: longer than proxies keep theirs (nginx: 60 s), so that it is never us who close one just as it is used. */
  readonly idle: number;
  /** For those who are here when we stop. */
  readonly leaving: number;
};

const PATIENCE: Patience = { head: 15_000, request: 300_000, idle: 75_000, leaving: 20_000 };

/** How often idle lines are closed while we stop, in milliseconds. */
const SWEEPING = 100;

/** What a request's head may be long, in bytes. */
const LONGEST_HEAD = 16_384;

/** Starts listening. Refuses when the port is taken. */
export async function serve(
  context: Context,
  say: (line: string) => void,
  {
    pendingMigrations = async () => [],
    patience = PATIENCE,
  }: {
    readonly pendingMigrations?: () => Promise<readonly string[]>;
    readonly patience?: Patience;
  } = {},
): Promise<Serving | { readonly refused: "port-taken" }> {
  const cache = createPageCache();
  const unfollow = await followRecord(context, cache);
  const operations = createOperations(context, {
    pendingMigrations,
    keptPages: cache.counts,
    ofProcess: true,
  });
  const assets = loadAssets(programPath("dist", "public"));
  const domains = cityDomains(context);
  const app = createApp(context, assets, cache, say, operations, domains);
  const ask = getRequestListener(app.fetch);
  const keyOf = keptPages(context, domains);
  // What is alike for everybody may come from a replica of the database.
  const forVisitors = { ...context, database: context.database.forVisitors() };
  const askAsVisitor =
    forVisitors.database === context.database
      ? ask
      : getRequestListener(createApp(forVisitors, assets, cache, say, operations, domains).fetch);
  const isForEverybody = ({ method, url = "", headers }: IncomingMessage): boolean =>
    (method === "GET" || method === "HEAD") &&
    keyOf({ host: headers.host ?? "", address: url, cookie: headers.cookie }) !== undefined;
  const { port, host, logLevel } = context.settings;
  const tellsOfVisits = logLevel === "info";
  const newId = requestIds(context.random);
  const idOf = ({ headers }: IncomingMessage) => requestIdOf(headers[REQUEST_ID], newId);
  const limits = {
    headersTimeout: patience.head,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.idle,
    connectionsCheckingInterval: Math.min(5_000, patience.head),
    maxHeaderSize: LONGEST_HEAD,
  };
  return new Promise((resolve, reject) => {
    const server = createServer(limits, (request, response) => {
      let id = "";
      const status = cache.answer(request, response, keyOf, (asked) => {
        id = idOf(asked);
        return [REQUEST_ID, id];
      });
      if (status === undefined)
        void (isForEverybody(request) ? askAsVisitor : ask)(request, response);
      else if (tellsOfVisits) {
        const route = "a kept page";
        context.log.info("Answered", { request: id, method: "GET", route, status });
      }
    });
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("No port was given");
      const counted = jobs.map((job) => countedJob(job, operations.metrics));
      const working = startJobs(context, counted, () =>
        context.database.inInstallation(listCities),
      );
      resolve({
        port: address.port,
        hurry: () => server.closeAllConnections(),
        stop: async () => {
          const worked = working.stop();
          const late = setTimeout(() => server.closeAllConnections(), patience.leaving);
          // A line whose last request is answered from now on is idle too, and would be held open by whoever is at its other end.
          const sweeping = setInterval(() => server.closeIdleConnections(), SWEEPING);
          await new Promise<void>((done) => {
            server.close(() => done());
            server.closeIdleConnections();
          });
          clearTimeout(late);
          clearInterval(sweeping);
          await unfollow();
          await worked;
        },
      });
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve({ refused: "port-taken" });
      else reject(error);
    });
  });
}

/** The same job, and the metrics know how it went. */
function countedJob(job: Job, metrics: Metrics): Job {
  return {
    ...job,
    run: async (context, city, how) => {
      let outcome: "done" | "failed" = "failed";
      try {
        await job.run(context, city, how);
        outcome = "done";
      } finally {
        metrics.jobRan(job.name, outcome, context.now());
      }
    },
  };
}

/** Forgets a city's kept pages whenever its public record grows, whichever process wrote it. */
async function followRecord(context: Context, cache: PageCache): Promise<() => Promise<void>> {
  const slugs = new Map<string, string>();
  let stopped = false;
  let end = async () => {};

  const heard = async (cityId: string): Promise<void> => {
    // At once: whoever wrote here reads next. Of a city whose name is not known yet, all are forgotten.
    cache.forget(slugs.get(cityId));
    if (slugs.has(cityId)) return;
    for (const { id, slug } of await context.database.inInstallation(listCities))
      slugs.set(id, slug);
  };
  const follow = async (): Promise<void> => {
    end = await context.database.listen(
      "ledger",
      (payload) => {
        heard(payload.split(":")[0] ?? "").catch((error: unknown) => {
          context.log.error("A city's pages could not be told apart", { error });
        });
      },
      () => {
        // Until the record is heard again, nothing that was kept can be trusted.
        cache.trust(false);
        if (!stopped) setTimeout(() => follow().catch(lost), 500).unref();
      },
    );
    cache.trust(true);
  };
  const lost = (error: unknown): void => {
    context.log.warn("The public record cannot be followed; pages are made anew each time", {
      error,
    });
    if (!stopped) setTimeout(() => follow().catch(lost), 2_000).unref();
  };
  await follow();
  return async () => {
    stopped = true;
    await end();
  };
}
