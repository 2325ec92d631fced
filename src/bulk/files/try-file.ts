import { QualityError } from "../../core/quality-error.js";
import { reasonOf } from "./reason-of.js";

/**
 * Does something with a file. A folder that is not there, or a disk that is full, is no bug of ours.
 *
 * @param file - Its path.
 * @param done - What is to be done with it, for the message.
 * @param doing - Does it.
 * @throws A QualityError with code `wrong-usage` that says why it cannot be done.
 *
 * @example
 * tryFile("hours.txt", "read", () => 3); // 3
 */
export function tryFile<T>(file: string, done: "read" | "written", doing: () => T): T {
  try {
    return doing();
  } catch (error) {
    throw new QualityError("wrong-usage", `${file} cannot be ${done}: ${reasonOf(error, done)}.`);
  }
}
