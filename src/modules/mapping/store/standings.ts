/** SQL of what became of challenges. Facts are added; none is ever changed or removed. */
import type { Wording } from "../../../kernel/language.ts";
import type { Precision } from "../../../kernel/local-date.ts";
import {
  city,
  command,
  date,
  instant,
  integer,
  json,
  nullable,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";
import type { ChallengeState, TakenUpBy } from "../challenge.ts";

const id = uuid<"MapEntry">();

/** Of one challenge, or of all, the oldest first. */
export const listStandingRows = rows({
  entry_id: id,
  number: integer(),
  state: text<ChallengeState>(),
  taken_up_by: nullable(text<TakenUpBy>()),
  reference: nullable(text()),
  reason: json<Wording>(),
  on_date: date(),
  precision: text<Precision>(),
  source: nullable(text()),
})`
  select entry_id, number, state, taken_up_by, reference, reason, on_date, precision, source from mapping.challenge_standing
  where city_id = ${city} and (${{ entry: nullable(id) }}::uuid is null or entry_id = ${{ entry: nullable(id) }})
  order by entry_id, number`;

export const insertStanding = command`
  insert into mapping.challenge_standing
    (city_id, entry_id, number, state, taken_up_by, reference, reason, on_date, precision, source, recorded_at, recorded_by)
  values (${city}, ${{ entry: id }}, ${{ number: integer() }}, ${{ state: text<ChallengeState>() }},
    ${{ by: nullable(text<TakenUpBy>()) }}, ${{ reference: nullable(text()) }}, ${{ reason: json<Wording>() }},
    ${{ onDate: date() }}, ${{ precision: text<Precision>() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account: nullable(uuid<"Account">()) }})`;
