/**
 * Makes dist/ from src/ and public/: the program, its worker, and what browsers fetch, under names that carry their content's hash.
 * The whole of dist/ is made each time and swapped in file by file, so that a running server never reads half a file.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, globSync, statSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const stamp = ".built";
const partial = ".partial-";

/** Everything that belongs in dist/, by its path there. */
type Output = Map<string, Uint8Array>;

/** The entry points of the program, by the name that each has in dist/. */
const programs = {
  cli: "src/cli.ts",
  "solver-worker": "src/platform/solver/worker.ts",
  "typst-worker": "src/platform/typst/worker.ts",
};

async function bundlePrograms(output: Output): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: programs,
    outdir: dist,
    bundle: true,
    splitting: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node22",
    packages: "external",
    sourcemap: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  for (const file of outputFiles) output.set(relative(dist, file.path), file.contents);
}

/** Bundles what runs in a browser, and says under which hashed name each file is found. */
async function bundleAssets(output: Output): Promise<void> {
  const islands = globSync("src/islands/*.{ts,tsx}", { cwd: root }).filter(
    (path) => !path.includes(".test."),
  );
  const entryPoints = Object.fromEntries([
    ["site", "src/design/css/site.css"],
    ...islands.map((path) => [`islands/${basename(path).replace(/\.tsx?$/, "")}`, path]),
  ]);
  const assets: Record<string, string> = {};
  const publicFolder = join(dist, "public");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    entryNames: "[dir]/[name]-[hash]",
    outdir: publicFolder,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "esm",
    target: ["es2022", "chrome111", "firefox114", "safari16.4"],
    external: ["/assets/*"],
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  for (const file of outputFiles) output.set(relative(dist, file.path), file.contents);
  for (const [path, made] of Object.entries(metafile.outputs)) {
    if (made.entryPoint === undefined) continue;
    const name = relative(publicFolder, join(root, path));
    assets[name.replace(/-[A-Z0-9]{8}(\.\w+)$/, "$1")] = name;
  }
  const listed = Object.fromEntries(Object.entries(assets).sort(([a], [b]) => (a < b ? -1 : 1)));
  output.set("public/assets.json", Buffer.from(`${JSON.stringify(listed, null, 2)}\n`));
}

async function copyStatic(output: Output): Promise<void> {
  const fonts = "node_modules/@fontsource-variable/inter/files";
  for (const name of ["inter-latin-wght-normal.woff2", "inter-latin-ext-wght-normal.woff2"]) {
    output.set(`public/fonts/${name}`, await readFile(join(root, fonts, name)));
  }
  const own = globSync("public/**", { cwd: root, withFileTypes: true });
  for (const entry of own.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name);
    output.set(relative(root, path), await readFile(path));
  }
  // What the typesetting worker reads from beside itself.
  for (const path of globSync("src/platform/typst/*.typ", { cwd: root })) {
    output.set(basename(path), await readFile(join(root, path)));
  }
}

/** Puts each file in its place by renaming, and removes what an earlier build left. */
async function swapIn(output: Output): Promise<void> {
  await mkdir(dist, { recursive: true });
  const staging = await mkdtemp(join(dist, partial));
  try {
    let number = 0;
    for (const [name, bytes] of output) {
      const place = join(dist, name);
      if (existsSync(place) && (await readFile(place)).equals(bytes)) continue;
      const prepared = join(staging, `${number++}`);
      await writeFile(prepared, bytes);
      await mkdir(dirname(place), { recursive: true });
      await rename(prepared, place);
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  const left = globSync("**", { cwd: dist, withFileTypes: true }).map((entry) => ({
    entry,
    name: relative(dist, join(entry.parentPath, entry.name)),
  }));
  for (const { entry, name } of left) {
    if (entry.isFile() && !output.has(name) && name !== stamp && !name.startsWith(partial)) {
      await rm(join(dist, name), { force: true });
    }
  }
}

/** Builds all, and dates the mark at the start, so that a change made meanwhile counts as newer. */
async function buildAll(): Promise<void> {
  const started = new Date();
  const output: Output = new Map();
  await Promise.all([bundlePrograms(output), bundleAssets(output), copyStatic(output)]);
  await swapIn(output);
  await writeFile(join(dist, stamp), "");
  await utimes(join(dist, stamp), started, started);
  const spent = Date.now() - started.getTime();
  console.error(`Built ${output.size} files in ${(spent / 1000).toFixed(1)} s.`);
}

/** Rebuilds when a source changes and starts the server anew; a build that fails leaves the old one running. */
async function watchAndServe(): Promise<void> {
  let server: ChildProcess | undefined;

  const restart = async () => {
    try {
      await buildAll();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return;
    }
    if (server !== undefined && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server?.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
    }
    const args = ["--enable-source-maps", join(dist, "cli.js"), "serve"];
    server = spawn(process.execPath, args, { stdio: "inherit" });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (server === undefined || server.exitCode !== null) process.exit();
      server.once("exit", () => process.exit());
      server.kill(signal);
    });
  }
  let seen = "";
  while (true) {
    const now = newestSource();
    if (now !== seen) {
      seen = now;
      await restart();
    }
    await setTimeout(400);
  }
}

/** How many sources there are and when the last was written; polled, because on Linux Node's recursive watch loses replaced files. */
function newestSource(): string {
  const paths = globSync("{src,public,catalogue}/**", { cwd: root });
  const times = paths.map((path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs);
  return `${paths.length} ${times.reduce((a = 0, b = 0) => Math.max(a, b), 0)}`;
}

if (process.argv.includes("--watch")) await watchAndServe();
else await buildAll();
