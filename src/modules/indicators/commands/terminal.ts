/** What the commands of this module share: who acts, and in which city. */
import type { Id } from "../../../kernel/id.ts";
import type { Actor } from "../../../platform/actor.ts";
import type { CommandInput, CommandWorld } from "../../../platform/command.ts";
import { HOST } from "../../accounts/index.ts";

/** Whoever runs the program on the machine. */
export const TERMINAL: Actor = { accountId: null, name: HOST, roles: [HOST] };

/** The city that the options name. Complains when they name none. */
export async function cityOf(
  world: CommandWorld,
  { values }: CommandInput,
): Promise<{ readonly id: Id<"City">; readonly slug: string } | undefined> {
  const cities = await world.cities();
  const city = cities.find(({ slug }) => slug === values.city);
  if (city === undefined) {
    const known = cities.map(({ slug }) => slug).join(", ");
    world.complain(
      values.city === undefined
        ? `--city is missing. Cities here: ${known}`
        : `There is no city ${values.city}. Cities here: ${known}`,
    );
  }
  return city;
}
