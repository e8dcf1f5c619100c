/** Where something is said: sources and evidence are printed as an address, a description, or both. */

export type Source = {
  /** Undefined where no address was kept. A file that was handed in here has a path, anything else an address of the web. */
  readonly href: string | undefined;
  /** What the link or the line says: the description, else the name of the file or of the site. */
  readonly label: string;
  /** The name of the site, where there is an address of the web. */
  readonly site: string | undefined;
};

/** A file handed in as evidence: its path begins with the city, and holds the SHA-256 of its bytes. */
export type HandedIn = { readonly city: string; readonly sha256: string; readonly name: string };

const PATH = /^\/files\/([a-z][a-z0-9-]*)\/([0-9a-f]{64})\/([a-z0-9][a-z0-9-]*\.[a-z0-9]{2,4})$/;
const DESCRIBED = /^(https?:\/\/\S+?|\/files\/\S+?)(?:\s+\((.*)\)|\s+(.*))?$/s;

/** Reads "https://… (what it is)", the same with a handed-in file's path, a bare address, or a plain description. */
export function readSource(text: string): Source {
  const found = DESCRIBED.exec(text.trim());
  const address = found?.[1] ?? "";
  const description = (found?.[2] ?? found?.[3] ?? "").trim();
  const file = parseFilePath(address);
  if (file !== undefined) {
    return { href: address, label: description === "" ? file.name : description, site: undefined };
  }
  if (!/^https?:/.test(address) || !URL.canParse(address)) {
    return { href: undefined, label: text.trim(), site: undefined };
  }
  const { href, hostname } = new URL(address);
  const site = hostname.replace(/^www\./, "");
  return { href, label: description === "" ? site : description, site };
}

/** The path at which everybody finds a handed-in file. */
export function filePath({ city, sha256, name }: HandedIn): string {
  return `/files/${city}/${sha256}/${name}`;
}

/** Which file a path leads to; undefined for what is no such path. */
export function parseFilePath(text: string): HandedIn | undefined {
  const [, city, sha256, name] = PATH.exec(text) ?? [];
  return city === undefined || sha256 === undefined || name === undefined
    ? undefined
    : { city, sha256, name };
}

/** The handed-in files that a text about evidence names. */
export function filesIn(text: string | null): readonly HandedIn[] {
  return (text ?? "")
    .split(/[\s()]+/)
    .map(parseFilePath)
    .filter((file) => file !== undefined);
}
