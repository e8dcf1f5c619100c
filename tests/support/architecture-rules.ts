/** The rules of the architecture as functions from a source tree to what breaks them. `boundaries.ts` says what they hold to. */
import { posix } from "node:path";
import * as boundaries from "../../boundaries.ts";
import { importCycles } from "./import-cycles.ts";
import { type Import, type SourceFile, type SourceTree, sqlTags } from "./source-tree.ts";
import { foreignTables } from "./sql-names.ts";

export type Rule = {
  /** A sentence that is true of a good tree. */
  readonly name: string;
  /** Each breach as one line that names the file and what is wrong with it. */
  readonly breaches: (tree: SourceTree) => readonly string[];
};

const matches = (path: string, patterns: readonly string[]) =>
  patterns.some((pattern) => posix.matchesGlob(path, pattern));
const isProduct = ({ path }: SourceFile) => path.startsWith("src/") && !isTestCode(path);

function isTestCode(path: string): boolean {
  return (
    /\.test\.tsx?$/.test(path) ||
    /^(tests|bench)\//.test(path) ||
    /^src\/.*\/testing(\.tsx?$|\/)/.test(path)
  );
}

/** The folder directly in src/ that a file stands in; the files beside those folders, and a few folders, are the entry. */
function layerOf(path: string): string {
  const [, folder = "", ...rest] = path.split("/");
  return rest.length === 0 || matches(folder, boundaries.entryFolders) ? "entry" : folder;
}

/** The module that a file belongs to, and the role it plays there (also as a folder of that name). */
function placeOf(path: string): { module: string; role: string } | undefined {
  const found = /^src\/modules\/([^/]+)\/([^/.]+)/.exec(path);
  return found === null ? undefined : { module: found[1] ?? "", role: found[2] ?? "" };
}

const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function isAction(file: SourceFile): boolean {
  const place = placeOf(file.path);
  if (place === undefined || matches(place.role, boundaries.roles)) return false;
  const name = camelCase(posix.basename(file.path).replace(/\.tsx?$/, ""));
  return file.exports.some((one) => one.isFunction && one.name === name);
}

function isPure(file: SourceFile): boolean {
  if (!isProduct(file)) return false;
  if (boundaries.pureFolders.some((folder) => file.path.startsWith(`${folder}/`))) return true;
  const place = placeOf(file.path);
  return place !== undefined && !matches(place.role, boundaries.roles) && !isAction(file);
}

/** Follows re-exports to the file in which a name is declared. */
function declaringFile(tree: SourceTree, path: string, name: string): SourceFile | undefined {
  const file = tree.files.get(path);
  const from = file?.exports.find((one) => one.name === name)?.from;
  return from?.target === undefined ? file : declaringFile(tree, from.target, from.name);
}

function perFile(
  chosen: (file: SourceFile) => boolean,
  wrong: (file: SourceFile, tree: SourceTree) => readonly string[],
): Rule["breaches"] {
  return (tree) =>
    [...tree.files.values()]
      .filter(chosen)
      .flatMap((file) => wrong(file, tree).map((what) => `${file.path}: ${what}`));
}

function perImport(
  chosen: (file: SourceFile) => boolean,
  wrong: (one: Import, file: SourceFile, tree: SourceTree) => string | false | undefined,
): Rule["breaches"] {
  return perFile(chosen, (file, tree) =>
    file.imports.map((one) => wrong(one, file, tree)).filter((what) => typeof what === "string"),
  );
}

const everyFile = () => true;

