// What the product's own code never does, read from the code: run text as a program, weaken a connection, or use what is broken.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const files = globSync("{src,scripts}/**/*.{ts,tsx}", { cwd: root })
  .filter((path) => !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: withoutComments(readFileSync(join(root, path), "utf8")) }));

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");
}

/** The files that hold something, except those that may. */
const holding = (pattern: RegExp, allowed: readonly string[] = []) =>
  files
    .filter(({ path, text }) => pattern.test(text) && !allowed.some((one) => path.startsWith(one)))
    .map(({ path }) => path);

test("the code that is read is all of it", () => {
  expect(files.length).toBeGreaterThan(700);
});

describe("no file of the product", () => {
  test.each<[string, RegExp, (readonly string[])?]>([
    [
      "runs text as a program",
      /\beval\(|\bnew Function\(|from "node:vm"|(?<![/\w])import\(\s*[a-z`]/i,
      ["scripts/"],
    ],
    [
      "starts a program through a shell",
      /\bshell:\s*true|\bexecSync?\(\s*[`"']|spawn(Sync)?\(\s*`/,
    ],
    [
      "starts another program, except the database's own and those of the scripts",
      /from "node:child_process"/,
      ["src/platform/database/", "scripts/"],
    ],
    [
      "uses a broken hash or cipher",
      /createHash\(\s*["'](?:md5|sha1|ripemd\w*)["']|createCipher\(|createCipheriv\(\s*["'](?:des|rc4|\w+-ecb)/i,
    ],
    ["uses a key pair other than Ed25519", /generateKeyPair(Sync)?\(\s*["'](?!ed25519)/],
    [
      "accepts a certificate that it cannot check",
      /rejectUnauthorized:\s*false|NODE_TLS_REJECT_UNAUTHORIZED|allowInsecureRequests/,
      ["src/modules/sign-in/openid/"],
    ],
    [
      "guesses where chance must not be guessed",
      /Math\.random/,
      ["src/platform/database/transaction.ts"],
    ],
    [
      "prints past the log and the terminal",
      /\bconsole\.\w+\(|process\.stdout\.write/,
      ["scripts/", "src/platform/program.ts", "src/cli.ts"],
    ],
    [
      "reads what others serialised with their own types",
      /from "node:v8"|\bdeserialize\(|yaml|unserialize/,
    ],
    ["reads XML with a parser that follows entities", /DOMParser|libxml|xml2js|fast-xml-parser/],
    [
      "lets text of others into a page as it stands",
      /dangerouslySetInnerHTML/,
      [
        "src/design/document.tsx",
        "src/modules/reports/pages/book-file.tsx",
        "src/modules/site/pages/eccar-page.tsx",
      ],
    ],
  ])("%s", (_, pattern, allowed = []) => {
    expect(holding(pattern, allowed)).toEqual([]);
  });

  test("that a browser runs keeps anything there, listens to other windows or writes markup", () => {
    const islands = files.filter(({ path }) => path.startsWith("src/islands/"));
    expect(islands.length).toBeGreaterThan(0);
    const wrong = islands.filter(({ text }) =>
      /localStorage|sessionStorage|indexedDB|document\.cookie|postMessage|addEventListener\(\s*"message"|innerHTML|outerHTML|insertAdjacentHTML|document\.write|WebSocket|eval\(/.test(
        text,
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

test("no secret is among the files of the project", () => {
  const folders = "bench,bin,catalogue,database,demo,docs,public,scripts,src,tests";
  const paths = globSync(["*", ".github/**/*", `{${folders}}/**/*`], { cwd: root });
  expect(paths.length).toBeGreaterThan(1_000);
  expect(
    paths.filter((path) => /(^|\/)(\.env|id_rsa|[^/]+\.(pem|p12|pfx|age))$/.test(path)),
  ).toEqual([]);
  const SECRET =
    /-----BEGIN [A-Z ]*PRIVATE KEY-----|AGE-SECRET-KEY-1[A-Z0-9]{20}|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|xox[bap]-\d/;
  const found = paths
    .filter((path) =>
      /\.(ts|tsx|md|json|sql|sh|conf|yml|yaml|txt|csv|service)$|(^|\/)[^.]+$/.test(path),
    )
    .filter((path) => !/package-lock\.json$|\.test\.tsx?$/.test(path))
    .filter((path) => {
      try {
        return SECRET.test(readFileSync(join(root, path), "utf8"));
      } catch {
        return false;
      }
    });
  expect(found).toEqual([]);
});
