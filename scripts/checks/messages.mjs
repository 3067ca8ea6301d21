import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { filesLike } from '../lib/sources.mjs';

export const name = 'messages: both languages, whole plurals';

const ARABIC_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const CHOICES = new Set([TYPE.plural, TYPE.select]);

function flatten(value, prefix = '') {
  if (typeof value === 'string') return [[prefix, value]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key));
}

/** Every part of a message, also inside its choices and tags. */
function parts(elements) {
  return elements.flatMap((element) => {
    const inside = element.options ? Object.values(element.options).flatMap(({ value }) => value) : element.children;
    return [element, ...(inside ? parts(inside) : [])];
  });
}

/** What the program passes in: names with the kind of value they take. */
function argumentsOf(elements) {
  const named = parts(elements).filter(({ type }) => type !== TYPE.literal && type !== TYPE.pound);
  const kinds = named.map(({ type, value, options }) => {
    const cases = type === TYPE.select ? `:${Object.keys(options).sort().join('|')}` : '';
    return `${value}${CHOICES.has(type) || type === TYPE.tag ? `(${TYPE[type]}${cases})` : ''}`;
  });
  // A plural may print its number once more in one language and not in the other.
  const inChoices = new Set(named.filter(({ type }) => CHOICES.has(type)).map(({ value }) => value));
  return [...new Set(kinds)].filter((kind) => !inChoices.has(kind)).sort();
}

function parseAll(file, text, problems) {
  const messages = new Map();
  for (const [key, message] of flatten(JSON.parse(text))) {
    try {
      messages.set(key, parse(message, { requiresOtherClause: true }));
    } catch (error) {
      messages.set(key, []);
      problems.push(`${file}: ${key}: ${error.message}`);
    }
    if (message.trim() === '') problems.push(`${file}: ${key}: empty`);
  }
  return messages;
}

function incompletePlurals(messages) {
  return [...messages].flatMap(([key, elements]) =>
    parts(elements)
      .filter(({ type }) => type === TYPE.plural)
      .filter(({ options }) => ARABIC_FORMS.some((form) => !(form in options)))
      .map(({ value }) => `ar: ${key}: the plural of {${value}} needs ${ARABIC_FORMS.join(', ')}`),
  );
}

export function run() {
  const [arabic] = filesLike(/^messages\/ar\.json$/);
  const [english] = filesLike(/^messages\/en\.json$/);
  if (!arabic || !english) return ['messages/ar.json and messages/en.json should both exist'];
  const problems = [];
  const ar = parseAll('ar', arabic.text, problems);
  const en = parseAll('en', english.text, problems);
  for (const key of en.keys()) if (!ar.has(key)) problems.push(`ar: ${key} is missing`);
  for (const key of ar.keys()) if (!en.has(key)) problems.push(`en: ${key} is missing`);
  for (const [key, elements] of en) {
    const [inEnglish, inArabic] = [argumentsOf(elements), argumentsOf(ar.get(key) ?? elements)].map(String);
    if (inEnglish !== inArabic) problems.push(`${key}: en takes ${inEnglish || 'nothing'}, ar takes ${inArabic || 'nothing'}`);
  }
  return [...problems, ...incompletePlurals(ar)];
}
