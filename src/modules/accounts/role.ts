/** The roles that people hold in a city, and the rule that nobody both acts and judges. */

export const ROLES = ["coordinator", "body-secretary", "contributor", "reader"] as const;
export type Role = (typeof ROLES)[number];

/** The terminal's role: whoever may run the program on the machine may load data, and judges nothing. */
export const HOST = "host";

/** Roles that act for the city: they answer, and so may not judge what came of the answer. */
const ACTS: readonly Role[] = ["coordinator", "contributor"];
const JUDGES: readonly Role[] = ["body-secretary"];

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

/** Whether one person may hold these roles together. */
export function mayHoldTogether(roles: readonly string[]): boolean {
  const has = (some: readonly Role[]) => some.some((role) => roles.includes(role));
  return !(has(ACTS) && has(JUDGES));
}
