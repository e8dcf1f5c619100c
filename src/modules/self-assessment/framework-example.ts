/** A small framework as a file, so that whoever makes one sees what stands in which column. Its words are made up. */
import { writeCsv } from "../../platform/csv.ts";
import { FRAMEWORK_COLUMNS } from "./framework.ts";

export function frameworkExample(): Uint8Array {
  const framework = "Our own list";
  return writeCsv(FRAMEWORK_COLUMNS, [
    {
      ...{ framework, group: "Bodies", code: "B1", short_name: "A human rights council" },
      ...{ confirmed: "seen", source: "https://city.example/list", note: "" },
    },
    {
      ...{ framework, group: "Bodies", code: "B2", short_name: "A network with civil society" },
      ...{
        confirmed: "partly-seen",
        source: "https://city.example/list",
        note: "Read in a summary",
      },
    },
    {
      ...{ framework, group: "Money", code: "M1", short_name: "A budget for human rights" },
      ...{ confirmed: "not-seen", source: "", note: "" },
    },
  ]);
}
