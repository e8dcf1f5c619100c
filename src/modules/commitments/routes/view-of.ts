/** What a request says about whom its page is for, and which commitment it names. */
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
  };
}

/** The number in an address; 0, which no commitment has, where it is none. */
export function numberOf(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
}
