/** What the pages of a full assessment that is being written are made of. */
import type { FieldErrors } from "../../../design/fields.tsx";
import type { Language, Wording } from "../../../kernel/language.ts";
import type { Check } from "../check.ts";
import type { DraftPiece, ImpactDraft } from "../draft.ts";
import type { ImpactForm } from "../impact-form.ts";
import type { View } from "../view.ts";

export type Named = { readonly slug: string; readonly name: Wording };

export type ImpactWorkPageProps = {
  readonly view: View;
  readonly check: Check;
  readonly draft: ImpactDraft;
  readonly basedOn: string;
  readonly departments: readonly Named[];
  readonly rights: readonly Named[];
  readonly grounds: readonly { readonly value: string; readonly label: string }[];
  readonly written: Language;
  readonly languages: readonly Language[];
  /** Which piece is being changed, from 1; none for a new one. */
  readonly effect: number | undefined;
  readonly mitigation: number | undefined;
  /** The form that came back, with what was sent and what is wrong with it. */
  readonly returned:
    | { readonly form: ImpactForm; readonly values: DraftPiece; readonly errors: FieldErrors }
    | undefined;
  readonly kept: boolean;
  readonly meanwhile: boolean;
};
