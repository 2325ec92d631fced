import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { Wording } from "./label.js";
import type { SourcePlace } from "./source.js";

/** One thing that an {@link Annex} says. */
export interface AnnexEntry {
  /** Stable key, unique in the framework. */
  readonly id: Id;
  /** Its short name. */
  readonly title?: LocalizedText;
  /** What it says. */
  readonly statement?: LocalizedText;
  /** Nodes of the framework that answer it, such as the criteria that mend a problem. */
  readonly answeredBy?: readonly Id[];
  /** Whose words it is in, where it differs from the framework. */
  readonly wording?: Wording;
  /** Whether it was checked against its source, where it differs from the framework. */
  readonly verified?: boolean;
  /** How its publisher has made the point public: a mark of the framework's `publishedAs`. */
  readonly publishedAs?: Id;
  /** Where it stands in the source. */
  readonly source?: SourcePlace;
  /** Further places that it rests on. */
  readonly basis?: readonly SourcePlace[];
}

/** What a source says beside what is rated: a compliance mechanism, elements of a method, problems, roles. Never scored. */
export interface Annex {
  /** Stable key, unique in the framework. */
  readonly id: Id;
  /** Its name. */
  readonly title: LocalizedText;
  /** What a reader should know about it. */
  readonly note?: LocalizedText;
  /** What it says, in order. */
  readonly entries: readonly AnnexEntry[];
}
