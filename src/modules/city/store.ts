/** All SQL of the schema `city`. */
import type { Language, Wording } from "../../kernel/language.ts";
import type { Precision } from "../../kernel/local-date.ts";
import {
  bool,
  city,
  command,
  date,
  instant,
  integer,
  json,
  maybeRow,
  nullable,
  rows,
  text,
  texts,
  uuid,
} from "../../platform/database/statement.ts";
import type { Profile, RoadKind, SavedProfile } from "./city.ts";

const cityId = uuid<"City">();
const fact = { on_date: date(), precision: text<Precision>() };

const listed = {
  id: cityId,
  slug: text(),
  name: json<Wording>(),
  domain: nullable(text()),
};

export const listCityRows = rows(listed)`
  select id, slug, name, domain from city.city order by slug`;

export const findCityRow = maybeRow(listed)`
  select id, slug, name, domain from city.city where slug = ${{ slug: text() }}`;

export const findCityByDomain = maybeRow(listed)`
  select id, slug, name, domain from city.city where domain = ${{ domain: text() }}`;

export const findOwnDomain = maybeRow({ domain: nullable(text()) })`
  select domain from city.city where id = ${city}`;

export const insertAddress = command`
  insert into city.address (city_id, number, domain, recorded_at)
  select ${city}, coalesce(max(number), 0) + 1, ${{ domain: nullable(text()) }}, ${{ at: instant() }}
  from city.address where city_id = ${city}`;

/** Each address that the city got or gave up, oldest first. */
export const listAddresses = rows({ domain: nullable(text()) })`
  select domain from city.address where city_id = ${city} order by number`;

export const updateCityDomain = command`
  update city.city set domain = ${{ domain: nullable(text()) }} where id = ${city}`;

/** Whoever founds the first city waits here for others who try the same. */
export const lockCities = command`lock table city.city in share row exclusive mode`;

export const insertCity = command`
  insert into city.city (id, slug, name, founded_at)
  values (${{ id: cityId }}, ${{ slug: text() }}, ${{ name: json<Wording>() }}, ${{ at: instant() }})
  on conflict (slug) do nothing`;

export const updateCityName = command`
  update city.city set name = ${{ name: json<Wording>() }} where id = ${city}`;

const profile = {
  name: json<Wording>(),
  country: text(),
  languages: texts<Language>(),
  cycle_years: integer(),
  answer_days: integer(),
  colour: text(),
  issuer: json<Wording>(),
  answerer: json<Wording>(),
  demonstration: bool(),
  made_up: bool(),
  time_zone: nullable(text()),
  crest: nullable(text()),
  frameworks: texts(),
  grounds: texts(),
};

export const findProfile = maybeRow(profile)`
  select name, country, languages, cycle_years, answer_days, colour, issuer, answerer, demonstration, made_up,
    time_zone, crest, frameworks, grounds
  from city.profile where city_id = ${city}`;

export const findTimeZone = maybeRow({ time_zone: nullable(text()) })`
  select time_zone from city.profile where city_id = ${city}`;

/** Whoever edits what the city says of itself holds this until the end of the transaction. */
export const lockProfile = maybeRow({ city_id: cityId })`
  select city_id from city.profile where city_id = ${city} for update`;

export const insertOrUpdateProfile = command`
  insert into city.profile
    (city_id, name, country, languages, cycle_years, answer_days, colour, issuer, answerer, demonstration, made_up,
     time_zone, crest, frameworks, grounds)
  values (${city}, ${{ name: json<Wording>() }}, ${{ country: text() }}, ${{ languages: texts<Language>() }},
    ${{ cycleYears: integer() }}, ${{ answerDays: integer() }}, ${{ colour: text() }},
    ${{ issuer: json<Wording>() }}, ${{ answerer: json<Wording>() }}, ${{ demonstration: bool() }},
    ${{ madeUp: bool() }}, ${{ timeZone: nullable(text()) }}, ${{ crest: nullable(text()) }}, ${{ frameworks: texts() }}, ${{ grounds: texts() }})
  on conflict (city_id) do update set
    name = excluded.name, country = excluded.country, languages = excluded.languages,
    cycle_years = excluded.cycle_years, answer_days = excluded.answer_days, colour = excluded.colour,
    issuer = excluded.issuer, answerer = excluded.answerer, demonstration = excluded.demonstration,
    made_up = excluded.made_up, time_zone = excluded.time_zone, crest = excluded.crest, frameworks = excluded.frameworks, grounds = excluded.grounds`;

export const insertProfileVersion = command`
  insert into city.profile_version (city_id, number, profile, recorded_at, recorded_by)
  select ${city}, coalesce(max(number), 0) + 1, ${{ profile: json<Profile>() }}, ${{ at: instant() }},
    ${{ account: nullable(uuid<"Account">()) }}
  from city.profile_version where city_id = ${city}`;

/** Every profile that the city had, the newest first. */
export const listProfileVersions = rows({
  number: integer(),
  profile: json<SavedProfile>(),
  recorded_at: instant(),
  recorded_by: nullable(uuid<"Account">()),
})`
  select number, profile, recorded_at, recorded_by from city.profile_version
  where city_id = ${city} order by number desc`;

const declaration = {
  id: uuid<"Declaration">(),
  ...fact,
  title: json<Wording>(),
  promise: json<Wording>(),
  definition: nullable(json<Wording>()),
  body: nullable(json<Wording>()),
  sources: texts(),
  demonstration: bool(),
  numbers_told: bool(),
  recorded_at: instant(),
};

