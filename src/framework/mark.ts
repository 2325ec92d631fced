import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";

/** A word that nodes carry, and what it means: a tag, or how a point was published. */
export interface Mark {
  /** The word, as nodes carry it. */
  readonly id: Id;
  /** Its name for a reader. */
  readonly title: LocalizedText;
  /** What a reader should know about it. */
  readonly note?: LocalizedText;
}
