/** What every field has: label, help before it, the error at it, and the ids that tie them together. */
import type { ComponentChildren, VNode } from "preact";
import { useTexts } from "./page-language.tsx";

export type FieldProps = {
  /** The form field's name, and its id unless `id` says otherwise; the error summary links to the id. */
  readonly name: string;
  readonly label: string;
  readonly id?: string;
  readonly help?: ComponentChildren;
  readonly error?: string | undefined;
  /** Fields that may be left empty say so; fields that may not say nothing. */
  readonly required?: boolean;
};

/** The attributes that tie an input to its label, help and error. */
export type InputTies = {
  readonly id: string;
  readonly name: string;
  readonly required?: boolean;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: "true";
};

/** The id of a field: its own, else its name. */
export function fieldId({ id, name }: Pick<FieldProps, "id" | "name">): string {
  return id ?? name;
}

export function inputTies(props: FieldProps): InputTies {
  const id = fieldId(props);
  const described = describedBy(props);
  return {
    id,
    name: props.name,
    ...(props.required ? { required: true } : {}),
    ...(described === undefined ? {} : { "aria-describedby": described }),
    ...(props.error === undefined ? {} : { "aria-invalid": "true" }),
  };
}

/** The ids of the help and the error that stand at a field; undefined when it has neither. */
export function describedBy(props: FieldProps): string | undefined {
  const id = fieldId(props);
  const ids = [
    ...(props.help === undefined ? [] : [`${id}-help`]),
    ...(props.error === undefined ? [] : [`${id}-error`]),
  ];
  return ids.length === 0 ? undefined : ids.join(" ");
}

type FieldFrameProps = { readonly field: FieldProps; readonly children: ComponentChildren };

export function FieldFrame({ field, children }: FieldFrameProps): VNode {
  return (
    <div class="ds-field field">
      <label class="ds-label" for={fieldId(field)}>
        <LabelWords field={field} />
      </label>
      <FieldHelp field={field} />
      {children}
      <FieldError field={field} />
    </div>
  );
}

export function LabelWords({ field }: { readonly field: FieldProps }): VNode {
  const texts = useTexts();
  return (
    <>
      {field.label}
      {!field.required && <span class="optional"> ({texts.optional})</span>}
    </>
  );
}

export function FieldHelp({ field }: { readonly field: FieldProps }): VNode | null {
  if (field.help === undefined) return null;
  return (
    <div data-field="description" id={`${fieldId(field)}-help`}>
      {field.help}
    </div>
  );
}

export function FieldError({ field }: { readonly field: FieldProps }): VNode | null {
  const texts = useTexts();
  if (field.error === undefined) return null;
  return (
    <p class="ds-validation-message" id={`${fieldId(field)}-error`}>
      <span class="ds-sr-only">{texts.errorPrefix} </span>
      {field.error}
    </p>
  );
}
