/** Goes through what may be long, whether it is still bytes or was short enough to be read at once. */
import { cursorAt, isUnread, isUnreadList } from "./json-cursor.ts";
import { isObject } from "./shape.ts";

export function isListPart(given: unknown): boolean {
  return isUnread(given) ? isUnreadList(given) : Array.isArray(given);
}

export function isObjectPart(given: unknown): boolean {
  return isUnread(given) ? !isUnreadList(given) : isObject(given);
}

/** The items of a list; nothing where there is none. */
export function eachItem(given: unknown, each: (value: unknown, place: number) => void): void {
  if (isUnread(given)) {
    if (isUnreadList(given)) cursorAt(given.bytes, given.start).items(each);
  } else if (Array.isArray(given)) {
    given.forEach(each);
  }
}

/** The entries of an object; nothing where there is none. */
export function eachEntry(given: unknown, each: (key: string, value: unknown) => void): void {
  if (isUnread(given)) {
    if (!isUnreadList(given)) cursorAt(given.bytes, given.start).entries(each);
  } else if (isObject(given)) {
    for (const key of Object.keys(given)) each(key, given[key]);
  }
}
