/** The field that stands below "where it can be seen" in a form: a file instead of an address, or besides it. */
import type { VNode } from "preact";
import { FileField } from "../../../design/fields.tsx";
import type { Language } from "../../../kernel/language.ts";
import { filesIn } from "../../../kernel/source.ts";
import { TAKEN_ENDINGS } from "../../../platform/objects/taken-types.ts";
import { evidenceTexts } from "../texts/index.ts";

export type EvidenceFileFieldProps = {
  readonly id?: string;
  readonly name: string;
  readonly error: string | undefined;
  readonly language: Language;
  /** What the field above holds: a file that came with an earlier try stands there. */
  readonly evidence: string | undefined;
};

/** The form needs `enctype="multipart/form-data"`, and its route `readEvidenceForm`. */
export function EvidenceFileField({
  language,
  evidence,
  error,
  ...field
}: EvidenceFileFieldProps): VNode {
  const t = evidenceTexts(language).field;
  const attached = filesIn(evidence ?? null).map(({ name }) => t.attached(name));
  return (
    <FileField
      {...field}
      {...(error === undefined ? {} : { error })}
      label={t.label}
      help={[...attached, t.help].join(" ")}
      accept={TAKEN_ENDINGS.join(",")}
    />
  );
}
