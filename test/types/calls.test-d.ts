import { respond, withdraw } from "../../src/assessment/respond.js";
import { startAssessment } from "../../src/assessment/start-assessment.js";
import { framework } from "../../src/generated/frameworks/czech-social-services/2026-01-01.js";
import { score } from "../../src/scoring/score-assessment.js";
import { nightShelter } from "../fixtures/night-shelter.js";

/** The way of an assessment, for a framework written by hand and for a generated one. Compiled, never run. */
export function rightCalls(): void {
  const shelter = respond(startAssessment(nightShelter), { "d1.a": "met" });
  score(nightShelter, shelter);
  score(nightShelter, withdraw(shelter, "d1.a"));
  const home = respond(startAssessment(framework), { "s1.a": 3, "s1.b": { rating: 2, comment: "…" } });
  score(framework, home);
}

export function wrongCalls(): void {
  // @ts-expect-error: no such item
  respond(startAssessment(nightShelter), { "d1.b": "met" });

  // @ts-expect-error: no such level
  respond(startAssessment(nightShelter), { "d1.a": "exceeds" });

  // @ts-expect-error: no such item to withdraw
  withdraw(startAssessment(nightShelter), "d1.b");

  // @ts-expect-error: no such item in this edition
  respond(startAssessment(framework), { "s99.z": 3 });

  // @ts-expect-error: the scale ends at three
  respond(startAssessment(framework), { "s1.a": 4 });

  // @ts-expect-error: no such item, in a document written in place
  score(nightShelter, { framework: "night-shelter", edition: "2026-01-01", responses: { "d1.b": "met" } });

  // @ts-expect-error: no such level, in a document written in place
  score(nightShelter, { framework: "night-shelter", edition: "2026-01-01", responses: { "d1.a": "exceeds" } });

  // @ts-expect-error: an assessment of another framework
  score(nightShelter, respond(startAssessment(framework), { "s1.a": 3 }));
}
