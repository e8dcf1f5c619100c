/**
 * `Protected<Value>`: raw figures that cannot be shown by mistake. The value is not in the object but beside it, so that nothing that
 * walks over objects (JSON, templates, loggers, comparison) ever meets it, and whoever tries to print it gets an error instead of a small
 * number. Only the files that `protected.test.ts` lists may open one, and `index.ts` exports none of them.
 */

declare const holds: unique symbol;

/** Stands for a value that is not to leave the protection step. */
export type Protected<Value> = {
  readonly [holds]: Value;
  /** Never answers: what cannot be spelled cannot be sent. */
  toJSON(): never;
};

const values = new WeakMap<object, unknown>();

function refuse(): never {
  throw new TypeError("Raw figures cannot be shown: they must be protected and released first");
}

/** Shared by all of them, so that an instance has nothing of its own to look at. */
const shell: object = Object.freeze(
  Object.create(null, {
    toJSON: { value: refuse },
    toString: { value: refuse },
    valueOf: { value: refuse },
    [Symbol.toPrimitive]: { value: refuse },
    [Symbol.iterator]: { value: refuse },
  }),
);

export function protect<Value>(value: Value): Protected<Value> {
  const made: object = Object.freeze(Object.create(shell));
  values.set(made, value);
  return made as Protected<Value>;
}

/** The raw value, for the steps that question, protect and compare. `protected.test.ts` holds the list of files that may ask. */
export function openProtected<Value>(given: Protected<Value>): Value {
  if (!values.has(given)) throw new TypeError("Not a protected value");
  return values.get(given) as Value;
}
