/** Finds the city that somebody named on the terminal, and says which there are when it is none of them. */
import type { Id } from "../kernel/id.ts";
import type { AddressedCity } from "./city-address.ts";
import type { CommandInput, CommandWorld } from "./command.ts";

export type NamedCity = AddressedCity & { readonly id: Id<"City"> };

/** The city of the option --city; undefined, once that was said, when it names none. */
export async function findNamedCity(
  { cities, complain }: Pick<CommandWorld, "cities" | "complain">,
  { values }: Pick<CommandInput, "values">,
): Promise<NamedCity | undefined> {
  const known = await cities();
  const city = known.find(({ slug }) => slug === values.city);
  if (city === undefined) {
    const wrong =
      values.city === undefined ? "--city is missing" : `There is no city ${values.city}`;
    complain(`${wrong}. Cities here: ${known.map(({ slug }) => slug).join(", ")}`);
  }
  return city;
}
