/** Turns a drawn page into the text that is sent. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** The whole HTML document, with its doctype. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
