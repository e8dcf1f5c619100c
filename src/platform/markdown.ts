/**
 * Markdown (CommonMark with tables, by markdown-it) read as blocks of document.ts, from which the web page, the PDF and every
 * other form is made. Nothing of the author's text is lost: what a block can't hold is kept as plain text.
 */
import markdownIt from "markdown-it";
import type { Block, Inline } from "./document.ts";

type Token = ReturnType<typeof reader.parse>[number];
type Level = 1 | 2 | 3 | 4;
type Row = (readonly Inline[])[];

/** Without link definitions: CommonMark takes their lines out of the text even where nothing refers to them. */
const reader = markdownIt({ html: false, typographer: false, linkify: false }).disable("reference");

/** A link leads out of the text or to a mail program; anything else stays as words. */
const ADDRESS = /^(https?:\/\/|mailto:)/i;

export type MarkdownOptions = {
  /** The level of the author's highest heading; 1 when nothing is said. */
  readonly shift?: number;
  /** Goes before each heading's id, so that ids stay unique where several texts share a page. */
  readonly idPrefix?: string;
};

/** The blocks of a Markdown text. Headings start at `shift`, skip no level and have ids that are unique within the text. */
export function blocksOf(markdown: string, options: MarkdownOptions = {}): readonly Block[] {
  const tokens = reader.parse(markdown, {});
  keepExcessCells(tokens, markdown.split(/\r\n|\r|\n/));
  const cursor = { tokens, at: 0 };
  const headings = headingsFrom(options);
  const blocks: Block[] = [];
  while (cursor.at < cursor.tokens.length) blocks.push(...readBlock(cursor, headings));
  return blocks;
}

type Cursor = { readonly tokens: readonly Token[]; at: number };
type Headings = (level: number, content: readonly Inline[]) => Block;

function readBlock(cursor: Cursor, headings: Headings): readonly Block[] {
  const token = take(cursor);
  switch (token.type) {
    case "heading_open": {
      const content = contentUntil(cursor, "heading_close");
      return content.length === 0 ? [] : [headings(Number(token.tag.slice(1)), content)];
    }
    case "bullet_list_open":
    case "ordered_list_open": {
      const ordered = token.type === "ordered_list_open";
      const items = itemsOf(cursor, token.type.replace("open", "close"));
      return items.length === 0 ? [] : [numbered(token, { kind: "list", ordered, items })];
    }
    case "blockquote_open": {
      const content = contentUntil(cursor, "blockquote_close");
      return content.length === 0 ? [] : [{ kind: "quote", content }];
    }
    case "table_open":
      return [tableOf(cursor)];
    case "inline":
      return paragraphOf(inlineOf(token));
    case "fence":
      return paragraphOf(tidied([token.info, " ", token.content]));
    case "code_block":
      return paragraphOf(tidied([token.content]));
    default:
      return [];
  }
}

function take(cursor: Cursor): Token {
  const token = cursor.tokens[cursor.at++];
  if (token === undefined) throw new Error("Markdown ended inside a block");
  return token;
}

function paragraphOf(content: readonly Inline[]): readonly Block[] {
  return content.length === 0 ? [] : [{ kind: "paragraph", content }];
}

/** A list that starts elsewhere than at 1 has no place in a block, so its numbers become part of the text. */
function numbered(token: Token, list: Extract<Block, { kind: "list" }>): Block {
  const start = Number(token.attrGet("start") ?? 1);
  if (start === 1) return list;
  const items = list.items.map((item, index) => tidied([`${start + index}. `, ...item]));
  return { ...list, ordered: false, items };
}

/** Everything up to the closing token as one run of text, its parts set apart by a space. */
function contentUntil(cursor: Cursor, close: string): readonly Inline[] {
  const depth = cursor.tokens[cursor.at - 1]?.level ?? 0;
  const parts: Inline[] = [];
  for (
    let token = take(cursor);
    token.type !== close || token.level !== depth;
    token = take(cursor)
  ) {
    if (token.type === "inline") parts.push(...inlineOf(token), " ");
    else if (token.type === "fence") parts.push(token.info, " ", token.content, " ");
    else if (token.type === "code_block") parts.push(token.content, " ");
  }
  return tidied(parts);
}

/** A list's items; a nested list's items follow the item they belong to, marked with a dash or their number. */
function itemsOf(cursor: Cursor, close: string, mark = ""): readonly (readonly Inline[])[] {
  const depth = cursor.tokens[cursor.at - 1]?.level ?? 0;
  const items: (readonly Inline[])[] = [];
  let parts: Inline[] = [];
  let number = Number(cursor.tokens[cursor.at - 1]?.attrGet("start") ?? 1);
  let marked: Inline = "";
  const finish = () => {
    const content = tidied(parts);
    if (content.length > 0) items.push(tidied([marked, ...content]));
    parts = [];
    marked = "";
  };
  for (
    let token = take(cursor);
    token.type !== close || token.level !== depth;
    token = take(cursor)
  ) {
    if (token.type === "list_item_open") {
      marked = mark === "#" ? `${number++}. ` : mark;
    } else if (token.type === "list_item_close") {
      finish();
    } else if (/^(bullet|ordered)_list_open$/.test(token.type)) {
      finish();
      const nested = token.type === "ordered_list_open" ? "#" : "– ";
      items.push(...itemsOf(cursor, token.type.replace("open", "close"), nested));
    } else if (token.type === "inline") {
      parts.push(...inlineOf(token), " ");
    } else if (token.type === "fence" || token.type === "code_block") {
      parts.push(token.info, " ", token.content, " ");
    }
  }
  return items;
}

