/** A wording in the reader's language, marked where it had to be another. */
import type { VNode } from "preact";
import { Words } from "../../../design/said.tsx";
import { read, type View } from "../../../design/view.ts";
import type { Wording } from "../../../kernel/language.ts";

export type WordedProps = { readonly view: View; readonly wording: Wording | null };

export function Worded({ view, wording }: WordedProps): VNode | null {
  const found = read(view, wording);
  return found === undefined ? null : <Words said={found} />;
}
