/** The report to ECCAR to read on a screen: the same book that becomes the PDF. */
import type { VNode } from "preact";
import { Blocks } from "../../../design/document.tsx";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InLanguage } from "../../../design/page-language.tsx";
import type { View } from "../../../design/view.ts";
import type { Block, Book, Inline } from "../../../platform/document.ts";
import { planPageTexts } from "../texts/plans/index.ts";

export type EccarPageProps = { readonly view: View; readonly plan: string; readonly book: Book };

export function EccarPage({ view, plan, book }: EccarPageProps): VNode {
  const t = planPageTexts(view.language);
  const here = `${view.home}/plans/${plan}`;
  return (
    <Page
      frame={view.frame}
      title={book.title}
      breadcrumbs={[
        { label: t.title, href: `${view.home}/plans` },
        { label: plan, href: here },
        { label: t.report.title },
      ]}
    >
      <BookHead book={book} />
      <ul>
        <li>
          <a href={`${here}/eccar.pdf`} type="application/pdf">
            {t.report.pdf}
          </a>
        </li>
        <li>
          <a href={`${here}/eccar.json`} type="application/json">
            {t.report.data}
          </a>
        </li>
      </ul>
      <BookBody book={book} />
    </Page>
  );
}

export type EccarFileProps = {
  readonly book: Book;
  /** The program's stylesheet. */
  readonly stylesheet: string;
};

/** The same as one HTML file that needs no other: to keep, to mail, to lay on any server. */
export function EccarFile({ book, stylesheet }: EccarFileProps): VNode {
  return (
    <InLanguage language={book.language}>
      <html lang={book.language} data-color-scheme="auto">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{book.title}</title>
          <meta name="color-scheme" content="light dark" />
          <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
        </head>
        <body>
          <main class="page main">
            <BookHead book={book} />
            <BookBody book={book} />
          </main>
        </body>
      </html>
    </InLanguage>
  );
}

function BookHead({ book }: { readonly book: Book }): VNode {
  return (
    <>
      <PageHeading
        kicker={book.place}
        title={book.title}
        {...(book.subtitle === undefined ? {} : { lead: book.subtitle })}
        meta={book.date}
      />
      {book.notices.map((notice) => (
        <Notice tone="warning">
          <p>{notice}</p>
        </Notice>
      ))}
    </>
  );
}

function BookBody({ book }: { readonly book: Book }): VNode {
  const titles = book.chapters.flat().flatMap(titleOf);
  return (
    <>
      <nav aria-label={book.title} id="contents">
        <ul>
          {titles.map(({ id, title }) => (
            <li>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {book.chapters.map((chapter, index) => (
        <Blocks
          stacks
          blocks={chapter}
          language={book.language}
          shift={1}
          id={`chapter-${index + 1}`}
        />
      ))}
    </>
  );
}

function titleOf(block: Block): readonly { readonly id: string; readonly title: string }[] {
  if (block.kind !== "heading" || block.level > 2 || block.listed === false) return [];
  return [{ id: block.id, title: block.content.map(textOf).join("") }];
}

function textOf(inline: Inline): string {
  if (typeof inline === "string") return inline;
  if ("strong" in inline) return inline.strong.map(textOf).join("");
  if ("emphasis" in inline) return inline.emphasis.map(textOf).join("");
  return inline.content.map(textOf).join("");
}
