/** A document's blocks as HTML: the same blocks that become the PDF. */
import type { VNode } from "preact";
import type { Language } from "../kernel/language.ts";
import { unreachable } from "../kernel/unreachable.ts";
import type { Block } from "../platform/document.ts";
import { Facts } from "./facts.tsx";
import { InlineText } from "./inline-text.tsx";
import { DataTable } from "./table.tsx";
import { Voices } from "./voices.tsx";

export type BlocksProps = {
  readonly blocks: readonly Block[];
  /** The language the blocks are written in. */
  readonly language: Language;
  /** How many levels headings move down: 1 makes a chapter's title an h2 below the page's h1. */
  readonly shift?: number;
  /** Sets the ids of tables apart where a page shows several documents. */
  readonly id?: string;
  /** Whether the rows of tables stand under each other on a phone, as in DataTable. */
  readonly stacks?: boolean;
};

export function Blocks(props: BlocksProps): VNode {
  const { blocks, language, shift = 0, id = "document", stacks = false } = props;
  return (
    <div class="document" lang={language}>
      {blocks.map((block, index) => (
        <OneBlock block={block} shift={shift} id={`${id}-${index + 1}`} stacks={stacks} />
      ))}
    </div>
  );
}

type OneBlockProps = {
  readonly block: Block;
  readonly shift: number;
  readonly id: string;
  readonly stacks: boolean;
};

function OneBlock({ block, shift, id, stacks }: OneBlockProps): VNode {
  switch (block.kind) {
    case "heading": {
      const level = Math.min(6, Math.max(1, block.level + shift)) as 1 | 2 | 3 | 4 | 5 | 6;
      const Heading = `h${level}` as const;
      return (
        <Heading id={block.id}>
          <InlineText content={block.content} />
        </Heading>
      );
    }
    case "paragraph":
      return (
        <p class={block.tone}>
          <InlineText content={block.content} />
        </p>
      );
    case "list": {
      const items = block.items.map((content) => (
        <li>
          <InlineText content={content} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "quote":
      return (
        <blockquote>
          <p>
            <InlineText content={block.content} />
          </p>
        </blockquote>
      );
    case "table":
      return <Table block={block} id={id} stacks={stacks} />;
    case "figure":
      return <Picture block={block} />;
    case "voices":
      return <Voices voices={block.voices} />;
    case "callout":
      return (
        <div class="callout" data-tone={block.tone}>
          <p>
            <InlineText content={block.content} />
          </p>
        </div>
      );
    case "facts":
      return (
        <Facts
          items={block.items.map(([term, content]) => ({
            term,
            content: <InlineText content={content} />,
          }))}
        />
      );
    default:
      return unreachable(block);
  }
}

type Of<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>;

type TableProps = {
  readonly block: Of<"table">;
  readonly id: string;
  readonly stacks: boolean;
};

function Table({ block, id, stacks }: TableProps): VNode {
  return (
    <DataTable
      stacks={stacks}
      id={`${id}-caption`}
      caption={<InlineText content={block.caption} />}
      columns={block.columns.map((column, index) => ({ key: String(index), ...column }))}
      rows={block.rows.map((cells) =>
        Object.fromEntries(
          cells.map((content, index) => [index, <InlineText content={content} />]),
        ),
      )}
      rowHeader="0"
      empty="–"
    />
  );
}

/** The drawing is our own, made by src/design/chart; no author's text ever becomes SVG. */
function Picture({ block }: { readonly block: Of<"figure"> }): VNode {
  const named = block.svg.includes('role="img"');
  return (
    <figure class="figure">
      {named ? (
        <div class="figure-picture" dangerouslySetInnerHTML={{ __html: block.svg }} />
      ) : (
        <div
          class="figure-picture"
          role="img"
          aria-label={block.alternative}
          dangerouslySetInnerHTML={{ __html: block.svg }}
        />
      )}
      <figcaption class="figure-caption">
        <InlineText content={block.caption} />
      </figcaption>
      {block.source.length > 0 && (
        <p class="source">
          <InlineText content={block.source} />
        </p>
      )}
    </figure>
  );
}
