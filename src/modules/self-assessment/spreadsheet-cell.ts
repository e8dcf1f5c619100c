/**
 * Texts in cells, so that what goes out comes back the same. A file gives a spreadsheet no formula to run: an apostrophe stands before what
 * looks like one (platform/csv). Coming back it is taken away again; a text that had one itself gets a second, and loses that one.
 */

/** Apostrophes and then a sign with which a formula begins; the same signs as in platform/csv. */
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** The text as it is handed to the writer of the file, which guards what looks like a formula. */
export function cellOf(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** The text that a cell was written from. */
export function textOf(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
