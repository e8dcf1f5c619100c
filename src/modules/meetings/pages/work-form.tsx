/** One form of a meeting's working page: closed until somebody opens it, and open with what was sent where that came back. */
import type { ComponentChildren, VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { type FieldErrors, Form, SubmitRow } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { fieldIdOf, fieldsOf, type Sent } from "../../../design/posted.ts";
import type { Language } from "../../../kernel/language.ts";

/** What came back of the form that was sent last; nothing where none was. */
export type Returned = {
  readonly form: string;
  readonly sent: Sent;
  readonly errors: FieldErrors;
};

export type WorkScene = {
  readonly frame: Frame;
  readonly languages: readonly Language[];
  readonly returned: Returned | undefined;
  /** The address that forms are sent below. */
  readonly own: string;
};

/** The values and errors of one form: what came back belongs to the form that was sent, the others start as they are. */
export function formOf(scene: WorkScene, name: string, start: Sent = {}) {
  const { returned, frame, languages } = scene;
  const isReturned = returned?.form === name;
  const [first = frame.language] = languages;
  const language = languages.includes(frame.language) ? frame.language : first;
  const values: Sent = { language, ...start, ...(isReturned ? returned.sent : {}) };
  const errors: FieldErrors = isReturned ? returned.errors : {};
  return { values, errors, languages, isReturned, field: fieldsOf(name, { values, errors }) };
}

export type WorkFormProps = {
  readonly scene: WorkScene;
  readonly name: string;
  readonly summary: string;
  /** Below the page's own address. */
  readonly to: string;
  readonly submit: string;
  readonly help?: string;
  readonly danger?: boolean;
  readonly takesFile?: boolean;
  readonly children?: ComponentChildren;
};

export function WorkForm(props: WorkFormProps): VNode {
  const { scene, name, summary, to, submit, help, danger, takesFile, children } = props;
  return (
    <Disclosure summary={summary} open={scene.returned?.form === name}>
      <div id={fieldIdOf(name, "form")}>
        <Form
          action={`${scene.own}/${to}`}
          label={summary}
          {...(takesFile ? { enctype: "multipart/form-data" as const } : {})}
        >
          {help !== undefined && <p>{help}</p>}
          {children}
          <SubmitRow label={submit} {...(danger ? { danger } : {})} />
        </Form>
      </div>
    </Disclosure>
  );
}
