/** The form that picks figures out of a data set: a plain form in the address, which the server answers. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { Form, Select, SubmitRow, TextField } from "../../../design/fields.tsx";
import type { View } from "../../../design/view.ts";
import { ALL, type Choice, type Content, codeInAddress, type Picked } from "../data-set-choice.ts";
import { periodName } from "../data-set-period.ts";
import { capital } from "../data-set-shown.ts";
import { dataSetTexts } from "../texts/data-sets/index.ts";

/** A list of more is no help; a name or a code is typed instead. */
const MOST_OPTIONS = 300;
/** Further ones open on demand. */
const MOST_FIELDS = 6;

type ChoicesProps = {
  readonly view: View;
  readonly slug: string;
  readonly content: Content;
  readonly choice: Choice;
};

export function DataSetChoices({ view, slug, content, choice }: ChoicesProps): VNode | null {
  const t = dataSetTexts(view.language).choose;
  const fields = fieldsOf(view, content, choice);
  if (fields.length === 0) return null;
  const [open, more] = [fields.slice(0, MOST_FIELDS), fields.slice(MOST_FIELDS)];
  return (
    <Form action={`${view.home}/data-sets/${slug}#figures`} method="get" label={t.label}>
      <div class="pickers">{open}</div>
      {more.length > 0 && (
        <Disclosure summary={t.more(more.length)} open={isPickedBeyond(content, choice)}>
          <div class="pickers field-group">{more}</div>
        </Disclosure>
      )}
      <SubmitRow label={t.submit} />
    </Form>
  );
}

/** What was picked is not hidden: only groups at their total can wait behind a disclosure. */
function isPickedBeyond({ dimensions }: Content, choice: Choice): boolean {
  return dimensions
    .map((one, at) => ({ one, picked: choice.dimensions[at] ?? "all" }))
    .filter(({ one }) => one.categories.length > 1)
    .slice(MOST_FIELDS)
    .some(({ one, picked }) => picked !== (one.total ?? 0));
}

function fieldsOf(view: View, content: Content, choice: Choice): readonly VNode[] {
  const t = dataSetTexts(view.language).choose;
  const { dimensions, time, periods } = content;
  const fields = dimensions.flatMap(({ id, label, categories }, at) => {
    if (categories.length < 2) return [];
    const picked = choice.dimensions[at] ?? "all";
    return [
      <Picker
        id={`choose-${at + 1}`}
        name={id}
        label={label}
        view={view}
        picked={picked}
        options={categories}
        all={t.all(categories.length)}
      />,
    ];
  });
  if (time === null || periods.length < 2) return fields;
  const options = periods.map((period) => ({
    code: period.printed,
    label: periodName(period, view.language),
    end: period.period.end,
  }));
  const newest = options.toSorted((a, b) => (a.end < b.end ? 1 : -1));
  const picked =
    choice.period === "all"
      ? "all"
      : newest.findIndex(({ code }) => code === options[Number(choice.period)]?.code);
  return [
    ...fields,
    <Picker
      id="choose-period"
      name={time.id}
      label={time.label}
      view={view}
      picked={picked}
      options={newest}
      all={t.allPeriods}
    />,
  ];
}

type PickerProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly view: View;
  readonly picked: Picked;
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly all: string;
};

function Picker({ id, name, label, view, picked, options, all }: PickerProps): VNode {
  const { choose: t, total } = dataSetTexts(view.language);
  const value = picked === "all" ? ALL : codeInAddress(options[picked]?.code ?? "");
  const words = capital(label);
  if (options.length > MOST_OPTIONS) {
    const help = t.typed(options.length);
    return (
      <TextField
        id={id}
        name={name}
        label={words}
        help={help}
        value={value}
        width="medium"
        required
      />
    );
  }
  return (
    <Select
      id={id}
      name={name}
      label={words}
      value={value}
      required
      options={[
        { value: ALL, label: all },
        ...options.map(({ code, label: own }) => ({
          value: codeInAddress(code),
          label: own === "" ? total : own,
        })),
      ]}
    />
  );
}
