/** A code list of a PxWebApi v2 server: another set of codes for a variable, each standing for one or several of the variable's own. */
import { z } from "zod";
import type { Refusal } from "../../../../../kernel/refusal.ts";

export type PxCodeList = {
  readonly id: string;
  readonly label: string;
  /** `aggregation` sums the variable's values into groups; `value-set` only picks some of them. */
  readonly kind: "aggregation" | "value-set";
  readonly values: readonly {
    readonly code: string;
    readonly label: string;
    /** The codes of the variable that it stands for. */
    readonly parts: readonly string[];
  }[];
};

const shape = z.object({
  id: z.string(),
  label: z.string(),
  type: z.enum(["Aggregation", "Valueset"]),
  values: z.array(z.object({ code: z.string(), label: z.string(), valueMap: z.array(z.string()) })),
});

/** Reads an answer of /codelists/{id}. Refuses what is none, naming the field that is wrong. */
export function pxCodeList(
  document: unknown,
): PxCodeList | (Refusal<"not-px-code-list"> & { readonly found: string }) {
  const read = shape.safeParse(document);
  if (!read.success) {
    return { refused: "not-px-code-list", found: read.error.issues[0]?.path.join(".") ?? "" };
  }
  const { id, label, type, values } = read.data;
  return {
    id,
    label,
    kind: type === "Aggregation" ? "aggregation" : "value-set",
    values: values.map(({ code, label: name, valueMap }) => ({
      code,
      label: name,
      parts: valueMap,
    })),
  };
}
