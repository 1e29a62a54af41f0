// Knows how to check what was parsed from a file somebody gave: text, choices, lists, spans, each within its bounds. Knows nothing of exercises.

import words from "./words.js";

/** A file that is not opened; the message is the one sentence that says why. */
export class Refused extends Error {}

export function refuse(sentence) {
  throw new Refused(sentence);
}

/** Checks with the name of the file for their sentences; `what` says which part of the file is looked at. */
export function checksOf(name) {
  const damaged = (what) => refuse(words.problems.damaged(name, what));
  const checks = {
    damaged,
    object(value, what) {
      if (value === null || typeof value !== "object" || Array.isArray(value)) damaged(what);
      return value;
    },
    /** A text without control characters; missing is empty, unless one is needed. */
    text(value, what, { longest, needed = false }) {
      if (value === undefined && !needed) return "";
      if (typeof value !== "string" || value.length > longest || (needed && value.trim() === "")) damaged(what);
      return value.replaceAll(CONTROL, "");
    },
    choice(value, what, choices) {
      if (!choices.includes(value)) damaged(what);
      return value;
    },
    list(value, what, { longest }) {
      if (value === undefined) return [];
      if (!Array.isArray(value) || value.length > longest) damaged(what);
      return value;
    },
    /** A half-open span inside of `length`. */
    span({ start, end }, what, length) {
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > length) damaged(what);
      return { start, end };
    },
    date(value, what) {
      if (typeof value !== "string" || value.length > 40 || Number.isNaN(Date.parse(value))) damaged(what);
      return new Date(value).toISOString();
    },
  };
  return checks;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** The object in a file of a format, if this page reads its version. */
export function parsed(json, { name, format, version, largest }) {
  if (json.length > largest) refuse(words.problems.tooLarge(name));
  let value = null;
  try {
    value = JSON.parse(json);
  } catch {
    refuse(words.problems.cut(name));
  }
  if (value?.format !== format) refuse(words.problems.otherFile(name, words.formats[format]));
  if (!Number.isInteger(value.version) || value.version < 1) refuse(words.problems.damaged(name, words.parts.version));
  if (value.version > version) refuse(words.problems.newer(name));
  return value;
}
