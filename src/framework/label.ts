/** Whose words a text is in: the body's own, ours after the body's meaning, or ours where the body published none. */
export type Wording = "official" | "paraphrase" | "interpretive";

/** Who made a scale or a rule: the body that publishes the framework, or somebody else as a proposal. */
export type Provenance = "official" | "proposal";
