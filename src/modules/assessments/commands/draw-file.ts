/** Reads the file of a draw as anybody may have got it: nothing in it is believed before it was verified. */
import { z } from "zod";
import { DRAW_FORMAT, type DrawDocument } from "../draw-document.ts";

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const step = {
  entry: z.string().max(65_535),
  position: z.number().int().nonnegative(),
  proof: z.string().nullable(),
};
const references = z.array(z.string().min(1).max(200));

const file = z.object({
  format: z.literal(DRAW_FORMAT),
  city: z.string(),
  number: z.number().int().positive(),
  from: z.string(),
  to: z.string(),
  size: z.number().int().positive(),
  commitment: hex,
  announced: z.object(step),
  list: z.object({ ...step, references, hash: hex }).nullable(),
  result: z.object({ ...step, seed: hex, sample: references }).nullable(),
  ended: z.object(step).nullable(),
  policy: z.string().nullable(),
});

/** Undefined where it is not the file of a draw. */
export function parseDrawFile(text: string): DrawDocument | undefined {
  try {
    const read = file.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
