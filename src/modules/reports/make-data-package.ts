/**
 * The data package of a frozen edition: figures, recommendations, the working year, the whole snapshot, proofs, and checksums, in one ZIP
 * file. An edition from before there was a working year keeps the bytes that it had.
 */
import { createHash } from "node:crypto";
import { type Language, said, type Wording } from "../../kernel/language.ts";
import { writeCsv } from "../../platform/csv.ts";
import { type PackedFile, zipFiles } from "../../platform/zip.ts";
import { figuresCsv } from "../indicators/index.ts";
import type { Recommendation } from "../recommendations/index.ts";
import { type DescribedFile, describeDataPackage } from "./describe-data-package.ts";
import type { Frozen } from "./list-editions.ts";
import { type Snapshot, snapshotText } from "./snapshot.ts";
import { reportTexts } from "./texts/index.ts";
import { workingYearTexts } from "./texts/working-year/index.ts";
import { type Table, workingYearTables } from "./working-year-tables.ts";

/** The package as ZIP, with the proofs of its facts (`makeEditionProofs`). The same edition gives the same bytes. */
export function makeDataPackage(
  { snapshot, sha256 }: Frozen,
  proofs: readonly PackedFile[],
): Uint8Array {
  const [language] = snapshot.city.languages;
  const encode = (text: string) => new TextEncoder().encode(text);
  const tables = workingYearTables(snapshot);
  const data: readonly DescribedFile[] = [
    { name: "edition.json", bytes: encode(snapshotText(snapshot)) },
    {
      ...{ name: "figures.csv", columns: { year: "integer" } },
      bytes: figuresCsv(snapshot.indicators, snapshot.city.slug),
    },
    {
      ...{ name: "recommendations.csv", columns: { edition: "integer" } },
      bytes: recommendationsCsv(snapshot, language),
    },
    ...tables.map(({ name, columns, rows }) => ({
      ...{ name: `${name}.csv`, bytes: writeCsv(Object.keys(columns), rows), columns },
    })),
  ];
  const files = [
    { name: "README.txt", bytes: encode(readMe(snapshot, sha256, language, tables, proofs)) },
    ...(snapshot.workingYear === undefined
      ? []
      : [{ name: "datapackage.json", bytes: encode(describeDataPackage(snapshot, data)) }]),
    ...data.map(({ name, bytes }) => ({ name, bytes })),
    ...proofs.map(({ name, bytes }) => ({ name: `proofs/${name}`, bytes })),
  ];
  const sums = files.map(
    ({ name, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`,
  );
  return zipFiles([...files, { name: "SHA256SUMS", bytes: encode(sums.join("")) }]);
}

function readMe(
  snapshot: Snapshot,
  sha256: string,
  language: Language,
  tables: readonly Table[],
  proofs: readonly PackedFile[],
): string {
  const { city, edition, indicators, workingYear } = snapshot;
  const { files } = workingYearTexts(language);
  const words = (wording: Wording) => said(wording, city.languages)?.text ?? "";
  const figures = indicators.flatMap(({ series }) => series).flatMap((one) => one.figures);
  const licences = figures.map(({ licence }) => licence ?? "").filter((licence) => licence !== "");
  return reportTexts(language).packageReadMe({
    title: words(edition.title),
    city: words(city.name),
    year: edition.year,
    sha256,
    demonstration: city.demonstration,
    madeUp: city.madeUp ?? false,
    licences: [...new Set(licences)].sort(),
    tables: [
      ...tables.map(({ name }) => `${`${name}.csv`.padEnd(21)}${files[name]}`),
      ...(workingYear === undefined ? [] : [`${"datapackage.json".padEnd(21)}${files.list}`]),
    ],
    proofs: proofs.filter(({ name }) => name.endsWith(".tlog-proof")).length,
  });
}

const COLUMNS = [
  ...["reference", "edition", "right", "topic", "text", "paraphrased", "issued_by", "addressee"],
  ...["adopted_on", "adopted_precision", "answer_due_on", "answer", "answer_on", "answer_reason"],
  ...["verdict", "verdict_on", "verdict_by", "verdict_reason", "carried_into", "source"],
];

/** One line each, with the latest answer and the latest verdict; edition.json has them all. */
function recommendationsCsv(
  { city, followed, recommendations }: Snapshot,
  language: Language,
): Uint8Array {
  const words = (wording: Wording) => said(wording, [language, ...city.languages])?.text ?? "";
  const line = (one: Recommendation) => {
    const answer = one.answers.at(-1);
    const verdict = one.assessments.at(-1);
    return {
      reference: one.reference,
      edition: one.edition,
      right: one.right?.slug ?? "",
      topic: words(one.topic),
      text: words(one.text),
      paraphrased: one.paraphrased ? "yes" : "no",
      issued_by: words(one.issuedBy),
      addressee: words(one.addressee),
      adopted_on: one.adoptedOn.date,
      adopted_precision: one.adoptedOn.precision,
      answer_due_on: one.answerDueOn ?? "",
      answer: answer?.kind ?? "",
      answer_on: answer?.on.date ?? "",
      answer_reason: answer === undefined ? "" : words(answer.reason),
      verdict: verdict?.verdict ?? "",
      verdict_on: verdict?.on.date ?? "",
      verdict_by: verdict === undefined ? "" : words(verdict.by),
      verdict_reason: verdict === undefined ? "" : words(verdict.reason),
      carried_into: one.carriedInto.join(" "),
      source: one.source ?? "",
    };
  };
  return writeCsv(COLUMNS, [...followed, ...recommendations].map(line));
}
