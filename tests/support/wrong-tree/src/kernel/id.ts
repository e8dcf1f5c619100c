// Every relative import names a real file.
import { nothing } from "./nowhere.ts";
export const id = nothing;
export const later = (name: string) => import(name);
