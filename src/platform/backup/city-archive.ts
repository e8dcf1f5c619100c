/**
 * A city as a tar archive, for whoever wants to look into it with the tools at hand: a file of JSON lines for each table, every handed-in
 * file as it is. Not compressed, so that the same state gives the same bytes whatever compressed it. docs/backup.md describes it.
 */
import { type CityHead, type CityPart, citySum, parseCityHead } from "./city-parts.ts";
import { brokenArchive, readTar, type TarFile, tarEnd, tarFile } from "./tar.ts";

const HEAD = "rosario-city.json";
const SUM = "sum.json";
/** Rows of a table in one file, at most about so many characters. */
const PIECE = 4 << 20;
/** The longest file that is taken into memory. */
const BIGGEST = 1 << 29;

export async function* writeCityArchive(
  head: CityHead,
  parts: AsyncIterable<CityPart>,
): AsyncGenerator<Uint8Array> {
  const sum = citySum(head);
  yield* tarFile(HEAD, Buffer.from(`${JSON.stringify(head)}\n`));
  let [section, held, length, pieces]: [string, string[], number, number] = ["", [], 0, 0];
  const piece = function* () {
    if (held.length === 0) return;
    pieces += 1;
    const name = `tables/${section}/${String(pieces).padStart(6, "0")}.jsonl`;
    yield* tarFile(name, Buffer.from(`${held.join("\n")}\n`));
    [held, length] = [[], 0];
  };
  for await (const part of parts) {
    sum.add(part);
    if (part.kind === "section") {
      yield* piece();
      [section, pieces] = [part.name, 0];
    } else if (part.kind === "row") {
      held.push(part.json);
      length += part.json.length;
      if (length > PIECE) yield* piece();
    } else yield* tarFile(nameOf(part), part.bytes);
  }
  yield* tarFile(SUM, Buffer.from(`${JSON.stringify({ sum: sum.digest() })}\n`));
  yield tarEnd();
}

function nameOf(part: Extract<CityPart, { readonly kind: "file" | "key" }>): string {
  return part.kind === "file" ? `files/${part.sha256}` : `keys/${part.name}`;
}

/** The head, and the parts that follow it. Throws a broken archive where it is not as it was written. */
export async function readCityArchive(
  source: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: CityHead; readonly parts: AsyncGenerator<CityPart> } | undefined> {
  const files = readTar(source, { biggest: BIGGEST });
  const first = await files.next();
  if (first.done === true || first.value.name !== HEAD) return undefined;
  const head = parseCityHead(textOf(first.value.bytes));
  return head === undefined ? undefined : { head, parts: partsOf(head, files) };
}

async function* partsOf(head: CityHead, files: AsyncGenerator<TarFile>): AsyncGenerator<CityPart> {
  const sum = citySum(head);
  const names = [...head.tables.map(({ name }) => name), "files", "keys"];
  let at = -1;
  /** The sections come in their order; those without a file of their own are passed by. */
  const enter = function* (wanted: string): Generator<CityPart> {
    const place = names.indexOf(wanted);
    if (place < at) throw brokenArchive(`${wanted} comes too late`);
    while (at < place) {
      at += 1;
      yield { kind: "section", name: names[at] ?? "" };
    }
  };
  let told: string | undefined;
  for await (const { name, bytes } of files) {
    if (told !== undefined) throw brokenArchive("something follows its sum");
    if (name === SUM) told = textOf(bytes);
    else {
      const found = [...partsIn(name, bytes)];
      for (const { section, part } of found) {
        if (!names.includes(section)) throw brokenArchive(`its head does not know ${name}`);
        yield* enter(section);
        sum.add(part);
        yield part;
      }
    }
  }
  yield* enter("keys");
  if (told !== `${JSON.stringify({ sum: sum.digest() })}\n`)
    throw brokenArchive("its sum is another");
}

function* partsIn(
  name: string,
  bytes: Buffer,
): Generator<{ readonly section: string; readonly part: CityPart }> {
  const [kind = "", of = ""] = name.split("/");
  if (kind === "files") {
    yield { section: kind, part: { kind: "file", sha256: of, bytes } };
  } else if (kind === "keys") {
    yield { section: kind, part: { kind: "key", name: of, bytes } };
  } else {
    for (const json of textOf(bytes).trimEnd().split("\n")) {
      yield { section: kind === "tables" ? of : "", part: { kind: "row", table: of, json } };
    }
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw brokenArchive("it is not UTF-8");
  }
}
