/** Reads of a Markdown document what the checks of the documentation look at: tables, code, headings. */

/** The body rows of every table whose first column's head is this one. */
export function rowsUnder(text: string, head: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  let inside = false;
  for (const line of text.split("\n")) {
    const cells = /^\|(.*)\|\s*$/
      .exec(line)?.[1]
      ?.split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    if (cells === undefined) inside = false;
    else if (cells[0] === head) inside = true;
    else if (inside && !/^:?-+:?$/.test(cells[0] ?? "")) rows.push(cells);
  }
  return rows;
}

export const unquoted = (cell: string | undefined) => (cell ?? "").replaceAll("`", "").trim();

/** The lines of code blocks, and what stands between single backticks. */
export function codeOf(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```[a-z]*\n([\s\S]*?)^```/gm)].map(([, body = ""]) => body);
  const spans = [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)];
  const lines = blocks
    .join("")
    .split("\n")
    .map((line) => line.replace(/\s+#.*$/, ""));
  return [...lines, ...spans.map(([, span = ""]) => span)].map((line) => line.trim());
}

export function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, "").replaceAll(/`[^`\n]*`/g, "");
}

/** The anchors of a document's headings, as GitHub makes them. */
export function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

export const lines = (text: string) => text.trimEnd().split("\n").length;
