const FOLDER =
  /(?:^|[^\p{L}])(?:dir|directory|folder|ordner|verzeichnis|dossier|répertoire|carpeta|directorio|cartella|pasta|map|папка|каталог)(?:$|[^\p{L}])|文件夹|目录|資料夾|フォルダ|ディレクトリ|폴더|پوشه|(?:^|\s)\(?d[r-][w-][xs-]|\b\d+ (?:items?|files?|entries|objects)\b/iu;

/** Whether a text beside an entry says that it is a folder: a word, the rights, a number of entries. */
export const saysFolder = (text: string): boolean => FOLDER.test(text);
