import type { Answer } from '../storage';

/** Types that browsers save and do not show. */
const saved = [
  /^text\/(x-)?(csv|comma-separated-values|tab-separated-values|tsv|calendar|vcard|rtf|sql)$/,
  /^application\/(x-)?(csv|ndjson|jsonl|jsonlines|json-lines|json-seq|json5|sql|zip|gzip|tar|7z-compressed|rar-compressed|bzip2?|xz|octet-stream|download|force-download|rtf|sqlite3|vnd\.sqlite3|iso9660-image)$/,
  /^application\/fhir\+(xml|ndjson)$/,
  /^application\/(hl7-v2|edi-x12|edi-hipaa|dicom|msword|mbox|vnd\.(ms-|openxmlformats-|oasis\.)\S+)$/,
  /^(x-application|message|font|model|chemical)\//,
];

/** Whether browsers save an answer instead of showing it, as far as its headers tell. */
export const isSaved = ({ contentType, isAttachment }: Pick<Answer, 'contentType' | 'isAttachment'>): boolean =>
  isAttachment || saved.some(pattern => pattern.test(contentType));

/** Whether Firefox's viewer may take an answer, so that no content script runs on it. */
export const isJson = (contentType: string): boolean =>
  /^(application|text)\/([\w.-]+\+)?json$/.test(contentType) ||
  /^application\/(x-)?(ndjson|jsonl|jsonlines|json-lines|json-seq)$/.test(contentType);
