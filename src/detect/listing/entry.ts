/** One line of a listing, whatever server wrote it. */
export interface Entry {
  /** As the server names it, decoded; a directory without the slash. Never leaves the scan. */
  name: string;
  isDirectory: boolean;
  bytes: number | null;
  /** The size was rounded (`1.7M`). */
  isRounded: boolean;
  /** `2026-11-22`; null where unknown. */
  date: string | null;
}
