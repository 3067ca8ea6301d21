/** An organisation as a line of the first set-up names it. */
export interface NamedOrganisation {
  nameEn: string | null;
  nameAr: string | null;
  shortName: string | null;
}

/** `Name / الاسم (SHORT)`: the second name and the short name may be missing. */
const SHORT_NAME = /^(.*\S)\s*\(([^()]+)\)$/;
const ARABIC = /\p{Script=Arabic}/u;

/** Reads one organisation a line; empty lines are passed over. */
export function parseMemberLines(text: string): NamedOrganisation[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(parseLine);
}

function parseLine(line: string): NamedOrganisation {
  const [, named = line, shortName = null] = SHORT_NAME.exec(line) ?? [];
  const names = named.split(/\s[/|]\s/).map((name) => name.trim());
  // A third part belongs to the second: a name may hold a stroke too.
  const both = names.length > 1 ? [names[0] as string, names.slice(1).join(' / ')] : names;
  const arabic = both.find((name) => ARABIC.test(name)) ?? null;
  const english = both.find((name) => name !== arabic && name !== '') ?? null;
  return { nameEn: english, nameAr: arabic, shortName: shortName?.trim() ?? null };
}

/** Whether the same organisation stands there twice, by any of its names. */
export function namesOneTwice(organisations: readonly NamedOrganisation[]): boolean {
  const names = organisations.flatMap(({ nameEn, nameAr, shortName }) =>
    [...new Set([nameEn, nameAr, shortName])].filter((name) => name !== null).map((name) => name.toLowerCase()),
  );
  return new Set(names).size < names.length;
}
