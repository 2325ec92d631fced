/**
 * Says whether a framework is named by its file rather than by its id.
 *
 * @example
 * isPath("./night-shelter.yaml"); // true
 * isPath("night-shelter"); // false
 */
export function isPath(name: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/.test(name);
}
