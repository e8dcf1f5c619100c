/**
 * What an installation knows of the organisation's own sign-in (OpenID Connect), and how it is written in the settings. Roles come from groups:
 * `group=role`, `group=role@department`, `group=city:role@department`, with commas between; or the same as JSON where a group's name has commas.
 */

export type GroupRole = {
  /** The value of the roles claim. */
  readonly group: string;
  /** The city whose role it is; in every city of the installation without one. */
  readonly city?: string | undefined;
  readonly role: string;
  readonly department?: string | undefined;
};

export type OpenIdSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What its button says. */
  readonly name: string;
  /** What is asked to be told. */
  readonly scope: string;
  readonly emailClaim: string;
  readonly rolesClaim: string;
  readonly roles: readonly GroupRole[];
  /** The strengths of which one is asked for; none asks for no particular one. */
  readonly acr: readonly string[];
};

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MEMBERS: readonly string[] = ["group", "city", "role", "department"];

/** Undefined where the text cannot be read. */
export function readGroupRoles(text: string): readonly GroupRole[] | undefined {
  const written = text.trim();
  if (written === "") return [];
  const read = written.startsWith("[") ? readJson(written) : written.split(",").map(readPart);
  return read?.every((one) => one !== undefined && isWhole(one))
    ? read.filter((one) => one !== undefined)
    : undefined;
}

/** Plain HTTP only to this very machine: for trying things out. */
export function isIssuer(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.search !== "" || url.hash !== "" || url.username !== "") return false;
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  return url.protocol === "https:" || (url.protocol === "http:" && isHere);
}

/** `group=city:role@department`; the group may itself hold an equals sign. */
function readPart(text: string): GroupRole | undefined {
  const split = text.lastIndexOf("=");
  if (split < 0) return undefined;
  const [place = "", department, ...more] = text
    .slice(split + 1)
    .trim()
    .split("@");
  if (more.length > 0) return undefined;
  const [first = "", role, ...rest] = place.split(":");
  if (rest.length > 0) return undefined;
  const group = text.slice(0, split).trim();
  return role === undefined
    ? { group, role: first, department }
    : { group, city: first, role, department };
}

function readJson(text: string): readonly (GroupRole | undefined)[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(readMember) : undefined;
  } catch {
    return undefined;
  }
}

function readMember(value: unknown): GroupRole | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const members = Object.entries(value);
  if (members.some(([name, text]) => !MEMBERS.includes(name) || typeof text !== "string"))
    return undefined;
  const { group = "", role = "", city, department } = value as Partial<GroupRole>;
  return { group, role, city, department };
}

function isWhole({ group, role, city, department }: GroupRole): boolean {
  const names = [role, city, department].filter((name) => name !== undefined);
  return group !== "" && names.every((name) => SLUG.test(name));
}
