import type { Counterexample, LawReport, SchemeLaw } from "./scheme-report.js";
import type { Study } from "./study.js";

/** A law as it is tried on a scheme. */
export interface Law {
  /** Its name. */
  readonly id: SchemeLaw;
  /** What it says, as a clause: "no rating raised lowers …". */
  readonly says: string;
  /** Tries it. */
  readonly attempt: (study: Study) => Attempt;
}

/** What came of trying a law. */
export interface Attempt {
  /** How many comparisons were made. */
  readonly tried: number;
  /** Whether these are all comparisons there are. */
  readonly complete: boolean;
  /** A case that breaks the law. */
  readonly broken: { readonly says: string; readonly counterexample: Counterexample } | null;
}

/** Reports what came of trying a law. */
export function reportLaw({ id, says, attempt }: Law, study: Study): LawReport {
  const { tried, complete, broken } = attempt(study);
  if (broken !== null) return { law: id, outcome: "broken", tried, ...broken };
  return {
    law: id,
    outcome: complete ? "held" : "not-proven",
    tried,
    says: found(says, tried, complete),
    counterexample: null,
  };
}

function found(says: string, tried: number, complete: boolean): string {
  if (tried === 0)
    return complete ? `In no case can it fail that ${says}.` : `Nothing could be tried to see whether ${says}.`;
  const cases = tried === 1 ? "1 case" : `${tried} cases`;
  return complete ? `In all ${cases}, ${says}.` : `In ${cases} that were tried, of many more, ${says}.`;
}
