/** Keeps a version of an entry in the transaction of whoever writes it: its files become public, its rights are tied, the record is told. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole } from "../accounts/index.ts";
import { findBody } from "../bodies/index.ts";
import { findDepartment } from "../departments/index.ts";
import { publishEvidence } from "../evidence/index.ts";
import { record } from "../ledger/index.ts";
import { listRights } from "../rights/index.ts";
import { type MapContent, type MapKind, mapSubject } from "./map-entry.ts";
import { contentFacts } from "./record-facts.ts";
import * as store from "./store/map-entries.ts";

export type KeepVersionRefusal = Refusal<
  "unknown-right" | "unknown-body" | "unknown-department" | "unknown-file" | "slug-taken"
>;

type Kept = {
  readonly id: Id<"MapEntry">;
  readonly kind: MapKind;
  readonly slug: string;
  readonly number: number;
  readonly content: MapContent;
};

/** The first version makes the entry. Refuses before anything is written. */
export async function keepVersion(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  { id, kind, slug, number, content }: Kept,
): Promise<KeepVersionRefusal | { readonly slug: string }> {
  const known = await listRights(tx);
  const rights = known.filter((right) => content.rights.includes(right.slug));
  if (rights.length < content.rights.length) return { refused: "unknown-right" };
  const body = content.body === null ? null : await findBody(tx, content.body);
  if (body === undefined) return { refused: "unknown-body" };
  const department =
    content.department === null ? null : await findDepartment(tx, content.department);
  if (department === undefined) return { refused: "unknown-department" };
  if (number === 1 && (await store.listSlugRows(tx, { kind })).some((one) => one.slug === slug))
    return { refused: "slug-taken" };
  const at = context.now();
  const by = actorRole(actor);
  const evidence = content.evidence.join(" ");
  const published = await publishEvidence(tx, { evidence, at, by });
  if ("refused" in published) return published;

  const account = actor?.accountId ?? null;
  if (number === 1) await store.insertEntry(tx, { id, kind, slug, at, account });
  await store.insertVersion(tx, {
    ...{ id, number, at, account },
    title: content.title,
    text: content.text,
    groups: content.groups,
    grounds: content.grounds,
    indicators: content.indicators,
    evidence: content.evidence,
    body: body?.id ?? null,
    department: department?.id ?? null,
    beganOn: content.began?.date ?? null,
    beganPrecision: content.began?.precision ?? null,
    endedOn: content.ended?.date ?? null,
    endedPrecision: content.ended?.precision ?? null,
    particulars: content.particulars,
    source: content.source,
  });
  for (const right of rights) await store.insertRight(tx, { id, number, right: right.id });
  const told = {
    ...{ at, by },
    subject: mapSubject(kind, slug),
    facts: { ...contentFacts(content), version: number },
  };
  await record(
    tx,
    number === 1 ? { type: "map.entered", ...told } : { type: "map.rewritten", ...told },
  );
  return { slug };
}