export const rules: readonly Rule[] = [
  {
    name: "every relative import names a real file",
    breaches: perImport(everyFile, ({ specifier, target }, _, tree) => {
      if (specifier === "") return "imports something computed";
      return (
        target !== undefined && !tree.has(target) && `imports ${specifier}, which is not there`
      );
    }),
  },
  {
    name: "imports point down the layers",
    breaches: perImport(isProduct, ({ target }, { path }) => {
      if (target === undefined) return;
      const allowed: readonly string[] | undefined = Object.entries(boundaries.layers).find(
        ([layer]) => layer === layerOf(path),
      )?.[1];
      if (allowed === undefined) return `src/${layerOf(path)} is no layer`;
      if (!target.startsWith("src/")) return `imports ${target}, outside src`;
      return !allowed.includes(layerOf(target)) && `${layerOf(path)} imports ${target}`;
    }),
  },
  {
    name: "another module is imported only through its index.ts",
    breaches: perImport(everyFile, ({ target }, { path }) => {
      const other = target === undefined ? undefined : placeOf(target);
      if (other === undefined || other.module === placeOf(path)?.module) return;
      if (target === `src/modules/${other.module}/index.ts`) return;
      if (other.role === "module" && path === "src/modules.ts") return;
      if (other.role === "testing" && isTestCode(path)) return;
      return `imports ${target}`;
    }),
  },
  {
    name: "a module imports only the modules that the table lists for it",
    breaches: perImport(isProduct, ({ target }, { path }) => {
      const own = placeOf(path)?.module;
      const other = target === undefined ? undefined : placeOf(target)?.module;
      if (own === undefined) return;
      const allowed: readonly string[] | undefined = Object.entries(boundaries.modules).find(
        ([name]) => name === own,
      )?.[1];
      if (allowed === undefined) return `${own} is not in the table`;
      return (
        other !== undefined &&
        other !== own &&
        !allowed.includes(other) &&
        `${own} may not import ${other}`
      );
    }),
  },
  {
    name: "no files import each other in a circle",
    breaches: (tree) => importCycles(tree).map((circle) => circle.join(" → ")),
  },
  {
    name: "SQL stands only in stores and in the database folder",
    breaches: perImport(isProduct, ({ target, typeOnly, names }, { path }) => {
      if (target !== "src/platform/database/statement.ts" || typeOnly) return;
      const tags = names.filter((name) => name === "*" || sqlTags.includes(name));
      return tags.length > 0 && !matches(path, boundaries.sqlFiles) && `makes SQL with ${tags}`;
    }),
  },
  {
    name: "a store names only the schema of its own module",
    breaches: perFile(isProduct, ({ path, statements }) => {
      const own = placeOf(path)?.module;
      if (own === undefined) return [];
      return statements
        .flatMap((sql) => foreignTables(sql, own.replaceAll("-", "_")))
        .map((table) => `names ${table}`);
    }),
  },
  {
    name: "pure files are pure",
    breaches: perFile(isPure, (file, tree) => {
      const excepted = (what: string) =>
        boundaries.pureExceptions.some(
          ({ file: pattern, may }) => matches(file.path, [pattern]) && may === what,
        );
      const imported = file.imports
        .filter((one) => !one.typeOnly)
        .map((one) => one.target ?? one.specifier)
        .filter((name) => {
          const target = tree.files.get(name);
          return (
            name.startsWith("node:") ||
            name.startsWith("src/platform/") ||
            placeOf(name)?.role === "store" ||
            (target !== undefined && isAction(target))
          );
        })
        .map((name) => ({ what: name, said: `imports ${name}` }));
      const touched = [...new Set(file.touches)].map((what) => ({ what, said: `uses ${what}` }));
      return [...imported, ...touched]
        .filter(({ what }) => !excepted(what))
        .map(({ said }) => said);
    }),
  },
  {
    name: "pages query nothing and do nothing",
    breaches: perImport(isProduct, ({ target, typeOnly, names }, { path }, tree) => {
      if (placeOf(path)?.role !== "pages" || target === undefined || typeOnly) return;
      const reached = names.map(
        (name) => declaringFile(tree, target, name) ?? tree.files.get(target),
      );
      const wrong = reached.find(
        (file) => file !== undefined && (placeOf(file.path)?.role === "store" || isAction(file)),
      );
      return wrong !== undefined && `reaches ${wrong.path}`;
    }),
  },
  {
    name: "stores know no page",
    breaches: perImport(isProduct, ({ target }, { path }) => {
      if (placeOf(path)?.role !== "store" || target === undefined) return;
      const isPage = placeOf(target)?.role === "pages" || target.startsWith("src/design/");
      return isPage && `imports ${target}`;
    }),
  },
  {
    name: "a package is imported only where the table says",
    breaches: perImport(isProduct, ({ specifier, target }, { path }) => {
      if (target !== undefined || specifier === "" || specifier.startsWith("node:")) return;
      const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
      const listed = Object.entries(boundaries.packages).filter(([pattern]) =>
        matches(name, [pattern]),
      );
      if (listed.length === 0) return `imports ${name}, which is not listed`;
      return !listed.some(([, places]) => matches(path, places)) && `may not import ${name}`;
    }),
  },
  {
    name: "the product never imports what is made for tests",
    breaches: perImport(
      isProduct,
      ({ target }) => target !== undefined && isTestCode(target) && `imports ${target}`,
    ),
  },
  {
    name: "no file is too long",
    breaches: perFile(
      ({ path }) => !matches(path, boundaries.sizeExempt),
      ({ lines }) => (lines > boundaries.longestFile ? [`has ${lines} lines`] : []),
    ),
  },
  {
    name: "names say what a file is",
    breaches: perFile(everyFile, ({ path }) => {
      const names = path.split("/").map((name) => name.replace(/(\.test|\.d)?\.tsx?$/, ""));
      const bad = names.find((name) => {
        const last = name.split("-").at(-1) ?? "";
        const empty: readonly string[] = boundaries.forbiddenNames;
        // `entry-types` says which types; `types` alone does not.
        return (
          empty.includes(name) ||
          (last !== "types" && empty.includes(last)) ||
          !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
        );
      });
      return bad === undefined ? [] : [`is called ${bad}`];
    }),
  },
  {
    name: "exports have names",
    breaches: perFile(everyFile, ({ exports }) =>
      exports.some(({ name }) => name === "default") ? ["has a default export"] : [],
    ),
  },
  {
    name: "only the settings read the environment",
    breaches: perFile(isProduct, ({ path, touches, imports }) => {
      if (matches(path, boundaries.environmentFiles)) return [];
      const named = imports.some(
        ({ specifier, names }) => specifier === "node:process" && names.includes("env"),
      );
      return touches.includes("process.env") || named ? ["reads process.env"] : [];
    }),
  },
  {
    name: "nothing is left to do",
    breaches: perFile(everyFile, ({ text }) => {
      const mark = /\b(?:TO[D]O|FIX[M]E|X[X]X)\b/.exec(text);
      return mark === null ? [] : [`says ${mark[0]}`];
    }),
  },
  {
    name: "an index.ts only re-exports",
    breaches: perFile(
      ({ path }) => placeOf(path)?.role === "index",
      ({ reExportsOnly }) => (reExportsOnly ? [] : ["holds code of its own"]),
    ),
  },
  {
    name: "every module has its face, its manifest and its page for people",
    breaches: (tree) => {
      const found = [...tree.files.keys()].map((path) => placeOf(path)?.module);
      const names = [...new Set(found)].filter((name) => name !== undefined).sort();
      return names.flatMap((name) =>
        boundaries.obligatory
          .map((file) => `src/modules/${name}/${file}`)
          .filter((path) => !tree.has(path))
          .map((path) => `${path} is missing`),
      );
    },
  },
];
