/**
 * What Open SDG sites keep beside a file of figures: name, unit, source, direction and target of the indicator, as CSV of keys and values
 * (`meta-1-1-1.csv`) or as the front of a Markdown file (`1-1-1.md`). Of YAML only what these files use is read: a key and its text on
 * one line or folded over several. After Open SDG's documentation, metadata-format and progress.
 */

export type IndicatorMetadata = {
  readonly title: string | null;
  readonly unit: string | null;
  readonly source: string | null;
  readonly direction: "positive" | "negative" | null;
  readonly target: number | null;
};

const START = 16_384;

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Whether a file describes an indicator instead of holding its figures. */
export function isMetadata(bytes: Uint8Array): boolean {
  const text = textOf(bytes.subarray(0, START));
  if (/^---[^\S\n]*\n\s*[a-z_]+:/i.test(text)) return true;
  return /^(?:"?National metadata"?|"?Indicator available"?)\s*,/i.test(text);
}

/** The fields of a metadata file; undefined when it is none. */
export function readMetadata(bytes: Uint8Array): IndicatorMetadata | undefined {
  const text = textOf(bytes);
  const fields = /^---\s*\r?\n/.test(text)
    ? frontMatter(text)
    : isMetadata(bytes)
      ? keyValues(text)
      : undefined;
  if (fields === undefined) return undefined;
  const first = (...keys: readonly string[]) => {
    const found = keys
      .map((key) => fields.get(key))
      .find(
        (value) =>
          value !== undefined &&
          value !== "" &&
          !/^(?:global_)?(?:indicators|targets)\.|^global_/.test(value),
      );
    return found ?? null;
  };
  const direction = first("direction");
  const target = first("target", "progress_target");
  return {
    title: first(
      "graph_title",
      "indicator_available",
      "national_indicator_available",
      "indicator_name",
    ),
    unit: first("computation_units", "unit_of_measurement", "units"),
    source: first(
      "source_organisation_1",
      "source_1_organisation",
      "source_url_text_1",
      "source_1_link_to_data_source_text",
    ),
    direction: direction === "positive" || direction === "negative" ? direction : null,
    target: target !== null && /^-?\d+(?:\.\d+)?$/.test(target) ? Number(target) : null,
  };
}

/** `key: text`, `key: 'text'`, `key: >-` and lines that go on with blanks before them. */
function frontMatter(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const lines = text.split(/\r?\n/).slice(1);
  let key = "";
  for (const line of lines) {
    if (/^---\s*$/.test(line)) break;
    const entry = /^([A-Za-z0-9_-]+):(?:\s+(.*)|\s*)$/.exec(line);
    if (entry !== null) {
      key = (entry[1] ?? "").toLowerCase();
      const value = (entry[2] ?? "").trim();
      fields.set(key, /^[|>][+-]?$/.test(value) ? "" : value);
    } else if (/^\s+\S/.test(line) && key !== "") {
      fields.set(key, `${fields.get(key) ?? ""} ${line.trim()}`.trim());
    }
  }
  for (const [name, value] of fields) {
    const quoted = /^(['"])(.*)\1$/s.exec(value);
    if (quoted !== null)
      fields.set(
        name,
        (quoted[2] ?? "").replaceAll(quoted[1] === "'" ? "''" : '\\"', quoted[1] ?? ""),
      );
  }
  return fields;
}

/** The first two cells of each line; a quoted text may run over several. */
function keyValues(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const pattern = /(?:^|\n)\ufeff?(?:"((?:[^"]|"")*)"|([^,\n"]*)),(?:"((?:[^"]|"")*)"|([^,\n]*))/g;
  for (const [, quotedKey, bareKey, quotedValue, bareValue] of text
    .replaceAll("\r", "")
    .matchAll(pattern)) {
    const key = (quotedKey ?? bareKey ?? "")
      .trim()
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_");
    const value = (quotedValue ?? bareValue ?? "").replaceAll('""', '"').trim();
    if (key !== "" && !fields.has(key)) fields.set(key, value);
  }
  return fields;
}
