/** What the page of a definition and its groups of fields are made from. */
import type { ConflictProps } from "../../../design/conflict.tsx";
import type { FieldErrors } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/layout.tsx";
import type { Language } from "../../../kernel/language.ts";
import type { DataSet } from "../data-set.ts";
import type { Values } from "../definition-form.ts";

export type DefinitionPageProps = {
  readonly frame: Frame;
  readonly listHref: string;
  /** Undefined for one that does not exist yet. */
  readonly dataSet: DataSet | undefined;
  /** A recipe that is there can be changed, not taken away. */
  readonly hasRecipe: boolean;
  readonly languages: readonly Language[];
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly version: string;
  readonly conflict: ConflictProps | undefined;
};
