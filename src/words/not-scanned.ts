import type { CoverageReason } from '../detect/types';
import type { Key } from '../language';

/** Why a page was not read, as a title; what that means; and what the person can do. */
export interface NotScannedWords {
  title: Key;
  meaning: Key;
}

/** `unread`: the page was open before the extension was. */
export const NOT_SCANNED: Record<CoverageReason | 'unread', NotScannedWords> = {
  pdf: { title: 'unscanned_pdf', meaning: 'unscanned_pdf_meaning' },
  image: { title: 'unscanned_image', meaning: 'unscanned_image_meaning' },
  media: { title: 'unscanned_media', meaning: 'unscanned_media_meaning' },
  download: { title: 'unscanned_download', meaning: 'unscanned_download_meaning' },
  'no-permission': { title: 'unscanned_no_permission', meaning: 'unscanned_no_permission_meaning' },
  'browser-page': { title: 'unscanned_browser_page', meaning: 'unscanned_browser_page_meaning' },
  'no-script': { title: 'unscanned_no_script', meaning: 'unscanned_no_script_meaning' },
  'no-body': { title: 'unscanned_no_body', meaning: 'unscanned_no_body_meaning' },
  limit: { title: 'unscanned_limit', meaning: 'unscanned_limit_meaning' },
  loading: { title: 'unscanned_loading', meaning: 'unscanned_loading_meaning' },
  error: { title: 'unscanned_error', meaning: 'unscanned_error_meaning' },
  unread: { title: 'unscanned_unread', meaning: 'unscanned_unread_meaning' },
};
