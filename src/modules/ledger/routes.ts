/**
 * Addresses of the log's files (C2SP tlog-tiles) and of the witness that this installation is for others (C2SP tlog-witness). A tile never
 * changes: anybody may keep it for ever. The checkpoint must be fresh.
 */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../design/environment.ts";
import { refusePage } from "../../design/respond.ts";
import type { Context } from "../../platform/context.ts";
import {
  cosignForLog,
  findWitnessedNote,
  findWitnessKey,
  LONGEST_REQUEST,
} from "./cosign-for-log.ts";
import { findLogFile } from "./find-log-file.ts";
import { requestBudget } from "./request-budget.ts";

const TEXT = "text/plain; charset=utf-8";
const FOR_EVER = "public, max-age=31536000, immutable";
const FRESH = { "content-type": TEXT, "cache-control": "no-store" } as const;

/** Requests for a cosignature that are answered in a minute, from all logs together: each follows its log by the quarter of an hour. */
const MOST_REQUESTS = 120;
const WINDOW = 60;

export function ledgerRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const budget = requestBudget(MOST_REQUESTS, WINDOW);

  async function answer(
    c: Request<Env>,
    path: string,
    headers: Readonly<Record<"content-type" | "cache-control", string>>,
  ) {
    const bytes = await findLogFile(context, c.var.city, path);
    if (bytes === undefined) return refusePage(c, "not-found");
    return c.body(new Uint8Array(bytes), 200, headers);
  }

  routes.get("/log/checkpoint", (c) => answer(c, "checkpoint", FRESH));
  routes.get("/log/policy", (c) => answer(c, "policy", FRESH));
  routes.get("/log/tile/:path{.+}", (c) =>
    answer(c, `tile/${c.req.param("path")}`, {
      "content-type": "application/octet-stream",
      "cache-control": FOR_EVER,
    }),
  );
  routes.get("/log/proofs/:file{[0-9]+\\.tlog-proof}", (c) =>
    answer(c, `proofs/${c.req.param("file")}`, FRESH),
  );

  routes.get("/witness", async (c) => c.body(`${await findWitnessKey(context)}\n`, 200, FRESH));
  routes.get("/witness/:hash{[0-9a-f]{64}}/checkpoint", async (c) => {
    const note = await findWitnessedNote(context, c.req.param("hash"));
    return note === undefined ? refusePage(c, "not-found") : c.body(note, 200, FRESH);
  });
  routes.post("/witness/add-checkpoint", async (c) => {
    if (!budget.take(context.now())) {
      return c.body("too-many-requests\n", 429, { ...FRESH, "retry-after": String(WINDOW) });
    }
    const body = new Uint8Array(await c.req.arrayBuffer());
    if (body.length > LONGEST_REQUEST) return c.body("too-large\n", 413, FRESH);
    const { status, contentType, body: said } = await cosignForLog(context, body);
    return c.body(said, status, { "content-type": contentType, "cache-control": "no-store" });
  });
  return routes;
}
