/**
 * Groups observations that agree in some columns: the one pass over a million observations that every detector starts from. Linear in
 * the number of observations, with typed arrays only.
 */

/** Which group each observation is in; groups are numbered by their first observation. */
export type Groups = { readonly of: Int32Array; readonly count: number };

/** The observations of each group: group g has `members[starts[g]]` up to but not including `members[starts[g + 1]]`. */
export type Members = { readonly starts: Int32Array; readonly members: Int32Array };

/** A column to group by: whole numbers from 0 up to but not including `size`. */
export type Column = { readonly values: Int32Array; readonly size: number };

/** Up to this many times the observations a plain table of keys is cheaper than hashing them. */
const TABLE_FACTOR = 4;

/** Groups the observations that have the same value in every column. */
export function groupBy(columns: readonly Column[], length: number): Groups {
  const keys = new Float64Array(length);
  let range = 1;
  for (const { values, size } of columns) {
    if (range * size > Number.MAX_SAFE_INTEGER) {
      const groups = numberKeys(keys, range);
      keys.set(groups.of);
      range = Math.max(1, groups.count);
    }
    for (let n = 0; n < length; n++) keys[n] = (keys[n] ?? 0) * size + (values[n] ?? 0);
    range *= size;
  }
  return numberKeys(keys, range);
}

function numberKeys(keys: Float64Array, range: number): Groups {
  const of = new Int32Array(keys.length);
  let count = 0;
  if (range <= Math.max(1 << 16, keys.length * TABLE_FACTOR)) {
    const table = new Int32Array(range);
    for (let n = 0; n < keys.length; n++) {
      const key = keys[n] ?? 0;
      const known = table[key] ?? 0;
      if (known === 0) table[key] = ++count;
      of[n] = known === 0 ? count - 1 : known - 1;
    }
    return { of, count };
  }
  // Open addressing: the places of the first observation of each key, plus one; 0 is free.
  let capacity = 1 << 10;
  while (capacity < keys.length * 2) capacity *= 2;
  const slots = new Int32Array(capacity);
  const mask = capacity - 1;
  for (let n = 0; n < keys.length; n++) {
    const key = keys[n] ?? 0;
    let slot = scatter(key) & mask;
    for (;;) {
      const first = (slots[slot] ?? 0) - 1;
      if (first < 0) {
        slots[slot] = n + 1;
        of[n] = count++;
        break;
      }
      if (keys[first] === key) {
        of[n] = of[first] ?? 0;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return { of, count };
}

/** Spreads a whole number below 2^53 over 32 bits (the finalizer of MurmurHash3, Appleby 2011). */
function scatter(key: number): number {
  let hash = (key | 0) ^ Math.imul((key / 0x1_0000_0000) | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Lists the observations of each group, in the order given or else that of the file. */
export function membersOf({ of, count }: Groups, order?: Int32Array): Members {
  const starts = new Int32Array(count + 1);
  for (const group of of) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group++)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const members = new Int32Array(of.length);
  for (let place = 0; place < of.length; place++) {
    const observation = order === undefined ? place : (order[place] ?? 0);
    const group = of[observation] ?? 0;
    members[next[group] ?? 0] = observation;
    next[group] = (next[group] ?? 0) + 1;
  }
  return { starts, members };
}
