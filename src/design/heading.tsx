/** The head of a page and of its sections: the fact first, large; what it belongs to above it, small. */
import type { ComponentChildren, VNode } from "preact";

export type PageHeadingProps = {
  /** What kind of thing this is, or what it belongs to. */
  readonly kicker?: ComponentChildren;
  readonly title: ComponentChildren;
  /** The first sentence: the fact. */
  readonly lead?: ComponentChildren;
  /** Date, author, status. */
  readonly meta?: ComponentChildren;
};

export function PageHeading({ kicker, title, lead, meta }: PageHeadingProps): VNode {
  return (
    <div class="headline">
      {kicker !== undefined && <p class="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {meta !== undefined && <p class="meta">{meta}</p>}
    </div>
  );
}

export type SectionProps = {
  /** Unique on the page; the heading can be linked to. */
  readonly id: string;
  readonly title: ComponentChildren;
  /** Where all of it is. */
  readonly more?: { readonly label: string; readonly href: string };
  readonly children: ComponentChildren;
};

/** A part of a page, opened by a thin rule as in a newspaper. */
export function Section({ id, title, more, children }: SectionProps): VNode {
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {more !== undefined && (
          <a class="section-more" href={more.href}>
            {more.label}
          </a>
        )}
      </div>
      {children}
    </section>
  );
}
