/** The description of a table at a PxWebApi v2 server (/tables/{id}/metadata): its variables, their codes, and which must be chosen. */
import { z } from "zod";
import type { Refusal } from "../../../../../kernel/refusal.ts";

export type PxVariable = {
  readonly code: string;
  readonly label: string;
  readonly role: "time" | "place" | "measure" | "group";
  /** The variable may stay unnamed in a query: the office then gives its total. */
  readonly mayBeLeftOut: boolean;
  /** The code of that total, where the office says it. */
  readonly totalCode: string | null;
  /** In the office's order; of the time variable from the oldest to the newest. */
  readonly values: readonly { readonly code: string; readonly label: string }[];
  readonly codeLists: readonly PxCodeListName[];
};

export type PxCodeListName = {
  readonly id: string;
  readonly label: string;
  readonly kind: "aggregation" | "value-set";
};

export type PxTable = {
  /** Null where the server does not repeat it. */
  readonly id: string | null;
  readonly title: string;
  readonly source: string | null;
  readonly updatedAt: string | null;
  readonly language: string | null;
  readonly variables: readonly PxVariable[];
};

const names = z.array(z.string()).default([]);
const variable = z.object({
  label: z.string().optional(),
  category: z.object({
    index: z.union([z.array(z.string()), z.record(z.string(), z.int())]),
    label: z.record(z.string(), z.string()).default({}),
  }),
  extension: z
    .object({
      elimination: z.boolean().default(false),
      eliminationValueCode: z.string().nullish(),
      codelists: z
        .array(
          z.object({
            id: z.string(),
            label: z.string(),
            type: z.enum(["Aggregation", "Valueset"]),
          }),
        )
        .nullish(),
    })
    .optional(),
});
const shape = z.object({
  class: z.literal("dataset"),
  label: z.string().default(""),
  source: z.string().nullish(),
  updated: z.string().nullish(),
  role: z.object({ time: names, geo: names, metric: names }).partial().default({}),
  id: z.array(z.string()),
  dimension: z.record(z.string(), variable),
  extension: z
    .object({ px: z.object({ tableid: z.string(), language: z.string() }).partial().default({}) })
    .partial()
    .default({}),
});

/** Reads an answer of /tables/{id}/metadata. Refuses what is none, naming the field that is wrong. */
export function pxMetadata(
  document: unknown,
): PxTable | (Refusal<"not-px-metadata"> & { readonly found: string }) {
  const read = shape.safeParse(document);
  if (!read.success) {
    return { refused: "not-px-metadata", found: read.error.issues[0]?.path.join(".") ?? "" };
  }
  const table = read.data;
  const missing = table.id.find((code) => !Object.hasOwn(table.dimension, code));
  if (missing !== undefined) return { refused: "not-px-metadata", found: `dimension.${missing}` };
  return {
    id: table.extension.px?.tableid ?? null,
    title: table.label,
    source: table.source ?? null,
    updatedAt: table.updated ?? null,
    language: table.extension.px?.language ?? null,
    variables: table.id.map((code) => variableOf(code, table)),
  };
}

function variableOf(code: string, { dimension, role }: z.infer<typeof shape>): PxVariable {
  const read = dimension[code] ?? { category: { index: [], label: {} } };
  const { index, label } = read.category;
  const codes = Array.isArray(index)
    ? index
    : Object.entries(index)
        .sort(([, one], [, other]) => one - other)
        .map(([value]) => value);
  return {
    code,
    label: read.label ?? code,
    role: roleOf(code, role),
    mayBeLeftOut: read.extension?.elimination ?? false,
    totalCode: read.extension?.eliminationValueCode ?? null,
    values: codes.map((value) => ({ code: value, label: label[value] ?? value })),
    codeLists: (read.extension?.codelists ?? []).map(({ id, label: name, type }) => ({
      id,
      label: name,
      kind: type === "Aggregation" ? "aggregation" : "value-set",
    })),
  };
}

function roleOf(code: string, role: z.infer<typeof shape>["role"]): PxVariable["role"] {
  if (role.time?.includes(code)) return "time";
  if (role.geo?.includes(code)) return "place";
  return role.metric?.includes(code) ? "measure" : "group";
}
