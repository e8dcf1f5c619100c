/**
 * Releases a data set: the named act after which its protected cells may be shown outside the city hall. Refuses what an audit finds unsafe.
 * It goes into the public record and cannot be undone; a later release takes its place.
 */
import { createHash } from "node:crypto";
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { solveBounds } from "../../platform/solver/solve-bounds.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { blocksOf } from "./column-blocks.ts";
import type { DataSet } from "./data-set.ts";
import { getRawFigures } from "./get-raw-figures.ts";
import { figuresOf } from "./get-released-figures.ts";
import { permissions } from "./permissions.ts";
import { type EarlierRelease, type Protection, protectDataSet } from "./protect-data-set.ts";
import type { AuditSummary, PlanSummary } from "./released-figures.ts";
import { hashedLines } from "./released-hash.ts";
import { findDataSetRow, holdOthers } from "./store/definitions.ts";
import * as store from "./store/releases.ts";

type Unsafe = Extract<Protection, { readonly refused: "unsafe" }>;
type Safe = Exclude<Protection, Unsafe>;

export type ReleaseDataSetRefusal =
  | Refusal<"not-permitted">
  | Refusal<"no-data-set">
  | Refusal<"nothing-imported">
  /** Somebody imported, took back or changed the rules: another table would become public than the one that was looked at. */
  | Refusal<"changed-meanwhile">
  | Unsafe;

export type DataSetRelease = {
  readonly dryRun: boolean;
  /** Null where nothing was written: a dry run, or the same cells as before. */
  readonly number: number | null;
  readonly unchanged: boolean;
  readonly plan: PlanSummary;
  readonly audit: AuditSummary;
  readonly hash: string;
};

export async function releaseDataSet(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: {
    readonly dataSet: string;
    readonly dryRun: boolean;
    /** The hash of what somebody looked at before, where they did. */
    readonly seen?: string;
  },
): Promise<ReleaseDataSetRefusal | DataSetRelease> {
  if (!may(actor, permissions, "release-data-set")) return { refused: "not-permitted" };
  const work = async (tx: CityTransaction): Promise<ReleaseDataSetRefusal | DataSetRelease> => {
    if (!input.dryRun) await holdOthers(tx);
    const dataSet = await findDataSetRow(tx, { slug: input.dataSet });
    if (dataSet === undefined) return { refused: "no-data-set" };
    const raw = await getRawFigures(tx, dataSet.id);
    if (raw === undefined) return { refused: "nothing-imported" };
    const before = await listEarlier(tx, dataSet.id);
    const protection = await protectDataSet(raw.figures, dataSet, before, solveBounds);
    const last = before[0]?.released;
    if ("refused" in protection) return protection;
    const hash = hashOf(protection);
    if (input.seen !== undefined && input.seen !== hash) return { refused: "changed-meanwhile" };
    const { plan, audit } = protection;
    const result = { dryRun: input.dryRun, number: null, plan, audit, hash };
    if (hash === last?.hash) return { ...result, unchanged: true };
    if (input.dryRun) return { ...result, unchanged: false };
    const number = (last?.number ?? 0) + 1;
    await write(context, tx, actor, {
      dataSet,
      number,
      importNumber: raw.importNumber,
      protection,
      hash,
    });
    return { ...result, number, unchanged: false };
  };
  return input.dryRun
    ? context.database.readCity(cityId, work)
    : context.database.inCity(cityId, work);
}

/** All releases so far with what they rested on, the latest first: nothing is taken back, so that readers have all of them. */
async function listEarlier(
  tx: CityTransaction,
  dataSet: Id<"DataSet">,
): Promise<readonly EarlierRelease[]> {
  const earlier: EarlierRelease[] = [];
  for (const row of await store.listReleaseRows(tx, { dataSet })) {
    const asOf = { importNumber: row.import_number, at: row.at };
    const raw = await getRawFigures(tx, dataSet, asOf);
    if (raw === undefined) throw new Error("The figures that a release rested on are gone");
    const released = await figuresOf(tx, row);
    earlier.push({ raw: raw.figures, rules: row.rules, released });
  }
  return earlier;
}

async function write(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  {
    dataSet,
    number,
    importNumber,
    protection: { content, columns, plan, audit },
    hash,
  }: {
    readonly dataSet: DataSet;
    readonly number: number;
    readonly importNumber: number;
    readonly protection: Safe;
    readonly hash: string;
  },
): Promise<void> {
  const id = newId<"DataRelease">(context);
  const at = context.now();
  await store.insertRelease(tx, {
    id,
    dataSet: dataSet.id,
    number,
    at,
    by: actor?.accountId ?? null,
    importNumber,
    rules: dataSet.rules,
    plan,
    audit,
    hash: Buffer.from(hash, "hex"),
    cells: columns.length,
    content,
  });
  let position = 0;
  const { categories, period, status, mark, value } = columns;
  const integers = [...categories, period, status, mark];
  for (const { length, bytes } of blocksOf({ integers, values: value })) {
    await store.insertReleasedBlock(tx, { release: id, position, length, columns: bytes });
    position += 1;
  }
  await record(tx, {
    type: "dataset.released",
    at,
    by: actorRole(actor),
    subject: `dataset/${dataSet.slug}`,
    facts: {
      release: number,
      import: importNumber,
      cells: plan.cells,
      withheld: plan.primary + plan.secondary + plan.bySource,
      mode: dataSet.rules.mode,
      hash,
    },
  });
}

function hashOf({ content, columns }: Safe): string {
  const hash = createHash("sha256");
  for (const lines of hashedLines(content, columns)) hash.update(lines);
  return hash.digest("hex");
}
