/** Running text of the book: wordings and blocks marked with the language that they are in, and the addresses they lead to. */
import { type Language, said, type Wording } from "../../../kernel/language.ts";
import type { Block, Inline } from "../../../platform/document.ts";

/** A wording in the book's language, else in the city's, marked where it is not the book's; empty when it says nothing. */
export function wordingText(
  wording: Wording,
  language: Language,
  others: readonly Language[] = [],
): readonly Inline[] {
  const reading = said(wording, [language, ...others]);
  if (reading === undefined) return [];
  return markedText([reading.text], reading.language, language);
}

/** The content, marked with its language where that is not the book's. */
export function markedText(
  content: readonly Inline[],
  written: Language,
  language: Language,
): readonly Inline[] {
  return written === language ? content : [{ language: written, content }];
}

/** The same blocks with every text marked as being in another language than the book. */
export function markedBlocks(
  blocks: readonly Block[],
  written: Language,
  language: Language,
): readonly Block[] {
  if (written === language) return blocks;
  const mark = (content: readonly Inline[]) =>
    content.length === 0 ? content : markedText(content, written, language);
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
      case "quote":
      case "callout":
        return { ...block, content: mark(block.content) };
      case "list":
        return { ...block, items: block.items.map(mark) };
      case "table":
        return {
          ...block,
          caption: mark(block.caption),
          rows: block.rows.map((row) => row.map(mark)),
        };
      case "facts":
        return {
          ...block,
          items: block.items.map(([term, content]) => [term, mark(content)] as const),
        };
      default:
        return block;
    }
  });
}

/** Every address that the blocks lead to, once each, in the order of reading. */
export function addressesOf(blocks: readonly Block[]): readonly string[] {
  const found = new Set<string>();
  collect(blocks, found);
  return [...found];
}

function collect(tree: unknown, found: Set<string>): void {
  if (Array.isArray(tree)) {
    for (const branch of tree) collect(branch, found);
  } else if (typeof tree === "object" && tree !== null) {
    if ("link" in tree && typeof tree.link === "string" && /^https?:/.test(tree.link))
      found.add(tree.link);
    for (const branch of Object.values(tree)) collect(branch, found);
  }
}
