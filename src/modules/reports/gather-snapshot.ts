/** Gathers what an edition is made from as it stands now: for its preview, and to freeze it. */
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { findProfile, listCities } from "../city/index.ts";
import {
  chanceSentence,
  listReleased,
  type ReleasedIndicator,
  sentenceOf,
  verdictSentence,
} from "../indicators/index.ts";
import { listRecommendations } from "../recommendations/index.ts";
import { findArticle, getCatalogue, listRights, type Right } from "../rights/index.ts";
import { type Edition, editionBefore } from "./edition.ts";
import { gatherWorkingYear } from "./gather-working-year.ts";
import { listChosen, listEditions, listSections } from "./list-editions.ts";
import { placeName, placesOf } from "./section.ts";
import {
  followedUp,
  type Snapshot,
  type SnapshotCity,
  type SnapshotIndicator,
  type SnapshotRight,
  snapshotText,
} from "./snapshot.ts";

export type GatherOptions = {
  readonly edition: Edition;
  readonly at: Date;
  readonly asOf: LocalDate;
  /** In which the days of meetings are told. */
  readonly timeZone: string;
  /** Null for a draft. */
  readonly publishedOn: FactDate | null;
};

/** Readings that nobody's writing may disturb two of in a row; each takes well under a tenth of a second. */
const MOST_READINGS = 20;

/**
 * The edition's snapshot as one state that the city was in, although others write while it is read: reads until two readings in a row
 * are alike. Each fact was then the same before and after the moment between them (double collect: Afek et al., Atomic snapshots
 * of shared memory, 1993). Whoever calls holds the edition's texts and choices; an older view of them would miss what was saved last.
 */
export async function gatherSettled(
  tx: CityTransaction,
  options: GatherOptions,
): Promise<Snapshot> {
  let last = await gatherSnapshot(tx, options);
  for (let readings = 1; readings < MOST_READINGS; readings += 1) {
    const next = await gatherSnapshot(tx, options);
    if (snapshotText(next) === snapshotText(last)) return next;
    last = next;
  }
  throw new Error("The city's figures and recommendations change faster than they can be read");
}

/** The edition's snapshot. Figures that were not released are not in it. */
export async function gatherSnapshot(
  tx: CityTransaction,
  { edition, at, asOf, timeZone, publishedOn }: GatherOptions,
): Promise<Snapshot> {
  const editions = await listEditions(tx);
  const rights = await listRights(tx);
  const chosen = await listChosen(tx, edition.id);
  const released = await listReleased(tx);
  const recommendations = await listRecommendations(tx);
  const sections = await listSections(tx, edition.id);
  const order = placesOf(rights).map(placeName);
  const workingYear = await gatherWorkingYear(tx, edition.year, { asOf, timeZone });

  const byId = new Map(released.map((one) => [one.indicator.id, one]));
  const indicators = chosen.indicators.flatMap((id) => byId.get(id) ?? []);
  const chance = inEveryLanguage((language) => chanceSentence(indicators, language));
  return {
    v: 1,
    frozenAt: at.toISOString(),
    asOf,
    city: await gatherCity(tx),
    edition: {
      year: edition.year,
      title: edition.title,
      subtitle: edition.subtitle,
      source: edition.source,
      publishedOn,
    },
    years: editions.map(({ year }) => year).filter((year) => year <= edition.year),
    rights: rights.map(frozenRight),
    sections: sections
      .filter(({ markdown }) => markdown.trim() !== "")
      .map(({ right, part, language, markdown, demonstration }) => ({
        right,
        part,
        language,
        markdown,
        demonstration,
      }))
      .sort(
        (a, b) =>
          order.indexOf(placeName(a)) - order.indexOf(placeName(b)) ||
          LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language),
      ),
    indicators: indicators.map(frozenIndicator),
    ...(chance === undefined ? {} : { chance }),
    ...(workingYear === undefined ? {} : { workingYear }),
    highlights: chosen.highlights.flatMap((id) => byId.get(id)?.indicator.slug ?? []),
    followed: followedUp(
      recommendations,
      edition.year,
      editionBefore(editions, edition.year)?.year,
    ),
    recommendations: recommendations.filter((one) => one.edition === edition.year),
  };
}

async function gatherCity(tx: CityTransaction): Promise<SnapshotCity> {
  const profile = await findProfile(tx);
  const city = (await listCities(tx)).find(({ id }) => id === tx.cityId);
  if (profile === undefined || city === undefined) throw new Error("The city has no profile");
  const { name, issuer, answerer, languages, demonstration, madeUp } = profile;
  return {
    ...{ slug: city.slug, name, issuer, answerer, languages, demonstration },
    ...(madeUp ? { madeUp } : {}),
  };
}

function frozenRight({ slug, name, meaning, asks, demonstration, articles }: Right): SnapshotRight {
  const catalogue = getCatalogue();
  return {
    slug,
    name,
    meaning,
    asks,
    demonstration,
    articles: articles.map(({ instrument, article }) => ({
      instrument,
      article,
      title: findArticle(catalogue, { instrument, article })?.title ?? "",
    })),
  };
}

function frozenIndicator(released: ReleasedIndicator): SnapshotIndicator {
  const sentences = Object.fromEntries(
    LANGUAGES.map((language) => [language, sentenceOf(released, language)]),
  ) as Record<Language, string>;
  const verdicts = inEveryLanguage((language) => verdictSentence(released, language));
  return { ...released, sentences, ...(verdicts === undefined ? {} : { verdicts }) };
}

/** A sentence in all languages; undefined where there is none to say. */
function inEveryLanguage(
  say: (language: Language) => string | undefined,
): Readonly<Record<Language, string>> | undefined {
  const said = LANGUAGES.flatMap((language) => {
    const sentence = say(language);
    return sentence === undefined ? [] : [[language, sentence] as const];
  });
  return said.length < LANGUAGES.length
    ? undefined
    : (Object.fromEntries(said) as Record<Language, string>);
}
