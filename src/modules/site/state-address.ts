/** How the five states of a recommendation are written in addresses: ?state=under-way. */
import { PROMISE_STATES, type PromiseState } from "../recommendations/index.ts";

export function stateName(state: PromiseState): string {
  return state === "underWay" ? "under-way" : state;
}

/** The state with this name; undefined when there is none. */
export function parseState(name: string | undefined): PromiseState | undefined {
  return PROMISE_STATES.find((state) => stateName(state) === name);
}
