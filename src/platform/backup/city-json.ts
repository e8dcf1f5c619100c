/**
 * A city as one JSON document in which every row stands on a line of its own, so that any tool reads it and ours needs little memory.
 * Files are in it as Base64. docs/backup.md describes it.
 */
import { type CityHead, type CityPart, citySum, parseCityHead } from "./city-parts.ts";
import { brokenArchive } from "./tar.ts";

/** What is gathered before it is handed on. */
const CHUNK = 1 << 18;
/** The longest line that is taken into memory: a handed-in file. */
const LONGEST_LINE = 1 << 29;

export async function* writeCityJson(
  head: CityHead,
  parts: AsyncIterable<CityPart>,
): AsyncGenerator<Uint8Array> {
  const sum = citySum(head);
  // The head's closing brace gives way to what follows.
  let text = `${JSON.stringify(head).slice(0, -1)},\n"rows":{`;
  let [sections, lines] = [0, 0];
  for await (const part of parts) {
    sum.add(part);
    if (part.kind === "section") {
      text += sections === 0 ? openingOf(part.name, true) : `\n]${openingOf(part.name, false)}`;
      sections += 1;
      lines = 0;
    } else {
      text += `${lines === 0 ? "" : ","}\n${lineOf(part)}`;
      lines += 1;
    }
    if (text.length > CHUNK) {
      yield Buffer.from(text);
      text = "";
    }
  }
  yield Buffer.from(`${text}\n],\n"sum":"${sum.digest()}"}\n`);
}

function openingOf(section: string, first: boolean): string {
  const before = section === "files" ? "\n}," : first ? "" : ",";
  return `${before}\n${JSON.stringify(section)}:[`;
}

function lineOf(part: Exclude<CityPart, { readonly kind: "section" }>): string {
  if (part.kind === "row") return part.json;
  const base64 = Buffer.from(part.bytes).toString("base64");
  return JSON.stringify(
    part.kind === "file" ? { sha256: part.sha256, base64 } : { name: part.name, base64 },
  );
}

/** The head, and the parts that follow it. Throws a broken archive where the document is not as it was written. */
export async function readCityJson(
  source: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: CityHead; readonly parts: AsyncGenerator<CityPart> } | undefined> {
  const lines = linesOf(source);
  const first = await lines.next();
  const head = first.done === true ? undefined : parseCityHead(`${first.value.replace(/,$/, "")}}`);
  return head === undefined ? undefined : { head, parts: partsOf(head, lines) };
}

async function* partsOf(head: CityHead, lines: AsyncGenerator<string>): AsyncGenerator<CityPart> {
  const sum = citySum(head);
  const take = async (): Promise<string> => {
    const next = await lines.next();
    if (next.done === true) throw brokenArchive("it was cut off");
    return next.value;
  };
  const expect = async (wanted: string): Promise<void> => {
    const line = await take();
    if (line !== wanted)
      throw brokenArchive(`where ${wanted} is to stand, there is something else`);
  };
  await expect('"rows":{');
  const names = [...head.tables.map(({ name }) => name), "files", "keys"];
  for (const [at, name] of names.entries()) {
    if (name === "files") await expect("},");
    await expect(`${JSON.stringify(name)}:[`);
    yield { kind: "section", name };
    for (let line = await take(); ; line = await take()) {
      const lastTable = at === head.tables.length - 1;
      if (line === (lastTable ? "]" : "],")) break;
      const part = partIn(line.replace(/,$/, ""), name);
      sum.add(part);
      yield part;
    }
  }
  await expect(`"sum":"${sum.digest()}"}`);
  if ((await lines.next()).done !== true) throw brokenArchive("something follows its end");
}

function partIn(line: string, section: string): CityPart {
  if (section !== "files" && section !== "keys") return { kind: "row", table: section, json: line };
  const found = fieldsIn(line);
  const { base64, sha256, name } = found;
  if (base64 === undefined) throw brokenArchive(`one of its ${section} cannot be read`);
  const bytes = Buffer.from(base64, "base64");
  if (section === "files" && sha256 !== undefined) return { kind: "file", sha256, bytes };
  if (section === "keys" && name !== undefined) return { kind: "key", name, bytes };
  throw brokenArchive(`one of its ${section} has no name`);
}

function fieldsIn(line: string): Readonly<Record<string, string>> {
  try {
    const found: unknown = JSON.parse(line);
    if (typeof found === "object" && found !== null) {
      return Object.fromEntries(
        Object.entries(found).filter(([, value]) => typeof value === "string"),
      );
    }
  } catch {
    // What cannot be read has no fields.
  }
  return {};
}

async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let held: string[] = [];
  let length = 0;
  for await (const chunk of source) {
    const pieces = decoded(decoder, chunk).split("\n");
    const last = pieces.pop() ?? "";
    for (const piece of pieces) {
      yield held.join("") + piece;
      [held, length] = [[], 0];
    }
    held.push(last);
    length += last.length;
    if (length > LONGEST_LINE) throw brokenArchive("a line is too long");
  }
  const rest = held.join("");
  if (rest !== "") yield rest;
}

function decoded(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw brokenArchive("it is not UTF-8");
  }
}
