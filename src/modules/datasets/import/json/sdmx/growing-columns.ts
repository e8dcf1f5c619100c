/** Columns of numbers whose length nobody knows beforehand: an SDMX message does not say how many observations it has. */

type Column = Int32Array | Uint16Array | Float64Array;
type Maker<One extends Column> = new (length: number) => One;

export type GrowingColumn<One extends Column> = {
  push(value: number): void;
  /** The values so far. */
  whole(): One;
};

const FIRST = 1024;

/** Doubles when it is full, so that a million values are copied about twice in all. */
export function growingColumn<One extends Column>(Maker: Maker<One>): GrowingColumn<One> {
  let values = new Maker(FIRST);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Maker(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    whole: () => values.slice(0, length) as One,
  };
}
