/**
 * How the statistics office of `px-server.ts` chooses from its tables: the selections of PxWebApi v2, its code lists, and variables that
 * nobody named. Written apart from the product, so that a mistake of the planner meets another reading of the rules.
 */

export type Cube = {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: { readonly time?: readonly string[] };
  readonly label: string;
  readonly updated: string;
  readonly dimension: Readonly<Record<string, CubeDimension>>;
  readonly value: (number | null)[];
  readonly status?: Readonly<Record<string, string>>;
};
type CubeDimension = {
  readonly label: string;
  readonly category: {
    readonly index: Readonly<Record<string, number>>;
    readonly label: Readonly<Record<string, string>>;
  };
  readonly extension?: {
    readonly elimination?: boolean;
    readonly eliminationValueCode?: string;
  };
};
export type CodeList = {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly values: readonly {
    readonly code: string;
    readonly label: string;
    readonly valueMap: readonly string[];
  }[];
};
export type Choice = { readonly values: readonly string[]; readonly codelist?: string };
/** One category of the answer: its code and name, and the categories of the table that it sums. */
export type Picked = {
  readonly code: string;
  readonly label: string;
  readonly places: readonly number[];
};

/** What the office says no with, in the words of RFC 7807. */
export type Problem = {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly retryAfter: number | undefined;
};

/** An error that carries a problem to where the call is answered. */
export function problem(status: number, title: string, detail: string, retryAfter?: number): Error {
  const cause: Problem = { status, title, detail, retryAfter };
  return new Error(detail, { cause });
}

/** `valueCodes[Tid]=top(2),2026M01` and `codelist[Region]=agg_…`; a part in brackets may hold commas. */
export function choicesOfAddress(url: URL): Readonly<Record<string, Choice>> {
  const choices: Record<string, Choice> = {};
  for (const [name, text] of url.searchParams) {
    const [, kind = "", variable = ""] = /^(valuecodes|codelist)\[(.+)\]$/i.exec(name) ?? [];
    const known = choices[variable] ?? { values: [] };
    if (kind.toLowerCase() === "codelist") choices[variable] = { ...known, codelist: text };
    if (kind.toLowerCase() === "valuecodes") {
      const parts = text.match(/\[[^\]]*\]|\w+\([^)]*\)|[^,]+/g) ?? [];
      const values = parts.map((part) => part.replace(/^\[(.*)\]$/, "$1"));
      choices[variable] = { ...known, values };
    }
  }
  return choices;
}

export function choicesOfBody(body: string): Readonly<Record<string, Choice>> {
  const { selection } = JSON.parse(body) as {
    selection: readonly { variableCode: string; valueCodes: string[]; codelist?: string }[];
  };
  return Object.fromEntries(
    selection.map(({ variableCode, valueCodes, codelist }) => [
      variableCode,
      { values: valueCodes, ...(codelist === undefined ? {} : { codelist }) },
    ]),
  );
}

/** What is chosen of each variable; a variable that may be left out and is, does not stand in the answer. */
export function pickedOf(
  cube: Cube,
  choices: Readonly<Record<string, Choice>>,
  lists: readonly CodeList[],
  heldBack: number,
  everything: boolean,
): ReadonlyMap<string, readonly Picked[]> {
  const unknown = Object.keys(choices).find((code) => !cube.id.includes(code));
  if (unknown !== undefined) throw problem(400, "Bad Request", `Non-existent variable ${unknown}`);
  const picked = new Map<string, readonly Picked[]>();
  for (const id of cube.id) {
    const isTime = cube.role.time?.includes(id) ?? false;
    const { category, extension } = cube.dimension[id] as CubeDimension;
    const own = Object.entries(category.index).sort(([, a], [, b]) => a - b);
    const offered: Picked[] = own
      .slice(0, isTime ? own.length - heldBack : own.length)
      .map(([code, place]) => ({ code, label: category.label[code] ?? code, places: [place] }));
    const choice = choices[id];
    if (everything) picked.set(id, offered);
    else if (choice !== undefined) {
      const list = lists.find((one) => one.id === choice.codelist);
      if (choice.codelist !== undefined && list === undefined) {
        throw problem(400, "Bad Request", "Non-existent codelist");
      }
      const placesOf = (parts: readonly string[]) =>
        offered.filter(({ code }) => parts.includes(code)).flatMap(({ places }) => places);
      const from =
        list?.values.map(({ valueMap, ...value }) => ({ ...value, places: placesOf(valueMap) })) ??
        offered;
      picked.set(id, chosen(from, choice.values, isTime));
    } else if (extension?.elimination !== true) {
      throw problem(400, "Bad Request", `Missing selection for mandatory variable ${id}`);
    }
  }
  return picked;
}

