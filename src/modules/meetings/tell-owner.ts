/** Writes to whoever was given a task: to the member, or to everybody who works in the department, as far as they have an address. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { postLetter } from "../../platform/outbox/post-letter.ts";
import { listPersons } from "../accounts/index.ts";
import { listAddressees } from "../bodies/index.ts";
import { listDepartments } from "../departments/index.ts";
import type { Task } from "./decision.ts";
import type { Meeting } from "./meeting.ts";

/** Whoever works in the department, or the member; who cannot sign in tells the body's secretary when it is done. */
type TaskReader =
  | { readonly department: Wording }
  | { readonly department: null; readonly signsIn: boolean };

export type TaskLetterWriter = (
  meeting: Meeting,
  task: Pick<Task, "text" | "dueOn">,
  reader: TaskReader,
) => { readonly subject: string; readonly text: string };

type Told = {
  readonly meeting: Meeting;
  /** The day of the meeting, on which the member sat on the body. */
  readonly on: LocalDate;
  readonly task: Pick<Task, "text" | "dueOn" | "department" | "term">;
  readonly letter: TaskLetterWriter;
};

export async function tellOwner(
  context: Context,
  tx: CityTransaction,
  { meeting, on, task, letter }: Told,
): Promise<readonly Id<"Letter">[]> {
  const letters: Id<"Letter">[] = [];
  for (const { email, reader } of await readersOf(tx, meeting, on, task)) {
    const told = { to: email, ...letter(meeting, task, reader), purpose: "meeting" } as const;
    letters.push((await postLetter(context, tx, told)).letter);
  }
  return letters;
}

async function readersOf(
  tx: CityTransaction,
  meeting: Meeting,
  on: LocalDate,
  { department, term }: Told["task"],
): Promise<readonly { readonly email: string; readonly reader: TaskReader }[]> {
  if (department === null)
    return (await listAddressees(tx, meeting.body.id, on))
      .filter((one) => one.term === term)
      .map(({ email, account }) => ({
        email,
        reader: { department: null, signsIn: account !== null },
      }));
  const owner = (await listDepartments(tx)).find(({ id }) => id === department);
  if (owner === undefined) throw new Error("A task of a department that is not there");
  const people = new Set(owner.people);
  return (await listPersons(tx))
    .filter(({ id, roles }) => people.has(id) && roles.length > 0)
    .map(({ email }) => ({ email, reader: { department: owner.name } }));
}
