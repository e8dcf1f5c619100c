/** A form and its buttons. Buttons say what happens. */
import type { ComponentChildren, VNode } from "preact";
import type { Link } from "./frame.ts";

export type FormProps = {
  readonly action: string;
  /** `get` only for searching and filtering. */
  readonly method?: "post" | "get";
  /** Needed when the form has a FileField. */
  readonly enctype?: "multipart/form-data";
  /** The form's name for assistive technology, where a page has several. */
  readonly label?: string;
  readonly children: ComponentChildren;
};

export function Form({ action, method = "post", enctype, label, children }: FormProps): VNode {
  return (
    <form
      class="form"
      method={method}
      action={action}
      enctype={enctype}
      aria-label={label}
      novalidate
    >
      {children}
    </form>
  );
}

export function HiddenField({
  name,
  value,
}: {
  readonly name: string;
  readonly value: string;
}): VNode {
  return <input type="hidden" name={name} value={value} />;
}

export type SubmitRowProps = {
  /** What happens: "Publish the 2027 report". */
  readonly label: string;
  /** Sent with the form when this button is used. */
  readonly name?: string;
  readonly value?: string;
  /** Whether this cannot be undone; the page says so before. */
  readonly danger?: boolean;
  /** Another way to send the same form, such as a preview. */
  readonly secondary?: { readonly label: string; readonly name: string; readonly value: string };
  /** A way out without sending. */
  readonly cancel?: Link;
};

export function SubmitRow({
  label,
  name,
  value,
  danger,
  secondary,
  cancel,
}: SubmitRowProps): VNode {
  return (
    <div class="submit-row">
      <button
        class="ds-button"
        type="submit"
        name={name}
        value={value}
        data-color={danger ? "danger" : undefined}
      >
        {label}
      </button>
      {secondary !== undefined && (
        <button
          class="ds-button"
          data-variant="secondary"
          type="submit"
          name={secondary.name}
          value={secondary.value}
        >
          {secondary.label}
        </button>
      )}
      {cancel !== undefined && <a href={cancel.href}>{cancel.label}</a>}
    </div>
  );
}

export type ButtonLinkProps = Link & { readonly variant?: "primary" | "secondary" };

/** A link that looks like a button: for the one next step on a page. */
export function ButtonLink({ label, href, variant = "primary" }: ButtonLinkProps): VNode {
  return (
    <a class="ds-button" data-variant={variant === "primary" ? undefined : variant} href={href}>
      {label}
    </a>
  );
}
