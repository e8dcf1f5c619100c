/** Who is let in to the working pages, and for whom a page is made. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { said } from "../../../kernel/language.ts";
import { dayOf } from "../../../kernel/local-date.ts";
import { type Context, today } from "../../../platform/context.ts";
import { may } from "../../accounts/index.ts";
import type { ListedEntry } from "../../ledger/index.ts";
import { getCatalogue } from "../../rights/index.ts";
import { type AssessmentAction, permissions } from "../permissions.ts";
import type { ShownEntry } from "../shown-entry.ts";
import type { View } from "../view.ts";

/** Whether whoever asks may do this. */
export function isOpen(c: Request<Env>, action: AssessmentAction): boolean {
  return may(c.var.actor, permissions, action);
}

export function viewOf(context: Context, { var: variables }: Request<Env>): View {
  const { city, frame, language } = variables;
  const preferred = [language, ...city.languages.filter((one) => one !== language)];
  return {
    ...{ frame, language, preferred, today: today(context) },
    home: `/${city.slug}`,
    city: said(city.name, preferred)?.text ?? city.slug,
    grounds: Object.fromEntries(
      getCatalogue().grounds.map(({ code, name }) => [code, said(name, [language])?.text ?? code]),
    ),
  };
}

/** The entries about one thing, oldest first. */
export function shownEntries(
  context: Context,
  entries: readonly ListedEntry[],
): readonly ShownEntry[] {
  return entries
    .map(({ position, type, at }) => ({
      ...{ position, type },
      on: dayOf(at, context.settings.timeZone),
    }))
    .reverse();
}

/** A whole number as it was typed; not a number where it is none. */
export function numberIn(text: string | undefined): number {
  return /^\d{1,9}$/.test(text ?? "") ? Number(text) : Number.NaN;
}
