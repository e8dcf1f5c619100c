/** The public face of `people`: pages and a command only. */
export { people } from "./module.ts";
