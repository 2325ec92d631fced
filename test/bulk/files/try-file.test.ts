import { expect, it } from "vitest";
import { tryFile } from "../../../src/bulk/files/try-file.js";

it.each([
  { code: "ENOENT", done: "read", reason: "there is no such file" },
  { code: "ENOENT", done: "written", reason: "there is no such folder" },
  { code: "EEXIST", done: "written", reason: "another run writes it at the same time" },
  { code: "EISDIR", done: "read", reason: "it is a folder" },
  { code: "ERR_FS_EISDIR", done: "written", reason: "it is a folder" },
  { code: "ENOTDIR", done: "read", reason: "a part of its path is a file and no folder" },
  { code: "ELOOP", done: "written", reason: "its links lead in a circle" },
  { code: "ENAMETOOLONG", done: "written", reason: "its name is too long" },
  { code: "EMFILE", done: "read", reason: "too many files are open" },
  { code: "ENOSPC", done: "written", reason: "the disk is full" },
  { code: "EIO", done: "read", reason: "the disk does not answer as it should" },
  { code: "EXDEV", done: "written", reason: "EXDEV" },
] as const)("a file with $code is said to be one that cannot be $done: $reason", ({ code, done, reason }) => {
  const fail = (): never => {
    throw Object.assign(new Error("raw"), { code });
  };
  expect(() => tryFile("hours.txt", done, fail)).toThrow(
    expect.objectContaining({ code: "wrong-usage", message: `hours.txt cannot be ${done}: ${reason}.` }),
  );
});
