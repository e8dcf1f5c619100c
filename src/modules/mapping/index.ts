/** The public face of `mapping`. */
export { parseMappingFile } from "./commands/mapping-file.ts";
export { countMapEntries } from "./list-map-entries.ts";
export { loadMappingFile } from "./load-mapping-file.ts";
