/** The body makes a recommendation: it gets its lasting name, and the city's time to answer begins. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { addDays, type FactDate, type LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import {
  type ArticleRef,
  findArticle,
  getCatalogue,
  listRights,
  type Right,
} from "../rights/index.ts";
import { windowOf } from "./judging-window.ts";
import { listRecommendations } from "./list-recommendations.ts";
import { permissions } from "./permissions.ts";
import type { Recommendation } from "./recommendation.ts";
import { adoptedFacts } from "./record-facts.ts";
import { isReferenceOf, nextReference, recordSubject } from "./reference.ts";
import * as pages from "./store/pages.ts";
import * as store from "./store/recommendations.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AdoptRecommendationInput = {
  /** The year of the edition that makes it. */
  readonly edition: number;
  /** The slug of the right; null where it is about the follow-up itself. */
  readonly right: string | null;
  /** The slugs of the other rights that it is about. */
  readonly furtherRights?: readonly string[];
  /** The articles that it rests on, as the catalogue's codes. */
  readonly articles?: readonly ArticleRef[];
  readonly topic: Wording;
  readonly text: Wording;
  readonly addressee: Wording;
  readonly issuedBy: Wording;
  /** The text is not the body's own words but says the same. */
  readonly paraphrased?: boolean;
  /** The body says that this is not the city's to decide. */
  readonly outsidePowers?: boolean;
  /** The lasting name of one that was made before Rosario; else one is made from the city's slug. */
  readonly reference?: string;
  readonly citySlug?: string;
  /** Today, unless it was adopted before. */
  readonly adoptedOn?: FactDate;
  /** Null where nobody set a deadline; left out, it is `answerDays` after an adoption whose day is known. */
  readonly answerDueOn?: LocalDate | null;
  readonly answerDays?: number;
  /** The window in which the body means to judge it; left out, what the city's cycle gives for an adoption whose day is known. */
  readonly judgeFrom?: LocalDate | null;
  readonly judgeBy?: LocalDate | null;
  readonly cycleYears?: number;
  readonly source?: string | null;
};

export type AdoptRecommendationRefusal =
  | Refusal<
      | "not-permitted"
      | "bad-edition"
      | "no-topic"
      | "no-text"
      | "no-addressee"
      | "no-issuer"
      | "future-date"
      | "deadline-before-adoption"
      | "bad-reference"
      | "reference-taken"
      | "unknown-right"
      | "unknown-article"
      | "bad-window"
    >
  | TooLong;

/** Under which reference it stands; `unchanged` is there only when exactly this was adopted before. */
export type Adopted =
  | { readonly reference: string }
  | { readonly reference: string; readonly unchanged: true };

export async function adoptRecommendation(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AdoptRecommendationInput,
): Promise<AdoptRecommendationRefusal | Adopted> {
  if (!may(actor, permissions, "adopt-recommendation")) return { refused: "not-permitted" };
  const checked = check(input, today(context));
  if ("refused" in checked) return checked;

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: `edition/${checked.edition}` });
    const right = await findRightId(tx, input.right);
    const further = await findFurtherRights(tx, input);
    if (right === undefined || further === undefined) return { refused: "unknown-right" };
    const alike = await findAlike(tx, checked, input);
    if (alike !== undefined) return { reference: alike, unchanged: true };

    const taken = (await store.listReferences(tx, { edition: checked.edition })).map(
      (row) => row.reference,
    );
    const reference =
      input.reference ?? nextReference(input.citySlug ?? "", checked.edition, taken);
    const at = context.now();
    const { adoptedOn, articles, ...words } = checked;
    const id = newId<"Recommendation">(context);
    const inserted = await store.insertRecommendation(tx, {
      id,
      reference,
      right,
      ...words,
      onDate: adoptedOn.date,
      precision: adoptedOn.precision,
      at,
      account: actor?.accountId ?? null,
    });
    if (inserted === 0) return { refused: "reference-taken" };
    for (const [position, article] of articles.entries()) {
      await store.insertArticle(tx, { recommendation: id, position, ...article });
    }
    for (const other of further)
      await store.insertFurtherRight(tx, { recommendation: id, right: other.id });
    await pages.upsertLatest(tx, { recommendation: id });
    await record(tx, {
      type: "recommendation.adopted",
      at,
      by: actorRole(actor),
      subject: recordSubject(reference),
      facts: adoptedFacts({
        ...checked,
        right: input.right === null ? null : { slug: input.right },
        furtherRights: further,
        versions: [{ ...words, reason: null, on: adoptedOn }],
      }),
    });
    return { reference };
  });
}

type Checked = Pick<
  Recommendation,
  | "edition"
  | "topic"
  | "text"
  | "addressee"
  | "issuedBy"
  | "paraphrased"
  | "outsidePowers"
  | "articles"
  | "adoptedOn"
  | "firstDueOn"
  | "judgeFrom"
  | "judgeBy"
  | "source"
