/** Events, and numbers of sessions, in one JSON file: what it holds, and what is wrong with one that does not. */
import { z } from "zod";
import { factDate, type ParsedFile, parseFile, wording } from "../../../platform/parse-file.ts";
import { EVENT_KINDS } from "../event.ts";

const meetingsFile = z.strictObject({
  sessions: z
    .array(
      z.strictObject({
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
      z.strictObject({
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
          .strictObject({
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

/** The file's content, or what is wrong with it. */
export function parseMeetingsFile(value: unknown): ParsedFile<MeetingsFile> {
  return parseFile(meetingsFile, value);
}
