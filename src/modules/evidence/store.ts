/** SQL of the files of evidence. Their bytes lie in the file store. */
import {
  bigint,
  city,
  command,
  instant,
  integer,
  maybeRow,
  nullable,
  rows,
  text,
  uuid,
} from "../../platform/database/statement.ts";
import type { Side, WithdrawalReason } from "./evidence-file.ts";

const file = {
  sha256: text(),
  name: text(),
  media_type: text(),
  size: integer(),
  side: text<Side>(),
  kept_at: instant(),
  kept_by: nullable(uuid<"Account">()),
  published_at: nullable(instant()),
  withdrawn_for: nullable(text<WithdrawalReason>()),
  withdrawn_at: nullable(instant()),
};

export const findFile = maybeRow(file)`
  select f.sha256, f.name, f.media_type, f.size, f.side, f.kept_at, f.kept_by, p.recorded_at as published_at,
    w.reason as withdrawn_for, w.recorded_at as withdrawn_at
  from evidence.file f
  left join evidence.publication p on p.city_id = f.city_id and p.sha256 = f.sha256
  left join evidence.withdrawal w on w.city_id = f.city_id and w.sha256 = f.sha256
  where f.city_id = ${city} and f.sha256 = ${{ sha256: text() }}`;

export const listFiles = rows(file)`
  select f.sha256, f.name, f.media_type, f.size, f.side, f.kept_at, f.kept_by, p.recorded_at as published_at,
    w.reason as withdrawn_for, w.recorded_at as withdrawn_at
  from evidence.file f
  left join evidence.publication p on p.city_id = f.city_id and p.sha256 = f.sha256
  left join evidence.withdrawal w on w.city_id = f.city_id and w.sha256 = f.sha256
  where f.city_id = ${city}
  order by f.kept_at desc, f.sha256
  limit ${{ most: bigint() }}`;

/** What the record says of files: every published one, withdrawn or not. */
export const listPublished = rows({
  sha256: text(),
  media_type: text(),
  size: integer(),
  withdrawn_for: nullable(text<WithdrawalReason>()),
})`
  select f.sha256, f.media_type, f.size, w.reason as withdrawn_for
  from evidence.publication p
  join evidence.file f on f.city_id = p.city_id and f.sha256 = p.sha256
  left join evidence.withdrawal w on w.city_id = f.city_id and w.sha256 = f.sha256
  where p.city_id = ${city}`;

export const listWithdrawnSince = rows({ sha256: text() })`
  select sha256 from evidence.withdrawal where city_id = ${city} and recorded_at >= ${{ since: instant() }}`;

export const insertFile = command`
  insert into evidence.file (city_id, sha256, name, media_type, size, side, kept_at, kept_by)
  values (${city}, ${{ sha256: text() }}, ${{ name: text() }}, ${{ mediaType: text() }}, ${{ size: integer() }},
    ${{ side: text<Side>() }}, ${{ at: instant() }}, ${{ account: nullable(uuid<"Account">()) }})
  on conflict (city_id, sha256) do nothing`;

export const insertPublication = command`
  insert into evidence.publication (city_id, sha256, recorded_at)
  values (${city}, ${{ sha256: text() }}, ${{ at: instant() }})
  on conflict (city_id, sha256) do nothing`;

export const insertWithdrawal = command`
  insert into evidence.withdrawal (city_id, sha256, reason, recorded_at, recorded_by)
  values (${city}, ${{ sha256: text() }}, ${{ reason: text<WithdrawalReason>() }}, ${{ at: instant() }},
    ${{ account: nullable(uuid<"Account">()) }})
  on conflict (city_id, sha256) do nothing`;

/** Forgets files that no fact names and no one withdrew, kept before a moment; gives their hashes. */
export const deleteUnused = rows({ sha256: text() })`
  delete from evidence.file f
  where f.city_id = ${city} and f.kept_at < ${{ before: instant() }}
    and not exists (select from evidence.publication p where p.city_id = f.city_id and p.sha256 = f.sha256)
    and not exists (select from evidence.withdrawal w where w.city_id = f.city_id and w.sha256 = f.sha256)
  returning f.sha256`;
