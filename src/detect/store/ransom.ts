/** How those who empty open servers for money name what they leave: `read_me`, `how_to_recover`, `your_data_…`. */
const NOTE =
  /^(?:please)?read(?:this|me)|^howto(?:recover|restore|get|decrypt)|^(?:hacked|pwned|ransom|wegeturdb)|(?:recover|restore|backup|get|have|all)your|^yourd(?:ata|b)|datarecovery/;
/** A run that means nothing, and this word: nothing else is left of the index. */
const EMPTIED = /^[a-z0-9]{8,}-meow$/i;

/** Whether an index, a database or a collection is a ransom note: a fact of an exposure. */
export function ransomedBy(names: readonly string[]): { isRansomed?: true } {
  const isNote = (name: string) => EMPTIED.test(name) || NOTE.test(name.toLowerCase().replace(/[^a-z]/g, ''));
  return names.some(isNote) ? { isRansomed: true } : {};
}