function chosen(
  offered: readonly Picked[],
  values: readonly string[],
  isTime: boolean,
): readonly Picked[] {
  const taken = new Set<Picked>();
  const place = (code = "") => {
    const found = offered.findIndex((one) => one.code.toLowerCase() === code.toLowerCase());
    if (found === -1) throw problem(400, "Bad Request", `Non-existent value ${code}`);
    return found;
  };
  for (const value of values) {
    const [, name = "", inside = ""] = /^(top|bottom|from|to|range)\((.*)\)$/i.exec(value) ?? [];
    const [first, second] = inside.split(",");
    const count = Number(first);
    const skip = Number(second ?? 0);
    const fromFront = offered.slice(skip, skip + count);
    const fromEnd = [...offered].reverse().slice(skip, skip + count);
    const found: Readonly<Record<string, () => readonly Picked[]>> = {
      top: () => (isTime ? fromEnd : fromFront),
      bottom: () => (isTime ? fromFront : fromEnd),
      from: () => offered.slice(place(inside)),
      to: () => offered.slice(0, place(inside) + 1),
      range: () => offered.slice(place(first), place(second) + 1),
    };
    const isPattern = /[*?]/.test(value);
    const pattern = new RegExp(
      `^${value
        .replace(/[.+^${}()|[\]\\]/g, "\\$&")
        .replace(/\*/g, ".*")
        .replace(/\?/g, ".")}$`,
      "i",
    );
    const some =
      found[name.toLowerCase()]?.() ??
      (isPattern ? offered.filter(({ code }) => pattern.test(code)) : [offered[place(value)]]);
    for (const one of some) if (one !== undefined) taken.add(one);
  }
  return offered.filter((one) => taken.has(one));
}

export function description(
  cube: Cube,
  picked: ReadonlyMap<string, readonly Picked[]>,
  listsOf: (variable: string) => readonly CodeList[],
): unknown {
  const { dimension, ...rest } = shape(cube, picked);
  const withLists = Object.entries(dimension).map(([id, one]) => {
    const codelists = listsOf(id).map(({ id: list, label, type }) => ({
      id: list,
      label,
      type,
      links: [],
    }));
    return [id, { ...one, extension: { ...one.extension, codelists } }];
  });
  return { ...rest, dimension: Object.fromEntries(withLists), value: [] };
}

function shape(cube: Cube, picked: ReadonlyMap<string, readonly Picked[]>) {
  const { value: _, status: __, ...rest } = cube;
  const dimension = Object.fromEntries(
    [...picked].map(([id, categories]) => {
      const one = cube.dimension[id] as CubeDimension;
      const index = Object.fromEntries(categories.map(({ code }, place) => [code, place]));
      const label = Object.fromEntries(
        categories.map((category) => [category.code, category.label]),
      );
      return [id, { ...one, category: { ...one.category, index, label } }];
    }),
  );
  return {
    ...rest,
    id: [...picked.keys()],
    size: [...picked.values()].map((categories) => categories.length),
    dimension,
  };
}

export function answerOf(cube: Cube, picked: ReadonlyMap<string, readonly Picked[]>): unknown {
  const places = cube.id.map((id) => picked.get(id) ?? [leftOut(cube, id)]);
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  const walk = (depth: number, starts: readonly number[]): void => {
    const categories = places[depth];
    if (categories === undefined) {
      const parts = starts.map((start) => cube.value[start] ?? null);
      const symbol = starts.map((start) => cube.status?.[start]).find((one) => one !== undefined);
      if (symbol !== undefined) status[value.length] = symbol;
      value.push(
        parts.includes(null) ? null : parts.reduce<number>((sum, one) => sum + Number(one), 0),
      );
      return;
    }
    const size = cube.size[depth] ?? 1;
    for (const { places: own } of categories) {
      walk(
        depth + 1,
        starts.flatMap((start) => own.map((place) => start * size + place)),
      );
    }
  };
  walk(0, [0]);
  return {
    ...shape(cube, picked),
    value,
    ...(Object.keys(status).length === 0 ? {} : { status }),
  };
}

/** The total of a variable that nobody asked for: the category that the office names, or the sum over all. */
function leftOut(cube: Cube, id: string): Picked {
  const { category, extension } = cube.dimension[id] as CubeDimension;
  const named = extension?.eliminationValueCode;
  const places = named === undefined ? Object.values(category.index) : [category.index[named] ?? 0];
  return { code: "", label: "", places };
}
