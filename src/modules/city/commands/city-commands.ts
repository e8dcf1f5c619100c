/** Cities on the terminal: list them, describe one, found one. */
import { said } from "../../../kernel/language.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import type { Command } from "../../../platform/command.ts";
import { findNamedCity } from "../../../platform/named-city.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { findDeclaration, findProfile, listCities } from "../find-city.ts";
import { foundWithCoordinator } from "../found-with-coordinator.ts";
import { nameDomain } from "../name-domain.ts";
import { cityTexts } from "../texts/index.ts";
import { load } from "./load-command.ts";

const list: Command = {
  name: "city list",
  summary: "List the cities of this installation",
  usage: "city list [--json]",
  options: { json: { type: "boolean" } },
  run: async ({ context, print }, { values }) => {
    const cities = await context.database.inInstallation(listCities);
    if (values.json === true) {
      print(JSON.stringify(cities.map(({ slug, name, id }) => ({ slug, name, id }))));
      return 0;
    }
    const width = Math.max(0, ...cities.map(({ slug }) => slug.length));
    for (const { slug, name } of cities)
      print(`${slug.padEnd(width)}  ${said(name, ["en"])?.text ?? ""}`);
    return 0;
  },
};

const describe: Command = {
  name: "city describe",
  summary: "Show a city's profile and its declaration",
  usage: "city describe --city SLUG [--json]",
  options: { city: { type: "string" }, json: { type: "boolean" } },
  run: async (world, { values }) => {
    const city = (await world.cities()).find(({ slug }) => slug === values.city);
    if (city === undefined) {
      world.complain(
        values.city === undefined
          ? "Say which city: --city SLUG"
          : `There is no city "${String(values.city)}" here.`,
      );
      return 2;
    }
    const { profile, declaration } = await world.context.database.readCity(city.id, async (tx) => ({
      profile: await findProfile(tx),
      declaration: await findDeclaration(tx),
    }));
    if (profile === undefined) throw new Error("A city that is listed has a profile");
    if (values.json === true) {
      world.print(
        JSON.stringify({ slug: city.slug, ...profile, declaration: declaration ?? null }),
      );
      return 0;
    }
    const words = (wording: typeof profile.name) => said(wording, ["en"])?.text ?? "";
    world.print(`${words(profile.name)} (${city.slug}), ${profile.country}`);
    world.print(`Languages: ${profile.languages.join(", ")}`);
    world.print(
      `Report every ${profile.cycleYears === 1 ? "year" : `${profile.cycleYears} years`}, answers within ${profile.answerDays} days`,
    );
    world.print(`Report by: ${words(profile.issuer)}`);
    world.print(`Answers by: ${words(profile.answerer)}`);
    world.print(
      declaration === undefined
        ? "No declaration is recorded."
        : `Declared ${printDate(declaration.on, "en")}: ${words(declaration.promise)}`,
    );
    return 0;
  },
};

const FOUND_OPTIONS = {
  slug: { type: "string" },
  name: { type: "string" },
  country: { type: "string" },
  language: { type: "string" },
  "coordinator-name": { type: "string" },
  "coordinator-email": { type: "string" },
} as const;

const found: Command = {
  name: "city found",
  beginsEmpty: true,
  summary: "Make a city and its coordinator, and print the link that signs the coordinator in",
  usage:
    "city found --slug SLUG --name NAME --country XX --language en|nb|de --coordinator-name NAME --coordinator-email EMAIL",
  options: FOUND_OPTIONS,
  run: async ({ context, print, complain }, { values }) => {
    const missing = Object.keys(FOUND_OPTIONS).filter(
      (option) => typeof values[option] !== "string",
    );
    if (missing.length > 0) {
      complain(`Also say: ${missing.map((option) => `--${option}`).join(" ")}`);
      return 2;
    }
    const text = (option: keyof typeof FOUND_OPTIONS) => String(values[option]);
    const made = await foundWithCoordinator(context, {
      slug: text("slug"),
      name: text("name"),
      country: text("country"),
      language: text("language"),
      person: text("coordinator-name"),
      email: text("coordinator-email"),
    });
    if ("refused" in made) {
      for (const problem of made.problems) complain(cityTexts("en").refusals[problem]);
      return 1;
    }
    if (made.letter === "not-sent")
      complain("The mail server did not take the letter with the link.");
    print(made.link);
    return 0;
  },
};

const domain: Command = {
  name: "city domain",
  summary: "Give a city an address of its own, such as rights.city.org, or take it back",
  usage: "city domain --city SLUG [--set HOST] [--remove]",
  options: { city: { type: "string" }, set: { type: "string" }, remove: { type: "boolean" } },
  run: async (world, { values }) => {
    const city = await findNamedCity(world, { values });
    if (city === undefined) return 2;
    const { context, print, complain } = world;
    const wanted = values.remove === true ? null : values.set;
    if (wanted === undefined || (values.remove === true && values.set !== undefined)) {
      complain("Say either --set HOST or --remove.");
      return 2;
    }
    const host = wanted === null ? null : String(wanted).trim().toLowerCase();
    const named = await nameDomain(context, city.id, TERMINAL, host);
    if ("refused" in named) {
      complain(cityTexts("en").refusals[named.refused]);
      return 1;
    }
    const address = cityAddress(context.settings, { slug: city.slug, domain: host });
    print(
      host === null
        ? `${city.slug} is found at ${address} again.`
        : `${city.slug} is found at ${address}. Let the name ${host} lead to this installation, with a certificate of its own.`,
    );
    return 0;
  },
};

export const cityCommands: readonly Command[] = [list, describe, found, domain, load];
