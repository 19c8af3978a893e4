/** What `--help` says. */
export const USAGE = `Scans saved files for leaked patient data. Nothing is sent anywhere, and nothing found is written anywhere.

  phi-scan [options] FILE…      files and folders; - is standard input
  phi-scan --batch              one {"id","url","status","contentType","headers","body"} a line in,
                                one {"id", …report} a line out

Reads HTML, MHTML, JSON, NDJSON, CSV, XML and other text; HAR and WARC, response by response; gzip of any of them.

  --url URL            the address a file was saved from
  --content-type TYPE  what it was served as; otherwise told from the name and the content
  --json               one report a line
  --spans              as --json, with type and offsets of every finding, and of what is only mentioned, never the values
  --sarif              one SARIF 2.1.0 log, for pipelines
  --fail-on LEVEL      the level from which on the exit code is 1: low, medium (the default), high or critical
  --patterns FILE      your own patterns, as the options page exports them
  --batch              see above; its exit code tells nothing of what was found
  --help, --version

Exit code: 0 nothing at or above the level; 1 something is; 2 a part could not be looked at, and nothing else was found.
Memory stays bounded, whatever the length: pages are read up to 64 million characters, everything else to its end.`;

/** Where to look after a mistake. */
export const HINT = 'phi-scan --help says how it is used.';
