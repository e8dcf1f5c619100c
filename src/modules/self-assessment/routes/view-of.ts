/** What a request says about whom its page is for, and how files are answered. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { View } from "../pages/view.ts";

export function viewOf(c: Request<Env>): View {
  const { city, language, frame } = c.var;
  return {
    ...{ frame, language },
    home: `/${city.slug}`,
    preferred: [language, ...city.languages.filter((one) => one !== language)],
  };
}

/** A file to keep, in UTF-8. */
export function csvFile(c: Request<Env>, bytes: Uint8Array, name: string): Response {
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${name}"`,
  });
}
