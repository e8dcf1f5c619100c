// Breaks nothing: the list of modules is the one file that may import manifests.
import { ledger } from "./modules/ledger/module.ts";
export const modules = [ledger];
