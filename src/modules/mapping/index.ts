/** The public face of `mapping`. */

export { addMapEntry } from "./add-map-entry.ts";
export { parseMappingFile } from "./commands/mapping-file.ts";
export { countMapEntries, listMapEntries } from "./list-map-entries.ts";
export { loadMappingFile } from "./load-mapping-file.ts";
export { PLACES } from "./map-entry.ts";
export { addressOnRight, mapLists } from "./map-list.ts";
export { setChallengeStanding } from "./set-challenge-standing.ts";
