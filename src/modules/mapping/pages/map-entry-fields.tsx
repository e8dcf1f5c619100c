/** The fields of an entry of the map: those that every kind has, and those of its own. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import {
  Checkbox,
  CheckboxGroup,
  type FieldErrors,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { plain } from "../../../design/view.ts";
import { WordingFields } from "../../../design/wording-fields.tsx";
import type { Language } from "../../../kernel/language.ts";
import { EvidenceFileField } from "../../evidence/index.ts";
import { COMPETENCES, LEVELS } from "../competence.ts";
import { type MapKind, RESOURCE_SORTS } from "../map-entry.ts";
import type { MapForm } from "../map-form.ts";
import { mappingTexts } from "../texts/index.ts";
import type { MapView, Named } from "./map-view.ts";

export type MapEntryFieldsProps = {
  readonly view: MapView;
  readonly kind: MapKind;
  readonly form: MapForm;
  readonly errors: FieldErrors;
  readonly languages: readonly [Language, ...Language[]];
  readonly bodies: readonly Named[];
  readonly departments: readonly Named[];
};

export function MapEntryFields(props: MapEntryFieldsProps): VNode {
  const { view, kind, form, errors, bodies, departments } = props;
  const t = mappingTexts(view.language);
  const { values, lists } = form;
  const named = (some: readonly Named[]) =>
    some.map(({ slug, name }) => ({ value: slug, label: plain(view, name) }));
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  const ticked = (name: keyof MapForm["lists"]) => ({
    ...{ name, values: lists[name], error: errors[name] },
  });
  const own = t.kinds[kind];
  // One that the city has no longer stays tied until somebody unties it.
  const gone = lists.indicators.filter((slug) => !view.indicators.some((one) => one.slug === slug));
  const indicators = [...view.indicators, ...gone.map((slug) => ({ slug, name: { en: slug } }))];
  return (
    <>
      {kind === "responsibility" && departments.length > 0 && (
        <Select
          {...field("department")}
          label={t.department}
          help={t.departmentHelp}
          options={named(departments)}
        />
      )}
      <Worded
        {...props}
        name="title"
        label={own.name}
        required={kind !== "responsibility" || departments.length === 0}
      />
      <Worded
        {...props}
        name="text"
        label={own.text}
        rows={5}
        required={kind !== "responsibility"}
      />
      {kind === "challenge" && (
        <>
          {bodies.length > 0 && (
            <Select {...field("body")} label={t.body} help={t.bodyHelp} options={named(bodies)} />
          )}
          <Worded
            {...props}
            name="foundBy"
            label={t.foundBy}
            help={t.foundByHelp}
            required={bodies.length === 0}
          />
        </>
      )}
      {kind === "resource" && (
        <>
          <RadioGroup
            {...field("sort")}
            label={t.sort}
            required
            options={RESOURCE_SORTS.map((sort) => ({ value: sort, label: t.sorts[sort] }))}
          />
          <TextField {...field("contact")} label={t.contact} help={t.contactHelp} type="url" />
        </>
      )}
      {kind === "practice" && (
        <>
          <Worded {...props} name="place" label={t.place} required />
          <Worded {...props} name="worked" label={t.worked} help={t.workedHelp} rows={4} />
          <Worded {...props} name="failed" label={t.failed} rows={4} />
          <Worded {...props} name="takenFrom" label={t.takenFrom} help={t.takenFromHelp} />
        </>
      )}
      {kind === "responsibility" && (
        <>
          <RadioGroup
            {...field("level")}
            label={t.level}
            required
            options={LEVELS.map((level) => ({ value: level, label: t.levels[level] }))}
          />
          <CheckboxGroup
            {...ticked("competences")}
            label={t.competence}
            required
            options={COMPETENCES.map((one) => ({ value: one, label: t.competences[one] }))}
          />
          <Worded {...props} name="law" label={t.law} help={t.lawHelp} rows={3} />
          <Checkbox
            name="lawConfirmed"
            label={t.lawConfirmed}
            checked={values.lawConfirmed === "yes"}
            required
          />
        </>
      )}
      <CheckboxGroup {...ticked("rights")} label={t.rights} required options={named(view.rights)} />
      <CheckboxGroup
        {...ticked("grounds")}
        label={t.grounds}
        help={t.groundsHelp}
        options={view.grounds.map(({ code, name }) => ({ value: code, label: plain(view, name) }))}
      />
      <Worded {...props} name="groups" label={t.groups} help={t.groupsHelp} />
      {indicators.length > 0 && (
        // A city may have dozens; whoever names none passes them by.
        <Disclosure
          summary={t.indicators}
          open={lists.indicators.length > 0 || errors.indicators !== undefined}
        >
          <CheckboxGroup
            {...ticked("indicators")}
            label={t.indicators}
            help={t.indicatorsHelp}
            options={named(indicators)}
          />
        </Disclosure>
      )}
      <TextArea {...field("addresses")} label={t.addresses} help={t.addressesHelp} rows={3} />
      <TextField {...field("evidence")} label={t.evidenceOne} />
      <EvidenceFileField
        name="evidenceFile"
        error={errors.evidenceFile}
        language={view.language}
        evidence={values.evidence}
      />
      <TextField {...field("began")} label={own.began} type="date" width="medium" />
      {kind !== "challenge" && (
        <TextField {...field("ended")} label={own.ended} type="date" width="medium" />
      )}
      <TextField {...field("source")} label={t.source} help={t.sourceHelp} />
    </>
  );
}

type WordedProps = MapEntryFieldsProps & {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly rows?: number;
  readonly required?: boolean;
};

function Worded({ form, languages, errors, ...field }: WordedProps): VNode {
  const { name, label, help, rows, required = false } = field;
  return (
    <WordingFields
      {...{ name, label, required, languages, errors, values: form.values }}
      {...(help === undefined ? {} : { help })}
      {...(rows === undefined ? {} : { rows })}
    />
  );
}