/** Every version that was ever adopted, in the order in which they were recorded: a correction may also give an earlier date. */
export const listDeclarationRows = rows(declaration)`
  select id, on_date, precision, title, promise, definition, body, sources, demonstration, numbers_told, recorded_at
  from city.declaration where city_id = ${city} order by recorded_at, id`;

/** The version in force: the one recorded last. */
export const findDeclarationRow = maybeRow(declaration)`
  select id, on_date, precision, title, promise, definition, body, sources, demonstration, numbers_told, recorded_at
  from city.declaration where city_id = ${city} order by recorded_at desc, id desc limit 1`;

export const insertDeclaration = command`
  insert into city.declaration
    (city_id, id, on_date, precision, title, promise, definition, body, sources, demonstration, numbers_told, recorded_at)
  values (${city}, ${{ id: uuid<"Declaration">() }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }},
    ${{ title: json<Wording>() }}, ${{ promise: json<Wording>() }}, ${{ definition: nullable(json<Wording>()) }},
    ${{ body: nullable(json<Wording>()) }}, ${{ sources: texts() }}, ${{ demonstration: bool() }}, true,
    ${{ at: instant() }})`;

/** In the order in which the declaration names them. */
export const listCommitmentRows = rows({
  declaration_id: uuid<"Declaration">(),
  number: integer(),
  text: json<Wording>(),
  right_id: nullable(uuid<"Right">()),
  ...fact,
  source: nullable(text()),
})`
  select declaration_id, number, text, right_id, on_date, precision, source from city.commitment
  where city_id = ${city}
    and (${{ declaration: nullable(uuid<"Declaration">()) }}::uuid is null
      or declaration_id = ${{ declaration: nullable(uuid<"Declaration">()) }})
  order by declaration_id, position`;

export const insertCommitment = command`
  insert into city.commitment
    (city_id, id, declaration_id, position, number, right_id, text, on_date, precision, source)
  values (${city}, ${{ id: uuid<"Commitment">() }}, ${{ declaration: uuid<"Declaration">() }},
    ${{ position: integer() }}, ${{ number: integer() }}, ${{ right: nullable(uuid<"Right">()) }},
    ${{ text: json<Wording>() }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }},
    ${{ source: nullable(text()) }})`;

export const listEventRows = rows({
  ...fact,
  text: json<Wording>(),
  source: nullable(text()),
  kind: nullable(text<RoadKind>()),
})`
  select on_date, precision, text, source, kind from city.event where city_id = ${city} order by on_date, id`;

export const insertEvent = command`
  insert into city.event (city_id, id, on_date, precision, text, source, kind)
  values (${city}, ${{ id: uuid<"CityEvent">() }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }},
    ${{ text: json<Wording>() }}, ${{ source: nullable(text()) }}, ${{ kind: nullable(text<RoadKind>()) }})`;

/** By number, each with how the city left it, where it has. */
export const listCharterRows = rows({
  number: integer(),
  framework: nullable(text()),
  instrument: nullable(text()),
  named: nullable(json<Wording>()),
  ...fact,
  adopted_by: json<Wording>(),
  source: text(),
  reason: nullable(json<Wording>()),
  withdrawn_on: nullable(date()),
  withdrawn_precision: nullable(text<Precision>()),
  withdrawn_source: nullable(text()),
})`
  select c.number, c.framework, c.instrument, c.named, c.on_date, c.precision, c.adopted_by, c.source,
    w.reason, w.on_date as withdrawn_on, w.precision as withdrawn_precision, w.source as withdrawn_source
  from city.charter c left join city.charter_withdrawal w on w.city_id = c.city_id and w.charter_id = c.id
  where c.city_id = ${city} order by c.number`;

export const insertCharter = command`
  insert into city.charter
    (city_id, id, number, framework, instrument, named, on_date, precision, adopted_by, source, recorded_at, recorded_by)
  values (${city}, ${{ id: uuid<"Charter">() }}, ${{ number: integer() }}, ${{ framework: nullable(text()) }},
    ${{ instrument: nullable(text()) }}, ${{ named: nullable(json<Wording>()) }}, ${{ onDate: date() }},
    ${{ precision: text<Precision>() }}, ${{ by: json<Wording>() }}, ${{ source: text() }}, ${{ at: instant() }},
    ${{ account: nullable(uuid<"Account">()) }})`;

export const insertCharterWithdrawal = command`
  insert into city.charter_withdrawal
    (city_id, charter_id, reason, on_date, precision, source, recorded_at, recorded_by)
  select ${city}, id, ${{ reason: json<Wording>() }}, ${{ onDate: date() }}, ${{ precision: text<Precision>() }},
    ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ account: nullable(uuid<"Account">()) }}
  from city.charter where city_id = ${city} and number = ${{ number: integer() }}`;

export const listBackgroundRows = rows({
  number: integer(),
  text: json<Wording>(),
  sources: texts(),
  recorded_at: instant(),
})`
  select number, text, sources, recorded_at from city.background_version where city_id = ${city} order by number`;

export const insertBackground = command`
  insert into city.background_version (city_id, number, text, sources, recorded_at, recorded_by)
  values (${city}, ${{ number: integer() }}, ${{ text: json<Wording>() }}, ${{ sources: texts() }},
    ${{ at: instant() }}, ${{ account: nullable(uuid<"Account">()) }})`;
