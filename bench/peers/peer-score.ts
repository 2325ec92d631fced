import type { Record48 } from "../bench-48.js";
import type { PeerResult } from "./formulas.js";

/** Scores one assessment with another engine; null where it is not installed. */
export type PeerScore = ((assessment: Record48) => PeerResult | Promise<PeerResult>) | null;
