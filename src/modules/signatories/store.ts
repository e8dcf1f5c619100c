/** SQL of signatories: askings, what waits to be confirmed, signatures, their ends, and the links in letters. */
import type { Language } from "../../kernel/language.ts";
import {
  bigint,
  bool,
  bytes,
  city,
  command,
  instant,
  integer,
  maybeRow,
  nullable,
  row,
  rows,
  text,
  uuid,
} from "../../platform/database/statement.ts";
import type { RemovalReason, SignatoryKind } from "./signatory.ts";

export { holdOthers } from "../../platform/database/hold-others.ts";

const id = uuid<"Signature">();
const asking = uuid<"Asking">();
const submission = uuid<"SignatureSubmission">();
const kind = text<SignatoryKind>();
const addressHash = bytes();
const nullableBytes = nullable(bytes());

export const findSecret = maybeRow({ secret: bytes() })`
  select secret from signatories.secret where city_id = ${city}`;

export const insertSecret = command`
  insert into signatories.secret (city_id, secret) values (${city}, ${{ secret: bytes() }})
  on conflict (city_id) do nothing`;

export const insertAsking = command`
  insert into signatories.asking (city_id, id, wish, kind, name, shown, email, language, place, asked_at)
  values (${city}, ${{ id: asking }}, ${{ wish: text<"sign" | "withdraw">() }}, ${{ kind: nullable(kind) }},
    ${{ name: nullable(text()) }}, ${{ shown: nullable(bool()) }}, ${{ email: text() }}, ${{ language: text<Language>() }},
    ${{ place: text() }}, ${{ at: instant() }})`;

export const listAskings = rows({ id: asking })`
  select id from signatories.asking where city_id = ${city} order by asked_at, id`;

export const takeAsking = maybeRow({
  wish: text<"sign" | "withdraw">(),
  kind: nullable(kind),
  name: nullable(text()),
  shown: nullable(bool()),
  email: text(),
  language: text<Language>(),
  place: text(),
})`
  delete from signatories.asking where city_id = ${city} and id = ${{ id: asking }}
  returning wish, kind, name, shown, email, language, place`;

export const insertLetter = command`
  insert into signatories.letter (city_id, id, address_hash, asked_at)
  values (${city}, ${{ id: uuid<"SignatoryLetter">() }}, ${{ addressHash }}, ${{ at: instant() }})`;

export const countLettersTo = row({ count: integer() })`
  select count(*)::int as count from signatories.letter
  where city_id = ${city} and address_hash = ${{ addressHash }} and asked_at > ${{ since: instant() }}`;

/** Letters since an instant, and what is asked for and not yet looked at. */
export const countLetters = row({ count: integer() })`
  select ((select count(*) from signatories.letter where city_id = ${city} and asked_at > ${{ since: instant() }})
    + (select count(*) from signatories.asking where city_id = ${city}))::int as count`;

export const deleteLetters = command`
  delete from signatories.letter where city_id = ${city} and asked_at <= ${{ before: instant() }}`;

export const insertSubmission = command`
  insert into signatories.submission
    (city_id, id, kind, name, shown, email, address_hash, language, place, token_hash, cancel_hash, sent_at)
  values (${city}, ${{ id: submission }}, ${{ kind }}, ${{ name: nullable(text()) }}, ${{ shown: bool() }},
    ${{ email: text() }}, ${{ addressHash }}, ${{ language: text<Language>() }}, ${{ place: text() }},
    ${{ tokenHash: bytes() }}, ${{ cancelHash: bytes() }}, ${{ at: instant() }})`;

export const findSubmission = maybeRow({
  kind,
  name: nullable(text()),
  shown: bool(),
  email: text(),
  address_hash: addressHash,
  language: text<Language>(),
  place: text(),
  cancel_hash: bytes(),
})`
  select kind, name, shown, email, address_hash, language, place, cancel_hash from signatories.submission
  where city_id = ${city} and token_hash = ${{ tokenHash: bytes() }} and sent_at > ${{ since: instant() }}`;

export const findCancelled = maybeRow({ id: submission })`
  select id from signatories.submission where city_id = ${city} and cancel_hash = ${{ tokenHash: bytes() }}`;

export const deleteCancelled = command`
  delete from signatories.submission where city_id = ${city} and cancel_hash = ${{ tokenHash: bytes() }}`;

/** All that waits for one mailbox. */
export const deleteSubmissionsTo = command`
  delete from signatories.submission where city_id = ${city} and address_hash = ${{ addressHash }}`;

