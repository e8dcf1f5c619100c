/** Reads cities: the installation's list, and one city's own description. */
import type { Id } from "../../kernel/id.ts";
import type { Language, Wording } from "../../kernel/language.ts";
import { lastDayMeant } from "../../kernel/local-date.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction, Database, Transaction } from "../../platform/database/database.ts";
import type { CityEvent, Profile } from "./city.ts";
import type { Declaration } from "./declaration.ts";
import * as store from "./store.ts";

export type ListedCity = {
  readonly id: Id<"City">;
  readonly slug: string;
  readonly name: Wording;
  /** The host of the city's own address, where it has one. */
  readonly domain: string | null;
};

/** The cities of the installation, by their part of the address. */
export async function listCities(tx: Transaction): Promise<readonly ListedCity[]> {
  return store.listCityRows(tx);
}

/** The profile of the transaction's city; undefined before it was made. */
export async function findProfile(tx: CityTransaction): Promise<Profile | undefined> {
  const row = await store.findProfile(tx);
  if (row === undefined) return undefined;
  const { languages, made_up: madeUp, time_zone: timeZone, ...told } = row;
  const { cycle_years: cycleYears, answer_days: answerDays, ...rest } = told;
  const [first, ...others] = languages;
  if (first === undefined) throw new Error("A city has at least one language");
  return {
    ...rest,
    cycleYears,
    answerDays,
    madeUp,
    timeZone,
    languages: [first, ...others] as [Language, ...Language[]],
  };
}

/** Where the clocks of the transaction's city stand. */
export async function findTimeZone(
  tx: CityTransaction,
  { settings }: Pick<Context, "settings">,
): Promise<string> {
  return (await store.findTimeZone(tx))?.time_zone ?? settings.timeZone;
}

/** The declaration in force, with its commitments; undefined where the city has not declared. */
export async function findDeclaration(tx: CityTransaction): Promise<Declaration | undefined> {
  const row = await store.findDeclarationRow(tx);
  if (row === undefined) return undefined;
  return declarationOf(row, await store.listCommitmentRows(tx, { declaration: row.id }));
}

/** A version of the declaration, and when it was recorded. */
export type RecordedDeclaration = {
  readonly declaration: Declaration;
  readonly at: Date;
  /** Whether the public record tells the numbers of its commitments. */
  readonly numbersTold: boolean;
};

/** Every version of the declaration, the first one first. */
export async function listRecordedDeclarations(
  tx: CityTransaction,
): Promise<readonly RecordedDeclaration[]> {
  const rows = await store.listDeclarationRows(tx);
  const commitments = Map.groupBy(
    rows.length === 0 ? [] : await store.listCommitmentRows(tx, { declaration: null }),
    (commitment) => commitment.declaration_id,
  );
  return rows.map((row) => ({
    declaration: declarationOf(row, commitments.get(row.id) ?? []),
    at: row.recorded_at,
    numbersTold: row.numbers_told,
  }));
}

/** The same without when. */
export async function listDeclarations(tx: CityTransaction): Promise<readonly Declaration[]> {
  return (await listRecordedDeclarations(tx)).map(({ declaration }) => declaration);
}

function declarationOf(
  row: Awaited<ReturnType<typeof store.listDeclarationRows>>[number],
  commitments: Awaited<ReturnType<typeof store.listCommitmentRows>>,
): Declaration {
  return {
    on: { date: row.on_date, precision: row.precision },
    title: row.title,
    promise: row.promise,
    definition: row.definition,
    body: row.body,
    sources: row.sources,
    demonstration: row.demonstration,
    commitments: commitments.map(({ number, text, right_id, on_date, precision, source }) => ({
      number,
      text,
      right: right_id,
      on: { date: on_date, precision },
      source,
    })),
  };
}

/** The road, oldest step first. */
export async function listEvents(tx: CityTransaction): Promise<readonly CityEvent[]> {
  const events = (await store.listEventRows(tx)).map(
    ({ on_date, precision, text, source, kind }) => ({
      on: { date: on_date, precision },
      text,
      source,
      kind,
    }),
  );
  // What is only known to have happened in a year stands after what is known to the day.
  return events.sort((a, b) => lastDayMeant(a.on).localeCompare(lastDayMeant(b.on)));
}

/** A profile as it was saved, and by whom. */
export type ProfileVersion = {
  readonly number: number;
  readonly profile: Profile;
  readonly at: Date;
  readonly by: Id<"Account"> | null;
};

/** Every profile that the city had, the newest first. */
export async function listProfileVersions(tx: CityTransaction): Promise<readonly ProfileVersion[]> {
  return (await store.listProfileVersions(tx)).map(
    ({ number, profile, recorded_at: at, recorded_by: by }) => ({
      ...{ number, at, by },
      // Saved before there was such a choice.
      profile: { ...profile, madeUp: profile.madeUp ?? false, timeZone: profile.timeZone ?? null },
    }),
  );
}

/** The city whose own address has this host. */
export async function findCityByDomain(
  database: Database,
  domain: string,
): Promise<ListedCity | undefined> {
  return database.inInstallation((tx) => store.findCityByDomain(tx, { domain }));
}

/** The city with this part of the address. */
export async function findCity(database: Database, slug: string): Promise<ListedCity | undefined> {
  return database.inInstallation((tx) => store.findCityRow(tx, { slug }));
}

/** Each host that the city got as its own address, oldest first; null where it gave one up. */
export async function listAddresses(tx: CityTransaction): Promise<readonly (string | null)[]> {
  return (await store.listAddresses(tx)).map(({ domain }) => domain);
}

/** The host of the transaction's city, as the installation finds it. */
export async function findOwnDomain(tx: CityTransaction): Promise<string | null> {
  return (await store.findOwnDomain(tx))?.domain ?? null;
}
