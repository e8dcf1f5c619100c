/** Loads the road, the charters and the background of a city from a file: each through its own action, so that every rule holds. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { allOrNothing } from "../../platform/all-or-nothing.ts";
import type { Context } from "../../platform/context.ts";
import { textHash } from "../ledger/index.ts";
import { adoptCharter } from "./adopt-charter.ts";
import type { CityFile } from "./commands/city-file.ts";
import { listEvents } from "./find-city.ts";
import { recordEvent } from "./record-event.ts";
import { eventFacts } from "./record-facts.ts";
import { tellBackground } from "./tell-background.ts";
import type { CityRefusal } from "./texts/index.ts";
import { withdrawCharter } from "./withdraw-charter.ts";

/** `at` says in the file which entry was refused, such as `charters[0]`. */
export type LoadCityFileRefusal = Refusal<CityRefusal> & { readonly at: string };

/** How many facts were new. */
export type LoadedCity = { readonly added: number };

/** A file loaded again adds only what is new in it. With anything in it refused, nothing of it is loaded. */
export async function loadCityFile(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  file: CityFile,
): Promise<LoadCityFileRefusal | LoadedCity> {
  return allOrNothing(context, cityId, (joined) => loadAll(joined, cityId, actor, file));
}

async function loadAll(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { events, charters, background }: CityFile,
): Promise<LoadCityFileRefusal | LoadedCity> {
  const common = [context, cityId, actor] as const;
  let added = 0;
  const steps = await context.database.readCity(cityId, listEvents);
  const known = new Set(steps.map((step) => textHash(eventFacts(step))));
  for (const [place, event] of events.entries()) {
    if (known.has(textHash(eventFacts(event)))) continue;
    const recorded = await recordEvent(...common, event);
    if ("refused" in recorded) return { refused: recorded.refused, at: `events[${place}]` };
    added += 1;
  }
  for (const [place, { withdrawal, ...charter }] of charters.entries()) {
    const at = `charters[${place}]`;
    const adopted = await adoptCharter(...common, charter);
    if ("refused" in adopted) return { refused: adopted.refused, at };
    if (!("unchanged" in adopted)) added += 1;
    if (withdrawal === null) continue;
    const left = await withdrawCharter(...common, { ...withdrawal, number: adopted.number });
    const isKnown = "unchanged" in adopted && "refused" in left;
    // One that was there before has been left before, unless the city left it since.
    if ("refused" in left && !(isKnown && left.refused === "withdrawn-already"))
      return { refused: left.refused, at };
    if (!("refused" in left)) added += 1;
  }
  if (background !== null) {
    const told = await tellBackground(...common, background);
    if ("refused" in told) return { refused: told.refused, at: "background" };
    if (!("unchanged" in told)) added += 1;
  }
  return { added };
}
