/**
 * Cuts bytes into records and cells, as RFC 4180 writes CSV and as spreadsheets bend it: any delimiter, quotes, line ends of every system.
 * It works on bytes, so that a million rows pass without a string for each cell; every encoding in use keeps these signs in one byte.
 */

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** Where the cells of one record stand in the bytes. Lives only until the next record. */
export type ByteRecord = {
  readonly bytes: Uint8Array;
  /** The line on which it begins, as an editor counts. */
  readonly line: number;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1: between quotes there are doubled quotes; 2: quotes that don't close or stand in the middle. */
  readonly quoting: Uint8Array;
};

/** Longer than any real record: an open quote would swallow the file. */
const LONGEST_RECORD = 1_000_000;
const MOST_CELLS = 16_384;

export type RecordReader = {
  /** Takes the next bytes of the file, in pieces of any size. */
  feed(bytes: Uint8Array): void;
  /** The file is over. */
  end(): void;
};

type Problem = "row-too-long" | "too-many-columns";

/** Calls `see` for each record; `see` returns false to stop. `broken` is told why nothing more can be read. */
export function readRecords(
  delimiter: number,
  see: (record: ByteRecord) => boolean,
  broken: (problem: Problem, line: number) => void,
): RecordReader {
  const starts = new Int32Array(MOST_CELLS);
  const ends = new Int32Array(MOST_CELLS);
  const quoting = new Uint8Array(MOST_CELLS);
  // One for all: a million of them would be swept away at once.
  const record = {
    bytes: new Uint8Array(0) as Uint8Array,
    line: 0,
    count: 0,
    starts,
    ends,
    quoting,
  };
  let rest: Uint8Array = new Uint8Array(0);
  let line = 1;
  let stopped = false;

  /** Reads whole records and gives how many bytes they took. */
  function scan(bytes: Uint8Array, last: boolean): number {
    const size = bytes.length;
    let at = 0;
    while (at < size && !stopped) {
      const recordStart = at;
      const recordLine = line;
      let count = 0;
      let over = false;
      while (!over) {
        if (count === MOST_CELLS) {
          broken("too-many-columns", recordLine);
          stopped = true;
          return size;
        }
        quoting[count] = 0;
        if (bytes[at] === QUOTE) {
          at++;
          starts[count] = at;
          for (;;) {
            const quote = bytes.indexOf(QUOTE, at);
            const stop = quote < 0 ? size : quote;
            for (let seen = at; seen < stop; seen++) {
              const byte = bytes[seen];
              if (byte === LF || (byte === CR && bytes[seen + 1] !== LF)) line++;
            }
            if (quote < 0) {
              if (!last) return giveBack(recordStart, recordLine, size);
              quoting[count] = 2;
              at = size;
              ends[count] = size;
              break;
            }
            if (quote + 1 === size && !last) return giveBack(recordStart, recordLine, size);
            if (bytes[quote + 1] === QUOTE) {
              quoting[count] = 1;
              at = quote + 2;
              continue;
            }
            ends[count] = quote;
            at = quote + 1;
            const after = bytes[at];
            if (at < size && after !== delimiter && after !== LF && after !== CR) {
              // Blanks behind a closing quote are harmless, anything else is not.
              let mend = at;
              while (mend < size && bytes[mend] === 0x20) mend++;
              const next = bytes[mend];
              if (mend === size && !last) return giveBack(recordStart, recordLine, size);
              if (mend < size && next !== delimiter && next !== LF && next !== CR) {
                quoting[count] = 2;
                while (
                  mend < size &&
                  bytes[mend] !== delimiter &&
                  bytes[mend] !== LF &&
                  bytes[mend] !== CR
                )
                  mend++;
              }
              at = mend;
            }
            break;
          }
        } else {
          starts[count] = at;
          let byte = bytes[at];
          while (at < size && byte !== delimiter && byte !== LF && byte !== CR) byte = bytes[++at];
          ends[count] = at;
        }
        count++;
        if (at >= size) {
          if (!last) return giveBack(recordStart, recordLine, size);
          over = true;
        } else if (bytes[at] === delimiter) {
          at++;
          if (at === size) {
            if (!last) return giveBack(recordStart, recordLine, size);
            starts[count] = size;
            ends[count] = size;
            quoting[count] = 0;
            count++;
            over = true;
          }
        } else {
          if (bytes[at] === CR) {
            if (at + 1 === size && !last) return giveBack(recordStart, recordLine, size);
            if (bytes[at + 1] === LF) at++;
          }
          at++;
          line++;
          over = true;
        }
      }
      record.bytes = bytes;
      record.line = recordLine;
      record.count = count;
      if (!see(record)) stopped = true;
    }
    return at;
  }

  /** A record that goes on in the next piece is read again from its start. */
  function giveBack(recordStart: number, recordLine: number, size: number): number {
    line = recordLine;
    if (size - recordStart <= LONGEST_RECORD) return recordStart;
    broken("row-too-long", recordLine);
    stopped = true;
    return size;
  }

  function take(bytes: Uint8Array, last: boolean): void {
    if (stopped) return;
    const whole = rest.length === 0 ? bytes : joined(rest, bytes);
    const taken = scan(whole, last);
    rest = taken === whole.length ? new Uint8Array(0) : whole.slice(taken);
  }

  return {
    feed: (bytes) => take(bytes, false),
    end: () => take(new Uint8Array(0), true),
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
