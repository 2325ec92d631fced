/** Says whether a framework is named by its file rather than by its id. */
export function isPath(name: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/.test(name);
}
