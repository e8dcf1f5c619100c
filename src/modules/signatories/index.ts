/** The public face of `signatories`. */
export { countSignatories, type SignatoryCounts } from "./count-signatories.ts";
