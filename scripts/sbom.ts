/**
 * Writes the list of everything that is delivered with Rosario, as CycloneDX 1.6 (a software bill of materials; OWASP ASVS 5.0, 15.1.2):
 * each package with its exact version, licence and hash, from package-lock.json. npm's own list leaves out what a tool for development
 * uses too. The same lock file gives the same list. Run: node scripts/sbom.ts [FILE]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What package-lock.json says of a package. */
export type LockedPackage = {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
};
export type LockFile = { readonly packages: Readonly<Record<string, LockedPackage>> };

/** The packages that are delivered, by their place; those that only development needs are none of them. */
export function deliveredPackages({
  packages,
}: LockFile): readonly (readonly [string, LockedPackage])[] {
  return Object.entries(packages).filter(([place, { dev }]) => place !== "" && dev !== true);
}

export function nameOf(place: string): string {
  return place.replace(/^.*node_modules\//, "");
}

/** Binaries for one system each that do not repeat the licence of the package they belong to. */
const PARTS_OF: readonly (readonly [begins: string, whole: string])[] = [
  ["@myriaddreamin/typst-ts-node-compiler-", "node_modules/@myriaddreamin/typst-ts-node-compiler"],
];

export function licenceOf(lock: LockFile, place: string): string | undefined {
  const whole = PARTS_OF.find(([begins]) => nameOf(place).startsWith(begins))?.[1];
  return lock.packages[place]?.license ?? (whole && lock.packages[whole]?.license);
}

export function billOfMaterials(lock: LockFile, { version }: { readonly version: string }): object {
  const components = deliveredPackages(lock).map(([place, locked]) => {
    const name = nameOf(place);
    const licence = licenceOf(lock, place);
    const purl = `pkg:npm/${name.replace("@", "%40")}@${locked.version}`;
    return {
      type: "library",
      "bom-ref": place,
      ...{ name, version: locked.version, purl },
      scope: locked.optional === true ? "optional" : "required",
      ...(licence === undefined ? {} : { licenses: [licenceChoice(licence)] }),
      ...(locked.integrity === undefined ? {} : { hashes: hashesOf(locked.integrity) }),
    };
  });
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    ...{ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 },
    metadata: {
      component: {
        ...{ type: "application", "bom-ref": "rosario", name: "rosario", version },
        licenses: [licenceChoice("EUPL-1.2")],
      },
    },
    components,
  };
}

function licenceChoice(licence: string): object {
  return / (?:AND|OR) /.test(licence) ? { expression: licence } : { license: { id: licence } };
}

/** npm writes hashes in base64, CycloneDX in hexadecimal. */
function hashesOf(integrity: string): readonly object[] {
  return integrity.split(" ").map((one) => {
    const [kind = "", hash = ""] = one.split(/-(.*)/s);
    return {
      alg: kind.replace(/^sha(\d+)$/, "SHA-$1"),
      content: Buffer.from(hash, "base64").toString("hex"),
    };
  });
}

if (import.meta.main) {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, "..", name), "utf8"));
  const text = `${JSON.stringify(billOfMaterials(read("package-lock.json"), read("package.json")), null, 2)}\n`;
  const [file] = process.argv.slice(2);
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}
