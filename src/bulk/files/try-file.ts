import { QualityError } from "../../core/quality-error.js";

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
    const code = String(error instanceof Error && "code" in error ? error.code : error);
    throw new QualityError(
      "wrong-usage",
      `${file} cannot be ${done}: ${reasons[done][code] ?? reasons.both[code] ?? code}.`,
    );
  }
}

const reasons: Readonly<Record<"read" | "written" | "both", Readonly<Record<string, string>>>> = {
  read: { ENOENT: "there is no such file" },
  written: { ENOENT: "there is no such folder" },
  both: {
    EACCES: "that is not permitted",
    EPERM: "that is not permitted",
    EISDIR: "it is a folder",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
  },
};
