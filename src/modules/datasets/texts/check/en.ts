/** What the check of a file says on the terminal, in English. */
export type CheckTexts = {
  readonly read: (observations: string, format: string) => string;
  readonly unread: (errors: string) => string;
  readonly title: (text: string) => string;
  readonly source: (text: string) => string;
  readonly periods: (count: string, first: string, last: string) => string;
  readonly noTime: string;
  readonly dimension: (label: string, categories: string) => string;
  readonly passedOver: (count: string) => string;
  readonly questions: (count: string) => string;
  readonly noQuestions: string;
  readonly row: (reader: "text" | "sheet" | "json", row: string) => string;
};

export const en: CheckTexts = {
  read: (observations, format) => `Read: ${observations} figures (${format}).`,
  unread: (errors) => `Not read. What is wrong: ${errors}.`,
  title: (text) => `Title: ${text}`,
  source: (text) => `Source: ${text}`,
  periods: (count, first, last) => `Periods: ${count}, from ${first} to ${last}`,
  noTime: "The file names no period.",
  dimension: (label, categories) => `${label}: ${categories} different`,
  passedOver: (count) => `Not read as figures: ${count}`,
  questions: (count) => `Questions: ${count}`,
  noQuestions: "Nothing to ask about.",
  row: (reader, row) =>
    reader === "json" ? `Value ${row}: ` : reader === "text" ? `Line ${row}: ` : `Row ${row}: `,
};
