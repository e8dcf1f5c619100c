/** What somebody has typed into the short form and not yet sent. */

/** The fields of the short form, for every kind of request; a kind leaves out what it does not ask. */
export const FORM_FIELDS = ["kind", "text", "evidence", "next"] as const;
export type FormField = (typeof FORM_FIELDS)[number];
export type DraftFields = Readonly<Record<FormField, string>>;

export const EMPTY_FIELDS: DraftFields = { kind: "", text: "", evidence: "", next: "" };

/** The form's fields out of whatever was sent, each no longer than could ever be kept. */
export function fieldsOf(sent: Readonly<Record<string, string | undefined>>): DraftFields {
  const field = (name: FormField) => (sent[name] ?? "").slice(0, LONGEST);
  return {
    kind: field("kind"),
    text: field("text"),
    evidence: field("evidence"),
    next: field("next"),
  };
}

/** More than any of the fields may hold in the end: a draft may still be too long. */
const LONGEST = 20_000;
