/** Reads a form in which evidence may be attached as a file: the file is kept, and from then on its address stands in the field. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import type { Sent } from "../../../design/posted.ts";
import { filePath, filesIn } from "../../../kernel/source.ts";
import type { Actor } from "../../../platform/actor.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { keepEvidence } from "../keep-evidence.ts";
import type { FileRefusal } from "../texts/index.ts";

/** The field of the attached file, and the one in which its address then stands. */
export const EVIDENCE_FILE = "evidenceFile";

export type EvidenceForm = {
  readonly sent: Sent;
  /** Why the attached file was not taken; everything else of the form is there. */
  readonly problem:
    | { readonly field: typeof EVIDENCE_FILE; readonly code: FileRefusal }
    | undefined;
};

/** To be called only for whoever may send the form: what is attached is kept, whatever else is wrong with it, so that nobody attaches twice. */
export async function readEvidenceForm(
  context: Context,
  c: Request<Env>,
  actor: Actor | undefined,
): Promise<EvidenceForm> {
  const form = await readForm(c);
  const { values } = form;
  const attached = form.file(EVIDENCE_FILE);
  if (attached === undefined) return { sent: values, problem: undefined };
  const { city } = c.var;
  const kept = await keepEvidence(context, city.id, actor, attached);
  if ("refused" in kept) {
    const code = kept.refused === "not-permitted" ? "file-type" : kept.refused;
    return { sent: values, problem: { field: EVIDENCE_FILE, code } };
  }
  const address = filePath({ city: city.slug, ...kept });
  return {
    sent: { ...values, evidence: withFile(values.evidence ?? "", address) },
    problem: undefined,
  };
}

/** What was typed becomes what the file is called; a file that came with an earlier try gives way. */
function withFile(typed: string, address: string): string {
  const earlier = filesIn(typed).map(filePath);
  const words = earlier.reduce((text, path) => text.replace(path, ""), typed).trim();
  const bare = words.replace(/^\((.*)\)$/s, "$1").trim();
  return bare === "" ? address : `${address} (${bare})`;
}
