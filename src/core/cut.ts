/**
 * Cuts a text that is longer than a reader needs, and shows that it went on.
 *
 * @param text - The text.
 * @param most - How many characters to keep.
 *
 * @example
 * cut("ombudsman", 4); // "ombu…"
 * cut("ombudsman", 9); // "ombudsman"
 */
export function cut(text: string, most: number): string {
  // Never between the two halves of one character.
  return text.length > most ? `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}

/**
 * Cuts what is quoted in a message, and the message itself where that is not enough: somebody may call an item by a
 * megabyte of text.
 *
 * @example
 * cutMessage(`The framework has no item "${"x".repeat(1000)}".`).length; // 108
 * cutMessage('The framework has no item "s1.z".'); // "The framework has no item \"s1.z\"."
 */
export function cutMessage(message: string): string {
  if (message.length <= 120) return message;
  const quoted = message.replace(/"[^"]*"/g, (text) => (text.length > 82 ? `${cut(text, 79)}"` : text));
  return cut(quoted, 2000);
}
