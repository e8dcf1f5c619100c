/** The unit of a data set's figures in the reader's words; one that nobody has given words stays as it was written. */
import type { Language } from "../../kernel/language.ts";
import type { DataSet } from "../datasets/index.ts";
import { unitText } from "../indicators/index.ts";
import type { Line } from "./data-set-lines.ts";

/** The unit that the source prints with the figures goes before the one that the city has given the whole data set. */
export function unitOfLine(
  line: Line | undefined,
  { unit }: Pick<DataSet, "unit">,
  language: Language,
): string {
  return unitText(line?.unit ?? unit, language).label;
}
