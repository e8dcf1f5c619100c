/**
 * Counts what a host watches, in the format of Prometheus: visits by route and status, how long they took, kept pages, connections to
 * the database, letters waiting, jobs, and the process itself. Routes are patterns (`/:city/rights/:slug`): no address, no city and no
 * person is in it.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type AnsweredVisit = {
  readonly method: string;
  /** The pattern, never the address. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
};

export type Metrics = {
  answered(visit: AnsweredVisit): void;
  /** A job has gone through all of its city's work, or failed at it. */
  jobRan(job: string, outcome: "done" | "failed", at: Date): void;
  /** A visit was told to come again later. */
  limited(kind: "form" | "page"): void;
  readonly contentType: string;
  text(): Promise<string>;
};

/** What is read when somebody collects, and costs nothing in between. */
export type Readings = {
  /** Answers that came from kept pages, by status, and what is kept. */
  keptPages(): {
    readonly answered: Readonly<Record<"200" | "304", number>>;
    readonly pages: number;
    readonly bytes: number;
  };
  connections(): { readonly open: number; readonly idle: number; readonly waiting: number };
  waitingLetters(): Promise<number>;
};

/** In seconds: from what nobody notices to what nobody waits for. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const METHODS = ["GET", "HEAD", "POST"];

/** `ofProcess`: memory, processor time and event loop too, which belong to the whole process. */
export function createMetrics(
  readings: Readings,
  { ofProcess }: { readonly ofProcess: boolean },
): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: "rosario_http_requests_total",
    help: "Visits that a route answered, by method, route and status; kept pages are counted apart.",
    labelNames: ["method", "route", "status"],
    registers,
  });
  const durations = new Histogram({
    name: "rosario_http_request_duration_seconds",
    help: "How long a route took until its answer was made.",
    labelNames: ["method", "route"],
    buckets: BUCKETS,
    registers,
  });
  const limited = new Counter({
    name: "rosario_http_rate_limited_total",
    help: "Visits that were told to come again later.",
    labelNames: ["kind"],
    registers,
  });
  const jobs = new Counter({
    name: "rosario_job_runs_total",
    help: "Runs of a job in a city, by outcome.",
    labelNames: ["job", "outcome"],
    registers,
  });
  const lastDone = new Gauge({
    name: "rosario_job_last_done_timestamp_seconds",
    help: "When a job last went well in a city.",
    labelNames: ["job"],
    registers,
  });
  readWhenCollected(registry, readings);
  if (ofProcess) collectDefaultMetrics({ register: registry });

  return {
    answered: ({ method: asked, route, status, seconds }) => {
      const method = METHODS.includes(asked) ? asked : "other";
      requests.inc({ method, route, status });
      durations.observe({ method, route }, seconds);
    },
    jobRan: (job, outcome, at) => {
      jobs.inc({ job, outcome });
      if (outcome === "done") lastDone.set({ job }, at.getTime() / 1000);
    },
    limited: (kind) => limited.inc({ kind }),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

function readWhenCollected(registry: Registry, readings: Readings): void {
  const registers = [registry];
  new Counter({
    name: "rosario_page_cache_answers_total",
    help: "Visits that a kept page answered, by status.",
    labelNames: ["status"],
    registers,
    collect() {
      this.reset();
      for (const [status, count] of Object.entries(readings.keptPages().answered)) {
        this.inc({ status }, count);
      }
    },
  });
  const gauge = (name: string, help: string, read: () => number | Promise<number>): void => {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read());
      },
    });
  };
  gauge("rosario_page_cache_pages", "Pages that are kept.", () => readings.keptPages().pages);
  gauge("rosario_page_cache_bytes", "Bytes of all kept pages.", () => readings.keptPages().bytes);
  new Gauge({
    name: "rosario_database_connections",
    help: "Connections of the pool, and transactions that wait for one.",
    labelNames: ["state"],
    registers,
    collect() {
      for (const [state, count] of Object.entries(readings.connections())) {
        this.set({ state }, count);
      }
    },
  });
  gauge("rosario_outbox_letters", "Letters that have not been sent yet.", () =>
    readings.waitingLetters(),
  );
}
