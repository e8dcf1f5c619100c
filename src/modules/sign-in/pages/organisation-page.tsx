/** The pages of the organisation's own sign-in: why it let nobody in, and that one is signed out here only. */
import type { VNode } from "preact";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { type SignInTexts, signInTexts } from "../texts/index.ts";
import { home } from "./sign-in-page.tsx";

type OrganisationProps = {
  readonly frame: Frame;
  /** What the organisation's sign-in is called. */
  readonly name: string;
};

export type OrganisationRefused = keyof SignInTexts["organisation"];

export function OrganisationRefusedPage({
  frame,
  name,
  why,
}: OrganisationProps & { readonly why: OrganisationRefused }): VNode {
  const t = signInTexts(frame.language);
  const words = t.organisation[why];
  return (
    <Page frame={frame} title={words.title(name)}>
      <PageHeading
        title={words.title(name)}
        lead={words.explanation(name, frame.place?.name ?? "")}
      />
      <p>
        <a href={`${home(frame)}/sign-in`}>{t.backToSignIn}</a>
      </p>
    </Page>
  );
}

/** Here somebody is signed out; where they came from they may not be. */
export function SignedOutPage({
  frame,
  name,
  href,
}: OrganisationProps & { readonly href: string | undefined }): VNode {
  const { ended } = signInTexts(frame.language);
  return (
    <Page frame={frame} title={ended.title}>
      <PageHeading title={ended.title} lead={ended.lead(name)} />
      {href !== undefined && (
        <p>
          <a href={href}>{ended.link(name)}</a>
        </p>
      )}
      <p>
        <a href={home(frame)}>{ended.back}</a>
      </p>
    </Page>
  );
}
