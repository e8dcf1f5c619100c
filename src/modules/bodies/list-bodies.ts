/** Reads bodies as they are called and stand now, each whole, in one statement for any number of them. */

import type { Id } from "../../kernel/id.ts";
import { factDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { textHash } from "../ledger/index.ts";
import {
  type Body,
  type BodyKind,
  type Description,
  type StandingChange,
  standingAfter,
} from "./body.ts";
import type { Quorum } from "./mandate.ts";
import { describedFacts } from "./record-facts.ts";
import * as store from "./store/bodies.ts";

/** All bodies of a city: councils first, the dissolved last of their kind, then the oldest first. */
export async function listBodies(tx: CityTransaction): Promise<readonly Body[]> {
  return readBodies(tx, { slug: null, ids: null });
}

/** The body with this slug; undefined where the city has none. */
export async function findBody(tx: CityTransaction, slug: string): Promise<Body | undefined> {
  return (await readBodies(tx, { slug, ids: null }))[0];
}

/** Those with these ids, in the order of the list. */
export async function listBodiesById(
  tx: CityTransaction,
  ids: readonly Id<"Body">[],
): Promise<readonly Body[]> {
  return ids.length === 0 ? [] : readBodies(tx, { slug: null, ids });
}

/** The working groups of a body, and whatever else works for it. */
export async function listBodiesBelow(
  tx: CityTransaction,
  parent: Id<"Body">,
): Promise<readonly Body[]> {
  const found = await store.listChildIds(tx, { parent });
  return listBodiesById(
    tx,
    found.map(({ body_id }) => body_id),
  );
}

/** Every change of a body's standing, the first one first. */
export async function listStandings(
  tx: CityTransaction,
  body: Id<"Body">,
): Promise<readonly StandingChange[]> {
  return (await store.listStandingRows(tx, { body })).map(
    ({ change, reason, on_date, precision, source }) => ({
      ...{ change, reason, source },
      on: { date: on_date, precision },
    }),
  );
}

/** Whether exactly this was ever said of a body, now or before. */
export async function wasDescribedAs(
  tx: CityTransaction,
  told: Description & {
    readonly slug: string;
    readonly kind: BodyKind;
    readonly parent: string | null;
  },
): Promise<boolean> {
  const id = (await store.findBodyId(tx, { slug: told.slug }))?.id;
  if (id === undefined) return false;
  const facts = textHash(describedFacts(told));
  return (await listDescriptions(tx, id)).some((one) => textHash(describedFacts(one)) === facts);
}

/** Everything that was ever said of one body or of all, the first one first. */
export async function listDescriptions(tx: CityTransaction, body: Id<"Body"> | null) {
  return (await store.listDescriptionRows(tx, { body })).map((row) => ({
    slug: row.slug,
    kind: row.kind,
    number: row.number,
    name: row.name,
    about: row.about,
    foundedOn: factDate(row.founded_on, row.founded_precision),
    sizeNote: row.size_note,
    legalBasis: row.legal_basis,
    legalUnconfirmed: row.legal_unconfirmed,
    parent: row.parent_slug,
    secretariat: row.secretariat,
    source: row.source,
  }));
}

async function readBodies(
  tx: CityTransaction,
  which: { readonly slug: string | null; readonly ids: readonly Id<"Body">[] | null },
): Promise<readonly Body[]> {
  return (await store.listBodyRows(tx, which)).map((row) => ({
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    name: row.name,
    about: row.about,
    foundedOn: factDate(row.founded_on, row.founded_precision),
    sizeNote: row.size_note,
    legalBasis: row.legal_basis,
    legalUnconfirmed: row.legal_unconfirmed,
    secretariat: row.secretariat,
    source: row.source,
    parent:
      row.parent_id === null || row.parent_slug === null
        ? null
        : { id: row.parent_id, slug: row.parent_slug, name: row.parent_name ?? {} },
    standing: standingAfter(row.change),
    lastChange: changeOf(row),
    quorum: quorumOf(row.quorum_kind, row.quorum_members),
  }));
}

type Row = Awaited<ReturnType<typeof store.listBodyRows>>[number];

function changeOf(row: Row): StandingChange | null {
  const on = factDate(row.change_on, row.change_precision);
  if (row.change === null || on === null) return null;
  const { change, change_reason: reason, change_source: source } = row;
  return { change, reason: reason ?? {}, on, source };
}

export function quorumOf(kind: Quorum["kind"] | null, members: number | null): Quorum | null {
  if (kind === null) return null;
  return kind === "at-least" ? { kind, members: members ?? 1 } : { kind };
}
