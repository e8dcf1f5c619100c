/** Records a report that was published before Rosario, or elsewhere: its year, its title and where it stands. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { isEditionYear } from "./edition.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";
import { isEmpty, LONGEST_TITLE, tidyWording } from "./title.ts";

export type PastEditionInput = {
  readonly year: number;
  readonly title: Wording;
  readonly subtitle: Wording | null;
  /** Null where nobody has written it down. */
  readonly publishedOn: FactDate | null;
  readonly source: string | null;
};

export type RecordPastEditionRefusal = Refusal<
  | "not-permitted"
  | "bad-year"
  | "no-title"
  | "too-long"
  | "no-source"
  | "future-date"
  | "year-taken"
>;

export async function recordPastEdition(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: PastEditionInput,
): Promise<RecordPastEditionRefusal | { readonly id: Id<"Edition"> }> {
  if (!may(actor, permissions, "record-past-edition")) return { refused: "not-permitted" };
  const { year, publishedOn } = input;
  const title = tidyWording(input.title);
  const subtitle = tidyWording(input.subtitle ?? {});
  const source = input.source?.trim() ?? "";
  if (!isEditionYear(year)) return { refused: "bad-year" };
  if (isEmpty(title)) return { refused: "no-title" };
  const words = [...Object.values(title), ...Object.values(subtitle)];
  if (words.some((text) => text.length > LONGEST_TITLE)) return { refused: "too-long" };
  if (source === "") return { refused: "no-source" };
  if (publishedOn !== null && publishedOn.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
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
    await store.insertPublication(tx, {
      edition: id,
      onDate: publishedOn?.date ?? null,
      precision: publishedOn?.precision ?? null,
      at,
      by,
      snapshot: null,
      sha256: null,
    });
    await record(tx, {
      type: "edition.recorded",
      at,
      by: actorRole(actor),
      subject: `edition/${year}`,
      facts: {
        year,
        title: textHash(title),
        source: textHash(source),
        publishedOn: publishedOn?.date ?? null,
      },
    });
    return { id };
  });
}
