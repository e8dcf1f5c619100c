/** The program's own stylesheet, fonts and scripts: read once, compressed once, sent as they are. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { Hono } from "hono";
import { z } from "zod";

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
  png: "image/png",
  ico: "image/x-icon",
  txt: "text/plain; charset=utf-8",
};
const COMPRESSED = new Set(["css", "js", "svg", "txt"]);

type Asset = {
  readonly type: string;
  readonly plain: Buffer<ArrayBuffer>;
  readonly brotli: Buffer<ArrayBuffer> | undefined;
  readonly lasting: boolean;
};

export type Assets = {
  /** The address of an asset by the name that it has before the build. */
  address(name: string): string;
  readonly routes: Hono;
};

/** Loads a folder of built assets with its assets.json. Throws when the build is missing. */
export function loadAssets(folder: string): Assets {
  const names = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(join(folder, "assets.json"), "utf8")));
  const hashed = new Set(Object.values(names));
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join("/");
    const ending = name.split(".").at(-1) ?? "";
    const type = TYPES[ending];
    if (type === undefined) continue;
    const plain = readFileSync(path);
    const brotli = COMPRESSED.has(ending) ? brotliCompressSync(plain) : undefined;
    assets.set(name, { type, plain, brotli, lasting: hashed.has(name) || ending === "woff2" });
  }
  const routes = new Hono();
  routes.get("/*", (request) => {
    const asset = assets.get(request.req.path.replace(/^\/assets\//, ""));
    if (asset === undefined) return request.text("Not found", 404);
    const squeezed =
      asset.brotli !== undefined && /\bbr\b/.test(request.req.header("accept-encoding") ?? "");
    return request.body(squeezed && asset.brotli ? asset.brotli : asset.plain, 200, {
      "content-type": asset.type,
      "cache-control": asset.lasting
        ? "public, max-age=31536000, immutable"
        : "public, max-age=3600",
      vary: "accept-encoding",
      ...(squeezed ? { "content-encoding": "br" } : {}),
    });
  });
  return {
    address: (name) => {
      const file = names[name];
      if (file === undefined) throw new Error(`No such asset: ${name}`);
      return `/assets/${file}`;
    },
    routes,
  };
}
