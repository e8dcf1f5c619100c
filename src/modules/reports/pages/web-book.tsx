/** A book as a web page: what it is, how to take it with you, its contents, and every chapter with its anchor. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { Blocks } from "../../../design/document.tsx";
import { InlineText } from "../../../design/inline-text.tsx";
import type { Language } from "../../../kernel/language.ts";
import type { Block, Book, Inline } from "../../../platform/document.ts";
import { reportTexts } from "../texts/index.ts";

/** The anchor of the list of contents. */
const CONTENTS = "contents";

type Entry = { readonly id: string; readonly content: readonly Inline[] };

/** The chapters of a book as entries of its contents. */
function entriesOf({ chapters }: Book): readonly Entry[] {
  return chapters.flatMap(([first]) =>
    first?.kind === "heading" ? [{ id: first.id, content: first.content }] : [],
  );
}

export function Contents({ book }: { readonly book: Book }): VNode {
  const { contents } = reportTexts(book.language).book;
  return (
    <nav class="section" aria-labelledby={CONTENTS}>
      <h2 id={CONTENTS}>{contents}</h2>
      <ol>
        {entriesOf(book).map(({ id, content }) => (
          <li>
            <a href={`#${id}`}>
              <InlineText content={content} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The chapters, each an own section so that a reader can go from one to the next, with the way back to the contents. */
export function Chapters({ book }: { readonly book: Book }): VNode {
  const { backToContents } = reportTexts(book.language).reports;
  return (
    <>
      {book.chapters.map((blocks, at) => (
        <section class="section" aria-labelledby={anchorOf(blocks)}>
          <Chapter blocks={blocks} language={book.language} id={`chapter-${at + 1}`} />
          <p class="note">
            <a href={`#${CONTENTS}`}>{backToContents}</a>
          </p>
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

type ChapterProps = {
  readonly blocks: readonly Block[];
  readonly language: Language;
  readonly id: string;
};

/** A table of what a chart has shown is there on demand; every other block stands as it is. */
function Chapter({ blocks, language, id }: ChapterProps): VNode {
  const summary = reportTexts(language).reports.table;
  return (
    <>
      {runsOf(blocks).map((run, at) => {
        const part = <Blocks blocks={run} language={language} shift={1} id={`${id}-${at + 1}`} />;
        const [first] = run;
        if (at === 0 || first?.kind !== "table") return part;
        return <Disclosure summary={summary}>{part}</Disclosure>;
      })}
    </>
  );
}

/** The blocks in runs: each table that follows a figure is a run of its own. */
function runsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [[]];
  for (const [at, block] of blocks.entries()) {
    const folded = block.kind === "table" && blocks[at - 1]?.kind === "figure";
    if (folded) runs.push([block], []);
    else runs.at(-1)?.push(block);
  }
  return runs.filter((run) => run.length > 0);
}

function anchorOf([first]: readonly Block[]): string | undefined {
  return first?.kind === "heading" ? first.id : undefined;
}
