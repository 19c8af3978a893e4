/** Comments, blank lines, and the commands of tools that stand above a dump. */
const ABOVE =
  /^(?:[\s;]+|--[^\n]{0,2000}\n|#[^\n]{0,2000}\n|\\[^\n]{0,200}\n|REM[^\n]{0,200}\n|\/\*[^*]{0,2000}(?:\*(?!\/)[^*]{0,2000}){0,200}\*\/)/i;
const BEGINS =
  /^(?:SET|CREATE|INSERT|DROP|USE|BEGIN|START|PRAGMA|COPY|LOCK|ALTER|DELETE|SELECT|GO|REPLACE|PROMPT|TRUNCATE|IF|PRINT|EXEC|GRANT|COMMENT|UPDATE|DECLARE|MERGE|DO)\b/i;
const TELLS =
  /^[ \t]*(?:INSERT[ \t]+(?:[A-Z]{2,12}[ \t]+){0,3}[`"[\w]|REPLACE[ \t]+INTO\b|CREATE[ \t]+(?:[A-Z]{2,12}[ \t]+){0,2}TABLE\b|COPY[ \t]+[^\n]{1,2000}[ \t]FROM[ \t]+stdin)/im;
const DUMP = /^-- (?:MySQL dump|MariaDB dump|PostgreSQL database dump|phpMyAdmin SQL Dump)/m;

/** Whether a text is a script of SQL that makes or fills tables; program text and prose around SQL are none. */
export function isSql(start: string): boolean {
  if (DUMP.test(start.slice(0, 500))) return true;
  let from = 0;
  for (let above = ABOVE.exec(start); above; above = ABOVE.exec(start.slice(from, from + 4_096)))
    from += above[0].length;
  return BEGINS.test(start.slice(from, from + 20)) && TELLS.test(start);
}

/** The databases whose dumps look like this, the surest sign first. */
const DIALECTS: readonly [product: string, sign: RegExp][] = [
  ['MariaDB', /^-- MariaDB dump/m],
  ['MySQL', /^-- MySQL dump|^-- phpMyAdmin|\bENGINE\s?=|`/m],
  ['SQL Server', /\[dbo\]|^SET (?:ANSI_NULLS|QUOTED_IDENTIFIER|IDENTITY_INSERT)\b|^GO\r?$/m],
  ['PostgreSQL', /PostgreSQL database dump|\bFROM stdin;|\bpg_catalog\b/],
  ['SQLite', /^PRAGMA foreign_keys|\bsqlite_sequence\b|^BEGIN TRANSACTION;/m],
  ['Oracle', /\bVARCHAR2\b|\bto_(?:date|timestamp)\s?\(/i],
];
export const databases: readonly string[] = DIALECTS.map(([product]) => product);

/** The database that a dump was made for, null where nothing tells it. */
export const databaseOf = (start: string): string | null => DIALECTS.find(([, sign]) => sign.test(start))?.[0] ?? null;

/** Whether a backslash escapes what follows it in a string. */
export const hasBackslashes = (product: string | null): boolean => product === 'MySQL' || product === 'MariaDB';

/** Where rows that are inserted are told. */
export const INSERTED = 'INSERT';
