/** Departments on the terminal: which there are with their people, a new one or a new name, and who works where. */
import { isLanguage, LANGUAGES, said } from "../../kernel/language.ts";
import type { Command } from "../../platform/command.ts";
import { findNamedCity } from "../../platform/named-city.ts";
import { findAccount, listPersons, TERMINAL } from "../accounts/index.ts";
import { STANDINGS } from "./department.ts";
import { foundDepartment } from "./found-department.ts";
import { listDepartments } from "./list-departments.ts";
import { placePerson } from "./place-person.ts";
import { departmentTexts } from "./texts/index.ts";

const list: Command = {
  name: "departments list",
  summary: "Print a city's departments with who works in them",
  usage: "departments list --city SLUG",
  options: { city: { type: "string" } },
  run: async (world, input) => {
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const { departments, people } = await world.context.database.readCity(city.id, async (tx) => ({
      departments: await listDepartments(tx),
      people: new Map((await listPersons(tx)).map(({ id, email }) => [id, email])),
    }));
    if (departments.length === 0) world.complain(`${city.slug} has no departments.`);
    for (const department of departments) {
      world.print(`${department.slug}  ${said(department.name, ["en"])?.text ?? ""}`);
      for (const account of department.people) {
        const heads = department.heads.includes(account) ? ", head" : "";
        world.print(`  ${people.get(account) ?? account}${heads}`);
      }
    }
    return 0;
  },
};

const found: Command = {
  name: "departments found",
  words: 2,
  summary: "Enter a department, or give one that is there another name",
  usage: `departments found DEPARTMENT NAME --city SLUG [--language ${LANGUAGES.join("|")}]`,
  options: { city: { type: "string" }, language: { type: "string" } },
  run: async (world, input) => {
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const { language = (await world.firstLanguage?.(city.id)) ?? "en" } = input.values;
    if (typeof language !== "string" || !isLanguage(language)) {
      world.complain(`--language is one of ${LANGUAGES.join(", ")}`);
      return 2;
    }
    const [slug = "", name = ""] = input.positionals;
    const done = await foundDepartment(world.context, city.id, TERMINAL, {
      slug,
      name: { [language]: name },
    });
    if ("refused" in done) {
      world.complain(departmentTexts("en").refusals[done.refused]);
      return 1;
    }
    world.print("unchanged" in done ? `${slug} was called that already.` : `${slug} is ${name}.`);
    return 0;
  },
};

const place: Command = {
  name: "departments place",
  words: 2,
  summary: "Say that somebody works in a department, heads it, or has left it",
  usage: `departments place EMAIL DEPARTMENT --city SLUG [--as ${STANDINGS.join("|")}]`,
  options: { city: { type: "string" }, as: { type: "string" } },
  run: async (world, input) => {
    const city = await findNamedCity(world, input);
    const standing = STANDINGS.find((one) => one === (input.values.as ?? "member"));
    if (standing === undefined) world.complain(`--as is one of ${STANDINGS.join(", ")}`);
    if (city === undefined || standing === undefined) return 2;
    const [email = "", department = ""] = input.positionals;
    const account = await world.context.database.readCity(city.id, (tx) => findAccount(tx, email));
    if (account === undefined) {
      world.complain(`Nobody in ${city.slug} has the address ${email}.`);
      return 1;
    }
    const done = await placePerson(world.context, city.id, TERMINAL, {
      department,
      account,
      standing,
    });
    if ("refused" in done) {
      world.complain(departmentTexts("en").refusals[done.refused]);
      return 1;
    }
    const { standings, unchanged } = departmentTexts("en");
    world.print("unchanged" in done ? unchanged : `${email} ${standings[standing]}: ${department}`);
    return 0;
  },
};

export const departmentCommands: readonly Command[] = [list, found, place];
