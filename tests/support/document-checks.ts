/** What must be true between the documentation and the program, as functions to what is wrong. */
import { parseArgs } from "node:util";
import { generatedParts, partsOf, withParts } from "../../scripts/docs.ts";
import { type Check, compare, type Project, textOf, wordless } from "./documented-project.ts";
import { codeOf, rowsUnder, unquoted } from "./markdown-parts.ts";

function settings(project: Project): readonly string[] {
  const path = "docs/settings.md";
  const rows = rowsUnder(textOf(project, path), "Setting").map((row) => row.map(unquoted));
  const names = rows.map(([name = ""]) => name);
  const wrong = rows.flatMap(([name = "", value]) => {
    const real = project.settings[name] ?? "none";
    const known = names.includes(name) && name in project.settings;
    return known && value !== real ? [`${path}: ${name} defaults to ${real}, not ${value}`] : [];
  });
  return [
    ...compare(path, names, Object.keys(project.settings)),
    ...wrong,
    ...wordless(path, rows),
  ];
}

function routes(project: Project): readonly string[] {
  const path = "docs/routes.md";
  const rows = rowsUnder(textOf(project, path), "Method").map((row) => row.map(unquoted));
  const named = rows.map(([method, address]) => `${method} ${address}`);
  return [...compare(path, named, project.routes), ...wordless(path, rows)];
}

/** Addresses that give something other than a page. */
const DATA = /\.[a-z]{3,4}$/;

function dataRoutes(project: Project): readonly string[] {
  const path = "docs/api.md";
  const rows = rowsUnder(textOf(project, path), "Address").map((row) => row.map(unquoted));
  const real = project.routes
    .map((route) => route.replace(/^GET /, ""))
    .filter((address) => DATA.test(address));
  return [
    ...compare(
      path,
      rows.map(([address = ""]) => address),
      real,
    ),
    ...wordless(path, rows),
  ];
}

