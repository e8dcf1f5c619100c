/**
 * What the organisation's sign-in says of somebody: who they are there, their checked e-mail address, and the roles that their groups give in a
 * city. Source: OpenID Connect Core 1.0, 5.1; the groups claim has no standard.
 */
import type { GroupRole, OpenIdSettings } from "../../../platform/openid-settings.ts";

export type Claims = Readonly<Record<string, unknown>>;

export type MappedRole = { readonly role: string; readonly department: string | undefined };

export type Person = {
  readonly subject: string;
  readonly name: string | undefined;
  /** Undefined where there is none, or where nobody has checked it. */
  readonly email: string | undefined;
  readonly roles: readonly MappedRole[];
};

/** The person as one city sees them. */
export function personIn(claims: Claims, settings: OpenIdSettings, citySlug: string): Person {
  const groups = textsOf(claimAt(claims, settings.rolesClaim));
  return {
    subject: String(claims.sub),
    name: textOf(claims.name) ?? textOf(claims.preferred_username),
    email: checkedEmail(claims, settings.emailClaim),
    roles: rolesOf(groups, settings.roles, citySlug),
  };
}

/** Whether the sign-in was as strong as was asked. */
export function isStrongEnough(claims: Claims, asked: readonly string[]): boolean {
  return asked.length === 0 || (typeof claims.acr === "string" && asked.includes(claims.acr));
}

/**
 * The standard's own claim must come with the word that the address was checked. Another claim is one that the host has named because the
 * organisation itself gives these addresses out; there only a plain no counts.
 */
function checkedEmail(claims: Claims, claim: string): string | undefined {
  const isChecked =
    claim === "email" ? claims.email_verified === true : claims.email_verified !== false;
  return isChecked ? textOf(claimAt(claims, claim)) : undefined;
}

function rolesOf(
  groups: readonly string[],
  all: readonly GroupRole[],
  citySlug: string,
): readonly MappedRole[] {
  const mapped = all
    .filter(({ group, city }) => groups.includes(group) && (city ?? citySlug) === citySlug)
    .map(({ role, department }) => ({ role, department }));
  return mapped.filter((one, place) => place === mapped.findIndex((other) => isSame(one, other)));
}

export function isSame(one: MappedRole, other: MappedRole): boolean {
  return one.role === other.role && one.department === other.department;
}

/** A claim by its name, or inside others: `realm_access.roles`. */
function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split(".").reduce<unknown>((value, name) => {
    const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, name);
    return isObject ? (value as Claims)[name] : undefined;
  }, claims);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === "string");
}
