import { JSDOM } from "jsdom";
import { realWidth } from "./real-width.js";

/** One line of text on a picture, where it would really stand. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A picture as a strict reader sees it. */
export interface ReadPicture {
  readonly width: number;
  readonly height: number;
  readonly ids: readonly string[];
  readonly texts: readonly DrawnText[];
  readonly title: string;
  readonly description: string;
  /** Pairs of an attribute that points at an id, and that id. */
  readonly references: readonly string[];
  readonly elements: readonly string[];
}

interface Element {
  readonly tagName: string;
  readonly textContent: string;
  readonly childNodes: Iterable<Element & { readonly nodeType: number }>;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<Element>;
  querySelector(selector: string): Element | null;
}

/** Reads a picture as XML; throws where it is not well-formed. */
export function readPicture(svg: string): ReadPicture {
  const { window } = new JSDOM(svg, { contentType: "image/svg+xml" });
  const root = (window.document as { documentElement: Element }).documentElement;
  const all = [...root.querySelectorAll("*")];
  const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);
  const texts = all
    .filter(({ tagName }) => tagName === "text")
    .flatMap((text): DrawnText[] => {
      const size = number(text, "font-size");
      const bold = text.getAttribute("font-weight") === "bold";
      const anchor = text.getAttribute("text-anchor") ?? "start";
      let y = number(text, "y");
      return [...text.childNodes].map((node, place) => {
        if (place > 0) y += number(node, "dy");
        const width = realWidth(node.textContent, size, bold);
        const x = number(text, "x");
        const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
        return { text: node.textContent, left, right: left + width, top: y - size, bottom: y + size * 0.3 };
      });
    });
  const pointing = ["fill", "aria-labelledby", "aria-describedby"].map((name) => root.getAttribute(name) ?? "");
  const fills = all.map((one) => /^url\(#(.+)\)$/.exec(one.getAttribute("fill") ?? "")?.[1] ?? "");
  return {
    width: number(root, "width"),
    height: number(root, "height"),
    ids: all.map((one) => one.getAttribute("id")).filter((id) => id !== null),
    texts,
    title: root.querySelector("title")?.textContent ?? "",
    description: root.querySelector("desc")?.textContent ?? "",
    references: [...pointing.filter((one) => one !== "none"), ...fills].filter((one) => one !== ""),
    elements: [...new Set([root, ...all].map(({ tagName }) => tagName))],
  };
}
