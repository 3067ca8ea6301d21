// The original of a source: its text, its paragraphs, and where the evidence of a citation stands in them.

/** The text of a file; null where its bytes are not UTF-8. A byte order mark stays out of it. */
export function decodeOriginal(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The paragraphs of an original: its lines that are not empty, verbatim. The first has the number 1. */
export const paragraphsOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Whether the evidence stands in the paragraph, letter by letter: tatweel and vowel marks count. */
export const standsIn = (paragraph: string, evidence: string): boolean => evidence !== '' && paragraph.includes(evidence);

/** A piece of a paragraph; `evidence` where a citation rests on it. */
export interface Piece {
  text: string;
  evidence: boolean;
}

/** Cuts a paragraph at the evidence that stands in it. Phrases that overlap become one piece. */
export function cutAtEvidence(paragraph: string, phrases: readonly string[]): Piece[] {
  const spans = phrases
    .filter((phrase) => standsIn(paragraph, phrase))
    .map((phrase) => spanOf(paragraph, phrase))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: Piece[] = [];
  let done = 0;
  for (let i = 0; i < spans.length; i++) {
    const { from } = spans[i] as Span;
    let { to } = spans[i] as Span;
    for (let next = spans[i + 1]; next && next.from < to; next = spans[i + 1]) {
      to = Math.max(to, next.to);
      i++;
    }
    if (from > done) pieces.push({ text: paragraph.slice(done, from), evidence: false });
    pieces.push({ text: paragraph.slice(from, to), evidence: true });
    done = to;
  }
  if (done < paragraph.length) pieces.push({ text: paragraph.slice(done), evidence: false });
  return pieces;
}

interface Span {
  from: number;
  to: number;
}

/** The first place of a phrase, with the vowel marks that sit on its last letter: cut off, they would lose it. */
function spanOf(paragraph: string, phrase: string): Span {
  const from = paragraph.indexOf(phrase);
  const end = from + phrase.length;
  const marks = /^\p{M}+/u.exec(paragraph.slice(end))?.[0].length ?? 0;
  return { from, to: end + marks };
}
