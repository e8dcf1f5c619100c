/** The form of a passkey: a script asks the browser and puts its answer in; without one the form says that it takes one. */
import type { ComponentChildren, VNode } from "preact";
import type { Frame } from "../../../design/frame.ts";
import { signInTexts } from "../texts/index.ts";

type PasskeyFormProps = {
  readonly frame: Frame;
  readonly kind: "new" | "known";
  /** Where the form goes; what is to be signed comes from `options` below it. */
  readonly action: string;
  readonly label: string;
  readonly children?: ComponentChildren;
};

export function PasskeyForm({ frame, kind, action, label, children }: PasskeyFormProps): VNode {
  const t = signInTexts(frame.language);
  const script = frame.islands?.passkey;
  return (
    <>
      <form
        class="form"
        method="post"
        action={action}
        aria-label={label}
        novalidate
        data-passkey={kind}
        data-options={`${action}/options`}
        data-unable={t.passkeyUnable}
        data-failed={t.passkeyFailed}
      >
        {children}
        <input type="hidden" name="answer" value="" />
        <div class="submit-row">
          <button
            class="ds-button"
            data-variant={kind === "known" ? "secondary" : undefined}
            type="submit"
          >
            {label}
          </button>
        </div>
        <p data-passkey-state aria-live="polite">
          {t.passkeyNoScript}
        </p>
      </form>
      {script !== undefined && <script type="module" src={script} />}
    </>
  );
}
