/** What the coordinator's page shows, and which of its forms came back. */
import type { FieldErrors } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Department } from "../../departments/index.ts";
import type { NotAsked } from "../ask-for-reply.ts";
import type { RequestForReply } from "../request.ts";
import type { Rhythm } from "../rhythm.ts";
import type { Choosable } from "./pass-on-forms.tsx";

export type WorkRow = {
  readonly request: RequestForReply;
  readonly who: string | undefined;
  /** Who stands in for them today. */
  readonly instead: string | undefined;
  readonly told: boolean;
  /** The mail server did not take their last letter, and never will. */
  readonly undelivered: boolean;
};

export type WorkPageProps = {
  readonly frame: Frame;
  readonly on: LocalDate;
  /** The latest first. */
  readonly rows: readonly WorkRow[];
  readonly departments: readonly Department[];
  readonly people: readonly Choosable[];
  readonly answered: readonly RequestForReply[];
  readonly rhythm: Rhythm;
  /** Whether the forms are theirs to use; an auditor reads only. */
  readonly mayArrange: boolean;
  readonly done: string | undefined;
  readonly notAsked: readonly NotAsked[];
  /** The form that came back, as it was sent. */
  readonly form: string | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
};
