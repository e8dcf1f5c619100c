/** The grounds by which a body's make-up is looked at: those of the catalogue, and the sectors of its seats. */
import { getCatalogue } from "../rights/index.ts";
import { SECTOR_GROUND } from "./composition.ts";

export function isKnownGround(ground: string): boolean {
  return ground === SECTOR_GROUND || isNumberedGround(ground);
}

/** Whether numbers may be entered by it. */
export function isNumberedGround(ground: string): boolean {
  return listGrounds().includes(ground);
}

/** The codes of the catalogue, in its order. */
export function listGrounds(): readonly string[] {
  return getCatalogue().grounds.map(({ code }) => code);
}
