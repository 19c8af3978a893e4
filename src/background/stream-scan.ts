import { begin, type Coverage, type CoverageReason, type Findings, type Head, type Pattern } from '../detect';
import { contentTypeOf, headerOf, headerRecord } from './headers';

/** Characters read of an answer; more would hold memory that the scan does not need. */
const most = 8_000_000;

export interface Answering {
  url: string;
  statusCode: number;
  responseHeaders?: readonly { name: string; value?: string | undefined }[] | undefined;
}
export interface StreamScan {
  /** The next bytes. False once enough was read. */
  feed(bytes: ArrayBuffer): boolean;
  /** What was found. `cut` says why the stream did not come to its end. */
  end(cut: CoverageReason | null): Findings;
}

/** Reads an answer as its bytes arrive; they may be cut anywhere, also within a character. */
export function scanStream(answer: Answering, own: readonly Pattern[] = []): StreamScan {
  const decoder = decoderFor(headerOf(answer.responseHeaders, 'content-type'));
  const scan = begin(headOf(answer), { own });
  let scanned = 0;
  const feed = (text: string) => {
    scanned += text.length;
    scan.feed({ text });
  };
  return {
    feed(bytes) {
      feed(decoder.decode(bytes, { stream: true }));
      return scanned < most;
    },
    end(cut) {
      feed(decoder.decode());
      const announced = Number(headerOf(answer.responseHeaders, 'content-length')) || 0;
      const of = cut === null ? scanned : Math.max(scanned, announced);
      const coverage: Coverage = { state: cut === null ? 'full' : 'partial', reason: cut, scanned, of };
      return scan.end(coverage);
    },
  };
}

function headOf({ url, statusCode, responseHeaders = [] }: Answering): Head {
  const headers = headerRecord(responseHeaders);
  return { url, contentType: contentTypeOf(responseHeaders), title: '', form: 'raw', status: statusCode, headers };
}

/** In the character set that the answer names, if it exists; JSON is UTF-8 otherwise. */
function decoderFor(contentType: string): TextDecoder {
  const named = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named);
  } catch {
    return new TextDecoder();
  }
}
