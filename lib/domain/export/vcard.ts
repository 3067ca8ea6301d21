/** A person or an office as an address book keeps them. */
export interface Card {
  /** Stays the same, so that a card taken twice is one. */
  uid: string;
  /** The name that is shown, and the same person's in the other language. */
  name: string;
  otherName: string | null;
  kind: 'person' | 'office';
  organisation: string | null;
  title: string | null;
  email: string | null;
  phones: readonly string[];
  address: string | null;
  /** The page of the record. */
  url: string;
  /** When it was made: an instant. */
  revised: string;
}

const MOST_OCTETS = 75;

/** A text as a value: line breaks and the signs that part values are escaped. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in a card.
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replace(/[\\,;]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');

/** A line in pieces of at most 75 octets, each but the first behind a space; no character is cut through. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return `${folded}\r\n`;
}

/**
 * A card as vCard 3.0, the version that all address books read. The name stands as a whole: which part of it is the
 * family's, nobody recorded.
 */
export function writeCard(card: Card): string {
  const fields: [name: string, value: string | null][] = [
    ['VERSION', '3.0'],
    ['PRODID', '-//Munasara//EN'],
    ['UID', `urn:uuid:${card.uid}`],
    ['FN', escaped(card.name)],
    ['N', card.kind === 'office' ? ';;;;' : `${escaped(card.name)};;;;`],
    ['NICKNAME', card.otherName && escaped(card.otherName)],
    ['ORG', card.organisation && escaped(card.organisation)],
    ['X-ABSHOWAS', card.kind === 'office' ? 'COMPANY' : null],
    ['TITLE', card.title && escaped(card.title)],
    ['EMAIL;TYPE=INTERNET', card.email && escaped(card.email)],
    ...[...new Set(card.phones)].map((phone): [string, string] => ['TEL;TYPE=WORK,VOICE', escaped(phone)]),
    ['ADR;TYPE=WORK', card.address && `;;${escaped(card.address)};;;;`],
    ['URL', card.url],
    ['REV', card.revised],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));
  return ['BEGIN:VCARD', ...lines, 'END:VCARD'].map(foldLine).join('');
}
