/**
 * What a city's log shows to the world. Without witnesses that is its latest checkpoint. With witnesses it is the latest one that most of
 * them have cosigned, so that nobody is shown what they were not (C2SP tlog-witness); what came after it follows at their next visit.
 */
import { parseVkey, type VerifierKey } from "../../transparency/note-key.ts";
import type { Policy } from "../../transparency/policy.ts";
import {
  type LogCity,
  type LogContext,
  type SignedCheckpoint,
  signCheckpoint,
} from "./sign-checkpoint.ts";
import * as store from "./store.ts";

export type PublishedCheckpoint = {
  /** With the lines of those who cosigned it. */
  readonly checkpoint: SignedCheckpoint;
  /** The latest one that was signed, cosigned or not. */
  readonly latest: SignedCheckpoint;
  /** Whom the log asks to cosign; none as long as they have not agreed on a checkpoint. */
  readonly witnesses: readonly { readonly key: VerifierKey; readonly address: string }[];
};

/** Undefined while the record is empty, or when nothing could be signed yet. */
export async function publishedCheckpoint(
  context: LogContext,
  city: LogCity,
): Promise<PublishedCheckpoint | undefined> {
  const latest = await signCheckpoint(context, city);
  if (latest === undefined) return undefined;
  return context.database.readCity(city.id, async (tx) => {
    const witnesses = (await store.listWitnesses(tx)).flatMap(({ vkey, address }) => {
      const key = parseVkey(vkey);
      return key === undefined ? [] : [{ key, address }];
    });
    const least = mostOf(witnesses.length);
    const cosigned = witnesses.length === 0 ? undefined : await store.findCosigned(tx, { least });
    if (cosigned === undefined) return { checkpoint: latest, latest, witnesses: [] };
    const { lines, ...checkpoint } = cosigned;
    const note = `${checkpoint.note}${lines.join("")}`;
    return { checkpoint: { ...checkpoint, note }, latest, witnesses };
  });
}

/** The part of a policy that asks for the witnesses: more than half of them. */
export function witnessesInPolicy(
  witnesses: PublishedCheckpoint["witnesses"],
): Pick<Policy, "witnesses" | "groups" | "quorum"> {
  if (witnesses.length === 0) return { witnesses: [], groups: [], quorum: "none" };
  const named = witnesses.map(({ key, address }, place) => ({
    name: `witness-${place + 1}`,
    key,
    url: address,
  }));
  const members = named.map(({ name }) => name);
  const group = { name: "most", threshold: mostOf(members.length), members };
  return { witnesses: named, groups: [group], quorum: group.name };
}

const mostOf = (count: number): number => Math.floor(count / 2) + 1;
