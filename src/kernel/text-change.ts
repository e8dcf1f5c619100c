/** The smallest single change that makes one text into another, and where a caret stands after it: for texts that several people write. */

export type TextChange = {
  /** Where it begins, in UTF-16 units as texts in browsers are counted. */
  readonly at: number;
  /** How many units are taken away there. */
  readonly removed: number;
  readonly added: string;
};

/** Undefined where nothing differs. A character of two units is never cut in half. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start > 0 && isHigh(before, start - 1)) start--;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (end > 0 && isLow(before, before.length - end)) end--;
  return {
    at: start,
    removed: before.length - end - start,
    added: after.slice(start, after.length - end),
  };
}

/** A caret stays with the characters around it; one within what is taken away stands where that was. */
export function caretAfter(caret: number, { at, removed, added }: TextChange): number {
  if (caret <= at) return caret;
  return caret >= at + removed ? caret - removed + added.length : at;
}

function isHigh(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800;
}

function isLow(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xdc00;
}

/** The text with a line break at its end, so that what follows begins a line of its own; of an empty one nothing. */
export function withLastBreak(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
