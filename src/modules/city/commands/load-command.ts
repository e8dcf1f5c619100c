/** `rosario city load`: the road, the charters and the background of a city from a file. */
import { loadFileCommand } from "../../../platform/load-file-command.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { loadCityFile } from "../load-city-file.ts";
import { cityTexts } from "../texts/index.ts";
import { parseCityFile } from "./city-file.ts";

export const load = loadFileCommand({
  name: "city load",
  summary:
    "Load steps on the road, charters and the background from a JSON file: all of it or, with anything refused, nothing",
  parse: parseCityFile,
  load: (context, city, file) => loadCityFile(context, city, TERMINAL, file),
  // The sentences of this module end with a full stop.
  refusal: ({ refused, at }) => `${at}: ${cityTexts("en").refusals[refused]} (${refused})`,
  told: ({ added }) => `new facts ${added}`,
});
