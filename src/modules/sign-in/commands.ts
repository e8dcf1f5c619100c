/** Signing in from the terminal, the break-glass way: a link for somebody whom no other way lets in. */
import type { Command } from "../../platform/command.ts";
import { makeTerminalLink } from "./make-terminal-link.ts";

const link: Command = {
  name: "accounts link",
  words: 1,
  summary: "Break glass: print a one-time link that signs a person in, and record that it was made",
  usage: "accounts link EMAIL --city SLUG",
  options: { city: { type: "string" } },
  run: async (world, { values, positionals }) => {
    const city = (await world.cities()).find(({ slug }) => slug === values.city);
    if (city === undefined) return complainOfCity(world.complain, values.city);
    const email = positionals[0] ?? "";
    const made = await makeTerminalLink(world.context, city, email);
    if ("refused" in made) return complainOfPerson(world.complain, city.slug, email);
    world.print(made.link);
    world.complain("That a link was made here stands in the public record; for whom does not.");
    return 0;
  },
};

function complainOfPerson(complain: (line: string) => void, city: string, email: string): number {
  complain(`Nobody in ${city} has the address ${email || "(none given)"}.`);
  return 1;
}

function complainOfCity(complain: (line: string) => void, slug: unknown): number {
  complain(
    slug === undefined ? "Say which city: --city SLUG" : `There is no city "${String(slug)}" here.`,
  );
  return 2;
}

export const commands: readonly Command[] = [link];
