/** Which types of files may be handed in. */

/** The types that are taken, by the ending that the file gets. None of them runs anything by being opened; documents with macros have others. */
export const TAKEN: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odp: "application/vnd.oasis.opendocument.presentation",
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  csv: "text/csv",
  txt: "text/plain",
};

/** The endings of what is taken, for a form's file field. */
export const TAKEN_ENDINGS: readonly string[] = Object.keys(TAKEN).map((ending) => `.${ending}`);
