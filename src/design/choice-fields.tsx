/** Fields where one ticks: one of several, several of several, or yes. */
import type { VNode } from "preact";
import {
  describedBy,
  FieldError,
  FieldHelp,
  type FieldProps,
  fieldId,
  inputTies,
  LabelWords,
} from "./field-frame.tsx";

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
};

type ChoicesProps = FieldProps & { readonly options: readonly Choice[] };

export type RadioGroupProps = ChoicesProps & { readonly value?: string | undefined };

export function RadioGroup(props: RadioGroupProps): VNode {
  return (
    <Choices field={props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />
  );
}

export type CheckboxGroupProps = ChoicesProps & { readonly values?: readonly string[] };

export function CheckboxGroup(props: CheckboxGroupProps): VNode {
  return <Choices field={props} type="checkbox" chosen={props.values ?? []} />;
}

type InnerProps = {
  readonly field: ChoicesProps;
  readonly type: "radio" | "checkbox";
  readonly chosen: readonly string[];
};

/** The first choice carries the field's id, so that the error summary's link lands where one can act. */
function Choices({ field, type, chosen }: InnerProps): VNode {
  const id = fieldId(field);
  return (
    <fieldset class="ds-fieldset field" aria-describedby={describedBy(field)}>
      <legend class="ds-label">
        <LabelWords field={field} />
      </legend>
      <FieldHelp field={field} />
      {field.options.map((option, index) => {
        const own = index === 0 ? id : `${id}-${index + 1}`;
        return (
          <div class="ds-field">
            <input
              class="ds-input"
              type={type}
              id={own}
              name={field.name}
              value={option.value}
              checked={chosen.includes(option.value)}
              required={type === "radio" && field.required === true}
              aria-invalid={field.error === undefined ? undefined : "true"}
              aria-describedby={option.help === undefined ? undefined : `${own}-about`}
            />
            <label class="ds-label" data-weight="regular" for={own}>
              {option.label}
            </label>
            {option.help !== undefined && (
              <div data-field="description" id={`${own}-about`}>
                {option.help}
              </div>
            )}
          </div>
        );
      })}
      <FieldError field={field} />
    </fieldset>
  );
}

export type CheckboxProps = FieldProps & {
  readonly value?: string;
  readonly checked?: boolean;
};

/** One thing to agree to. Its label is the whole sentence; there is no "(optional)" because not ticking is an answer. */
export function Checkbox(props: CheckboxProps): VNode {
  const { value = "yes", checked = false } = props;
  return (
    <div class="ds-field field">
      <input
        class="ds-input"
        {...inputTies(props)}
        type="checkbox"
        value={value}
        checked={checked}
      />
      <label class="ds-label" data-weight="regular" for={fieldId(props)}>
        {props.label}
      </label>
      <FieldHelp field={props} />
      <FieldError field={props} />
    </div>
  );
}
