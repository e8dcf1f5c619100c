/** Gives a city an address of its own on this installation, or takes it back. The host's name is set up outside; here it is only said. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";

export type NameDomainRefusal = Refusal<"not-permitted" | "bad-domain" | "domain-taken">;

/** `domain` is a host such as `rights.city.org`, with a port where it is not the usual one; null takes it back. `unchanged` when it is so. */
export async function nameDomain(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  domain: string | null,
): Promise<NameDomainRefusal | { readonly named: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "name-domain")) return { refused: "not-permitted" };
  if (domain !== null && !isDomain(domain)) return { refused: "bad-domain" };
  // At the installation's own address all its cities are found.
  if (domain === new URL(context.settings.baseUrl).host) return { refused: "domain-taken" };
  return context.database.inCity(cityId, async (tx) => {
    await store.lockCities(tx);
    const holder = domain === null ? undefined : await store.findCityByDomain(tx, { domain });
    if (holder !== undefined && holder.id !== cityId) return { refused: "domain-taken" };
    const present = await store.findOwnDomain(tx);
    if (present?.domain === domain) return { unchanged: true };
    const at = context.now();
    await store.updateCityDomain(tx, { domain });
    await store.insertAddress(tx, { domain, at });
    await record(tx, {
      type: "city.addressed",
      at,
      by: actorRole(actor),
      subject: "city",
      facts: addressedFacts(domain),
    });
    return { named: true };
  });
}

/** What the public record holds of a city's own address. */
export function addressedFacts(domain: string | null) {
  return { domain };
}

/** A host's name in small letters; no address by number, no path. */
function isDomain(text: string): boolean {
  const part = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  return (
    text.length <= 253 &&
    new RegExp(`^${part}(?:\\.${part})+(?::\\d{1,5})?$`).test(text) &&
    !/^[\d.]+(?::\d+)?$/.test(text)
  );
}
