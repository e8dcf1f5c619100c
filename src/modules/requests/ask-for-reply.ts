/** The coordinator asks a person in a department for a reply by a day: one request, or all owners of what is still open in one step. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type LocalDate, yearOf } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { findPerson, may } from "../accounts/index.ts";
import { type Department, listDepartments } from "../departments/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { authorRole, judges } from "./author.ts";
import { findSubject, listOpenSubjects } from "./find-subject.ts";
import { permissions } from "./permissions.ts";
import { isRequestKind, type RequestKind, recordSubject, requestReference } from "./request.ts";
import * as store from "./store/requests.ts";
import type { Subject } from "./subject.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AskForReplyInput = {
  readonly kind: string;
  /** The reference of the recommendation or the measure. */
  readonly about: string;
  /** The department's slug; where it is not said, the one that owns what is asked about. */
  readonly department?: string | undefined;
  /** One of the department's people; where it is not said, the first who is not its head, else its head. */
  readonly account?: Id<"Account"> | undefined;
  readonly dueOn: LocalDate;
  readonly question?: Wording;
  readonly note?: string | null;
};

export type AskForReplyRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-kind"
      | "past-due"
      | "unknown-subject"
      | "not-open"
      | "no-owner"
      | "unknown-department"
      | "nobody-there"
      | "not-there"
      | "judges"
      | "asked-already"
    >
  | TooLong;

export type Asked = { readonly reference: string };

/** Under which number it was asked. */
export async function askForReply(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AskForReplyInput,
): Promise<AskForReplyRefusal | Asked> {
  const checked = check(context, actor, input);
  if ("refused" in checked) return checked;
  return context.database.inCity(cityId, async (tx) => {
    const subject = await findSubject(tx, checked.kind, input.about);
    if (subject === undefined) return { refused: "unknown-subject" };
    const departments = await listDepartments(tx);
    return askOne(context, tx, actor, { ...input, ...checked, subject, departments });
  });
}

export type AskOwnersInput = Pick<AskForReplyInput, "kind" | "dueOn" | "question" | "note"> & {
  /** The year of the edition that made the recommendations, or the reference of the plan. */
  readonly among: string;
};

/** Who could not be asked about what, and why: the coordinator has to find an owner first. */
export type NotAsked = {
  readonly about: string;
  readonly title: Wording;
  readonly because: "no-owner" | "nobody-there" | "judges";
};

/** Asks the owners of all that is open and not asked about yet. Those without an owner are named, so that nothing is left out in silence. */
export async function askOwners(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AskOwnersInput,
): Promise<
  | AskForReplyRefusal
  | {
      readonly asked: readonly string[];
      readonly askedBefore: number;
      readonly notAsked: readonly NotAsked[];
    }
> {
  const checked = check(context, actor, input);
  if ("refused" in checked) return checked;
  return context.database.inCity(cityId, async (tx) => {
    const asked: string[] = [];
    const notAsked: NotAsked[] = [];
    let askedBefore = 0;
    const subjects = await listOpenSubjects(tx, checked.kind, input.among);
    const departments = await listDepartments(tx);
    for (const subject of subjects) {
      const one = await askOne(context, tx, actor, { ...input, ...checked, subject, departments });
      if (!("refused" in one)) asked.push(one.reference);
      else if (one.refused === "asked-already") askedBefore += 1;
      else if (
        one.refused === "no-owner" ||
        one.refused === "nobody-there" ||
        one.refused === "judges"
      )
        notAsked.push({ about: subject.reference, title: subject.title, because: one.refused });
      else throw new Error(`An open subject could not be asked about: ${one.refused}`);
    }
    if (subjects.length === 0) return { refused: "unknown-subject" };
    return { asked, askedBefore, notAsked };
  });
}

type Checked = {
  readonly kind: RequestKind;
  readonly question: Wording | null;
  readonly note: string | null;
};

function check(
  context: Context,
  actor: Actor | undefined,
  input: Pick<AskForReplyInput, "kind" | "dueOn" | "question" | "note">,
): AskForReplyRefusal | Checked {
  if (!may(actor, permissions, "ask-for-reply")) return { refused: "not-permitted" };
  const { kind, dueOn } = input;
  if (!isRequestKind(kind)) return { refused: "unknown-kind" };
  if (dueOn < today(context)) return { refused: "past-due" };
  const written = tidyWording(input.question ?? {});
  const question = isEmptyWording(written) ? null : written;
  const note = tidyOrNull(input.note);
  return findTooLong({ question, note }) ?? { kind, question, note };
}

type Asking = Checked &
  Pick<AskForReplyInput, "department" | "account" | "dueOn"> & {
    readonly subject: Subject;
    readonly departments: readonly Department[];
  };

async function askOne(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  asking: Asking,
): Promise<AskForReplyRefusal | Asked> {
  const { kind, subject, dueOn, question, note } = asking;
  if (!subject.isOpen) return { refused: "not-open" };
  const whom = await chooseWhom(tx, asking);
  if ("refused" in whom) return whom;
  const { department, account } = whom;

  // One after the other, so that two can neither take the same number nor ask the same twice.
  await store.holdOthers(tx, { about: "requests" });
  const other = await store.findOpenAbout(tx, { kind, about: subject.reference });
  if (other !== undefined) return { refused: "asked-already" };
  const at = context.now();
  const askedOn = today(context);
  const year = yearOf(askedOn);
  const highest = await store.findHighestNumber(tx, { year: String(year) });
  const reference = requestReference(year, highest.number + 1);
  await store.insertRequest(tx, {
    id: newId<"Request">(context),
    reference,
    kind,
    about: subject.reference,
    aboutId: subject.id,
    title: subject.title,
    department: department.id,
    account,
    dueOn,
    question,
    note,
    saidBefore: subject.said,
    askedOn,
    at,
    by: actor?.accountId ?? null,
  });
  await record(tx, {
    type: "request.asked",
    at,
    by: authorRole(actor),
    subject: recordSubject(reference),
    facts: {
      kind,
      about: subject.reference,
      title: textHash(subject.title),
      department: department.slug,
      dueOn,
      question: question === null ? null : textHash(question),
    },
  });
  return { reference };
}

/** The department and the person who are asked; whoever judges the city is never asked what it did. */
async function chooseWhom(
  tx: CityTransaction,
  { department: slug, account: named, subject, departments }: Asking,
): Promise<
  AskForReplyRefusal | { readonly department: Department; readonly account: Id<"Account"> }
> {
  if (slug === undefined && subject.owner === null) return { refused: "no-owner" };
  const department = departments.find((one) =>
    slug === undefined ? one.id === subject.owner : one.slug === slug,
  );
  if (department === undefined) return { refused: "unknown-department" };
  const account =
    named ??
    department.people.find((one) => !department.heads.includes(one)) ??
    department.heads.at(0);
  if (account === undefined) return { refused: "nobody-there" };
  if (!department.people.includes(account)) return { refused: "not-there" };
  const person = await findPerson(tx, account);
  if (person === undefined) return { refused: "not-there" };
  return judges(person) ? { refused: "judges" } : { department, account };
}
