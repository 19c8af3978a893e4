/** One language: what `public/_locales/<language>/messages.json` holds. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;
export type Params = Readonly<Record<string, string | number>>;

/**
 * The message of a key with its `{name}` placeholders filled, or undefined where the catalogue has none.
 * With a numeric `count`, the key may have a form of its own for one of the language's plurals: `files_one`.
 * `{amount}` is the `count` with its `bound`: `at least 1,000`, `at least one`. A message begins with a capital.
 * A placeholder without a value stays as it is, so that a fault is seen and not swallowed.
 */
export function fill(catalogue: Catalogue, language: string, key: string, params: Params): string | undefined {
  const form = typeof params.count === 'number' ? `${key}_${pluralOf(params.count, language)}` : key;
  const message = (catalogue[form] ?? catalogue[key])?.message;
  const all = { ...params, amount: params.amount ?? amountOf(catalogue, language, params) };
  const filled = message?.replace(
    /\{(\w+)\}/g,
    (slot, name: string) => write(all[name as keyof typeof all], language) ?? slot,
  );
  return message?.startsWith('{amount}') && params.amount === undefined ? capitalised(filled!, language) : filled;
}

function amountOf(catalogue: Catalogue, language: string, { count, bound }: Params): string | undefined {
  if (typeof count !== 'number') return undefined;
  const number = (count === 1 ? catalogue.number_one?.message : undefined) ?? writeNumber(count, language);
  const message = typeof bound === 'string' ? catalogue[`bound_${bound.replace('-', '_')}`]?.message : undefined;
  return message?.replace('{number}', number) ?? number;
}

const capitalised = (text: string, language: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** A number the way the language writes it: `42,000`. */
export const writeNumber = (value: number, language: string) => new Intl.NumberFormat(language).format(value);

const pluralOf = (count: number, language: string) => new Intl.PluralRules(language).select(count);

function write(value: string | number | undefined, language: string): string | undefined {
  return typeof value === 'number' ? writeNumber(value, language) : value;
}