>;

function check(
  input: AdoptRecommendationInput,
  now: LocalDate,
): AdoptRecommendationRefusal | Checked {
  const { edition, adoptedOn = { date: now, precision: "day" } } = input;
  const topic = tidyWording(input.topic);
  const text = tidyWording(input.text);
  const addressee = tidyWording(input.addressee);
  const issuedBy = tidyWording(input.issuedBy);
  const source = tidyOrNull(input.source);
  const firstDueOn =
    input.answerDueOn === undefined ? deadlineOf(adoptedOn, input.answerDays) : input.answerDueOn;
  if (!Number.isInteger(edition) || edition < 1948 || edition > 2999)
    return { refused: "bad-edition" };
  if (isEmptyWording(topic)) return { refused: "no-topic" };
  if (isEmptyWording(text)) return { refused: "no-text" };
  if (isEmptyWording(addressee)) return { refused: "no-addressee" };
  if (isEmptyWording(issuedBy)) return { refused: "no-issuer" };
  const tooLong = findTooLong({ topic, text, addressee, issuedBy, source });
  if (tooLong !== undefined) return tooLong;
  if (adoptedOn.date > now) return { refused: "future-date" };
  if (firstDueOn !== null && firstDueOn < adoptedOn.date)
    return { refused: "deadline-before-adoption" };
  const cycle = windowOf(adoptedOn, firstDueOn, input.cycleYears);
  const { judgeFrom = cycle?.from ?? null, judgeBy = cycle?.by ?? null } = input;
  if (judgeFrom !== null && judgeFrom < adoptedOn.date) return { refused: "bad-window" };
  if (judgeBy !== null && judgeBy < (judgeFrom ?? adoptedOn.date)) return { refused: "bad-window" };
  const articles = distinct(input.articles ?? []);
  const catalogue = getCatalogue();
  if (articles.some((one) => findArticle(catalogue, one) === undefined))
    return { refused: "unknown-article" };
  const reference = input.reference ?? nextReference(input.citySlug ?? "", edition, []);
  if (!isReferenceOf(reference, edition)) return { refused: "bad-reference" };
  const { paraphrased = false, outsidePowers = false } = input;
  return {
    ...{ edition, topic, text, addressee, issuedBy, paraphrased, outsidePowers, articles },
    ...{ adoptedOn, firstDueOn, judgeFrom, judgeBy, source },
  };
}

function distinct(articles: readonly ArticleRef[]): readonly ArticleRef[] {
  const named = articles.map(
    ({ instrument, article }) => [`${instrument}/${article}`, { instrument, article }] as const,
  );
  return [...new Map(named).values()];
}

/** A deadline counts from a day; where only the month or the year of the adoption is known, nobody can say when it ran out. */
function deadlineOf({ date, precision }: FactDate, days: number | undefined): LocalDate | null {
  return days === undefined || precision !== "day" ? null : addDays(date, days);
}

/** Null for no right, undefined for one that the city has not. */
async function findRightId(
  tx: CityTransaction,
  slug: string | null,
): Promise<Id<"Right"> | null | undefined> {
  if (slug === null) return null;
  return (await listRights(tx)).find((right) => right.slug === slug)?.id;
}

/** Each once, without the main right; undefined where the city has not one of them. */
async function findFurtherRights(
  tx: CityTransaction,
  { right, furtherRights = [] }: AdoptRecommendationInput,
): Promise<readonly Right[] | undefined> {
  const wanted = new Set(furtherRights.filter((slug) => slug !== right));
  if (wanted.size === 0) return [];
  const found = (await listRights(tx)).filter(({ slug }) => wanted.has(slug));
  return found.length === wanted.size ? found : undefined;
}

/** The reference of a recommendation that was adopted with exactly this: a file loaded again, or a form sent twice. */
async function findAlike(
  tx: CityTransaction,
  checked: Checked,
  { reference, right }: AdoptRecommendationInput,
): Promise<string | undefined> {
  const wanted = fingerprint(checked, right);
  const made = await listRecommendations(tx, { edition: checked.edition });
  return made.find((one) => {
    if (reference !== undefined && one.reference !== reference) return false;
    const [first] = one.versions;
    return fingerprint({ ...one, ...first }, one.right?.slug ?? null) === wanted;
  })?.reference;
}

/** The window is left out: the same words, loaded again, may meet another cycle by then. */
function fingerprint(
  one: Omit<Checked, "judgeFrom" | "judgeBy" | "articles">,
  right: string | null,
): string {
  const { topic, text, addressee, issuedBy, paraphrased, outsidePowers } = one;
  const { adoptedOn, firstDueOn, source } = one;
  return textHash({
    ...{ right, topic, text, addressee, issuedBy, paraphrased, outsidePowers },
    ...{ adoptedOn, firstDueOn, source },
  });
}
