/** Takes what goes to standard output; a promise where it has to wait until there is room for more. */
export type Show = (text: string) => void | Promise<void>;

/**
 * Writes to standard output, and waits for who reads it: what is not waited for piles up in memory.
 *
 * @example
 * showInTurn(""); // undefined
 */
export function showInTurn(text: string): void | Promise<void> {
  const { stdout } = process;
  if (stdout.write(text) || stdout.destroyed) return undefined;
  return new Promise((resolve) => {
    const end = (): void => {
      stdout.off("drain", end).off("close", end);
      resolve();
    };
    stdout.on("drain", end).on("close", end);
  });
}
