/** What a PxWebApi v2 server says about itself at /config: above all how much it gives in one call, and how often one may call. */
import { z } from "zod";
import type { Refusal } from "../../../../../kernel/refusal.ts";

export type PxConfig = {
  readonly apiVersion: string;
  /** Values that one call may ask for. */
  readonly maxCells: number;
  /** So many calls within so many seconds. */
  readonly maxCalls: number;
  readonly windowSeconds: number;
  readonly languages: readonly { readonly id: string; readonly label: string }[];
  readonly defaultLanguage: string;
  readonly licence: string;
  /** How the office wants to be named, by language. */
  readonly sources: Readonly<Record<string, string>>;
};

const shape = z.object({
  apiVersion: z.string(),
  languages: z.array(z.object({ id: z.string(), label: z.string() })),
  defaultLanguage: z.string(),
  maxDataCells: z.int().positive(),
  maxCallsPerTimeWindow: z.int().positive(),
  timeWindow: z.number().positive(),
  license: z.string(),
  sourceReferences: z.array(z.object({ language: z.string(), text: z.string() })).default([]),
});

/** Reads an answer of /config. Refuses what is none, naming the field that is wrong. */
export function pxConfig(
  document: unknown,
): PxConfig | (Refusal<"not-px-config"> & { readonly found: string }) {
  const read = shape.safeParse(document);
  if (!read.success) {
    return { refused: "not-px-config", found: read.error.issues[0]?.path.join(".") ?? "" };
  }
  const config = read.data;
  return {
    apiVersion: config.apiVersion,
    maxCells: config.maxDataCells,
    maxCalls: config.maxCallsPerTimeWindow,
    windowSeconds: config.timeWindow,
    languages: config.languages,
    defaultLanguage: config.defaultLanguage,
    licence: config.license,
    sources: Object.fromEntries(
      config.sourceReferences.map(({ language, text }) => [language, text]),
    ),
  };
}
