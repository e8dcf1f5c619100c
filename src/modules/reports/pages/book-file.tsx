/** A book as one HTML file that needs no other: to keep, to mail, to lay on any server. */
import type { VNode } from "preact";
import { PageHeading } from "../../../design/heading.tsx";
import { InLanguage } from "../../../design/page-language.tsx";
import type { Book } from "../../../platform/document.ts";
import { BookSubtitle, BookTitle, Chapters, Contents } from "./web-book.tsx";

export type BookFileProps = {
  readonly book: Book;
  /** The program's stylesheet, with everything that it refers to inside. */
  readonly stylesheet: string;
};

export function BookFile({ book, stylesheet }: BookFileProps): VNode {
  const { language, title, author, subtitle, date, notices } = book;
  return (
    <InLanguage language={language}>
      <html lang={language} data-color-scheme="auto">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title}</title>
          <meta name="color-scheme" content="light dark" />
          <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
        </head>
        <body>
          <main class="page main">
            <PageHeading
              kicker={author}
              title={<BookTitle book={book} />}
              {...(subtitle === undefined ? {} : { lead: <BookSubtitle book={book} /> })}
              meta={date}
            />
            {notices.map((notice) => (
              <div class="callout" data-tone="warning">
                <p>{notice}</p>
              </div>
            ))}
            <Contents book={book} />
            <Chapters book={book} />
          </main>
        </body>
      </html>
    </InLanguage>
  );
}
