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
  written: { ENOENT: "there is no such folder", EEXIST: "another run writes it at the same time" },
  both: {
    EACCES: "that is not permitted",
    EPERM: "that is not permitted",
    EISDIR: "it is a folder",
    ERR_FS_EISDIR: "it is a folder",
    ENOTDIR: "a part of its path is a file and no folder",
    ELOOP: "its links lead in a circle",
    ENAMETOOLONG: "its name is too long",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    EDQUOT: "the space allowed on the disk is used up",
    EFBIG: "it would be larger than a file may be",
    EMFILE: "too many files are open",
    ENFILE: "too many files are open",
    EIO: "the disk does not answer as it should",
  },
};
