import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import { walk } from "../../framework/walk.js";
import { walkDocument } from "../document/document-walk.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** File names join ids by two hyphens, and a dot says that one node lies in another. */
export const rule: LintRule = {
  id: "id-form",
  describe:
    "Ids read well in file names and columns, and a dotted id stands inside the node that its first part names.",
  codes: ["id-form", "id-elsewhere"],
  check: (context) => [...ofForm(context), ...ofPlace(context)],
};

function ofForm({ framework }: LintContext): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { key, value, path } of walkDocument(framework)) {
    if (key !== "id" || typeof value !== "string" || !/[.-]([.-]|$)/.test(value)) continue;
    const message = `The id "${value}" ends with a dot or hyphen, or has two in a row.`;
    issues.push(warning("id-form", path, message, "Put a letter or digit between them: `--` joins ids in file names."));
  }
  return issues;
}

function ofPlace({ framework, outline }: LintContext): readonly Issue[] {
  return [...walk(framework)].flatMap(({ node, path, parents }) => {
    const named = prefixes(node.id).find((prefix) => outline.byId.get(prefix)?.visit);
    if (named === undefined || parents.some((parent) => parent.node.id === named)) return [];
    const message = `The id "${node.id}" says that it lies in "${named}", but it stands elsewhere.`;
    return [warning("id-elsewhere", `${path}/id`, message, `Move it into "${named}", or give it another id.`)];
  });
}

// The parts of a dotted id that could name a node around it, longest first.
function prefixes(id: string): readonly string[] {
  const dots = [...id.matchAll(/\./g)].map(({ index }) => index);
  return dots.reverse().map((dot) => id.slice(0, dot));
}
