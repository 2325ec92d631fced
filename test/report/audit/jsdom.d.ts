declare module "jsdom" {
  /** What the audit needs of jsdom; its own types would bring those of a browser into the whole project. */
  export class JSDOM {
    constructor(
      html: string,
      options: { runScripts?: "outside-only"; pretendToBeVisual?: boolean; contentType?: string },
    );
    readonly window: {
      readonly document: unknown;
      readonly axe: {
        run(
          document: unknown,
          options: object,
        ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
      };
      eval(code: string): void;
      close(): void;
    };
  }
}
