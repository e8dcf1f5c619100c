/** In which role somebody acts on a request. Whoever is asked acts for the city, also without a role of their own. */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import { actorRole, mayActForCity, type Person } from "../accounts/index.ts";

/** Somebody with an account, who acts for nobody but themselves. */
export type Self = Actor & { readonly accountId: Id<"Account"> };

/** Roles in which somebody may speak for the city without having been asked. */
const SPEAKING = ["coordinator", "contributor", "host"];

/** What the public record calls whoever acts. */
export function authorRole(actor: Actor | undefined): string {
  return actorRole(speakerFor(actor));
}

/** Whoever is asked, with the right that the request gives them: to speak for the city about it. */
export function speakerFor(actor: Actor | undefined): Actor | undefined {
  if (actor === undefined || actor.roles.some((role) => SPEAKING.includes(role))) return actor;
  return { ...actor, roles: ["contributor"] };
}

/** Whether somebody judges what the city does, or handles complaints about it, and so can't be asked what it has done. */
export function judges({ roles }: Pick<Person, "roles">): boolean {
  return !mayActForCity(roles);
}

/** Somebody who came by the link in their letter: they act for themselves and hold no role. */
export function linkedActor(account: Id<"Account">, name: string): Actor {
  return { accountId: account, name, roles: [] };
}
