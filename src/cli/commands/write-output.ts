import { randomUUID } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { reasonOf } from "../../bulk/files/reason-of.js";
import { QualityError } from "../../core/quality-error.js";
import type { Io } from "./io.js";

/**
 * Writes a result to a file, or to standard output for `-`.
 *
 * The text goes into a file beside it first, which then takes its name: there is never half a file, whatever happens.
 *
 * @param io - Where to write.
 * @param file - The file.
 * @param text - The text, or the bytes of a file that is no text.
 * @param force - Whether a file that is there may be overwritten.
 * @throws A QualityError with code `wrong-usage` when there is a file already, it cannot be written, or bytes
 * would go to standard output.
 */
export async function writeOutput(io: Io, file: string, text: string | Uint8Array, force: boolean): Promise<void> {
  if (file === "-" && typeof text === "string") return io.out(text);
  if (file === "-") throw new QualityError("wrong-usage", "A workbook is no text: name a file with -o.");
  const there = await stat(file).catch(() => undefined);
  if (there?.isDirectory()) throw new QualityError("wrong-usage", `${file} is a folder; name a file.`);
  if (there?.isFile() && !force) {
    throw new QualityError("wrong-usage", `${file} is there already; give --force to overwrite it.`);
  }
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}`);
  try {
    // What is no plain file, such as a device, cannot be replaced.
    if (there !== undefined && !there.isFile()) await writeFile(file, text);
    else {
      await writeFile(beside, text);
      await rename(beside, file);
    }
  } catch (error) {
    throw new QualityError("wrong-usage", `${file} cannot be written: ${reasonOf(error, "written")}.`);
  } finally {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}
