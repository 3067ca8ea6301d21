/** What stands in the margins of every printed page but the first; start is where the language begins its lines. */
export interface PageMargins {
  /** The name of the pages, as `page` in the style sheet gives it. */
  page: string;
  rtl: boolean;
  head: { start: string; end: string };
  /** Parts of a line: words, and the numbers of this page and of the last. */
  foot: { start: string; end: readonly (string | { counter: 'page' | 'pages' })[] };
}

/** The style sheet of a document's page margins: its words are data, so that no page needs a style of its own. */
export function pageMargins({ page, rtl, head, foot }: PageMargins): string {
  const [start, end] = rtl ? ['right', 'left'] : ['left', 'right'];
  const boxes: [name: string, content: string][] = [
    [`top-${start}`, cssString(head.start)],
    [`top-${end}`, cssString(head.end)],
    [`bottom-${start}`, cssString(foot.start)],
    [
      `bottom-${end}`,
      foot.end.map((part) => (typeof part === 'string' ? cssString(part) : `counter(${part.counter})`)).join(' '),
    ],
  ];
  const look = `direction: ${rtl ? 'rtl' : 'ltr'}; font: 8.5pt "IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif; color: #444;`;
  const every = boxes.map(([name, content]) => `  @${name} { content: ${content}; ${look} }`);
  const none = boxes.map(([name]) => `  @${name} { content: none; }`);
  return `@page ${page} {\n${every.join('\n')}\n}\n@page ${page}:first {\n${none.join('\n')}\n}\n`;
}

/** A text as a CSS string that nothing in it can end. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{M}\p{N} .,:;·()–—-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
