/** Careful looks at what a JSON file says: nothing is believed to be there before it was seen. */
import { isUnread } from "./json-cursor.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** An object that was read; a part of the file that is still bytes is none. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isUnread(value);
}

/** The object under a key; an empty one where there is none. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return isObject(value) ? value : {};
}

/** The list under a key; an empty one where there is none. */
export function listAt(object: JsonObject, key: string): readonly unknown[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return Array.isArray(value) ? value : [];
}

/** The text under a key, without the blanks around it; null where there is none or it is empty. */
export function textAt(object: JsonObject, key: string): string | null {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** The text under a key as it is printed, blanks and all; null where there is none or nothing but blanks. */
export function printedAt(object: JsonObject, key: string): string | null {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
