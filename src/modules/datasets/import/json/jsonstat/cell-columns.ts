/** The values and flags of a JSON-stat dataset, dense or sparse, each at its place: numbers as numbers, all else beside them. */
import type { Findings } from "../findings.ts";
import { eachEntry, eachItem, isListPart, isObjectPart } from "../long-part.ts";
import type { CellFlags, CellValues } from "./cube.ts";

/** A key of a sparse object: a place, printed plainly. */
const PLACE = /^(?:0|[1-9]\d{0,15})$/;

export function valuesOf(
  given: unknown,
  cells: number,
  { wrong }: Pick<Findings, "wrong">,
): CellValues {
  const numbers = new Float64Array(cells).fill(Number.NaN);
  const others = new Map<number, unknown>();
  const put = (value: unknown, place: number): void => {
    if (place >= cells) return;
    if (typeof value === "number" && Number.isFinite(value)) {
      numbers[place] = value;
      others.delete(place);
    } else if (value === null) {
      numbers[place] = Number.NaN;
      others.delete(place);
    } else {
      others.set(place, value);
    }
  };
  if (isListPart(given)) {
    const length = fromList(given, put);
    if (length !== cells) wrong("VALUE_LEN_MISMATCH", { found: `${length} ≠ ${cells}` });
  } else if (isObjectPart(given)) {
    const stray = fromObject(given, cells, put);
    if (stray !== undefined) wrong("SPARSE_KEY_OUT_OF_RANGE", { found: stray });
  } else {
    wrong("STRUCTURAL_VIOLATION", { found: "value" });
  }
  return { numbers, others };
}

/** A list, an object of places, or one text that goes for every place; a list of one does so too (version 1). */
export function flagsOf(
  given: unknown,
  cells: number,
  { wrong }: Pick<Findings, "wrong">,
): CellFlags {
  if (given === undefined || given === null) return { texts: [""], at: () => 0 };
  if (typeof given === "string") return { texts: [given], at: () => 0 };
  const texts: string[] = [""];
  const known = new Map([["", 0]]);
  const places = new Uint32Array(cells);
  const put = (flag: unknown, place: number): void => {
    if (flag === null || place >= cells) return;
    if (typeof flag !== "string") {
      wrong("STRUCTURAL_VIOLATION", { row: place + 1, found: `status ${JSON.stringify(flag)}` });
      return;
    }
    let text = known.get(flag);
    if (text === undefined) {
      text = texts.push(flag) - 1;
      known.set(flag, text);
    }
    places[place] = text;
  };
  if (isListPart(given)) {
    const length = fromList(given, put);
    if (length === 1) return { texts: [texts[1] ?? ""], at: () => 0 };
    if (length !== cells) wrong("STATUS_LEN_MISMATCH", { found: `${length} ≠ ${cells}` });
  } else if (isObjectPart(given)) {
    const stray = fromObject(given, cells, put);
    if (stray !== undefined) wrong("STATUS_KEY_OUT_OF_RANGE", { found: stray });
  } else {
    wrong("STRUCTURAL_VIOLATION", { found: "status" });
  }
  return { texts, at: (place) => places[place] ?? 0 };
}

type Put = (value: unknown, place: number) => void;

function fromList(given: unknown, put: Put): number {
  let length = 0;
  eachItem(given, (value, place) => {
    length = place + 1;
    put(value, place);
  });
  return length;
}

/** The first key that is no place of the cube. */
function fromObject(given: unknown, cells: number, put: Put): string | undefined {
  let stray: string | undefined;
  eachEntry(given, (key, value) => {
    if (PLACE.test(key) && Number(key) < cells) put(value, Number(key));
    else stray ??= key;
  });
  return stray;
}
