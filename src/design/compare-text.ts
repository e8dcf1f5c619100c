/** Compares two texts word by word by their longest common subsequence, so that a reader sees at once what differs. */

export type ComparedPart = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** Above this many word pairs the comparison would cost more than it tells; the texts then stand whole. */
const MOST_PAIRS = 4_000_000;

function words(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

/** The parts of both texts in reading order. Joined, `same` and `removed` give the first text, `same` and `added` the second. */
export function compareText(first: string, second: string): readonly ComparedPart[] {
  const before = words(first);
  const after = words(second);
  if (before.length * after.length > MOST_PAIRS) {
    return joined([
      { kind: "removed", text: first },
      { kind: "added", text: second },
    ]);
  }
  const width = after.length + 1;
  const common = new Uint16Array((before.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      common[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const parts: ComparedPart[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const old = before[row];
    const fresh = after[column];
    if (old !== undefined && old === fresh) {
      parts.push({ kind: "same", text: old });
      row++;
      column++;
    } else if (
      old !== undefined &&
      (fresh === undefined || at(row + 1, column) >= at(row, column + 1))
    ) {
      parts.push({ kind: "removed", text: old });
      row++;
    } else if (fresh !== undefined) {
      parts.push({ kind: "added", text: fresh });
      column++;
    }
  }
  return joined(parts);
}

/** Neighbours of one kind become one part. */
function joined(parts: readonly ComparedPart[]): readonly ComparedPart[] {
  const whole: ComparedPart[] = [];
  for (const part of parts) {
    if (part.text === "") continue;
    const last = whole.at(-1);
    if (last?.kind === part.kind)
      whole[whole.length - 1] = { kind: part.kind, text: last.text + part.text };
    else whole.push(part);
  }
  return whole;
}
