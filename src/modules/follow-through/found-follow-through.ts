/** What is found about a city's follow-through: the facts, what follows from them on a day, and what the city says beside it. */
import type { Comment } from "./comment.ts";
import type { Facts } from "./facts.ts";
import type { FollowThrough } from "./follow-through.ts";

export type FoundFollowThrough = {
  readonly facts: Facts;
  readonly state: FollowThrough;
  readonly comments: readonly Comment[];
};
