/** How lines of programs, and of changes to them, begin; texts for people have no two of these. */
const LINES = [
  /^package [\w.]+;?$/m,
  /^import (?:static )?[\w.]+(?:\.\*)?;$/m,
  /^import .{1,200} from ['"]/m,
  /^from [\w.]+ import \w/m,
  /^import \w+$/m,
  /^#include [<"]/m,
  /^using [\w.]+;$/m,
  /^(?:export )?(?:default )?(?:async )?(?:function|func|fn|def) \w+ ?\(/m,
  /^(?:export |public |abstract |final )*(?:class|interface|struct|type|trait) \w+.{0,99}[{:]$/m,
  /^(?:export )?(?:const|let|var) \w+ ?=/m,
  /^namespace [\w\\.]+[;{]?$/m,
  /^diff --git a\//m,
  /^@@ -\d+,\d+ \+\d+,\d+ @@/m,
  /^<\?php/,
  /^require(?:_relative)? ['"]/m,
  /^def \w+$/m,
  /^Feature: /m,
  /^ {2,8}Scenario(?: Outline)?: /m,
  /^#!\//,
];
/** Looking further than this would cost more than it tells. */
const BEGINNING = 4_000;
const FEWEST = 2;

/** Whether a raw text is the source of a program, by its beginning. */
export function isSource(start: string): boolean {
  const text = start.slice(0, BEGINNING);
  return LINES.filter(line => line.test(text)).length >= FEWEST;
}
