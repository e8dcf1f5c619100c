/** What the tables hold of the entries of the public record, for `ledger verify`: roles that were given and ended, and nobody's name. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import * as store from "./store.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "role.given",
  "role.ended",
  "role.proposed",
  "role.confirmed",
  "role.declined",
] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const grants = await store.listRoleGrants(tx);
  const factOf = (type: (typeof RECORDED_TYPES)[number]) => (grant: (typeof grants)[number]) => ({
    type,
    subject: "people",
    facts: { role: grant.role },
  });
  const ended = grants.filter(({ ended_at }) => ended_at !== null);
  return [
    ...grants.map(factOf("role.given")),
    ...ended.map(factOf("role.ended")),
    ...(await proposalFacts(tx)),
  ];
}

async function proposalFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const subject = "people";
  return (await store.listProposals(tx)).flatMap(({ role, change, open_until, decision }) => [
    { type: "role.proposed", subject, facts: { role, change, until: open_until } },
    ...(decision === null ? [] : [{ type: `role.${decision}`, subject, facts: { role, change } }]),
  ]);
}
