/**
 * How a tree is written as one stream of text: ASCII's own information separators mark the structure, so that the
 * engine reads nothing but characters. A page's own control characters are replaced by spaces before.
 *
 *     GS  table  begins and ends           name US value RS     one row of a table, one pair of a form or list
 *     FS  ends a header row (instead of RS)
 *     SO name US text … SI                 an element of an XML document, nested; attributes are children `@name`, one
 *                                          of several siblings of a name is `name[]`
 *     DC1 text DC2                         code: the inside of `pre` and `code` on a page of prose
 *     DC3 text DC4                         what a script hands the page's program, mostly JSON; behind all else
 *     \n                                   a block ends, also inside a cell
 *
 * Tables never nest: a table inside a cell is flattened, and a table that only arranges other tables is no table.
 */
export const CELL = '\u001f';
export const ROW = '\u001e';
export const TABLE = '\u001d';
export const HEADER = '\u001c';
export const OPEN = '\u000e';
export const CLOSE = '\u000f';
export const CODE = '\u0011';
export const CODE_END = '\u0012';
export const DATA = '\u0013';
export const DATA_END = '\u0014';
/** Behind the name of an element: no name holds it. */
export const REPEATED = '[]';
