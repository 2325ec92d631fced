import type { LocalizedText } from "../core/text.js";
import type { EditionRef, RelationKind } from "../framework/crosswalk.js";
import type { Wording } from "../framework/label.js";

/** What there is to know of a shipped crosswalk before it is loaded. */
export interface ShippedCrosswalk {
  /** Name of its module, `<from>--<to>`: what stands after `quality-frameworks/crosswalks/`. */
  readonly name: string;
  /** The side one comes from. */
  readonly from: EditionRef;
  /** The side one goes to. */
  readonly to: EditionRef;
  /** Its name for people. */
  readonly title?: LocalizedText;
  /** Whose reading it is; absent where everything in it is derived. */
  readonly wording?: Wording;
  /** How many relations of each kind it holds. */
  readonly relations: Readonly<Record<RelationKind, number>>;
}
