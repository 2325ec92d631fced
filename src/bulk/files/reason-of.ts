/**
 * Says why a file cannot be read or written, to go behind a colon.
 *
 * @param error - What was thrown.
 * @param done - What was to be done with the file.
 *
 * @example
 * reasonOf(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }), "written"); // "the disk is full"
 */
export function reasonOf(error: unknown, done: "read" | "written"): string {
  const code = String(error instanceof Error && "code" in error ? error.code : error);
  return reasons[done][code] ?? reasons.both[code] ?? code;
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
