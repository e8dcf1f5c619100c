/**
 * Reads a source tree as the architecture test sees it: every file with its imports, exports and SQL statements, and with what it
 * touches besides. A real parser reads (the one inside Vitest), because patterns stumble over comments, strings and JSX.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseAst } from "vitest/node";

export type Import = {
  /** What the file wrote; empty for a dynamic import of something computed. */
  readonly specifier: string;
  /** The path in the tree for a relative import, undefined for a package. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
  /** The names taken, as their own file calls them; `*` for all of them, none for a bare import. */
  readonly names: readonly string[];
};

export type Export = {
  readonly name: string;
  /** Where a re-exported name comes from. */
  readonly from?: { readonly target: string | undefined; readonly name: string };
  readonly isFunction: boolean;
};

export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  /** Whether the file holds nothing but `export … from`. */
  readonly reExportsOnly: boolean;
  /** The text of every tagged SQL statement, parameters as $1. */
  readonly statements: readonly string[];
  /** What it touches that a pure function may not: `Date.now`, `new Date()`, `Math.random`, `process.env`… */
  readonly touches: readonly string[];
};

export type SourceTree = {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly has: (path: string) => boolean;
};

/** A node of the syntax tree (ESTree with TypeScript); only what is looked at is narrowed. */
type Node = { readonly type: string; readonly [key: string]: unknown };

/** The tag functions of `src/platform/database/statement.ts`. */
export const sqlTags = ["rows", "row", "maybeRow", "command"];
const clocksAndDice = [
  "Date.now",
  "Math.random",
  "performance.now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
  "process.env",
];

export function readSourceTree(root: string): SourceTree {
  const paths = globSync("{src,tests,scripts,bench}/**/*.{ts,tsx}", {
    cwd: root,
    exclude: (path) => /(^|\/)(wrong-tree|node_modules)(\/|$)/.test(path),
  });
  const files = new Map<string, SourceFile>();
  for (const path of paths.map((found) => found.replaceAll("\\", "/")).sort()) {
    files.set(path, readSource(path, readFileSync(posix.join(root, path), "utf8")));
  }
  return { files, has: (path) => files.has(path) || existsSync(posix.join(root, path)) };
}

function readSource(path: string, text: string): SourceFile {
  const program = parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }) as unknown as Node;
  const imports: Import[] = [];
  const exports: Export[] = [];
  const statements: string[] = [];
  const touches: string[] = [];
  const resolve = (specifier: string) =>
    specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : undefined;
  const taken = (source: unknown, typeOnly: boolean, names: readonly string[]) => {
    const { value } = source as { value?: unknown };
    const specifier = typeof value === "string" ? value : "";
    imports.push({ specifier, target: resolve(specifier), typeOnly, names });
  };

  visit(program, (node) => {
    switch (node.type) {
      case "ImportDeclaration": {
        const specifiers = node.specifiers as readonly Node[];
        const allTypes =
          specifiers.length > 0 && specifiers.every((one) => one.importKind === "type");
        taken(node.source, node.importKind === "type" || allTypes, specifiers.map(importedName));
        return;
      }
      case "ImportExpression":
        return taken(node.source, false, ["*"]);
      case "TSImportType":
        return taken(node.source ?? node.argument, true, ["*"]);
      case "ExportAllDeclaration":
        return taken(node.source, node.exportKind === "type", ["*"]);
      case "ExportDefaultDeclaration":
        exports.push({ name: "default", isFunction: false });
        return;
      case "ExportNamedDeclaration": {
        const specifiers = node.specifiers as readonly Node[];
        if (node.source !== null) {
          const allTypes = specifiers.every((one) => one.exportKind === "type");
          taken(
            node.source,
            node.exportKind === "type" || allTypes,
            specifiers.map((s) => nameOf(s.local)),
          );
        }
        exports.push(...exported(node, resolve));
        return;
      }
      case "TaggedTemplateExpression": {
        const tag = node.tag as Node;
        const callee = tag.type === "CallExpression" ? (tag.callee as Node) : tag;
        if (sqlTags.includes(nameOf(callee))) statements.push(templateText(node.quasi as Node));
        return;
      }
      case "NewExpression":
        if (nameOf(node.callee) === "Date" && (node.arguments as readonly Node[]).length === 0) {
          touches.push("new Date()");
        }
        return;
      case "MemberExpression": {
        const member = `${nameOf(node.object)}.${nameOf(node.property)}`;
        if (clocksAndDice.includes(member)) touches.push(member);
        return;
      }
    }
  });
  return {
    path,
    text,
    lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0),
    imports,
    exports,
    reExportsOnly: (program.body as readonly Node[]).every(
      (node) => node.type.startsWith("Export") && node.source !== null && node.source !== undefined,
    ),
    statements,
    touches,
  };
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, see);
    }
  }
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
  );
}

/** The name of an identifier, or the text of a quoted one; empty for anything else. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return "";
  if (typeof node.name === "string") return node.name;
  return typeof node.value === "string" ? node.value : "";
}

function importedName(specifier: Node): string {
  if (specifier.type === "ImportNamespaceSpecifier") return "*";
  return specifier.type === "ImportDefaultSpecifier" ? "default" : nameOf(specifier.imported);
}

function exported(
  node: Node,
  resolve: (specifier: string) => string | undefined,
): readonly Export[] {
  const source = isNode(node.source) ? nameOf(node.source) : undefined;
  const named = (node.specifiers as readonly Node[]).map((specifier) => ({
    name: nameOf(specifier.exported),
    isFunction: false,
    ...(source === undefined
      ? {}
      : { from: { target: resolve(source), name: nameOf(specifier.local) } }),
  }));
  if (!isNode(node.declaration)) return named;
  const isFunction = node.declaration.type === "FunctionDeclaration";
  const declared = Array.isArray(node.declaration.declarations)
    ? node.declaration.declarations.map((one: Node) => nameOf(one.id))
    : [nameOf(node.declaration.id)];
  return [...named, ...declared.map((name) => ({ name, isFunction }))];
}

function templateText(quasi: Node): string {
  const parts = (quasi.quasis as readonly { value: { cooked: string } }[]).map(
    (part) => part.value.cooked,
  );
  return parts.reduce((all, part, i) => `${all}$${i}${part}`);
}
