import type { Crosswalk, Framework } from "quality-frameworks";
import { crosswalk as czechVeqf } from "quality-frameworks/crosswalks/czech-social-services-2026-01-01--veqf-2010-10-06";
import { crosswalk as issCzech } from "quality-frameworks/crosswalks/iss-bulgaria-2014-06-11--czech-social-services-2026-01-01";
import { crosswalk as issVeqf } from "quality-frameworks/crosswalks/iss-bulgaria-2014-06-11--veqf-2010-10-06";
import { crosswalk as laStradaCzech } from "quality-frameworks/crosswalks/la-strada-international-2026-11-22--czech-social-services-2026-01-01";
import { crosswalk as laStradaVeqf } from "quality-frameworks/crosswalks/la-strada-international-2026-11-22--veqf-2010-10-06";
import { framework as czech } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { framework as iss } from "quality-frameworks/frameworks/iss-bulgaria/2014-06-11";
import { framework as laStrada } from "quality-frameworks/frameworks/la-strada-international/2026-11-22";
import { framework as veqf } from "quality-frameworks/frameworks/veqf/2010-10-06";

/** A crosswalk between frameworks, as it was when somebody last read all of it. */
export interface Reviewed {
  readonly name: string;
  readonly crosswalk: Crosswalk;
  readonly from: Framework;
  readonly to: Framework;
  /** The side of which every item is spoken of, and where that is not the whole of it, the areas that are. */
  readonly smaller: { readonly side: "from" | "to"; readonly items: number; readonly areas?: readonly string[] };
  readonly languages: readonly string[];
  /** Relations by kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Those that claim more than a likeness: who meets the one side meets the other. */
  readonly claims: readonly string[];
  /** Items that nothing answers. */
  readonly none: readonly string[];
}

/** Every crosswalk between frameworks that speaks of all items of one side. */
export const reviewed: readonly Reviewed[] = [
  {
    name: "the Czech standards and the European framework",
    crosswalk: czechVeqf,
    from: czech,
    to: veqf,
    smaller: { side: "to", items: 29 },
    languages: ["en", "cs"],
    kinds: { none: 6, intersects: 18, subset: 1, superset: 4 },
    claims: [
      "s8.b subset comprehensive",
      "s8.a + s8.c superset respect-for-users-rights.c6",
      "s1.c + s15.a + s15.e superset good-governance.c2",
      "s9.c + s10.a + s10.b superset working-conditions-human-capital.c2",
      "s9.a superset working-conditions-human-capital.c3",
    ],
    none: [
      "affordable",
      "continuous",
      "partnership.c1",
      "good-governance.c4",
      "working-conditions-human-capital.c1",
      "adequate-physical-infrastructure.c2",
    ],
  },
  {
    name: "La Strada's standards and the European framework",
    crosswalk: laStradaVeqf,
    from: laStrada,
    to: veqf,
    smaller: { side: "to", items: 29 },
    languages: ["en"],
    kinds: { none: 2, intersects: 24, superset: 3 },
    claims: [
      "org-5 superset respect-for-users-rights.c2",
      "dat-2 + dat-3 + dat-5 superset respect-for-users-rights.c4",
      "org-2 + org-3 + org-4 superset good-governance.c2",
    ],
    none: ["good-governance.c4", "adequate-physical-infrastructure.c2"],
  },
  {
    name: "ISS-Bulgaria's questions and the European framework",
    crosswalk: issVeqf,
    from: iss,
    to: veqf,
    smaller: { side: "to", items: 29 },
    languages: ["en", "bg"],
    kinds: { none: 13, intersects: 15, subset: 1 },
    claims: ["iss-5.1 subset participation-and-empowerment.c1"],
    none: [
      "available",
      "affordable",
      "comprehensive",
      "continuous",
      "respect-for-users-rights.c3",
      "respect-for-users-rights.c4",
      "respect-for-users-rights.c6",
      "respect-for-users-rights.c7",
      "working-conditions-human-capital.c1",
      "working-conditions-human-capital.c3",
      "working-conditions-human-capital.c4",
      "adequate-physical-infrastructure.c1",
      "adequate-physical-infrastructure.c2",
    ],
  },
  {
    name: "ISS-Bulgaria's questions and the Czech standards",
    crosswalk: issCzech,
    from: iss,
    to: czech,
    smaller: { side: "from", items: 35 },
    languages: ["en", "bg", "cs"],
    kinds: { none: 12, intersects: 18, subset: 4, superset: 1 },
    claims: [
      "iss-1.3 subset s1.a",
      "iss-1.5 superset s15.e + s15.h",
      "iss-4.4 subset s10.b + s10.e",
      "iss-4.5 subset s10.d",
      "iss-5.2 subset s5.b",
    ],
    none: [
      "iss-1.2",
      "iss-1.4",
      "iss-3.2",
      "iss-3.4",
      "iss-4.8",
      "iss-5.4",
      "iss-6.1",
      "iss-6.2",
      "iss-6.3",
      "iss-7.1",
      "iss-7.2",
      "iss-8.4",
    ],
  },
  {
    name: "La Strada's four areas of direct work and the Czech standards",
    crosswalk: laStradaCzech,
    from: laStrada,
    to: czech,
    smaller: { side: "from", items: 30, areas: ["helpline", "social-assistance", "shelter", "safety"] },
    languages: ["en", "cs"],
    kinds: { none: 6, intersects: 23, superset: 1 },
    claims: ["soc-5 superset s5.c + s5.d"],
    none: ["hel-1", "soc-6", "soc-8", "she-5", "saf-1", "saf-4"],
  },
];
