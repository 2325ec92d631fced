import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";

/** A document that a framework rests on. */
export interface Source {
  /** Key by which places name this document. */
  readonly id: Id;
  /** Title as printed, in its own language or in English. */
  readonly title: string;
  /** Who published it. */
  readonly publisher?: string;
  /** Day of the text that was used. */
  readonly date?: Day;
  /** Where the document can be read. */
  readonly url?: string;
  /** Where it was in fact read, when that is another place. */
  readonly seenAt?: string;
  /** What can be said of it: undated, a secondary page, only partly readable. */
  readonly note?: string;
}

/** A place in a source: where a statement or a rule stands. */
export interface SourcePlace {
  /** Id of a {@link Source} of the same document. */
  readonly document: Id;
  /** Paragraph, annex, page or line. */
  readonly place: string;
}
