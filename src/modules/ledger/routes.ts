/** Addresses of the log's files (C2SP tlog-tiles). A tile never changes: anybody may keep it for ever. The checkpoint must be fresh. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../design/environment.ts";
import { refusePage } from "../../design/respond.ts";
import type { Context } from "../../platform/context.ts";
import { findLogFile } from "./find-log-file.ts";

const TEXT = "text/plain; charset=utf-8";
const FOR_EVER = "public, max-age=31536000, immutable";

export function ledgerRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  async function answer(
    c: Request<Env>,
    path: string,
    headers: Readonly<Record<"content-type" | "cache-control", string>>,
  ) {
    const bytes = await findLogFile(context, c.var.city, path);
    if (bytes === undefined) return refusePage(c, "not-found");
    return c.body(new Uint8Array(bytes), 200, headers);
  }

  routes.get("/log/checkpoint", (c) =>
    answer(c, "checkpoint", { "content-type": TEXT, "cache-control": "no-store" }),
  );
  routes.get("/log/policy", (c) =>
    answer(c, "policy", { "content-type": TEXT, "cache-control": "no-store" }),
  );
  routes.get("/log/tile/:path{.+}", (c) =>
    answer(c, `tile/${c.req.param("path")}`, {
      "content-type": "application/octet-stream",
      "cache-control": FOR_EVER,
    }),
  );
  routes.get("/log/proofs/:file{[0-9]+\\.tlog-proof}", (c) =>
    answer(c, `proofs/${c.req.param("file")}`, {
      "content-type": TEXT,
      "cache-control": "no-store",
    }),
  );
  return routes;
}
