/** Opens a draw for somebody who takes its next step: it is there, and it was not ended. */
import type { Refusal } from "../../kernel/refusal.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { type Draw, drawSubject } from "./draw.ts";
import { findDraw } from "./list-draws.ts";
import { holdOthers } from "./store/checks.ts";

export type OpenDrawRefusal = Refusal<"unknown-draw" | "draw-ended">;

/** Holds others who write about the draw until the end of the transaction. */
export async function openDraw(
  tx: CityTransaction,
  number: number,
): Promise<OpenDrawRefusal | Draw> {
  await holdOthers(tx, { about: drawSubject(number) });
  const draw = await findDraw(tx, number);
  if (draw === undefined) return { refused: "unknown-draw" };
  return draw.ending === null ? draw : { refused: "draw-ended" };
}
