/** The pages that say why a visit ends here: nothing found, not permitted, a link used up, a form from elsewhere. */
import type { VNode } from "preact";
import { PageHeading } from "./heading.tsx";
import { type Frame, Page } from "./layout.tsx";
import { type RefusedVisit, refusalTexts } from "./texts/refusals.ts";

export type RefusalPageProps = { readonly frame: Frame; readonly why: RefusedVisit };

/** After these one goes on where one signs in, which is also where a new link comes from. */
const TO_SIGN_IN: readonly RefusedVisit[] = [
  "sign-in-first",
  "link-unknown",
  "link-used",
  "link-expired",
  "request-link-unknown",
];

export function RefusalPage({ frame, why }: RefusalPageProps): VNode {
  const { title, explanation, next } = refusalTexts(frame.language)[why];
  const home = frame.place?.href ?? "/";
  const href = TO_SIGN_IN.includes(why) ? (frame.signInHref ?? home) : home;
  return (
    <Page frame={frame} title={title}>
      <PageHeading title={title} lead={explanation} />
      <p>
        <a href={href}>{next}</a>
      </p>
    </Page>
  );
}

export type FaultPageProps = { readonly frame: Frame; readonly number: string };

/** A fault of ours: the number by which whoever runs the program finds it in the log, and nothing else. */
export function FaultPage({ frame, number }: FaultPageProps): VNode {
  const { title, explanation } = refusalTexts(frame.language).fault;
  return (
    <Page frame={frame} title={title}>
      <PageHeading title={title} lead={explanation} />
      <p>
        <code>{number}</code>
      </p>
    </Page>
  );
}
