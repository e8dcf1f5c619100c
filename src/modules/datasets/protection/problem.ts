/**
 * One data set as a problem of disclosure control: its cells, what must not be told of them, what is public already, and tables of those
 * cells that sums tie to something that must not be told. One plan over all tables, periods and releases, never one a chart.
 */
import type { Table } from "../../../statistics/table.ts";
import type { DataSet } from "../data-set.ts";
import type { ReadFigures } from "../import/observations.ts";
import { type Cells, cellsOf } from "./cells.ts";
import { type Component, componentsOf } from "./components.ts";
import { type Edition, type Ghost, knownCounts, pastOf } from "./editions.ts";
import { type Equation, equationsOf } from "./equations.ts";
import { type Measures, measuresOf } from "./measures.ts";
import { presumedValues } from "./presumption.ts";
import { type Relation, relationsOf } from "./relations.ts";
import { type Sensitive, sensitiveCells } from "./sensitivity.ts";

/** A table that is protected and audited by itself. Columns are by its cells. */
export type Piece = {
  /** Which unknown a cell is: an observation, or, after the last of them, a ghost of an earlier release. */
  readonly rows: readonly number[];
  readonly table: Table;
  readonly sensitive: Uint8Array;
  /** 1 where a reader has the value from an earlier release, or it is known that there is none. */
  readonly given: Uint8Array;
  /** 1 where no value is told whatever we do: the source has none, or the cell is a ghost that was withheld. */
  readonly untold: Uint8Array;
  /** The least that a reader knows every count to be that we withhold; those that the source does not tell may be zero. */
  readonly least: 0 | 1;
};

export type ProtectionProblem = {
  readonly cells: Cells;
  readonly measures: Measures;
  readonly sensitive: Sensitive;
  /** Observations that went out before with the value that they have now. */
  readonly given: ReadonlySet<number>;
  readonly ghosts: readonly Ghost[];
  readonly pieces: readonly Piece[];
};

export function protectionProblem(
  figures: ReadFigures,
  dataSet: Pick<DataSet, "kind" | "unit" | "rules">,
  editions: readonly Edition[],
): ProtectionProblem {
  const cells = cellsOf(figures);
  const measures = measuresOf(figures, dataSet);
  const sensitive = sensitiveCells(cells, measures, dataSet.rules);
  const past = pastOf(cells, dataSet, editions);
  const { given, ghosts } = past;
  const isSensitive = (unknown: number) =>
    (sensitive[unknown] ?? 0) !== 0 || past.sensitive.has(unknown);
  const problem = { cells, measures, sensitive, given, ghosts };
  if (past.sensitive.size === 0 && sensitive.every((reason) => reason === 0)) {
    return { ...problem, pieces: [] };
  }
  const known = knownCounts(figures, measures);
  const relations = relationsOf(figures);
  const equations = [...equationsOf(cells, relations, known), ...past.equations];
  const length = figures.observations.length + ghosts.length;
  const components = componentsOf(equations, length, isSensitive);
  const states = figures.statuses.map(({ state }) => state);
  const unknowns: Unknowns = {
    length: figures.observations.length,
    relations,
    cells,
    ghosts,
    isSensitive,
    isGiven: (unknown) =>
      given.has(unknown) || states[figures.observations.status[unknown] ?? -1] === "not-applicable",
    value: (unknown) =>
      ghosts[unknown - figures.observations.length]?.value ?? known.value(unknown),
    least: dataSet.rules.zeros === "published" ? 1 : 0,
  };
  return { ...problem, pieces: components.map((component) => pieceOf(component, unknowns)) };
}

type Unknowns = Pick<ProtectionProblem, "cells" | "ghosts"> & {
  /** The number of observations; ghosts follow. */
  readonly length: number;
  readonly relations: readonly Relation[];
  readonly least: Piece["least"];
  isSensitive(unknown: number): boolean;
  isGiven(unknown: number): boolean;
  value(unknown: number): number;
};

function pieceOf({ rows, equations }: Component, unknowns: Unknowns): Piece {
  const { isSensitive, isGiven, value, least } = unknowns;
  const place = new Map(rows.map((row, n) => [row, n]));
  const sums = distinct(equations).map(({ whole, parts }) => ({
    whole: place.get(whole) ?? 0,
    parts: parts.map((row) => place.get(row) ?? 0),
  }));
  const told = rows.map((row) => (isWithheldGhost(row) ? Number.NaN : value(row)));
  // A ghost's value is known to us, though it is told to nobody.
  const values = presumedValues(rows.map(value), sums);
  return {
    rows,
    table: {
      dimensions: dimensionsOf(unknowns),
      cells: rows.map((row, n) => ({
        categories: placesOf(row, unknowns),
        value: values[n] ?? 0,
        published: !Number.isNaN(told[n]),
      })),
      sums,
    },
    sensitive: Uint8Array.from(rows, (row) => (isSensitive(row) && !isGiven(row) ? 1 : 0)),
    given: Uint8Array.from(rows, (row) => (isGiven(row) ? 1 : 0)),
    untold: Uint8Array.from(told, (one) => (Number.isNaN(one) ? 1 : 0)),
    least,
  };

  function isWithheldGhost(row: number): boolean {
    return row >= unknowns.length && !isGiven(row);
  }
}

/** Each sum once: releases whose figures are the same have the same sums. */
function distinct(equations: readonly Equation[]): readonly Equation[] {
  const known = new Map<string, Equation>();
  for (const equation of equations) {
    known.set(`${equation.whole}=${equation.parts.toSorted((a, b) => a - b)}`, equation);
  }
  return [...known.values()];
}

/** Only what orders the cells by what readers want: categories, and the sums that the file states or its totals make. */
function dimensionsOf({ cells, relations, ghosts }: Unknowns): Table["dimensions"] {
  const { dimensions, periods } = cells.figures;
  const sumsIn = (coordinate: number) =>
    relations
      .filter((one) => one.coordinate === coordinate && !one.learned)
      .map(({ whole, parts }) => ({ whole, parts }));
  return [
    ...dimensions.map(({ id, categories }, coordinate) => ({
      name: id,
      categories: [...categories.map(({ code }) => code), ""],
      sums: sumsIn(coordinate),
    })),
    {
      name: "period",
      categories: [...periods.map(({ printed }) => printed), ""],
      sums: sumsIn(dimensions.length),
    },
    ...(ghosts.length === 0 ? [] : [{ name: "release", categories: ["now", "before"], sums: [] }]),
  ];
}

/** What a ghost has and the figures of now have not stands in the last, nameless category. */
function placesOf(unknown: number, { cells, ghosts, length }: Unknowns): readonly number[] {
  const { dimensions, periods } = cells.figures;
  const sizes = [...dimensions.map(({ categories }) => categories.length), periods.length];
  const ghost = ghosts[unknown - length];
  const release = ghosts.length === 0 ? [] : [ghost === undefined ? 0 : 1];
  if (ghost !== undefined) return [...sizes, ...release];
  return [
    ...sizes.map((size, coordinate) => {
      const place = cells.place(unknown, coordinate);
      return place < 0 ? size : place;
    }),
    ...release,
  ];
}
