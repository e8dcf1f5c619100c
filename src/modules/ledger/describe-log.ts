/** What a city's log is called, how long it is, which keys sign it and who witnesses it: for whoever wants to know whom to believe. */
import type { Id } from "../../kernel/id.ts";
import { parseCheckpoint } from "../../transparency/checkpoint.ts";
import { vkeyOf } from "../../transparency/note-key.ts";
import { parseNote } from "../../transparency/signed-note.ts";
import { publishedCheckpoint } from "./published-checkpoint.ts";
import type { LogContext } from "./sign-checkpoint.ts";
import * as store from "./store.ts";

export type DescribedLog = {
  readonly origin: string;
  /** The size that is published: what at least most of the witnesses have seen. */
  readonly size: number;
  /** The verifier keys that sign it now. */
  readonly keys: readonly string[];
  readonly witnesses: readonly {
    readonly name: string;
    readonly vkey: string;
    readonly address: string;
  }[];
};

/** Undefined while the record is empty, or when nothing could be signed yet. */
export async function describeLog(
  context: LogContext,
  city: { readonly id: Id<"City">; readonly slug: string },
): Promise<DescribedLog | undefined> {
  const published = await publishedCheckpoint(context, city);
  const checkpoint = parseCheckpoint(parseNote(published?.checkpoint.note ?? "")?.text ?? "");
  if (published === undefined || checkpoint === undefined) return undefined;
  const rows = await context.database.readCity(city.id, (tx) => store.listLogKeys(tx));
  return {
    origin: checkpoint.origin,
    size: checkpoint.size,
    keys: rows.filter(({ until_size }) => until_size === null).map(({ vkey }) => vkey),
    witnesses: published.witnesses.map(({ key, address }) => ({
      name: key.name,
      vkey: vkeyOf(key),
      address,
    })),
  };
}
