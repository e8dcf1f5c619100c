/**
 * The thread that sets books: Typst (PDF/UA-1) with the book's fonts, and nothing of the machine's folders. Runs as
 * TypeScript that Node strips, and bundled.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Book } from "../document.ts";
import { coverageOf } from "./letters.ts";
import { manuscriptOf } from "./manuscript.ts";

export type Order = { readonly book: Book; readonly createdAt: number; readonly standard: "ua-1" };
export type Delivery = { readonly pdf: Uint8Array } | { readonly failed: string };

const FACES = ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic", "700Bold"];
const fonts = FACES.map((face) => {
  const find = createRequire(import.meta.url).resolve;
  return readFileSync(find(`@expo-google-fonts/inter/${face}/Inter_${face}.ttf`));
});
const template = readFileSync(new URL("./book.typ", import.meta.url));
const covers = coverageOf(fonts[0] ?? new Uint8Array());

/** A folder that does not exist: all that Typst may read is laid into it in memory. */
const workspace = resolve("/rosario-book");
const main = resolve(workspace, "main.typ");
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
compiler.mapShadow(main, template);

function set({ book, createdAt, standard }: Order): Delivery {
  const manuscript = JSON.stringify(manuscriptOf(book, covers));
  compiler.mapShadow(resolve(workspace, "book.json"), Buffer.from(manuscript));
  const compiled = compiler.compile({ mainFilePath: main, resetRead: true });
  if (compiled.result === null)
    return { failed: messagesOf(compiled.takeDiagnostics()?.shortDiagnostics) };
  const pdf = compiler.pdf(compiled.result, {
    pdfStandard: standard,
    creationTimestamp: Math.floor(createdAt / 1000),
  });
  return { pdf: new Uint8Array(pdf) };
}

function messagesOf(diagnostics: readonly unknown[] = []): string {
  return diagnostics
    .map((entry) =>
      typeof entry === "object" && entry !== null && "message" in entry
        ? String(entry.message)
        : "",
    )
    .join("; ");
}

/** What Typst says when a standard is not met arrives as the debug form of a list; its messages are for people. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: ("(?:[^"\\]|\\.)*")/g)].map((found) =>
    String(JSON.parse(found[1] ?? '""')),
  );
  return messages.length === 0 ? text : [...new Set(messages)].join("; ");
}

parentPort?.on("message", (order: Order) => {
  let delivery: Delivery;
  try {
    delivery = set(order);
  } catch (error) {
    delivery = { failed: messageOf(error) };
  }
  compiler.evictCache(2);
  const transfer = "pdf" in delivery ? [delivery.pdf.buffer as ArrayBuffer] : [];
  parentPort?.postMessage(delivery, transfer);
});
