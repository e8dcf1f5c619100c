/** What is wrong with a JSON file of figures, in English: what was found, and what helps. */
import type { JsonError, JsonErrorCode } from "../../import/json/findings.ts";

export type JsonErrorTexts = Readonly<Record<JsonErrorCode, (error: JsonError) => string>>;

const dimension = ({ column }: JsonError) =>
  column === null ? "A dimension" : `The dimension “${column}”`;
const found = (error: JsonError) => error.found ?? "";
const place = ({ row }: JsonError) => (row === null ? "" : ` (value no. ${row})`);

export const en: JsonErrorTexts = {
  ID_SIZE_LEN_MISMATCH: (error) =>
    `The file does not name as many dimensions as it gives sizes (${found(error)}).`,
  DIM_KEY_ID_MISMATCH: (error) =>
    `The list of dimensions and their descriptions do not match: ${found(error)}.`,
  VALUE_LEN_MISMATCH: (error) =>
    `The number of values does not fit the size of the table (${found(error)}). Fetch the file again: it may be cut off.`,
  SPARSE_KEY_OUT_OF_RANGE: (error) =>
    `There is a value at place “${found(error)}”, which the table does not have.`,
  ROLE_ID_UNKNOWN: (error) =>
    `The file gives a role to “${found(error)}”, which is none of its dimensions.`,
  STATUS_LEN_MISMATCH: (error) =>
    `The number of flags does not fit the size of the table (${found(error)}).`,
  STATUS_KEY_OUT_OF_RANGE: (error) =>
    `There is a flag at place “${found(error)}”, which the table does not have.`,
  METRIC_UNIT_MISSING: (error) =>
    `${dimension(error)} says what is measured, but not in which unit.`,
  INDEX_COUNT_MISMATCH: (error) =>
    `${dimension(error)} does not have as many categories as the file says (${found(error)}).`,
  INDEX_POSITIONS_INVALID: (error) =>
    `${dimension(error)} does not number its categories from 0 without gaps (${found(error)}).`,
  LABEL_KEY_UNKNOWN: (error) =>
    `${dimension(error)} gives a name to “${found(error)}”, which is none of its categories.`,
  LABEL_KEY_INCOMPLETE: (error) =>
    `${dimension(error)} does not name all its categories; their codes are shown instead.`,
  UNIT_KEY_UNKNOWN: (error) =>
    `${dimension(error)} gives a unit to “${found(error)}”, which is none of its categories.`,
  COORD_KEY_UNKNOWN: (error) =>
    `${dimension(error)} gives coordinates to “${found(error)}”, which is none of its categories.`,
  NOTE_KEY_UNKNOWN: (error) =>
    `${dimension(error)} has a note on “${found(error)}”, which is none of its categories.`,
  CHILD_ID_UNKNOWN: (error) =>
    `${dimension(error)} names “${found(error)}” in its hierarchy, which is none of its categories.`,
  CHILD_CYCLE: (error) =>
    `In the hierarchy of “${error.column}”, “${found(error)}” stands below itself.`,
  BUNDLE_DEPRECATED: (error) =>
    `The file says that it is JSON-stat 2, but bundles its data sets as version 1 did (${found(error)}).`,
  CUBE_SIZE_OVERFLOW: (error) =>
    `The table is too large to read in one go: ${found(error)} places. Ask the office for a part of it.`,
  PARSE_ERROR: (error) =>
    error.found === null || error.found === ""
      ? `The file is no complete JSON: it ends in line ${error.row}. Fetch it again.`
      : `The file is no JSON from line ${error.row} on: “${found(error)}”.`,
  STRUCTURAL_VIOLATION: (error) =>
    `The file breaks the rules of its format${error.column === null ? "" : ` in the dimension “${error.column}”`}: “${found(error)}” is missing or not what it should be${place(error)}.`,
  "unknown-json": (error) =>
    `The file is JSON, but no format of figures that Rosario knows. It holds: ${found(error)}.`,
  "not-figures": (error) => `The file holds no figures: it is ${found(error)}.`,
  "description-only": (error) =>
    `The file describes the table “${found(error)}” but holds no figures. Fetch its data instead.`,
  "links-only": (error) =>
    `The file is a collection of ${found(error)} links and holds no figures itself. Fetch one of the data sets.`,
  "several-datasets": (error) =>
    `The file holds several data sets. Say with --sheet which one you mean: ${found(error)}.`,
  "no-such-dataset": (error) => `The file has no data set of that name. It has: ${found(error)}.`,
  "office-error": (error) => `The statistics office sent no figures but an error: ${found(error)}`,
  "office-answers-later": (error) =>
    `The statistics office wants to answer later because the question is large. Ask for less. It says: ${found(error)}`,
  "deletes-rows": (error) =>
    `The message asks to remove figures that were sent earlier (${found(error)}). Such a message cannot be imported.`,
  "unknown-period": (error) =>
    `“${found(error)}” is no period that Rosario knows${place(error)}. Nothing was guessed.`,
  "ambiguous-period": (error) =>
    `“${found(error)}” can be a month or a split year${place(error)}, and no other period of the file decides it.`,
  "unknown-status": (error) => `Nobody knows what the flag “${found(error)}” means${place(error)}.`,
  "too-many-statuses": () => "The file has more than 65,535 different flags.",
  "not-a-number": (error) =>
    `“${found(error)}” is a text where a figure is expected${place(error)}.`,
  "figure-not-used": (error) =>
    `The flag beside a figure says that there is none${place(error)}: ${found(error)}. The figure is not used.`,
  "key-out-of-range": (error) =>
    `The key “${found(error)}” names a category that the message does not describe.`,
};
