/** Answers a breakdown of a data set: the released cells for the categories that somebody picked, from the server, never all of them. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { getReleasedFigures } from "./get-released-figures.ts";
import type { ReleaseContent, ReleasedCell } from "./released-figures.ts";
import { pickedCells, type Selection, type SelectionRefusal } from "./selection.ts";

export type Breakdown = {
  readonly content: ReleaseContent;
  readonly cells: readonly ReleasedCell[];
};

/** In the order of the release. Refuses a selection that does not fit; undefined while nothing has been released. */
export async function breakdown(
  tx: CityTransaction,
  dataSet: Id<"DataSet">,
  selection: Selection,
): Promise<Breakdown | SelectionRefusal | undefined> {
  const figures = await getReleasedFigures(tx, dataSet);
  if (figures === undefined) return undefined;
  const picked = pickedCells(figures, selection);
  return "refused" in picked ? picked : { content: figures.content, cells: picked.cells };
}
