const separator = /[,;\n]/;

/** Writes ids of evidence for one cell: with commas between, or as JSON where an id holds a sign that divides them. */
export function evidenceCell(ids: readonly string[] | undefined): string | null {
  if (ids === undefined || ids.length === 0) return null;
  const odd = ids.some((id) => separator.test(id) || id !== id.trim() || id === "") || ids[0]?.startsWith("[");
  return odd ? JSON.stringify(ids) : ids.join(", ");
}

/** Reads what {@link evidenceCell} wrote; semicolons and line breaks divide as well. */
export function readEvidence(cell: string): readonly string[] {
  if (cell.trimStart().startsWith("[")) {
    try {
      const list: unknown = JSON.parse(cell);
      if (Array.isArray(list) && list.every((one) => typeof one === "string")) return list;
    } catch {
      // Then it is what somebody typed.
    }
  }
  return cell
    .split(separator)
    .map((id) => id.trim())
    .filter((id) => id !== "");
}
