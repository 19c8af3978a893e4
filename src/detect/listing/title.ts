const TITLE =
  /\b(?:index of|directory listing|directory index|listing directory|files within|directory:|dir listing|contents of \/)|^\S+ - \/.*\/?$|^(?:seaweedfs filer|file ?(?:browser|manager|server)|directory lister)\b|\| alist$|文件列表|目录列表|ディレクトリの一覧|listado de directorio|liste du répertoire|verzeichnisinhalt|содержимое/;

/** Whether a title is one that servers give to listings. */
export const isListingTitle = (title: string): boolean => TITLE.test(title.trim().toLowerCase());

/** Whether a title names a path, or the very path of the page: an article has no such title. */
export function isPathTitle(title: string, path: string): boolean {
  const plain = path.replace(/\/$/, '');
  return (
    /(?:index|listing|directory|contents)\b[^/]{0,30}[\s[.]\/|^\S+ - \/|\[\/|\/\s*$/i.test(title) ||
    (plain.length > 1 && title.includes(plain))
  );
}
