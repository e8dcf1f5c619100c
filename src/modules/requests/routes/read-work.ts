/** Reads what the coordinator's pages show: all that is open, with whom it lies, and what was answered lately. */
import type { Id } from "../../../kernel/id.ts";
import { type Language, said } from "../../../kernel/language.ts";
import type { Context } from "../../../platform/context.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import { listRefusedLetters } from "../../../platform/outbox/list-refused-letters.ts";
import { listPersons } from "../../accounts/index.ts";
import { type Department, listDepartments } from "../../departments/index.ts";
import { judges } from "../author.ts";
import { substituteOn } from "../duty.ts";
import { findRequest, listLastAnswered, readRhythm, readScene } from "../list-requests.ts";
import type { Choosable } from "../pages/pass-on-forms.tsx";
import type { WorkPageProps } from "../pages/work-page-props.ts";
import type { WorkRequestPageProps } from "../pages/work-request-page.tsx";
import { lateFirst } from "../request.ts";
import * as store from "../store/letters.ts";

const MOST_ANSWERED = 10;

export async function readWork(
  tx: CityTransaction,
  context: Context,
  language: Language,
): Promise<Pick<WorkPageProps, "rows" | "departments" | "people" | "answered" | "rhythm">> {
  const scene = await readScene(tx, context);
  const departments = await listDepartments(tx);
  const persons = await listPersons(tx);
  const names = new Map(persons.map(({ id, name }) => [id, name]));
  const told = new Set(
    (await store.listTold(tx, { requests: scene.requests.map(({ id }) => id) })).map(
      (row) => row.request_id,
    ),
  );
  const undelivered = await readUndelivered(
    tx,
    new Set(scene.requests.map(({ account }) => account)),
  );
  return {
    rows: lateFirst(scene.requests).map((request) => {
      const { account } = request;
      const instead =
        account === null ? undefined : substituteOn(account, scene.substitutions, scene.on);
      return {
        request,
        who: account === null ? undefined : names.get(account),
        instead: instead && names.get(instead),
        told: told.has(request.id),
        undelivered: account !== null && undelivered.has(account),
      };
    }),
    departments,
    people: peopleOf(persons, departments, language),
    answered: await listLastAnswered(tx, MOST_ANSWERED),
    rhythm: await readRhythm(tx),
  };
}

/** Of these people, those whose last letter was refused for good. */
async function readUndelivered(
  tx: CityTransaction,
  asked: ReadonlySet<Id<"Account"> | null>,
): Promise<ReadonlySet<Id<"Account">>> {
  const last = (await store.listLastLetters(tx)).filter(({ account_id }) => asked.has(account_id));
  const refused = await listRefusedLetters(
    tx,
    last.map(({ letter_id }) => letter_id),
  );
  return new Set(
    last.flatMap(({ account_id, letter_id }) => (refused.has(letter_id) ? [account_id] : [])),
  );
}

/** Undefined where the city has no such request. */
export async function readWorkRequest(
  tx: CityTransaction,
  reference: string,
  language: Language,
): Promise<Pick<WorkRequestPageProps, "request" | "department" | "who" | "people"> | undefined> {
  const request = await findRequest(tx, reference);
  if (request === undefined) return undefined;
  const departments = await listDepartments(tx);
  const persons = await listPersons(tx);
  const department = departments.find(({ id }) => id === request.department);
  return {
    request,
    department: (department && said(department.name, [language])?.text) ?? "",
    who: persons.find(({ id }) => id === request.account)?.name,
    people: peopleOf(persons, departments, language),
  };
}

/** Everybody who can be asked, with the departments that they work in. */
function peopleOf(
  persons: Awaited<ReturnType<typeof listPersons>>,
  departments: readonly Department[],
  language: Language,
): readonly Choosable[] {
  return persons
    .filter((person) => !judges(person))
    .map(({ id, name }) => {
      const places = departments
        .filter(({ people }) => people.includes(id))
        .map((department) => said(department.name, [language])?.text ?? department.slug);
      return { account: id, label: places.length === 0 ? name : `${name}, ${places.join(", ")}` };
    });
}
