/** What a figure's source says about itself: sources are printed as an address, a description, or both. */

export type Source = {
  /** Undefined where no address was kept. */
  readonly href: string | undefined;
  /** What the link or the line says: the description, else the name of the site. */
  readonly label: string;
  /** The name of the site, where there is an address. */
  readonly site: string | undefined;
};

/** Reads "https://… (what it is)", a bare address, or a plain description. */
export function readSource(text: string): Source {
  const found = /^(https?:\/\/\S+?)(?:\s+\((.*)\)|\s+(.*))?$/s.exec(text.trim());
  const address = found?.[1];
  if (address === undefined || !URL.canParse(address)) {
    return { href: undefined, label: text.trim(), site: undefined };
  }
  const { href, hostname } = new URL(address);
  const site = hostname.replace(/^www\./, "");
  const description = (found?.[2] ?? found?.[3] ?? "").trim();
  return { href, label: description === "" ? site : description, site };
}
