/** Reads posted forms: fields and files, within a size, and nothing else. */
import type { Context as Request } from "hono";

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };

export type Form = {
  /** The field's text with line ends as \n, no NUL, and no blanks around; empty when it was not sent. */
  text(name: string): string;
  /** All texts that were sent under one name. */
  list(name: string): readonly string[];
  file(name: string): UploadedFile | undefined;
  /** Every text field as it was sent, to show the form again. */
  readonly values: Readonly<Record<string, string>>;
};

/** The largest body that a form may have; routes that take files may ask for more. */
export const FORM_BYTES = 1_000_000;
export const FILE_BYTES = 32_000_000;

/**
 * Reads the form of a request, whose size was checked on the way here. A body that is no form, or a broken one, reads as a form with
 * nothing in it: then every field is missing, and the page says so.
 */
export async function readForm(request: Request): Promise<Form> {
  const body = await request.req.parseBody({ all: true }).catch((error: unknown) => {
    if (error instanceof TypeError) return {};
    throw error;
  });
  const lists = new Map<string, string[]>();
  const files = new Map<string, UploadedFile>();
  for (const [name, sent] of Object.entries(body)) {
    for (const part of Array.isArray(sent) ? sent : [sent]) {
      if (typeof part === "string") {
        const texts = lists.get(name) ?? [];
        texts.push(part.replaceAll("\0", "").replace(/\r\n?/g, "\n").trim());
        lists.set(name, texts);
      } else if (part.size > 0) {
        files.set(name, { name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) });
      }
    }
  }
  return {
    text: (name) => lists.get(name)?.[0] ?? "",
    list: (name) => lists.get(name) ?? [],
    file: (name) => files.get(name),
    values: Object.fromEntries([...lists].map(([name, [first = ""]]) => [name, first])),
  };
}
