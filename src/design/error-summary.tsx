/** What must be put right, as a list on top of a form, each entry a link to its field. */
import type { VNode } from "preact";
import type { FieldErrors } from "./fields.tsx";
import { useTexts } from "./page-language.tsx";

export type ErrorSummaryProps = {
  readonly errors: FieldErrors;
  /** Instead of "Two things need to be put right". */
  readonly title?: string;
};

/** Draws nothing when there is nothing to put right. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps): VNode | null {
  const texts = useTexts();
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <div class="ds-error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 id="error-summary-title">{title ?? texts.errors(entries.length)}</h2>
      <ul>
        {entries.map(([name, message]) => (
          <li>
            <a href={`#${name}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
