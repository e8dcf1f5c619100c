/** Says on which area map a data set is drawn, and which of its dimensions says where; or that it is drawn on none. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { codesWithoutArea } from "./area-map.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/area-maps.ts";
import { findDataSetRow, holdOthers } from "./store/definitions.ts";
import { listImportRows } from "./store/imports.ts";

export type DrawRefusal =
  | Refusal<"not-permitted">
  | Refusal<"no-data-set">
  | Refusal<"no-area-map">
  | Refusal<"nothing-imported">
  | (Refusal<"unknown-dimension"> & { readonly dimension: string })
  /** None of the dimension's categories is an area of the map. */
  | (Refusal<"no-area-fits"> & {
      readonly codes: readonly string[];
      readonly areas: readonly string[];
    });

export async function drawOnAreaMap(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  {
    dataSet: slug,
    on,
  }: {
    readonly dataSet: string;
    /** The slug of a map and the id of a dimension; null to draw it on none. */
    readonly on: { readonly areaMap: string; readonly dimension: string } | null;
  },
): Promise<DrawRefusal | { readonly without: readonly string[] }> {
  if (!may(actor, permissions, "define-data-set")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx);
    const dataSet = await findDataSetRow(tx, { slug });
    if (dataSet === undefined) return { refused: "no-data-set" };
    const areaMap = on === null ? null : await store.findAreaMapRow(tx, { slug: on.areaMap });
    if (areaMap === undefined) return { refused: "no-area-map" };
    let without: readonly string[] = [];
    if (on !== null && areaMap !== null) {
      const imported = await listImportRows(tx, { dataSet: dataSet.id });
      const [last] = imported;
      if (last === undefined) return { refused: "nothing-imported" };
      const dimension = last.content.dimensions.find(({ id }) => id === on.dimension);
      if (dimension === undefined) return { refused: "unknown-dimension", dimension: on.dimension };
      const parts = dimension.categories.filter((_, place) => place !== dimension.total);
      const codes = parts.map(({ code }) => code);
      without = codesWithoutArea(areaMap.areas, codes);
      if (without.length === codes.length) {
        return { refused: "no-area-fits", codes, areas: areaMap.areas.map(({ code }) => code) };
      }
    }
    const at = context.now();
    await store.insertOrUpdateDrawing(tx, {
      dataSet: dataSet.id,
      areaMap: areaMap?.id ?? null,
      dimension: on?.dimension ?? null,
      at,
      by: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "dataset.drawn",
      at,
      by: actorRole(actor),
      subject: `dataset/${slug}`,
      facts: { map: areaMap?.slug ?? null, without: without.length },
    });
    return { without };
  });
}