/** Every address of a running demonstration that a document shows, held against the routes. */
function shownAddresses({ documents, routes: all }: Project): readonly string[] {
  const patterns = all
    .filter((route) => route.startsWith("GET "))
    .map((route) =>
      route
        .slice(4)
        .split("/")
        .map((part) => new RegExp(`^${pattern(part)}$`)),
    );
  const isRoute = (address: string) => {
    const parts = address
      .replace(/[?#].*$/, "")
      .replace(/(.)\/$/, "$1")
      .split("/");
    return patterns.some(
      (known) => known.length === parts.length && known.every((one, i) => one.test(parts[i] ?? "")),
    );
  };
  return [...documents].flatMap(([path, text]) =>
    [...text.matchAll(/http:\/\/localhost:3000(\/[\w./?=&#-]*)/g)]
      .map(([, address = ""]) => address.replace(/\.$/, ""))
      .filter((address) => !isRoute(address))
      .map((address) => `${path}: ${address} leads nowhere`),
  );
}

/** `:file.csv` stands for any name with that ending. */
function pattern(part: string): string {
  return part.replaceAll(".", "\\.").replace(/^:\w+/, "[^/]+").replace("*", ".+");
}

function generated({ documents, told }: Project): readonly string[] {
  const parts = generatedParts(told);
  const found = [...documents].flatMap(([path, text]) =>
    partsOf(text).map((name) => ({ path, name, isFresh: withParts(text, parts) === text })),
  );
  return [
    ...Object.keys(parts)
      .filter((name) => found.filter((one) => one.name === name).length !== 1)
      .map((name) => `${name}: should be in exactly one document`),
    ...found
      .filter(({ name }) => parts[name] === undefined)
      .map(({ path, name }) => `${path}: nothing makes ${name}`),
    ...[...new Set(found.filter(({ isFresh }) => !isFresh).map(({ path }) => path))].map(
      (path) => `${path}: is old; node scripts/docs.ts writes it anew`,
    ),
  ];
}

/** Each line of a document that runs the program, as it would be typed. */
function shownCommands({ documents, findCommand }: Project): readonly string[] {
  return [...documents].flatMap(([path, text]) =>
    codeOf(text)
      .flatMap((line) => /^(?:sh )?(?:\S*bin\/)?rosario (.+)$/.exec(line)?.[1] ?? [])
      .filter((line) => !line.startsWith("<command>"))
      .flatMap((line) => {
        const problem = problemOfLine(line, findCommand);
        return problem === undefined ? [] : [`${path}: rosario ${line}: ${problem}`];
      }),
  );
}

function problemOfLine(line: string, findCommand: Project["findCommand"]): string | undefined {
  // A usage line: what may be left out and what may be chosen are typed in full.
  const words = line
    .replaceAll(/[[\]]/g, "")
    .split(/\s+/)
    .filter((word) => word !== "…");
  const found = findCommand(words);
  if (found === undefined) return "no such command";
  try {
    parseArgs({
      args: [...found.rest],
      options: {
        ...found.command.options,
        data: { type: "string" },
        config: { type: "string" },
        help: { type: "boolean" },
      },
      allowPositionals: true,
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
  }
}

/** What every command on an installation takes; a usage may name them or not. */
const OF_EVERY_COMMAND = ["data", "config"];

function usages({ told }: Project): readonly string[] {
  return told.commands.flatMap(({ name, usage, options }) => {
    const used = [...usage.matchAll(/--([a-z][a-z-]*)/g)].map(([, option = ""]) => option);
    const isOwn = (option: string) => !OF_EVERY_COMMAND.includes(option);
    const start = usage.startsWith(name) ? [] : [`${name}: its usage begins otherwise`];
    return [
      ...start,
      ...compare(name, [...new Set(used.filter(isOwn))], Object.keys(options).filter(isOwn)),
    ];
  });
}

function entries({ told, recorded }: Project): readonly string[] {
  const declared = told.modules.flatMap(({ name, ledgerEntryTypes = {} }) =>
    Object.keys(ledgerEntryTypes).map((type) => `${name} ${type}`),
  );
  return compare("manifests", declared, [...new Set(recorded)]);
}

function npmCommands({ documents, scripts }: Project): readonly string[] {
  const known = (name: string) => scripts.includes(name);
  const wrong = [...documents].flatMap(([path, text]) =>
    [...text.matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)]
      .map(([, run, short]) => run ?? short ?? "")
      .filter((name) => !known(name))
      .map((name) => `${path}: package.json has no script ${name}`),
  );
  const told = documents.get("CONTRIBUTING.md") ?? "";
  const untold = scripts
    .filter((name) => !new RegExp(`npm (run )?${name}(?![\\w:-])`).test(told))
    .map((name) => `CONTRIBUTING.md: does not say what npm run ${name} is for`);
  return [...wrong, ...untold];
}

function dependencies(project: Project): readonly string[] {
  const path = "docs/decisions/0009-runtime-dependencies.md";
  const decision = /^## Decision\n([\s\S]*?)^## /m.exec(textOf(project, path))?.[1] ?? "";
  const named = [...decision.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  const covers = (name: string, dependency: string) =>
    name.endsWith("*") ? dependency.startsWith(name.slice(0, -1)) : name === dependency;
  return [
    ...project.dependencies
      .filter((dependency) => !named.some((name) => covers(name, dependency)))
      .map((dependency) => `${path}: no reason for ${dependency}`),
    ...named
      .filter((name) => !project.dependencies.some((dependency) => covers(name, dependency)))
      .map((name) => `${path}: ${name} is no dependency`),
  ];
}

export const programChecks: readonly Check[] = [
  { name: "every setting is documented with its default, and no other", problems: settings },
  { name: "every address is documented with a sentence, and no other", problems: routes },
  { name: "every address that gives data is in docs/api.md, and no other", problems: dataRoutes },
  {
    name: "every address that a document shows is one of the application's",
    problems: shownAddresses,
  },
  { name: "the generated parts are what the program says", problems: generated },
  { name: "every command that a document shows can be typed", problems: shownCommands },
  { name: "the usage of a command names all its options, and no others", problems: usages },
  { name: "what is written to the public record is what the manifests say", problems: entries },
  { name: "npm scripts are documented, and the ones documented exist", problems: npmCommands },
  { name: "every runtime dependency has its reason, and no other", problems: dependencies },
];
