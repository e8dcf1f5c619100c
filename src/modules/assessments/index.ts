/** The public face of `assessments`. */
export { countWeighed } from "./count-weighed.ts";
