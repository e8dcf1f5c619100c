/**
 * The addresses of published files, beside the cities' own: no cookie is read or set here, and a file is always saved, never shown within
 * the site. What is not published yet is not found.
 */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import type { Id } from "../../../kernel/id.ts";
import { dayOf, printDay } from "../../../kernel/local-date.ts";
import { parseFilePath } from "../../../kernel/source.ts";
import type { Context } from "../../../platform/context.ts";
import { isStoreAway, type ObjectKey, objectKeyOf } from "../../../platform/objects/objects.ts";
import { findEvidence } from "../find-evidence.ts";
import { WithdrawnPage } from "../pages/withdrawn-page.tsx";

/** Withdrawn, a file is gone from every cache within five minutes. */
const KEPT = "public, max-age=300";

/** `findCity` gives the id of the city that an address names. */
export function fileRoutes(
  context: Context,
  findCity: (slug: string) => Promise<Id<"City"> | undefined>,
): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/:city/:sha256/:name", async (c) => {
    const { city, sha256, name } = c.req.param();
    if (parseFilePath(`/files/${city}/${sha256}/${name}`) === undefined)
      return refusePage(c, "not-found");
    const cityId = await findCity(city);
    const file =
      cityId && (await context.database.readCity(cityId, (tx) => findEvidence(tx, sha256)));
    if (cityId === undefined || file?.name !== name || file.publishedAt === null)
      return refusePage(c, "not-found");
    if (file.withdrawn !== null) {
      c.header("cache-control", KEPT);
      const { reason, at } = file.withdrawn;
      const { frame, language } = c.var;
      const day = printDay(dayOf(at, context.settings.timeZone), language);
      return respond(c, WithdrawnPage({ frame, day, reason }), 410);
    }
    const bytes = await findBytes(objectKeyOf(cityId, sha256));
    if (bytes === "away") return refusePage(c, "store-away");
    if (bytes === undefined) throw new Error("A published file is not in the file store");
    return c.body(new Uint8Array(bytes), 200, {
      "cache-control": KEPT,
      "content-type": file.mediaType,
      "content-length": String(bytes.length),
      "content-disposition": `attachment; filename="${file.name}"`,
      etag: `"${sha256}"`,
    });
  });

  return routes;

  async function findBytes(key: ObjectKey): Promise<Uint8Array | undefined | "away"> {
    try {
      return await context.objects.find(key);
    } catch (error) {
      if (!isStoreAway(error)) throw error;
      context.log.error("A file could not be read", { error });
      return "away";
    }
  }
}
