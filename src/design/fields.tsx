/** The fields of forms. They are plain HTML: the server checks, and the browser's own bubbles are off (`novalidate`). */
import type { InputHTMLAttributes, VNode } from "preact";
import type { Language } from "../kernel/language.ts";
import { FieldFrame, type FieldProps, inputTies } from "./field-frame.tsx";
import { useTexts } from "./page-language.tsx";

export { Checkbox, CheckboxGroup, RadioGroup } from "./choice-fields.tsx";
export { ButtonLink, Form, HiddenField, SubmitRow } from "./form.tsx";
export type { FieldProps };

/** What is wrong with which field: names of fields and sentences. */
export type FieldErrors = Readonly<Record<string, string>>;

export type TextFieldProps = FieldProps & {
  readonly value?: string | undefined;
  readonly type?: keyof typeof INPUT_TYPES;
  readonly inputMode?: "text" | "numeric" | "decimal" | "email" | "url";
  readonly autoComplete?: NonNullable<InputHTMLAttributes["autoComplete"]>;
  /** How long the answer usually is; a field as long as its answer tells what is expected. */
  readonly width?: "short" | "medium" | "full";
  /** The language the text is written in, where it isn't the page's. */
  readonly lang?: Language;
};

/** One entry per type, because Preact's types describe each kind of input on its own. */
const INPUT_TYPES = {
  text: { type: "text" },
  email: { type: "email" },
  url: { type: "url" },
  tel: { type: "tel" },
  date: { type: "date" },
  search: { type: "search" },
} as const;

export function TextField(props: TextFieldProps): VNode {
  const { value, type = "text", inputMode, autoComplete, width = "full", lang } = props;
  return (
    <FieldFrame field={props}>
      <input
        class="ds-input"
        {...inputTies(props)}
        {...INPUT_TYPES[type]}
        value={value ?? ""}
        inputMode={inputMode}
        autoComplete={autoComplete}
        data-length={width}
        lang={lang}
      />
    </FieldFrame>
  );
}

export type TextAreaProps = FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly lang?: Language;
};

export function TextArea(props: TextAreaProps): VNode {
  const { value, rows = 5, lang } = props;
  return (
    <FieldFrame field={props}>
      <textarea class="ds-input" {...inputTies(props)} rows={rows} lang={lang}>
        {keptFirstLine(value ?? "")}
      </textarea>
    </FieldFrame>
  );
}

/** HTML drops a line break right after `<textarea>`; a text that begins with one needs a second. */
function keptFirstLine(text: string): string {
  return text.startsWith("\n") ? `\n${text}` : text;
}

export type SelectProps = FieldProps & {
  readonly value?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** A list to choose one from. Without a value, the first entry is an empty choice. */
export function Select(props: SelectProps): VNode {
  const { value, options } = props;
  const texts = useTexts();
  const chosen = options.some((option) => option.value === value);
  return (
    <FieldFrame field={props}>
      <select class="ds-input" {...inputTies(props)}>
        {(!props.required || !chosen) && (
          <option value="" selected={!chosen}>
            {props.required ? texts.choose : texts.noneChosen}
          </option>
        )}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export type FileFieldProps = FieldProps & {
  /** Which files the browser offers, such as ".csv,text/csv". The form needs `enctype="multipart/form-data"`. */
  readonly accept?: string;
};

export function FileField(props: FileFieldProps): VNode {
  return (
    <FieldFrame field={props}>
      <input class="ds-input file-input" {...inputTies(props)} type="file" accept={props.accept} />
    </FieldFrame>
  );
}
