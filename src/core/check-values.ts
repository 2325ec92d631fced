import { capital } from "./capital.js";
import { type Check, kindOf, report } from "./check-fields.js";
import { isDay } from "./date.js";
import { isId } from "./id.js";

/** Checks that a value is text. */
export const isText: Check = (value, trail) => {
  if (typeof value !== "string")
    report(
      trail,
      "wrong-type",
      `This must be text, but is ${kindOf(value)}.`,
      typeof value === "number" ? "Put it in quotes." : undefined,
    );
};

/** Checks that a value is text with something in it. */
export const isFilledText: Check = (value, trail) => {
  if (typeof value === "string" && value.trim() === "")
    report(trail, "empty-text", "This text is empty.", "Write something, or leave the key out.");
  else isText(value, trail);
};

/** Checks that a value is an id. */
export const isIdText: Check = (value, trail) => {
  if (isId(value)) return;
  const hint = "An id has a lower-case letter first, then only a-z, 0-9, . and -, at most 64 characters.";
  report(trail, "not-an-id", `This must be an id, but is ${kindOf(value)}.`, hint);
};

/** Checks that a value may name a level, by its id or its number; which levels there are is for another check. */
export const isLevelName: Check = (value, trail) => {
  if (typeof value === "string" || (typeof value === "number" && Number.isFinite(value))) return;
  report(trail, "wrong-type", `This must be the id or the number of a level, but is ${kindOf(value)}.`);
};

/** Checks that a value is a day of the calendar. */
export const isDayText: Check = (value, trail) => {
  if (isDay(value)) return;
  const isWritten = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const why = isWritten ? "is not a day of the calendar" : "is not a day";
  const hint = isWritten ? "Correct the month or the day." : 'Write it as "2026-05-04", in quotes.';
  report(trail, "not-a-day", `${capital(kindOf(value))} ${why}.`, hint);
};

/** Checks that a value is a whole number from 0 on. */
export const isCount: Check = (value, trail) => {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    report(trail, "wrong-type", `This must be a whole number from 0 on, but is ${kindOf(value)}.`);
  }
};

/** Checks that a value is text, a number, or true or false. */
export const isPlainValue: Check = (value, trail) => {
  const right =
    typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
  if (!right) report(trail, "wrong-type", `This must be true, false, a number or text, but is ${kindOf(value)}.`);
};
