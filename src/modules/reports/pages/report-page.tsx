/** One edition to read: the published report, or the draft as it would be now. */
import type { VNode } from "preact";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { type Crumb, Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { LANGUAGE_NAMES, type Language } from "../../../kernel/language.ts";
import type { Book } from "../../../platform/document.ts";
import { reportTexts } from "../texts/index.ts";
import { editorCrumbs, homeOf } from "./place.ts";
import { BookSubtitle, BookTitle, Chapters, Contents } from "./web-book.tsx";

export type ReportPageProps = {
  readonly frame: Frame;
  readonly year: number;
  readonly book: Book;
  /** The languages that the PDF is offered in. */
  readonly languages: readonly Language[];
  readonly figures: string;
};

export function ReportPage({ frame, year, book, languages, figures }: ReportPageProps): VNode {
  const { reports } = reportTexts(frame.language);
  const home = homeOf(frame);
  const here = `${home}/reports/${year}`;
  const crumbs: readonly Crumb[] = [
    { label: frame.place?.name ?? "", href: home },
    { label: reports.title, href: `${home}/reports` },
    { label: String(year) },
  ];
  return (
    <Page frame={frame} title={book.title} breadcrumbs={crumbs} {...descriptionOf(book)}>
      <Head book={book} figures={figures} />
      <section class="section" aria-labelledby="download">
        <h2 id="download">{reports.download}</h2>
        <ul>
          {languages.map((language) => (
            <li>
              <a
                href={`${here}/report.pdf?language=${language}`}
                type="application/pdf"
                hreflang={language}
              >
                {reports.pdf}, <span lang={language}>{LANGUAGE_NAMES[language]}</span>
              </a>{" "}
              – {reports.pdfHelp}
            </li>
          ))}
          <li>
            <a href={`${here}/data.zip`} type="application/zip">
              {reports.data}
            </a>{" "}
            – {reports.dataHelp}
          </li>
        </ul>
      </section>
      <Contents book={book} />
      <Chapters book={book} />
    </Page>
  );
}

/** The draft, for those who make it. */
export function DraftPage({
  frame,
  year,
  book,
}: Pick<ReportPageProps, "frame" | "year" | "book">): VNode {
  const { book: texts } = reportTexts(frame.language);
  return (
    <Page
      frame={frame}
      title={`${texts.draft}: ${book.title}`}
      breadcrumbs={editorCrumbs(frame, year, texts.draft)}
    >
      <Notice tone="warning" title={texts.draft}>
        <p>{texts.draftNotice}</p>
      </Notice>
      <Head book={book} />
      <Contents book={book} />
      <Chapters book={book} />
    </Page>
  );
}

function Head({ book, figures }: { readonly book: Book; readonly figures?: string }): VNode {
  return (
    <PageHeading
      kicker={book.author}
      title={<BookTitle book={book} />}
      {...(book.subtitle === undefined ? {} : { lead: <BookSubtitle book={book} /> })}
      meta={[book.date, ...(figures === undefined ? [] : [figures])].join(". ")}
    />
  );
}

function descriptionOf({ subtitle }: Book): { readonly description?: string } {
  return subtitle === undefined ? {} : { description: subtitle };
}
