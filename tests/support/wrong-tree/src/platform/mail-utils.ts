// Names say what a file is.
import type { NotListed } from "left-pad";
export type Padded = NotListed;
