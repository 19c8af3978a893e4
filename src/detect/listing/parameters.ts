/** `?C=N;O=D`, `?NA`, `?sort=name&order=asc`: how each server asks for another order. */
const SORT =
  /^(?:[nmsd][da]|[cmnosd]=[a-z](?:[ad])?|(?:sort\w*|order\w*|col|column|key|desc|asc|rev|reverse)(?:=[\w-]*)?|(?:dir|direction)=(?:asc|desc))$/i;
/** Parts of an order that say nothing alone. */
const BESIDE_SORT = /^(?:layout|view|lang|theme|limit|offset|filter|p|path|dir|directory|folder|d)=/i;
const PAGE = /^(?:page|pg|p|paged|start|offset|from|skip|cursor|marker|after|seite|page_?(?:no|num|number))=\d+$/i;
/** Parameters that ask the page to do something; a value with a dot or slash is a file all the same. */
const TOOL =
  /^(?:mode|tpl|action|act|do|cmd|op|task|search|q|query|login|logout|user|lang|language|theme|skin|layout|zip|archive|upload|json|simple|recursive|filter|page|limit|sort|order|token|sid|session)$/i;
const TOOL_VALUE =
  /^(?:zip|tar|tgz|tar[._]gz|7z|\d|true|yes|on|json|xml|rss|csv|upload|search|login|logout|new|edit|list|grid|details?|tiles|icons|thumbs|table|gallery|help)$/i;

/** Whether a parameter asks the page to do something, and names no file. */
export const isTool = (name: string, value: string): boolean =>
  TOOL_VALUE.test(value) || (TOOL.test(name) && !/[./]/.test(value));

const partsOf = (search: string): string[] => search.slice(1).split(/[&;]/, 10).filter(Boolean);

/** Whether a query asks for another order and for nothing else. */
export function isSorting(search: string): boolean {
  const parts = partsOf(search);
  return parts.some(part => SORT.test(part)) && parts.every(part => SORT.test(part) || BESIDE_SORT.test(part));
}

/** Whether a parameter is one of an order; a value may have no name. */
export const isSort = (name: string, value: string): boolean => SORT.test(name === '' ? value : `${name}=${value}`);

/** Whether a query asks for another part of the page. */
export const isPager = (search: string): boolean => partsOf(search).some(part => PAGE.test(part));
