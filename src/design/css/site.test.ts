/** The stylesheet stays small, and knows every class of our own that a building block wears. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");

async function stylesheet(): Promise<string> {
  const result = await build({
    entryPoints: [join(folder, "css/site.css")],
    bundle: true,
    minify: true,
    write: false,
    external: ["/assets/*"],
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}

test("the whole stylesheet is under 25 KB as it is sent", async () => {
  const css = await stylesheet();
  expect(css.length).toBeGreaterThan(10_000);
  expect(brotliCompressSync(css).length).toBeLessThan(25_000);
});

test("every class of our own in the building blocks has a rule", async () => {
  const css = await stylesheet();
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".tsx") && !name.includes("test"),
  );
  const classes = sources.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/class="([^"]+)"/g)].flatMap((m) =>
      (m[1] ?? "").split(" ").filter((one) => !one.startsWith("ds-")),
    ),
  );
  expect(classes.length).toBeGreaterThan(50);
  const unknown = [...new Set(classes)].filter((name) => !css.includes(`.${name}`));
  expect(unknown).toEqual([]);
});

test("every height in steps that a narrow drawing may have has a rule", async () => {
  const css = await stylesheet();
  const steps = [...css.matchAll(/data-narrow="?(\d+)"?\]\{--steps: ?(\d+)/g)].map(([, of, to]) => [
    of,
    to,
  ]);
  expect(steps).toEqual(Array.from({ length: 80 }, (_, i) => [`${i + 1}`, `${i + 1}`]));
});
