import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import { JSDOM } from "jsdom";

const validator = new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:a11y"] });

/** Finds what html-validate has against a page; an empty list is a good page. */
export async function validateHtml(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message} (line ${one.line}:${one.column})`),
  );
}

interface Page {
  querySelectorAll(selector: string): ArrayLike<{
    readonly tagName: string;
    readonly parentNode: unknown;
    getAttribute(name: string): string | null;
    remove(): void;
  }>;
}

/** How often something that repeats is looked at, such as the rows of a table: what is wrong with the seventh is wrong with the first. */
const often = 6;

/**
 * Finds what axe-core has against a page; an empty list is a good page. Each element costs it a millisecond or two, so of
 * brothers and sisters of one kind the first six are looked at.
 *
 * Contrast needs a layout, which jsdom has not: the test of the palette computes it.
 */
export async function inspectHtml(html: string): Promise<readonly string[]> {
  const { window } = new JSDOM(html, { runScripts: "outside-only", pretendToBeVisual: true });
  window.eval(axe.source);
  thinOut(window.document as Page);
  const found = await window.axe.run(window.document, { rules: { "color-contrast": { enabled: false } } });
  window.close();
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}

function thinOut(document: Page): void {
  const seen = new Map<unknown, Map<string, number>>();
  for (const element of Array.from(document.querySelectorAll("main *"))) {
    const kinds = seen.get(element.parentNode) ?? new Map<string, number>();
    seen.set(element.parentNode, kinds);
    const kind = `${element.tagName} ${element.getAttribute("class")}`;
    const count = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, count);
    if (count > often && element.tagName !== "SECTION") element.remove();
  }
}
