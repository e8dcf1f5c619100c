/** The words of data sets in English. The other languages have exactly these texts. */
import type { DefineRefusal } from "../define-data-set.ts";
import type { FetchDataSetRefusal } from "../fetch-data-set.ts";
import type { ImportDataSetRefusal } from "../import-data-set.ts";
import type { RevealedBy } from "../protect-data-set.ts";
import type { ReleaseDataSetRefusal } from "../release-data-set.ts";
import type { Mark } from "../released-figures.ts";
import type { SelectionRefusal } from "../selection.ts";
import type { TakeBackRefusal } from "../take-back-import.ts";

type Refused<Answer> = Answer extends { readonly refused: infer Code } ? Code : never;
export type RefusalCode = Refused<
  | DefineRefusal
  | ImportDataSetRefusal
  | ReleaseDataSetRefusal
  | FetchDataSetRefusal
  | SelectionRefusal
  | TakeBackRefusal
>;

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

const refusals: Readonly<Record<RefusalCode, string>> = {
  "not-permitted": "You may not do this.",
  "not-valid": "The definition cannot be kept:",
  "kind-in-use":
    "Figures have been imported as another kind or unit. Make a new data set for the new one.",
  "no-data-set": "There is no such data set.",
  "nothing-imported": "Nothing has been imported into this data set yet.",
  "not-the-last":
    "Only the last import can be taken back, and somebody imported after this one or took it back already.",
  "no-recipe": "This data set has no recipe, so that nobody knows where to fetch it.",
  "too-large": "The file is too large.",
  unreadable: "The file could not be read:",
  "no-observations": "There are no figures in the file.",
  "other-dimensions":
    "The file is divided in another way than what is here already. Nothing was imported.",
  unanswered:
    "Some things in the file look odd. Accept each of them or say why it is right; until then nothing is imported.",
  "changed-meanwhile":
    "Somebody has changed the figures or the rules since you looked. Look once more at what would become public. Nothing was released.",
  unsafe: "This release would give away figures that must be withheld. Nothing was released.",
  "address-not-allowed":
    "Figures may not be fetched from this address. Whoever runs Rosario lists the allowed servers in FETCH_ALLOW.",
  "private-address": "This address lies in a private network and is never asked.",
  unreachable: "The office does not answer. Try again later.",
  "too-slow": "The office took too long to answer. Try again later.",
  "wrong-content": "The office answered with something that holds no figures.",
  "too-many-redirects": "The office sends us round in circles.",
  status: "The office refused the question.",
  "office-busy": "The office asks for more patience. Try again later.",
  "not-px-config": "The address is not one of a PxWebApi version 2.",
  "not-px-metadata": "The office does not describe this table in a form that we know.",
  "not-px-code-list": "The office does not describe this code list in a form that we know.",
  "unknown-variable": "The recipe names a variable that the table does not have.",
  "must-be-selected": "The recipe must choose values for a variable of the table.",
  "nothing-selected": "The recipe's choice for a variable fits none of its values.",
  "limit-too-small": "The office gives fewer figures at a time than one call needs.",
  "unknown-code": "The recipe names a value that the variable does not have.",
  "bad-expression": "The recipe has a choice that cannot be read.",
  "unknown-dimension": "The data set has no such dimension.",
  "unknown-category": "The dimension has no such category.",
  "must-be-chosen": "Choose a category: this dimension has no total.",
  "too-many-cells": "That is more than can be shown at a time. Choose less.",
};

const problems: Readonly<Record<string, string>> = {
  slug: "The slug is made of small letters, digits and single dashes, at most 80 of them.",
  title: "The title is missing.",
  unit: "The unit is missing.",
  source: "The source is missing.",
  licence: "The licence is missing. Where nobody knows it, write so.",
  "too-long": "A text is longer than 500 characters.",
  "rules.threshold": "The threshold is a whole number from 0 to 1000.",
  "rules.contributors": "The rule on contributors needs a measure and a number.",
  "rules.shares": "A share needs a numerator or a denominator.",
  "recipe.address": "The address of the recipe cannot be opened.",
  "recipe.table": "The table of the recipe is missing.",
};

const marks: Readonly<Record<Mark, string>> = {
  value: "a value",
  zero: "zero",
  suppressed: "withheld to protect people",
  missing: "not known",
  "not-applicable": "cannot be",
};

const revealed: Readonly<Record<RevealedBy, string>> = {
  sums: "follows from the sums",
  "non-negativity": "follows because no count is below zero",
  "whole-numbers": "follows because counts are whole",
  undecided: "could not be checked in the time that there is",
  contradiction: "stands in sums that contradict each other",
};

export const en = {
  refusals,
  problems,
  marks,
  revealed,
  remedy: {
    withhold: (cells: number) => `Withhold ${counted(cells, "more cell", "more cells")}.`,
    merge: (dimension: string, categories: string, cells: number) =>
      `Put ${categories} in ${dimension} together. That costs ${counted(cells, "cell", "cells")}.`,
    widen: (periods: string, cells: number) =>
      `Put the periods ${periods} together. That costs ${counted(cells, "cell", "cells")}.`,
  },
  command: {
    defined: { made: "Defined.", changed: "Changed.", nothing: "As before." },
    imported: (observations: number, periods: number, fresh: number) =>
      `${counted(observations, "figure", "figures")} in ${counted(periods, "period", "periods")}, ${fresh} of them new.`,
    unchanged: "The same figures are here already. Nothing was changed.",
    dryRun: "Dry run: nothing was written.",
    fetched: (calls: number) => `${counted(calls, "answer", "answers")} from the office.`,
    nothingNew: "The office has nothing new.",
    takenBack: (number: number) =>
      `Import ${number} is taken back. What has been released stays as it is until the next release.`,
    released: (cells: number, withheld: number) =>
      `${counted(cells, "cell", "cells")}, ${withheld} of them withheld. The audit found nothing that can be worked out.`,
    questions: (count: number) =>
      count === 1 ? "One question about the file:" : `${count} questions about the file:`,
    tooSparse:
      "A JSON-stat cube has every combination of categories; of this data set there are too many. Export it as CSV.",
    from: "from",
    none: "There are no data sets yet.",
  },
};

/** Every text of this module that is not about reading a file. */
export type DataSetTexts = typeof en;
