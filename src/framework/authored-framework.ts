import type { Day, Period } from "../core/day.js";
import type { LocalizedText } from "../core/text.js";
import type { DeclaredCounts, Framework } from "./framework.js";
import type { Area, Criterion, NodeBase, Standard } from "./node.js";

/** When a node is part of the text; an edition holds the nodes in force on its day. */
export interface InForce {
  /** First day; from the beginning if absent. */
  readonly from?: Day;
  /** Last day; until now if absent. */
  readonly until?: Day;
}

/** Adds what only the authored form has. */
export interface Dated {
  /** When this node is part of the text. Nodes of the same id follow each other and never overlap. */
  readonly inForce?: InForce;
}

/** A part as authored. */
export type AuthoredPart = NodeBase & Dated;

/** A criterion as authored. */
export interface AuthoredCriterion extends Omit<Criterion, "parts">, Dated {
  /** Its parts, of all times. */
  readonly parts?: readonly AuthoredPart[];
}

/** A standard as authored. */
export interface AuthoredStandard extends Omit<Standard, "criteria">, Dated {
  /** Its criteria, of all times. */
  readonly criteria?: readonly AuthoredCriterion[];
}

/** An area as authored: the content of `areas/<id>.yaml`. */
export interface AuthoredArea extends Omit<Area, "areas" | "standards">, Dated {
  /** Areas inside this one. */
  readonly areas?: readonly AuthoredArea[];
  /** Its standards, of all times. */
  readonly standards?: readonly AuthoredStandard[];
}

/** One edition as authored. */
export interface AuthoredEdition {
  /** Day from which the text counts; the name of the edition. */
  readonly edition: Day;
  /** When the text is in force. */
  readonly inForce?: Period;
  /** `ours` when the source has no date. */
  readonly dated?: "ours";
  /** How many nodes this edition must hold. */
  readonly counts?: DeclaredCounts;
  /** What a reader of any result must know, where it differs from the other editions. */
  readonly disclaimer?: LocalizedText;
}

/**
 * A framework as its authors keep it: several editions, every text once, `areas` as the ordered list of file names.
 * Several files, `framework.yaml` and `areas/<name>.yaml`, become one {@link Framework} for each edition.
 */
export interface AuthoredFramework
  extends Omit<Framework, "edition" | "extends" | "inForce" | "dated" | "counts" | "areas"> {
  /** The editions, oldest first. */
  readonly editions: readonly AuthoredEdition[];
  /** Names of the files in `areas/`, without `.yaml`, in order. */
  readonly areas: readonly string[];
}
