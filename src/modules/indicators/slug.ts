/** The part of an address that is made out of a name, as everywhere in Rosario. */
export { freeSlug, slugFrom } from "../../kernel/slug.ts";
