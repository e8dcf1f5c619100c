/** What changed from one version of the declaration to the next, part by part, for a page that shows both. */
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language, type Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Commitment, Declaration } from "./declaration.ts";

export type ChangedPart =
  | "on"
  | "title"
  | "promise"
  | "definition"
  | "text"
  | "sources"
  | "commitment";

export type DeclarationChange = {
  readonly part: ChangedPart;
  /** Which commitment, by its lasting number. */
  readonly number?: number;
  /** The language in which the words changed; absent where it is no matter of words. */
  readonly language?: Language;
  /** Empty where there was nothing before, or is nothing any more. */
  readonly before: string;
  readonly after: string;
};

type Rights = ReadonlyMap<Id<"Right">, string>;

/** In the order of the declaration; nothing where only the order of commitments differs. `rights`: what they are called. */
export function declarationChanges(
  before: Declaration,
  after: Declaration,
  rights: Rights,
): readonly DeclarationChange[] {
  const numbers = [...before.commitments, ...after.commitments].map(({ number }) => number);
  return [
    ...plain({ part: "on" }, dated(before.on), dated(after.on)),
    ...worded({ part: "title" }, before.title, after.title),
    ...worded({ part: "promise" }, before.promise, after.promise),
    ...worded({ part: "definition" }, before.definition, after.definition),
    ...worded({ part: "text" }, before.body, after.body),
    ...plain({ part: "sources" }, before.sources.join("\n"), after.sources.join("\n")),
    ...[...new Set(numbers)]
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const of = ({ commitments }: Declaration) =>
          commitments.find((commitment) => commitment.number === number);
        return commitmentChanges(number, of(before), of(after), rights);
      }),
  ];
}

function commitmentChanges(
  number: number,
  before: Commitment | undefined,
  after: Commitment | undefined,
  rights: Rights,
): readonly DeclarationChange[] {
  const about = (one: Commitment | undefined) =>
    one === undefined
      ? ""
      : [dated(one.on), one.right === null ? "" : (rights.get(one.right) ?? ""), one.source ?? ""]
          .filter((text) => text !== "")
          .join(" · ");
  const change = { part: "commitment", number } as const;
  const words = worded(change, before?.text ?? null, after?.text ?? null);
  // One that is new or gone says so by its words; only where it stays, its date, right and source can differ.
  return before === undefined || after === undefined
    ? words
    : [...words, ...plain(change, about(before), about(after))];
}

type Place = Pick<DeclarationChange, "part" | "number">;

function worded(
  place: Place,
  before: Wording | null,
  after: Wording | null,
): readonly DeclarationChange[] {
  return LANGUAGES.flatMap((language) =>
    plain({ ...place, language }, before?.[language] ?? "", after?.[language] ?? ""),
  );
}

function plain(
  place: Place & Pick<DeclarationChange, "language">,
  before: string,
  after: string,
): readonly DeclarationChange[] {
  return before === after ? [] : [{ ...place, before, after }];
}

/** No more exact than it is known: 2020, 2020-12 or 2020-12-10. */
function dated({ date, precision }: FactDate): string {
  return date.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}
