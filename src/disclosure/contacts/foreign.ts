/** Fields of an object that somebody else wrote. */
export type Fields = Readonly<Record<string, unknown>>;

const LONGEST = 300;
/** Controls, marks that turn the direction of writing, separators of lines, and braces, which slots are made of. */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}{}]+/gu;

/** A foreign text as one line that can do no harm; empty where it is none or longer than a name or address gets. */
export function textOf(value: unknown, longest: number = LONGEST): string {
  if (typeof value !== 'string' || value.length > longest * 4) return '';
  const text = value.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
  return text.length <= longest ? text : '';
}

/** The fields of a foreign object; none where it isn't one. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** A field of a foreign object, never one that every object has. */
export function fieldOf(value: unknown, name: string): unknown {
  const fields = fieldsOf(value);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** A field as a text. */
export const textField = (value: unknown, name: string, longest?: number): string =>
  textOf(fieldOf(value, name), longest);

/** The first elements of a foreign array; none where it isn't one. */
export const listOf = (value: unknown, most = 100): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, most) : [];

/** The object of a JSON text, or null where it holds none. */
export function parsed(body: string): Fields | null {
  try {
    const value: unknown = JSON.parse(body.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}