/** Gives how many that were. */
export const deleteUnconfirmed = command`
  delete from signatories.submission where city_id = ${city} and sent_at <= ${{ before: instant() }}`;

export const findByAddress = maybeRow({ id })`
  select id from signatories.signature where city_id = ${city} and address_hash = ${{ addressHash }}`;

export const findByName = maybeRow({ id })`
  select id from signatories.signature where city_id = ${city} and name_hash = ${{ nameHash: bytes() }}`;

export const insertSignature = command`
  insert into signatories.signature (city_id, id, kind, name, name_hash, address_hash, commitment, signed_at)
  values (${city}, ${{ id }}, ${{ kind }}, ${{ name: nullable(text()) }}, ${{ nameHash: nullableBytes }},
    ${{ addressHash }}, ${{ commitment: bytes() }}, ${{ at: instant() }})`;

/** One whose signature stands. */
export const findStanding = maybeRow({ id, kind, commitment: bytes() })`
  select s.id, s.kind, s.commitment from signatories.signature s
  where s.city_id = ${city} and s.id = ${{ id }}
    and not exists (select from signatories.ending e where e.city_id = s.city_id and e.signature_id = s.id)`;

/** From then on nobody can tell whose it was. */
export const emptySignature = command`
  update signatories.signature set name = null, name_hash = null, address_hash = null
  where city_id = ${city} and id = ${{ id }}`;

export const insertEnding = command`
  insert into signatories.ending (city_id, signature_id, kind, reason, ended_at, ended_by)
  values (${city}, ${{ id }}, ${{ ending: text<"withdrawn" | "removed">() }}, ${{ reason: nullable(text<RemovalReason>()) }},
    ${{ at: instant() }}, ${{ account: nullable(uuid<"Account">()) }})`;

export const insertLink = command`
  insert into signatories.link (city_id, token_hash, signature_id, made_at, ends_at)
  values (${city}, ${{ tokenHash: bytes() }}, ${{ id }}, ${{ at: instant() }}, ${{ endsAt: nullable(instant()) }})`;

export const findLink = maybeRow({ signature_id: id })`
  select signature_id from signatories.link
  where city_id = ${city} and token_hash = ${{ tokenHash: bytes() }}
    and (ends_at is null or ends_at > ${{ at: instant() }})`;

export const deleteLinksOf = command`
  delete from signatories.link where city_id = ${city} and signature_id = ${{ id }}`;

export const deleteEndedLinks = command`
  delete from signatories.link where city_id = ${city} and ends_at <= ${{ before: instant() }}`;

/** Every signature that there was, with how it ended, where it did. */
export const listSignatureRows = rows({
  id,
  kind,
  name: nullable(text()),
  address_hash: nullableBytes,
  commitment: bytes(),
  signed_at: instant(),
  ended_as: nullable(text<"withdrawn" | "removed">()),
  reason: nullable(text<RemovalReason>()),
  ended_at: nullable(instant()),
})`
  select s.id, s.kind, s.name, s.address_hash, s.commitment, s.signed_at, e.kind as ended_as, e.reason, e.ended_at
  from signatories.signature s left join signatories.ending e on e.city_id = s.city_id and e.signature_id = s.id
  where s.city_id = ${city} order by s.signed_at, s.id`;

/** By year of the installation's calendar: how many signed, and how many signatures of whichever year ended in it. */
export const listYearRows = rows({
  year: integer(),
  kind,
  signed: integer(),
  ended: integer(),
})`
  select extract(year from at at time zone ${{ timeZone: text() }})::int as year, kind,
    count(*) filter (where begun)::int as signed, count(*) filter (where not begun)::int as ended
  from (
    select s.signed_at as at, s.kind, true as begun from signatories.signature s where s.city_id = ${city}
    union all
    select e.ended_at, s.kind, false from signatories.ending e
    join signatories.signature s on s.city_id = e.city_id and s.id = e.signature_id where e.city_id = ${city}
  ) one group by 1, 2 order by 1, 2`;

export const listRemovalRows = rows({ reason: text<RemovalReason>(), count: integer() })`
  select reason, count(*)::int as count from signatories.ending
  where city_id = ${city} and kind = 'removed' and reason is not null group by reason order by reason`;

/** The newest first. */
export const listShownRows = rows({ id, kind, name: text(), signed_at: instant() })`
  select id, kind, name, signed_at from signatories.signature
  where city_id = ${city} and name is not null
  order by signed_at desc, id desc limit ${{ limit: bigint() }} offset ${{ offset: bigint() }}`;

export const countShown = row({ count: integer() })`
  select count(*)::int as count from signatories.signature where city_id = ${city} and name is not null`;
