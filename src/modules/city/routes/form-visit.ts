/** What the routes of the city's forms share: reading, words for refusals, and who saved last. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import { listEntries } from "../../ledger/index.ts";
import type { Values } from "../profile-form.ts";
import { savedAt } from "../saved-before.ts";
import { type CityRefusal, cityTexts } from "../texts/index.ts";

export type Visit = Request<Env>;

/** The version that a form was made from; a form without one fits none. */
export function sentVersion(values: Values): string {
  return values.version ?? "";
}

export function inWords(
  c: Visit,
  problems: Readonly<Record<string, CityRefusal>>,
): Readonly<Record<string, string>> {
  const { refusals } = cityTexts(c.var.language);
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [field, refusals[problem]]),
  );
}

export function read<Result>(
  context: Context,
  c: Visit,
  work: (tx: CityTransaction) => Promise<Result>,
): Promise<Result> {
  return context.database.readCity(c.var.city.id, work);
}

/** Who saved last, and when, as far as the public record tells: it names no person. */
export async function lastSaved(context: Context, c: Visit, about: string, type: string) {
  const { language } = c.var;
  const entries = await read(context, c, (tx) => listEntries(tx, { about }));
  const at = entries.find((entry) => entry.type === type)?.at ?? context.now();
  const when = savedAt(at, language, c.var.city.timeZone);
  return { who: cityTexts(language).somebody, when };
}
