/** Reads what the pages of one person show: what is theirs and why, whom they work with, what they have begun. */
import type { Id } from "../../../kernel/id.ts";
import { type Language, LOCALES } from "../../../kernel/language.ts";
import { dayOf, printDay } from "../../../kernel/local-date.ts";
import type { Context } from "../../../platform/context.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import { listPersons } from "../../accounts/index.ts";
import { listDepartments } from "../../departments/index.ts";
import { judges } from "../author.ts";
import { type Duty, dutiesOf, type Scene, type Substitution } from "../duty.ts";
import { readRhythm, readScene, readSubstitutions } from "../list-requests.ts";
import type { Choosable } from "../pages/pass-on-forms.tsx";
import * as store from "../store/letters.ts";
import { requestTexts } from "../texts/index.ts";

export type Mine = {
  readonly scene: Scene;
  readonly duties: readonly Duty[];
  readonly names: ReadonlyMap<Id<"Account">, string>;
  /** Who can be chosen: the people of the departments that they and their requests belong to. */
  readonly colleagues: readonly Choosable[];
  /** Who stands in for them, now or later. */
  readonly substitutions: readonly Substitution[];
  /** When each draft was saved. */
  readonly drafts: ReadonlyMap<Id<"Request">, Date>;
  readonly escalateAfter: number;
  /** A moment as people say it, where the installation stands. */
  readonly moment: (at: Date, language: Language) => string;
};

export async function readMine(
  tx: CityTransaction,
  context: Context,
  account: Id<"Account">,
): Promise<Mine> {
  const scene = await readScene(tx, context);
  const duties = dutiesOf(account, scene);
  const people = await listPersons(tx);
  const concerned = new Set(duties.map(({ request }) => request.department));
  const departments = (await listDepartments(tx)).filter(
    (department) => department.people.includes(account) || concerned.has(department.id),
  );
  const near = new Set(departments.flatMap((department) => department.people));
  const drafts = await store.listDraftsOf(tx, { account });
  return {
    scene,
    duties,
    names: new Map(people.map(({ id, name }) => [id, name])),
    colleagues: people
      .filter((person) => person.id !== account && near.has(person.id) && !judges(person))
      .map(({ id, name }) => ({ account: id, label: name })),
    substitutions: (await readSubstitutions(tx, context)).filter((one) => one.account === account),
    drafts: new Map(drafts.map((draft) => [draft.request_id, draft.saved_at])),
    escalateAfter: (await readRhythm(tx)).escalateAfter,
    moment: (at, language) => printMoment(at, language, context.settings.timeZone),
  };
}

/** Why something is somebody's, in words. */
export function roleWords(
  { because }: Duty,
  names: ReadonlyMap<Id<"Account">, string>,
  language: Language,
): string {
  const { mine } = requestTexts(language);
  if (because.as === "asked") return mine.asked;
  if (because.as === "head") return mine.head;
  return mine.insteadOf(names.get(because.of) ?? "");
}

export function printMoment(at: Date, language: Language, timeZone: string): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: "short", timeZone });
  return `${printDay(dayOf(at, timeZone), language)}, ${time.format(at)}`;
}
