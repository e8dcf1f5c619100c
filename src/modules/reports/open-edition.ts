/** Opens the next edition: what the last one followed is carried over, so that the yearly work begins with what is missing. */
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language, said, type Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { findProfile } from "../city/index.ts";
import { listIndicators } from "../indicators/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { carryOver } from "../recommendations/index.ts";
import { listRights } from "../rights/index.ts";
import { type Edition, editionBefore, isEditionYear, latest } from "./edition.ts";
import { listChosen, listEditions } from "./list-editions.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";
import { reportTexts } from "./texts/index.ts";
import { isEmpty, LONGEST_TITLE, tidyWording } from "./title.ts";

export type OpenEditionInput = {
  readonly year: number;
  /** Left out: the city's name, "human rights report" and the year, in the city's languages. */
  readonly title?: Wording;
  readonly subtitle?: Wording | null;
  readonly source?: string | null;
  /** Left out: yes where a person opens it; no on the terminal, which loads editions whose own sources say what was carried over. */
  readonly carryRecommendations?: boolean;
};

export type OpenEditionRefusal = Refusal<
  "not-permitted" | "bad-year" | "year-taken" | "year-not-after-last" | "too-long"
>;

export type Opened = {
  readonly id: Id<"Edition">;
  readonly indicators: number;
  readonly recommendations: number;
};

export async function openEdition(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: OpenEditionInput,
): Promise<OpenEditionRefusal | Opened> {
  if (!may(actor, permissions, "open-edition")) return { refused: "not-permitted" };
  const { year, source = null, carryRecommendations = actor?.accountId !== null } = input;
  if (!isEditionYear(year)) return { refused: "bad-year" };
  const given = tidyWording(input.title ?? {});
  const subtitle = tidyWording(input.subtitle ?? {});
  const words = [...Object.values(given), ...Object.values(subtitle)];
  if (words.some((text) => text.length > LONGEST_TITLE)) return { refused: "too-long" };

  return context.database.inCity(cityId, async (tx) => {
    const editions = await listEditions(tx);
    if (editions.some((edition) => edition.year === year)) return { refused: "year-taken" };
    if ((latest(editions)?.year ?? 0) > year) return { refused: "year-not-after-last" };
    const title = isEmpty(given) ? await ownTitle(tx, year) : given;
    const id = newId<"Edition">(context);
    const at = context.now();
    const by = actor?.accountId ?? null;
    const inserted = await store.insertEdition(tx, {
      id,
      year,
      title,
      subtitle: isEmpty(subtitle) ? null : subtitle,
      source,
      at,
      by,
    });
    if (inserted === 0) return { refused: "year-taken" };
    const { indicators, highlights } = await inherited(tx, editions, year);
    await store.insertIndicators(tx, { edition: id, indicators });
    await store.insertHighlights(tx, { edition: id, indicators: highlights });
    const { carried } = carryRecommendations
      ? await carryOver(context, tx, { edition: year, on: today(context), by: actor })
      : { carried: 0 };
    await record(tx, {
      type: "edition.opened",
      at,
      by: actorRole(actor),
      subject: `edition/${year}`,
      facts: {
        year,
        title: textHash(title),
        indicators: indicators.length,
        recommendations: carried,
      },
    });
    return { id, indicators: indicators.length, recommendations: carried };
  });
}

async function ownTitle(tx: CityTransaction, year: number): Promise<Wording> {
  const profile = await findProfile(tx);
  if (profile === undefined) throw new Error("The city has no profile");
  const languages: readonly Language[] = LANGUAGES.filter((one) => profile.languages.includes(one));
  return Object.fromEntries(
    languages.map((language) => {
      const name = said(profile.name, [language])?.text ?? "";
      return [language, reportTexts(language).book.title(name, year)];
    }),
  );
}

/** The indicators and highlights of the last edition that has some; else all indicators of the city. */
async function inherited(tx: CityTransaction, editions: readonly Edition[], year: number) {
  for (
    let last = editionBefore(editions, year);
    last !== undefined;
    last = editionBefore(editions, last.year)
  ) {
    const chosen = await listChosen(tx, last.id);
    if (chosen.indicators.length > 0) return chosen;
  }
  const all = await listIndicators(tx, await listRights(tx));
  return { indicators: all.map(({ id }) => id), highlights: [] };
}
