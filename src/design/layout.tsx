/** The whole HTML page around a page's content. No script is needed anywhere; what is kept from print is in print.css. */
import type { ComponentChildren, VNode } from "preact";
import { Footer } from "./footer.tsx";
import type { Frame } from "./frame.ts";
import { Header } from "./header.tsx";
import { InLanguage, useTexts } from "./page-language.tsx";

export type { Frame } from "./frame.ts";

export type Crumb = { readonly label: string; readonly href?: string };

export type PageProps = {
  readonly frame: Frame;
  /** What the page is, for the browser's tab and for search; the page's own h1 is part of its content. */
  readonly title: string;
  readonly description?: string;
  /** The way here from the city's front page; the last one is this page and has no address. */
  readonly breadcrumbs?: readonly Crumb[];
  /** Lets running blocks use the whole width; paragraphs keep their measure. */
  readonly wide?: boolean;
  /** A form on the page came back with errors: said first in the title, which is what a screen reader reads first. */
  readonly failed?: boolean;
  readonly feeds?: readonly { readonly title: string; readonly href: string }[];
  readonly children: ComponentChildren;
};

export function Page(props: PageProps): VNode {
  const { frame } = props;
  return (
    <InLanguage language={frame.language}>
      <html lang={frame.language} data-color-scheme="auto">
        <Head {...props} />
        <body>
          <SkipLink />
          <Header frame={frame} />
          {props.breadcrumbs !== undefined && <Breadcrumbs crumbs={props.breadcrumbs} />}
          <main
            id="main"
            class="page main"
            data-wide={props.wide ? "true" : undefined}
            tabIndex={-1}
          >
            {props.children}
          </main>
          <Footer frame={frame} />
        </body>
      </html>
    </InLanguage>
  );
}

function Head({ frame, title, description, failed, feeds = [] }: PageProps): VNode {
  const texts = useTexts();
  const place = frame.place?.name ?? "Rosario";
  const named = title === place ? title : `${title} – ${place}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{failed ? `${texts.errorInTitle}: ${named}` : named}</title>
      {description !== undefined && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      <link
        rel="preload"
        href="/assets/fonts/inter-latin-wght-normal.woff2"
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link rel="stylesheet" href={frame.stylesheet} />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      {frame.languages.length > 1 &&
        frame.languages.map(({ language, href }) => (
          <link rel="alternate" hreflang={language} href={href} />
        ))}
      {feeds.map((feed) => (
        <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.href} />
      ))}
    </head>
  );
}

function SkipLink(): VNode {
  return (
    <a class="ds-skip-link" href="#main">
      {useTexts().skipToContent}
    </a>
  );
}

function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }): VNode {
  return (
    <nav class="page crumbs" aria-label={useTexts().breadcrumbs}>
      <ol class="inline-list">
        {crumbs.map(({ label, href }) => (
          <li>
            {href === undefined ? (
              <span aria-current="page">{label}</span>
            ) : (
              <a href={href}>{label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
