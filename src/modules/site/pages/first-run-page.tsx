/** The first page of an empty installation: it makes the city. What it asks is checked by whoever makes the city. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  ButtonLink,
  type FieldErrors,
  Form,
  Select,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../kernel/language.ts";
import { siteTexts } from "../texts/index.ts";

export type FirstRunPageProps = {
  readonly frame: Frame;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
};

export function FirstRunPage({ frame, values, errors }: FirstRunPageProps): VNode {
  const t = siteTexts(frame.language).firstRun;
  return (
    <Page frame={frame} title={t.title} failed={Object.keys(errors).length > 0}>
      <ErrorSummary errors={errors} />
      <PageHeading title={t.title} lead={t.lead} />
      <Form action="/first-run">
        <TextField name="name" label={t.name} required value={values.name} error={errors.name} />
        <TextField
          name="slug"
          label={t.slug}
          help={t.slugHelp}
          required
          width="medium"
          value={values.slug}
          error={errors.slug}
        />
        <Select
          name="language"
          label={t.language}
          help={t.languageHelp}
          required
          value={values.language ?? frame.language}
          error={errors.language}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <TextField
          name="country"
          label={t.country}
          help={t.countryHelp}
          required
          width="short"
          value={values.country}
          error={errors.country}
        />
        <TextField
          name="person"
          label={t.person}
          required
          autoComplete="name"
          value={values.person}
          error={errors.person}
        />
        <TextField
          name="email"
          type="email"
          label={t.email}
          help={t.emailHelp}
          required
          autoComplete="email"
          value={values.email}
          error={errors.email}
        />
        <SubmitRow label={t.submit} />
      </Form>
    </Page>
  );
}

/** After it: the link is on the terminal, and nowhere else. */
export function FirstRunDonePage({
  frame,
  slug,
}: {
  readonly frame: Frame;
  readonly slug: string;
}): VNode {
  const t = siteTexts(frame.language).firstRun;
  return (
    <Page frame={frame} title={t.done}>
      <PageHeading title={t.done} lead={t.doneLead} />
      <p>
        <ButtonLink label={t.toCity} href={`/${slug}`} />
      </p>
    </Page>
  );
}
