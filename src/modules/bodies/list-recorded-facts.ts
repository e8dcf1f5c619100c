/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import { factDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import type { Json } from "../../transparency/canonical-json.ts";
import { openCommitment } from "../ledger/index.ts";
import { bodySubject } from "./body.ts";
import { compositionCommitment } from "./composition.ts";
import { interestCommitment } from "./interest.ts";
import { listBodies, listDescriptions as listSaid } from "./list-bodies.ts";
import { mandateOf } from "./list-mandates.ts";
import { listMatters } from "./list-matters.ts";
import { type Matter, matterSubject } from "./matter.ts";
import { nameCommitment } from "./person.ts";
import * as facts from "./record-facts.ts";
import * as bodies from "./store/bodies.ts";
import * as interests from "./store/interests.ts";
import * as mandates from "./store/mandates.ts";
import * as recorded from "./store/recorded.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "body.defined",
  "body.described",
  "body.mandated",
  "body.suspended",
  "body.revived",
  "body.dissolved",
  "body.sector-added",
  "body.seat-added",
  "body.seat-ended",
  "body.member-entered",
  "body.term-ended",
  "body.chair-elected",
  "body.interest-declared",
  "body.interest-ended",
  "body.composed",
  "body.asked",
  "body.hearing-entered",
  "body.advice-answered",
] as const;
type RecordedType = (typeof RECORDED_TYPES)[number];

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  return [
    ...(await listDescriptions(tx)),
    ...(await listTerms(tx)),
    ...(await listInterests(tx)),
    ...(await listCompositions(tx)),
    ...(await listMatters(tx)).flatMap(factsOfMatter),
  ];
}

async function listDescriptions(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  return [
    ...(await listSaid(tx, null)).map((one) =>
      of(one.number === 1 ? "body.defined" : "body.described", one.slug, facts.describedFacts(one)),
    ),
    ...(await mandates.listMandateRows(tx, { body: null })).map((row) =>
      of("body.mandated", row.slug, facts.mandatedFacts(mandateOf(row))),
    ),
    ...(await bodies.listStandingRows(tx, { body: null })).map((row) =>
      of(`body.${row.change}`, row.slug, {
        ...facts.standingFacts({
          ...{ reason: row.reason, source: row.source },
          on: { date: row.on_date, precision: row.precision },
        }),
      }),
    ),
    ...(await recorded.listSectors(tx)).map((row) =>
      of("body.sector-added", row.slug, {
        ...facts.sectorFacts({ ...row, appointedBy: row.appointed_by }),
      }),
    ),
    ...(await recorded.listSeats(tx)).flatMap((row) => [
      of("body.seat-added", row.slug, {
        ...facts.seatFacts({
          ...{ number: row.number, sector: row.sector, reservedFor: row.reserved_for },
          ...{ votes: row.votes, followed: row.followed, source: row.source },
          from: factDate(row.from_on, row.from_precision),
        }),
      }),
      ...(row.ended_on === null
        ? []
        : [
            of("body.seat-ended", row.slug, {
              ...facts.seatEndedFacts({
                ...{ number: row.number, on: row.ended_on, reason: row.end_reason ?? {} },
              }),
            }),
          ]),
    ]),
    ...(await recorded.listElections(tx)).map((row) =>
      of("body.chair-elected", row.slug, {
        ...facts.electedFacts({
          ...{ office: row.office, seat: row.seat_number, from: row.from_on, on: row.on_date },
        }),
      }),
    ),
  ];
}

async function listTerms(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const found: RecordedFact[] = [];
  for (const row of await recorded.listTerms(tx)) {
    const { seat_number: seat, kind, from_on: from, until_on: until, source } = row;
    const value = row.name === null ? null : nameCommitment(row.id, row.name).value;
    const person = await opened(tx, row.person, value);
    const entered = { seat, kind, person, from, until, source };
    found.push(of("body.member-entered", row.slug, facts.enteredFacts(entered)));
    if (row.ended_on === null || row.end_reason === null) continue;
    const ended = { seat, kind, from, on: row.ended_on, reason: row.end_reason };
    found.push(of("body.term-ended", row.slug, facts.termEndedFacts(ended)));
  }
  return found;
}

async function listInterests(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const found: RecordedFact[] = [];
  for (const row of await interests.listInterestRows(tx, { body: null })) {
    const { seat_number: seat, by_member: byMember, from_on: from, until_on: until } = row;
    const value = row.text === null ? null : interestCommitment(row.term_id, row.text).value;
    const interest = await opened(tx, row.commitment, value);
    const declared = { seat, interest, byMember, from, until };
    found.push(of("body.interest-declared", row.slug, facts.declaredFacts(declared)));
    if (row.ended_on !== null) {
      const ended = facts.interestEndedFacts(seat, row.ended_on);
      found.push(of("body.interest-ended", row.slug, ended));
    }
  }
  return found;
}

async function listCompositions(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const ids = new Map((await listBodies(tx)).map(({ slug, id }) => [slug, id]));
  const found: RecordedFact[] = [];
  for (const row of await mandates.listCompositionRows(tx, { body: null })) {
    const body = ids.get(row.slug);
    if (body === undefined) continue;
    const groups = await opened(tx, row.commitment, compositionCommitment(body, row.groups).value);
    found.push(
      of("body.composed", row.slug, {
        ...facts.composedFacts({
          ...{ number: row.number, ground: row.ground, groups, on: row.on_date },
          populationSource: row.population_source,
        }),
      }),
    );
  }
  return found;
}

function factsOfMatter(matter: Matter): readonly RecordedFact[] {
  const subject = matterSubject(matter.body.slug, matter.number);
  const department = matter.department?.slug ?? null;
  const counted = <One extends object>(one: One, place: number) => ({ ...one, number: place + 1 });
  return [
    { type: "body.asked", subject, facts: facts.askedFacts({ ...matter, department }) },
    ...matter.hearings.map((one, place) => ({
      ...{ type: "body.hearing-entered", subject },
      facts: facts.hearingFacts(counted(one, place)),
    })),
    ...matter.answers.map((one, place) => ({
      ...{ type: "body.advice-answered", subject },
      facts: facts.adviceAnsweredFacts(counted(one, place)),
    })),
  ];
}

function of(type: RecordedType, slug: string, told: RecordedFact["facts"]): RecordedFact {
  return { type, subject: bodySubject(slug), facts: told };
}

/** The commitment that was recorded; null where it is not to this. Of what is forgotten nobody can say. */
async function opened(
  tx: CityTransaction,
  kept: Uint8Array,
  value: Json | null,
): Promise<string | null> {
  const commitment = Buffer.from(kept).toString("hex");
  if (value === null) return commitment;
  return (await openCommitment(tx, { commitment, value })) === false ? null : commitment;
}
