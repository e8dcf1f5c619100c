/** Takes back the letters to an address that were not sent yet, when whoever has it is to be forgotten. */
import type { Context } from "../context.ts";
import type { ForgetPerson } from "../personal-data.ts";
import * as store from "./store.ts";

export function forgetAddress(context: Pick<Context, "now">): ForgetPerson {
  return async (tx, { email }) => {
    await store.updateForgotten(tx, { email, at: context.now() });
  };
}
