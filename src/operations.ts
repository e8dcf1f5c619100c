/**
 * What those who run the program ask it: whether it lives (`/health`), whether it can work (`/ready`), and what it counts (`/metrics`).
 * None of it holds personal data. Metrics are for the machine itself and for whoever has the token.
 */
import { timingSafeEqual } from "node:crypto";
import { Hono, type Context as Request } from "hono";
import type { Env } from "./design/environment.ts";
import { refusePage } from "./design/respond.ts";
import { idFrom } from "./kernel/id.ts";
import { listCities } from "./modules/city/index.ts";
import type { Context } from "./platform/context.ts";
import { directAddress } from "./platform/http/client-address.ts";
import { createMetrics, type Metrics, type Readings } from "./platform/http/metrics.ts";
import { objectKeyOf, sha256Of } from "./platform/objects/objects.ts";
import { readQueue } from "./platform/outbox/read-queue.ts";

/** One part that the program cannot do without, and whether it works: a word, never more. */
type PartState = "ok" | "away";
export type Readiness = {
  readonly ready: boolean;
  readonly parts: Readonly<Record<"database" | "migrations" | "files" | "objects", PartState>>;
};

export type Operations = {
  readonly metrics: Metrics;
  readiness(): Promise<Readiness>;
};

/** Asking more often than this gives the same answer again: whoever asks cannot wear out what is asked. */
const LASTS = 2_000;
const QUEUE_LASTS = 60_000;
const PATIENCE = 5_000;

/** What the running program tells of itself. */
export function createOperations(
  context: Context,
  {
    pendingMigrations,
    keptPages,
    ofProcess,
  }: {
    readonly pendingMigrations: () => Promise<readonly string[]>;
    readonly keptPages: Readings["keptPages"];
    readonly ofProcess: boolean;
  },
): Operations {
  const works = async (work: () => Promise<boolean>): Promise<PartState> => {
    const late = AbortSignal.timeout(PATIENCE);
    const tooLate = new Promise<boolean>((resolve) => {
      late.addEventListener("abort", () => resolve(false), { once: true });
    });
    const fine = await Promise.race([work().catch(() => false), tooLate]);
    return fine ? "ok" : "away";
  };
  const readiness = lasting(LASTS, async (): Promise<Readiness> => {
    const [database, migrations, files, objects] = await Promise.all([
      works(() => context.database.isReady()),
      works(async () => (await pendingMigrations()).length === 0),
      works(() => canKeepFiles(context)),
      works(() => canFindObjects(context)),
    ]);
    const parts = { database, migrations, files, objects };
    return { ready: Object.values(parts).every((state) => state === "ok"), parts };
  });
  const metrics = createMetrics(
    {
      keptPages,
      connections: () => context.database.connections(),
      waitingLetters: lasting(QUEUE_LASTS, () => countWaitingLetters(context)),
    },
    { ofProcess },
  );
  return { metrics, readiness };
}

export function operationsRoutes(context: Context, operations: Operations): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get("/health", (c) => c.text("alive", 200, NEVER_KEPT));
  routes.get("/ready", async (c) => {
    const { ready, parts } = await operations.readiness();
    return c.json({ ready, ...parts }, ready ? 200 : 503, NEVER_KEPT);
  });
  routes.get("/metrics", async (c) => {
    if (!mayCollect(context.settings.metricsToken, c)) return refusePage(c, "not-found");
    const { metrics } = operations;
    return c.body(await metrics.text(), 200, {
      ...NEVER_KEPT,
      "content-type": metrics.contentType,
    });
  });
  return routes;
}

const NEVER_KEPT = { "cache-control": "no-store" };

/**
 * Whether a visit may see the metrics: with the token, or straight from this machine. What a proxy on this machine passes on comes from
 * this machine too, but names the proxy's visitor or another host.
 */
function mayCollect(token: string | undefined, c: Request<Env>): boolean {
  const header = (name: string) => c.req.header(name);
  const given = /^Bearer (\S+)$/i.exec(header("authorization") ?? "")?.[1];
  if (token !== undefined && given !== undefined) return isSame(given, token);
  const passedOn = ["x-forwarded-for", "forwarded", "via", "x-real-ip"].some(
    (name) => header(name) !== undefined,
  );
  const host = (header("host") ?? "").replace(/:\d+$/, "");
  const isHere = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(
    directAddress(c) ?? "",
  );
  return isHere && !passedOn && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(host);
}

function isSame(given: string, token: string): boolean {
  const digest = (text: string) => Buffer.from(sha256Of(Buffer.from(text)), "hex");
  return timingSafeEqual(digest(given), digest(token));
}

async function canKeepFiles({ files }: Context): Promise<boolean> {
  const name = `ready/${process.pid}`;
  const bytes = Buffer.from("ready");
  await files.keep(name, bytes);
  const kept = await files.find(name);
  await files.remove(name);
  return kept !== undefined && Buffer.compare(kept, bytes) === 0;
}

/** Looks for what no city ever has: a store that says "nothing there" is there itself. */
async function canFindObjects({ objects }: Context): Promise<boolean> {
  await objects.find(objectKeyOf(NO_CITY, sha256Of(Buffer.from("ready"))));
  return true;
}

const NO_CITY = idFrom<"City">(new Date(0), new Uint8Array(10));

async function countWaitingLetters({ database, now }: Context): Promise<number> {
  let count = 0;
  for (const { id } of await database.inInstallation(listCities)) {
    count += (await database.readCity(id, (tx) => readQueue(tx, now()))).waiting;
  }
  return count;
}

/** Work whose answer is given again for a while, and that is never done twice at once. */
function lasting<Result>(milliseconds: number, work: () => Promise<Result>): () => Promise<Result> {
  let latest: { readonly at: number; readonly result: Promise<Result> } | undefined;
  return () => {
    const at = performance.now();
    if (latest === undefined || at - latest.at > milliseconds) {
      const result = work();
      const made = { at, result };
      latest = made;
      // A failure is not given again.
      result.catch(() => {
        if (latest === made) latest = undefined;
      });
    }
    return latest.result;
  };
}