function tableOf(cursor: Cursor): Block {
  const rows: Row[] = [];
  const right: boolean[] = [];
  for (let token = take(cursor); token.type !== "table_close"; token = take(cursor)) {
    if (token.type === "tr_open") rows.push([]);
    if (token.type === "th_open") right.push(/right/.test(String(token.attrGet("style"))));
    if (token.type === "inline") rows.at(-1)?.push(inlineOf(token));
  }
  const [labels = [], ...body] = rows;
  return {
    kind: "table",
    caption: [],
    columns: labels.map((label, index) => ({
      label: wordsOf(label),
      numeric: right[index] ?? false,
    })),
    rows: body,
  };
}

/** A row with more cells than the table has columns would lose them (GFM 4.10): they go into the row's last cell. */
function keepExcessCells(tokens: readonly Token[], lines: readonly string[]): void {
  let columns = 0;
  let line = 0;
  let last: Token | undefined;
  for (const token of tokens) {
    if (token.type === "table_open") columns = 0;
    if (token.type === "th_open") columns++;
    if (token.type === "tr_open") line = token.map?.[0] ?? line;
    if (token.type === "inline") last = token;
    if (token.type !== "tr_close" || columns === 0) continue;
    const cells = (lines[line] ?? "").replace(/^[\s>]*\|/, "").split(/(?<!\\)\|/);
    for (const excess of cells.slice(columns).filter((cell) => cell.trim() !== "")) {
      const [parsed] = reader.parseInline(` | ${excess.trim()}`, {});
      last?.children?.push(...(parsed?.children ?? []));
    }
  }
}

type Span = { readonly token: Token | undefined; readonly content: Inline[] };

function inlineOf(block: Token): readonly Inline[] {
  const stack: Span[] = [{ token: undefined, content: [] }];
  const add = (...parts: readonly Inline[]) => stack.at(-1)?.content.push(...parts);
  for (const token of block.children ?? []) {
    if (token.nesting === 1) {
      stack.push({ token, content: [] });
    } else if (token.nesting === -1) {
      const span = stack.pop();
      if (span !== undefined) add(...closed(span));
    } else if (token.type === "softbreak" || token.type === "hardbreak") {
      add(" ");
    } else if (token.type === "image") {
      const alternative = inlineOf(token);
      add(
        ...(alternative.length > 0
          ? alternative
          : [reader.normalizeLinkText(attributeOf(token, "src"))]),
        ...titleOf(token),
      );
    } else {
      add(token.content);
    }
  }
  return tidied(stack[0]?.content ?? []);
}

function closed({ token, content }: Span): readonly Inline[] {
  if (token?.type === "strong_open") return [{ strong: content }];
  if (token?.type === "em_open") return [{ emphasis: content }];
  const address = token === undefined ? "" : attributeOf(token, "href");
  const shown = reader.normalizeLinkText(address);
  const named = token === undefined ? content : [...content, ...titleOf(token)];
  if (ADDRESS.test(address))
    return [{ link: address, content: named.length > 0 ? named : [shown] }];
  return address === "" ? named : [...named, ` (${shown})`];
}

function titleOf(token: Token): readonly Inline[] {
  const title = attributeOf(token, "title");
  return title === "" ? [] : [` (${title})`];
}

function attributeOf(token: Token, name: string): string {
  return String(token.attrGet(name) ?? "");
}

/** Neighbouring strings joined, white space single and gone from both ends, empty strings left out. */
function tidied(parts: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string")
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined
    .map((part, index) => {
      if (typeof part !== "string") return part;
      const single = part.replace(/[ \t\r\n]+/g, " ");
      const started = index === 0 ? single.trimStart() : single;
      return index === joined.length - 1 ? started.trimEnd() : started;
    })
    .filter((part) => part !== "");
}

function wordsOf(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === "string") return part;
      if ("strong" in part) return wordsOf(part.strong);
      if ("emphasis" in part) return wordsOf(part.emphasis);
      return wordsOf(part.content);
    })
    .join("");
}

function headingsFrom({ shift = 1, idPrefix = "" }: MarkdownOptions): Headings {
  const used = new Set<string>();
  const open: number[] = [];
  return (authored, content) => {
    while ((open.at(-1) ?? 0) >= authored) open.pop();
    open.push(authored);
    const level = Math.min(4, Math.max(1, shift) + open.length - 1) as Level;
    return { kind: "heading", level, id: uniqueId(idPrefix, wordsOf(content), used), content };
  };
}

function uniqueId(prefix: string, words: string, used: Set<string>): string {
  const slug = words
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const base = prefix + (slug || "section");
  let id = base;
  for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
  used.add(id);
  return id;
}
