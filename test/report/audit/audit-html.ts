import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import { JSDOM } from "jsdom";

const validator = new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:a11y"] });

/** Finds what html-validate and axe-core have against a page; an empty list is a good page. */
export async function auditHtml(html: string): Promise<readonly string[]> {
  return [...(await validate(html)), ...(await inspect(html))];
}

async function validate(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message} (line ${one.line}:${one.column})`),
  );
}

// Contrast needs a layout, which jsdom has not: the test of the palette computes it.
async function inspect(html: string): Promise<readonly string[]> {
  const { window } = new JSDOM(html, { runScripts: "outside-only", pretendToBeVisual: true });
  window.eval(axe.source);
  const found = await window.axe.run(window.document, { rules: { "color-contrast": { enabled: false } } });
  window.close();
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}
