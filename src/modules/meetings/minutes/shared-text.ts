/**
 * The draft of minutes as a text that merges (Yjs, a CRDT after YATA): whoever types at the same time, also without a connection for a while,
 * loses no character. What browsers send is checked before it is kept: only plain text, only in this one text, nothing that others must wait for.
 */
import * as Y from "yjs";
import { compareText } from "../../../design/compare-text.ts";
import { withLastBreak } from "../../../kernel/text-change.ts";
import { LONGEST_MINUTES } from "../minutes.ts";

/** The name of the text within the shared document; the browser's script knows it too. */
export const SHARED_NAME = "minutes";
/** The most bytes that one update may have. */
const LARGEST_UPDATE = 300_000;
/** When there are more updates than this, they become one. */
export const MOST_UPDATES = 200;

export type UpdateProblem = "bad-update" | "too-long";

/** The text that updates make together. */
export function textOf(updates: readonly Uint8Array[]): string {
  return docOf(updates).getText(SHARED_NAME).toString();
}

/** Many updates as one that says the same. */
export function mergedUpdate(updates: readonly Uint8Array[]): Uint8Array {
  return Y.encodeStateAsUpdate(docOf(updates));
}

/** What is wrong with an update that somebody sends on top of what is there; undefined where nothing is. */
export function findUpdateProblem(
  known: readonly Uint8Array[],
  update: Uint8Array,
): UpdateProblem | undefined {
  if (update.length > LARGEST_UPDATE) return "too-long";
  const doc = docOf(known);
  try {
    const { structs } = Y.decodeUpdate(update);
    if (!structs.every(isPlainText)) return "bad-update";
    Y.applyUpdate(doc, update);
  } catch {
    return "bad-update";
  }
  // Something is missing that it builds on: it would wait for ever, and everything after it.
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return "bad-update";
  if ([...doc.share.keys()].some((name) => name !== SHARED_NAME)) return "bad-update";
  return doc.getText(SHARED_NAME).length > LONGEST_MINUTES ? "too-long" : undefined;
}

/**
 * The update that takes the text as it was at `base` to `after`, so that it merges with what others wrote since then; undefined where
 * nothing differs. It ends with a line break, so that what somebody else put after the same words begins a line of its own.
 */
export function updateTo(base: readonly Uint8Array[], written: string): Uint8Array | undefined {
  const after = withLastBreak(written);
  const doc = docOf(base);
  const text = doc.getText(SHARED_NAME);
  const before = text.toString();
  if (withLastBreak(before) === after) return undefined;
  const vector = Y.encodeStateVector(doc);
  let at = 0;
  doc.transact(() => {
    for (const part of compareText(before, after)) {
      if (part.kind === "removed") text.delete(at, part.text.length);
      else if (part.kind === "added") text.insert(at, part.text);
      if (part.kind !== "removed") at += part.text.length;
    }
  });
  return Y.encodeStateAsUpdate(doc, vector);
}

function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  // Asked for by its name it is a text, whatever came.
  doc.getText(SHARED_NAME);
  return doc;
}

/** A piece of plain text, or what is left of one that was deleted; and of no other shared text than this one. */
function isPlainText(struct: Y.Item | Y.GC | Y.Skip): boolean {
  if (!(struct instanceof Y.Item)) return true;
  const { content, parent, parentSub } = struct;
  const isOurs = parent === null || typeof parent !== "string" || parent === SHARED_NAME;
  const isText = content instanceof Y.ContentString || content instanceof Y.ContentDeleted;
  return isOurs && isText && parentSub === null;
}
