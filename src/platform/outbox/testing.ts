/** Builders for tests: letters in a city's outbox, and what its table holds of them. */
import { ownerQuery } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../context.ts";
import type { PostedLetter } from "./letter.ts";
import { postLetter } from "./post-letter.ts";

export async function aLetter(
  context: Context,
  cityId: Id<"City">,
  stated: Partial<PostedLetter> = {},
): Promise<Id<"Letter">> {
  const letter = { to: "kari@city.example", subject: "Six things", text: "Hello", ...stated };
  const posted = await context.database.inCity(cityId, (tx) =>
    postLetter(context, tx, { purpose: "digest", ...letter }),
  );
  return posted.letter;
}

export type LetterRow = {
  readonly id: string;
  readonly message_id: string;
  readonly to_address: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly attempts: number;
  readonly claimed_at: Date | null;
  readonly accepted_at: Date | null;
  readonly refused_at: Date | null;
  readonly problem: string | null;
};

/** The rows of a city's letters, past the program's own eyes. */
export function letterRows(cityId: Id<"City">): Promise<readonly LetterRow[]> {
  return ownerQuery<LetterRow>("select * from platform.letter where city_id = $1 order by id", [
    cityId,
  ]);
}
