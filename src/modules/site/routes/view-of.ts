/** What a request says about whom its page is for, and how files are answered. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { said } from "../../../kernel/language.ts";
import { type Context, today } from "../../../platform/context.ts";
import type { View } from "../view.ts";

export function viewOf(context: Context, request: Request<Env>): View {
  const { city, language, frame } = request.var;
  const preferred = [language, ...city.languages.filter((one) => one !== language)];
  return {
    frame,
    language,
    preferred,
    home: `/${city.slug}`,
    city: said(city.name, preferred)?.text ?? city.slug,
    demonstration: city.demonstration,
    today: today(context),
    timeZone: city.timeZone,
  };
}

/** A file to keep, in UTF-8. */
export function csvFile(request: Request<Env>, bytes: Uint8Array, name: string): Response {
  return request.body(new Uint8Array(bytes), 200, {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${name}"`,
  });
}
