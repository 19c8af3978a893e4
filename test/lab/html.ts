/** A whole HTML page. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
${body}
</body>
</html>
`;
}

/** A table with a header row. */
export function htmlTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table>\n<thead>${row('th', columns)}</thead>\n<tbody>\n${rows.map(cells => row('td', cells)).join('\n')}\n</tbody>\n</table>`;
}
