/** Events, and numbers of sessions, in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import { factDate, wording } from "../../../platform/parse-file.ts";
import { EVENT_KINDS } from "../event.ts";

const meetingsFile = z.object({
  sessions: z
    .array(
      z.object({
        /** The slug of the body. */
        body: z.string(),
        year: z.number(),
        sessions: z.number(),
        source: z.string(),
      }),
    )
    .default([]),
  events: z
    .array(
      z.object({
        slug: z.string(),
        kind: z.enum(EVENT_KINDS),
        title: wording,
        text: wording.default({}),
        starts: factDate.nullable().default(null),
        ends: factDate.nullable().default(null),
        yearly: z.boolean().default(false),
        place: wording.default({}),
        organisers: wording.default({}),
        accessibility: wording.default({}),
        rights: z.array(z.string()).default([]),
        source: z.string(),
        audience: z
          .object({
            people: z.number().nullable(),
            source: z.string(),
            year: z.number().nullable().default(null),
          })
          .nullable()
          .default(null),
      }),
    )
    .default([]),
});

export type MeetingsFile = z.infer<typeof meetingsFile>;

/** The file's content, or one sentence per fault, each with where it is. */
export function parseMeetingsFile(
  value: unknown,
): { readonly file: MeetingsFile } | { readonly faults: readonly string[] } {
  const parsed = meetingsFile.safeParse(value);
  if (parsed.success) return { file: parsed.data };
  return {
    faults: parsed.error.issues.map(
      ({ path, message }) => `${path.join(".") || "file"}: ${message}`,
    ),
  };
}
