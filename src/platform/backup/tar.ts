/**
 * Writes and reads tar as a stream (POSIX.1-2017 pax, the ustar header): plain files without time or owner, so that the same files give
 * the same bytes. Any tar opens what is written; read is only what this file writes.
 */

const BLOCK = 512;
/** The end of an archive. */
const END = Buffer.alloc(2 * BLOCK);
const [LONGEST_NAME, LONGEST_PREFIX] = [100, 155];
/** Eleven octal digits. */
const BIGGEST = 0o77777777777;

/** Thrown for bytes that are no archive of ours, or one that was cut off or changed. */
export function brokenArchive(why: string): Error {
  const error = new Error(`The archive is broken: ${why}`);
  error.name = "BrokenArchive";
  return error;
}

export function isBrokenArchive(error: unknown): error is Error {
  return error instanceof Error && error.name === "BrokenArchive";
}

/** One file of an archive, as bytes to be written one after the other. */
export function* tarFile(name: string, bytes: Uint8Array): Generator<Uint8Array> {
  yield headerOf(name, bytes.length);
  yield bytes;
  const rest = bytes.length % BLOCK;
  if (rest > 0) yield Buffer.alloc(BLOCK - rest);
}

/** What closes an archive. */
export function tarEnd(): Uint8Array {
  return END;
}

function headerOf(path: string, size: number): Buffer {
  if (size > BIGGEST) throw new RangeError(`Too long for an archive: ${path}`);
  const { prefix, name } = placed(path);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0);
  header.write("0000600\0", 100);
  header.write("0000000\0", 108);
  header.write("0000000\0", 116);
  header.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  header.write("00000000000\0", 136);
  header.write("0", 156);
  header.write("ustar\x0000", 257, "latin1");
  header.write(prefix, 345);
  header.write(`${sumOf(header).toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** A long path is split at a slash: what comes before stands in a field of its own. */
function placed(path: string): { readonly prefix: string; readonly name: string } {
  if (!/^[\x21-\x7e]+$/.test(path)) throw new RangeError(`Not a name for an archive: ${path}`);
  if (path.length <= LONGEST_NAME) return { prefix: "", name: path };
  const at = path.indexOf("/", path.length - LONGEST_NAME - 1);
  if (at < 0 || at > LONGEST_PREFIX) throw new RangeError(`Too long for an archive: ${path}`);
  return { prefix: path.slice(0, at), name: path.slice(at + 1) };
}

/** The sum of the header's bytes, its own field counted as spaces. */
function sumOf(header: Buffer): number {
  let sum = 0;
  for (const [at, byte] of header.entries()) sum += at >= 148 && at < 156 ? 0x20 : byte;
  return sum;
}

export type TarFile = { readonly name: string; readonly bytes: Buffer };

/** The files of an archive in their order, each whole in memory. Throws when it is broken, too big for one file, or cut off. */
export async function* readTar(
  source: AsyncIterable<Uint8Array>,
  { biggest }: { readonly biggest: number },
): AsyncGenerator<TarFile> {
  const take = taker(source);
  for (;;) {
    const header = await take(BLOCK);
    if (header.every((byte) => byte === 0)) {
      if (!(await take(BLOCK)).every((byte) => byte === 0)) throw brokenArchive("its end is wrong");
      await take.end();
      return;
    }
    const { name, size } = readHeader(header);
    if (size > biggest) throw brokenArchive(`${name} is too long`);
    const bytes = await take(size);
    const rest = size % BLOCK;
    const filling = rest > 0 ? await take(BLOCK - rest) : Buffer.alloc(0);
    if (filling.some((byte) => byte !== 0)) throw brokenArchive(`something stands behind ${name}`);
    yield { name, bytes };
  }
}

function readHeader(header: Buffer): { readonly name: string; readonly size: number } {
  if (header.toString("latin1", 257, 263) !== "ustar\0") throw brokenArchive("no file begins here");
  if (octal(header, 148, 8) !== sumOf(header)) throw brokenArchive("a header was changed");
  if (header.toString("latin1", 156, 157) !== "0") throw brokenArchive("it holds more than files");
  const [prefix, name] = [textAt(header, 345, LONGEST_PREFIX), textAt(header, 0, LONGEST_NAME)];
  return { name: prefix === "" ? name : `${prefix}/${name}`, size: octal(header, 124, 12) };
}

function textAt(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.toString("latin1", 0, end < 0 ? length : end);
}

function octal(header: Buffer, from: number, length: number): number {
  const digits = textAt(header, from, length).trim();
  if (!/^[0-7]+$/.test(digits)) throw brokenArchive("a header was changed");
  return Number.parseInt(digits, 8);
}

type Take = {
  /** Exactly so many bytes. */
  (length: number): Promise<Buffer>;
  /** Makes sure that nothing follows but zeros. */
  end(): Promise<void>;
};

/** Cuts a stream into pieces of the length that is asked for. */
function taker(source: AsyncIterable<Uint8Array>): Take {
  const chunks = source[Symbol.asyncIterator]();
  let held: Uint8Array[] = [];
  let count = 0;
  const take = async (length: number): Promise<Buffer> => {
    while (count < length) {
      const next = await chunks.next();
      if (next.done === true) throw brokenArchive("it was cut off");
      held.push(next.value);
      count += next.value.length;
    }
    const [only] = held;
    const all =
      held.length === 1 && only !== undefined
        ? Buffer.from(only.buffer, only.byteOffset, only.length)
        : Buffer.concat(held);
    held = [all.subarray(length)];
    count -= length;
    return all.subarray(0, length);
  };
  return Object.assign(take, {
    end: async () => {
      // Other tars fill their last record up with zeros.
      let rest = held;
      while (rest.every((bytes) => bytes.every((byte) => byte === 0))) {
        const next = await chunks.next();
        if (next.done === true) return;
        rest = [next.value];
      }
      throw brokenArchive("something follows its end");
    },
  });
}
