/** Adds a framework of the city's own from a file, or a later version of it. With anything wrong in the file, nothing of it is kept. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { slugFrom } from "../../kernel/slug.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { decodeText } from "../../platform/csv.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { getCatalogue } from "../rights/index.ts";
import { assessmentSubject, catalogueFrameworks, frameworkOf } from "./framework.ts";
import { listFrameworkVersions } from "./list-frameworks.ts";
import { parseFrameworkCsv } from "./parse-framework-csv.ts";
import { permissions } from "./permissions.ts";
import { frameworkFacts } from "./record-facts.ts";
import type { RowProblem } from "./row-problem.ts";
import { holdOthers } from "./store/assessments.ts";
import * as store from "./store/frameworks.ts";

export type AddFrameworkRefusal =
  | Refusal<"not-permitted" | "framework-taken">
  | { readonly refused: "bad-file"; readonly problems: readonly RowProblem[] };

export type AddedFramework = {
  readonly slug: string;
  readonly name: string;
  readonly version: number;
  readonly elements: number;
};

/** `unchanged` where its latest version says exactly this. */
export async function addFramework(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  file: Uint8Array,
): Promise<AddFrameworkRefusal | AddedFramework | (AddedFramework & { readonly unchanged: true })> {
  if (!may(actor, permissions, "add-framework")) return { refused: "not-permitted" };
  const decoded = decodeText(file);
  if ("refused" in decoded)
    return { refused: "bad-file", problems: [{ line: decoded.line, code: "not-utf8" }] };
  const read = parseFrameworkCsv(decoded.text);
  if ("problems" in read) return { refused: "bad-file", problems: read.problems };
  const { name, elements } = read;
  const slug = slugFrom(name);
  // The catalogue's frameworks are the same for every city.
  if (catalogueFrameworks(getCatalogue()).some((one) => one.slug === slug))
    return { refused: "framework-taken" };

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: `framework/${slug}` });
    const last = (await listFrameworkVersions(tx)).filter((one) => one.slug === slug).at(-1);
    const framework = frameworkOf(name, (last?.version ?? 0) + 1, elements);
    const { version } = framework;
    const added = { slug, name, version, elements: elements.length };
    if (
      last !== undefined &&
      textHash({ name: last.name, elements: last.elements }) ===
        textHash({ name, elements: framework.elements })
    )
      return { ...added, version: last.version, unchanged: true };
    const at = context.now();
    const account = actor?.accountId ?? null;
    await store.insertFramework(tx, { slug, version, name, elements, at, account });
    await record(tx, {
      type: "framework.added",
      at,
      by: actorRole(actor),
      subject: assessmentSubject(slug),
      facts: frameworkFacts(framework),
    });
    return added;
  });
}
