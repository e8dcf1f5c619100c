/** What is done on the working page of a meeting by one of its forms, and how such a form is read. */
import type { Sent } from "../../../design/posted.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import type { Id } from "../../../kernel/id.ts";
import type { Language } from "../../../kernel/language.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Actor } from "../../../platform/actor.ts";
import type { Context } from "../../../platform/context.ts";
import type { CityScope } from "../../../platform/http/environment.ts";
import type { MeetingAction } from "../permissions.ts";
import type { LetterWriter } from "../tell-members.ts";
import type { RefusalCode } from "../texts/index.ts";

export type DeedScene = {
  readonly context: Context;
  readonly actor: Actor | undefined;
  readonly city: CityScope;
  readonly sent: Sent;
  readonly on: { readonly body: string; readonly meeting: string };
  readonly param: Readonly<Record<string, string | undefined>>;
  /** The language in which somebody wrote. */
  readonly written: Language;
  readonly letter: LetterWriter;
  readonly today: LocalDate;
  /** The city's address, and the public one of the meeting. */
  readonly address: string;
  readonly page: string;
};

export type DeedRefusal = {
  readonly refused: RefusalCode;
  readonly field?: string;
  /** Which of several things it is about. */
  readonly about?: string;
};
export type DeedOutcome = DeedRefusal | Done;
/** What was done; the letters that tell of it are sent at once. */
type Done = object & {
  readonly letters?: readonly Id<"Letter">[];
  /** It concerns somebody who cannot be written to. */
  readonly nobodyTold?: boolean;
};

export type Deed = {
  readonly path: string;
  readonly action: MeetingAction;
  /** The step of the page to which it belongs. */
  readonly step: string;
  readonly form: (number: string | undefined) => string;
  readonly takesFile?: boolean;
  /** Refusals that say that what the address names is not there. */
  readonly missing?: readonly RefusalCode[];
  act(scene: DeedScene): Promise<DeedOutcome>;
};

export const run = { action: "run-meeting" as const };
export const seenIn = ({ seen }: Sent) => {
  const number = askedNumber(seen);
  return number === undefined ? {} : { seen: number };
};
export const wordIn = ({ sent, written }: DeedScene, field: string) => ({
  [written]: sent[field] ?? "",
});
export const common = ({ context, city, actor }: DeedScene) => [context, city.id, actor] as const;
export const numberIn = ({ param }: DeedScene) => askedNumber(param.number) ?? 0;
