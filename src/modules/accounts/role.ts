/** The roles that people hold in a city, the rule that nobody both acts and judges, and which roles take two people to give. */

export const ROLES = [
  "coordinator",
  "editor",
  "body-secretary",
  "body-member",
  "contributor",
  "case-worker",
  "key-holder",
  "statistician",
  "reader",
] as const;
export type Role = (typeof ROLES)[number];

/** The terminal's role: whoever may run the program on the machine may load data, and judges nothing. */
export const HOST = "host";

/** Everybody who works in the city hall or for the body: what is not published yet, and holds nobody's personal data, is theirs to read. */
export const INSIDE: readonly Role[] = [...ROLES];

/**
 * Sides that exclude each other. Who acts for the city answers, and so may not judge what came of the answer; who handles complaints about
 * the city is independent of both. Key holders and readers stand on no side: they do nothing alone.
 */
const SIDES: readonly (readonly Role[])[] = [
  ["coordinator", "editor", "contributor", "statistician"],
  ["body-secretary", "body-member"],
  ["case-worker"],
];

/** Roles that touch assessments or cases: one person proposes to give or end them, another confirms. */
const TWO_PERSON: readonly Role[] = ["body-secretary", "body-member", "case-worker", "key-holder"];

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

/** Whether one person may hold these roles together. */
export function mayHoldTogether(roles: readonly string[]): boolean {
  const sides = SIDES.filter((side) => side.some((role) => roles.includes(role)));
  return sides.length < 2;
}

/** Whether somebody with these roles may be asked to act for the city: nobody who judges it, or handles complaints about it, may. */
export function mayActForCity(roles: readonly string[]): boolean {
  return mayHoldTogether([...roles, "contributor"]);
}

export function needsTwoPeople(role: string): boolean {
  return isRole(role) && TWO_PERSON.includes(role);
}

/** Whether somebody with these roles speaks for every department: coordinators, and whoever runs the program. */
export function speaksForAll(roles: readonly string[]): boolean {
  return roles.includes("coordinator") || roles.includes(HOST);
}
