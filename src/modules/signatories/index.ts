/** The public face of `signatories`. */

export { askToSign } from "./ask-to-sign.ts";
export { confirmSignature } from "./confirm-signature.ts";
export { countSignatories, type SignatoryCounts } from "./count-signatories.ts";
export { withdrawSignature } from "./withdraw-signature.ts";
