/** A book as a web page: what it is, how to take it with you, its contents, and every chapter with its anchor. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { Blocks } from "../../../design/document.tsx";
import { InlineText } from "../../../design/inline-text.tsx";
import { Words } from "../../../design/said.tsx";
import type { Language } from "../../../kernel/language.ts";
import type { Block, Book, Inline } from "../../../platform/document.ts";
import { HOW_THE_CITY_WORKS } from "../book/anchors.ts";
import { reportTexts } from "../texts/index.ts";

/** The anchor of the list of contents. */
const CONTENTS = "contents";

type Entry = { readonly id: string; readonly content: readonly Inline[] };

type ChapterEntry = Entry & { readonly parts: readonly Entry[] };

/** The chapters of a book as entries of its contents, each with the figures or recommendations that it holds. */
function entriesOf({ chapters }: Book): readonly ChapterEntry[] {
  return chapters.flatMap((blocks) => {
    const [first, ...rest] = blocks.flatMap((block) => (block.kind === "heading" ? [block] : []));
    if (first === undefined) return [];
    const parts = rest.filter(({ level, listed = true }) => listed && level <= 3);
    return [{ id: first.id, content: first.content, parts }];
  });
}

/** Chapters at once; what is in them on demand, so that the list fits a phone. */
export function Contents({ book }: { readonly book: Book }): VNode {
  const { book: t, reports } = reportTexts(book.language);
  const entries = entriesOf(book);
  return (
    <nav class="section" aria-labelledby={CONTENTS}>
      <h2 id={CONTENTS}>{t.contents}</h2>
      <ol class="contents">
        {entries.map((entry) => (
          <li>
            <Way {...entry} />
          </li>
        ))}
      </ol>
      {entries.some(({ parts }) => parts.length > 0) && (
        <Disclosure summary={reports.allContents}>
          <ol class="contents">
            {entries
              .filter(({ parts }) => parts.length > 0)
              .map((entry) => (
                <li>
                  <Way {...entry} />
                  <ul class="contents">
                    {entry.parts.map((part) => (
                      <li>
                        <Way {...part} />
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
          </ol>
        </Disclosure>
      )}
    </nav>
  );
}

function Way({ id, content }: Entry): VNode {
  return (
    <a href={`#${id}`}>
      <InlineText content={content} />
    </a>
  );
}

/** The title and the subtitle, each marked with its language where that is not the page's. */
export function BookTitle({ book }: { readonly book: Book }): VNode {
  return <Words said={{ text: book.title, language: book.titleLanguage ?? book.language }} />;
}

export function BookSubtitle({ book }: { readonly book: Book }): VNode {
  const { subtitle: text = "", subtitleLanguage: language = book.language } = book;
  return <Words said={{ text, language }} />;
}

/** The chapters, each an own section so that a reader can go from one to the next, with the way back to the contents. */
export function Chapters({ book }: { readonly book: Book }): VNode {
  const { backToContents, nextChapter } = reportTexts(book.language).reports;
  const entries = entriesOf(book);
  return (
    <>
      {book.chapters.map((blocks, at) => (
        <section class="section" aria-labelledby={anchorOf(blocks)}>
          <Chapter blocks={blocks} language={book.language} id={`chapter-${at + 1}`} />
          <div class="ways">
            <ul class="inline-list">
              <li>
                <a href={`#${CONTENTS}`}>{backToContents}</a>
              </li>
              <Next entry={entries[at + 1]} label={nextChapter} />
            </ul>
          </div>
        </section>
      ))}
      <footer class="section">
        {book.colophon.map((content) => (
          <p class="note">
            <InlineText content={content} />
          </p>
        ))}
      </footer>
    </>
  );
}

function Next({ entry, label }: { entry: Entry | undefined; label: string }): VNode | null {
  if (entry === undefined) return null;
  return (
    <li>
      {label} <Way {...entry} />
    </li>
  );
}

type ChapterProps = {
  readonly blocks: readonly Block[];
  readonly language: Language;
  readonly id: string;
};

/**
 * A table of what a chart has shown, and the articles of a right, are there on demand; every other block stands as it is. Rows of the
 * working year stand under each other on a phone, because their last columns tell the most.
 */
function Chapter({ blocks, language, id }: ChapterProps): VNode {
  const { book, reports } = reportTexts(language);
  const stacks = anchorOf(blocks) === HOW_THE_CITY_WORKS;
  return (
    <>
      {runsOf(blocks).map((run, at) => {
        const part = (
          <Blocks
            blocks={run.blocks}
            language={language}
            shift={1}
            id={`${id}-${at + 1}`}
            stacks={stacks}
          />
        );
        if (run.folded === undefined) return part;
        const summary = run.folded === "figures" ? reports.table : book.articles;
        return <Disclosure summary={summary}>{part}</Disclosure>;
      })}
    </>
  );
}

type Run = {
  readonly folded: "figures" | "articles" | undefined;
  readonly blocks: readonly Block[];
};

/** The blocks in runs: a table below a chart, or right after what a right asks, is a run of its own. */
function runsOf(blocks: readonly Block[]): readonly Run[] {
  const runs: { folded: Run["folded"]; blocks: Block[] }[] = [];
  let drawn = false;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "heading") drawn = false;
    if (block.kind === "figure") drawn = true;
    const afterFacts = blocks[at - 1]?.kind === "facts";
    const folded =
      block.kind !== "table" ? undefined : drawn ? "figures" : afterFacts ? "articles" : undefined;
    const last = runs.at(-1);
    if (folded !== undefined || last === undefined || last.folded !== undefined)
      runs.push({ folded, blocks: [block] });
    else last.blocks.push(block);
  }
  return runs;
}

function anchorOf([first]: readonly Block[]): string | undefined {
  return first?.kind === "heading" ? first.id : undefined;
}
