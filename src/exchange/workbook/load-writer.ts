import { QualityError } from "../../core/quality-error.js";

/** The package that reads and writes xlsx files, or why it is not there. */
export async function loadXlsxPackage(): Promise<typeof import("hucre/xlsx")> {
  try {
    return await import("hucre/xlsx");
  } catch {
    throw new QualityError(
      "wrong-usage",
      "Workbooks need the package hucre, which is not installed: run `npm install hucre`. CSV works without it.",
    );
  }
}
