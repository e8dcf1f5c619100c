/** Who acts when a command is given on the terminal: whoever runs the program on the machine, with nobody's account. */
import type { Actor } from "../../platform/actor.ts";
import { HOST } from "./role.ts";

export const TERMINAL: Actor = { accountId: null, name: "terminal", roles: [HOST] };
