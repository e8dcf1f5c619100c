/** Reads what may be named as evidence: the objects of the product, by their lasting names. */
import type { LocalDate } from "../../kernel/local-date.ts";
import { readSource } from "../../kernel/source.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listBodies } from "../bodies/index.ts";
import { findDeclaration } from "../city/index.ts";
import { listIndicators } from "../indicators/index.ts";
import { listMeasureRows, listNamedMeasures, listPlans } from "../plans/index.ts";
import { listWords } from "../recommendations/index.ts";
import { editionState, listEditions } from "../reports/index.ts";
import { listRights } from "../rights/index.ts";
import {
  type EvidenceChoice,
  type ObjectKind,
  objectPath,
  objectText,
  parseEvidence,
} from "./evidence-object.ts";

/** The most measures that are offered; others can be written by their names. */
const MOST_MEASURES = 500;

/** Everything that is offered, kind by kind. */
export async function listEvidenceChoices(
  tx: CityTransaction,
  on: LocalDate,
): Promise<readonly EvidenceChoice[]> {
  const measures = await listMeasureRows(tx, on, { limit: MOST_MEASURES, offset: 0 });
  return [
    ...(await listAllButMeasures(tx)),
    ...measures.map(({ reference, title }) => choice("measure", reference, title)),
  ];
}

/** Those of the lines that name an object of the city, with its name and page, by the line. */
export async function findEvidence(
  tx: CityTransaction,
  lines: readonly string[],
): Promise<ReadonlyMap<string, EvidenceChoice>> {
  const named = lines.map((line) => ({ line, ref: parseEvidence(line) }));
  const codesOf = (kind: ObjectKind) =>
    named.flatMap(({ ref }) => (ref !== undefined && ref.kind === kind ? [ref.code] : []));
  if (named.every(({ ref }) => ref === undefined || ref.kind === "address")) return new Map();
  const measures = codesOf("measure");
  const known = [
    ...(await listAllButMeasures(tx)),
    ...(measures.length === 0 ? [] : await listNamedMeasures(tx, measures)).map(
      ({ reference, title }) => choice("measure", reference, title),
    ),
  ];
  const byText = new Map(known.map((one) => [one.text, one]));
  return new Map(
    named.flatMap(({ line, ref }) => {
      const found =
        ref === undefined || ref.kind === "address"
          ? undefined
          : byText.get(objectText(ref.kind, ref.code));
      return found === undefined ? [] : [[line, found] as const];
    }),
  );
}

async function listAllButMeasures(tx: CityTransaction): Promise<readonly EvidenceChoice[]> {
  const declaration = await findDeclaration(tx);
  const indicators = await listIndicators(tx, await listRights(tx));
  return [
    ...(declaration === undefined ? [] : [choice("declaration", "city", declaration.title)]),
    ...(await listBodies(tx)).map(({ slug, name }) => choice("body", slug, name)),
    ...(await listPlans(tx)).map(({ reference, title }) => choice("plan", reference, title)),
    ...(await listWords(tx)).map(({ reference, topic }) =>
      choice("recommendation", reference, topic),
    ),
    ...indicators.map(({ slug, name }) => choice("indicator", slug, name)),
    // One that is still being made is no evidence yet.
    ...(await listEditions(tx))
      .filter(({ publication }) => publication !== null)
      .map((edition) => ({
        ...choice("edition", String(edition.year), edition.title),
        ...(editionState(edition) === "published" ? {} : { path: pathElsewhere(edition.source) }),
      })),
  ];
}

/** Where a report stands that was published elsewhere; where nobody wrote an address, there is a line of it in the list of reports. */
function pathElsewhere(source: string | null): string {
  return (source === null ? undefined : readSource(source).href) ?? "/reports";
}

function choice(kind: ObjectKind, code: string, name: EvidenceChoice["name"]): EvidenceChoice {
  return { kind, name, text: objectText(kind, code), path: objectPath(kind, code) };
}
