/** Remembers what was made lately, so that it is not made again for every visit. For what is the same each time it is made. */

export type Recent<Value> = {
  /** The remembered value of a key, or the one that is made now; the key that was asked for longest ago is forgotten. */
  get(key: string, make: () => Value): Value;
  find(key: string): Value | undefined;
};

export function recent<Value extends object>(most: number): Recent<Value> {
  const kept = new Map<string, Value>();
  const find = (key: string) => {
    const value = kept.get(key);
    if (value === undefined) return undefined;
    kept.delete(key);
    kept.set(key, value);
    return value;
  };
  return {
    find,
    get: (key, make) => {
      const value = find(key) ?? make();
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}
