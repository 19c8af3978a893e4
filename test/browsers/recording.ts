/** One stay of the browser's main thread in a script of the extension's in a page. */
export interface Stay {
  /** Milliseconds, on a clock of the recording. */
  start: number;
  duration: number;
  /** Of it, what the thread has worked: on a busy machine others had the rest. */
  work: number;
  /** Process of the page. */
  process: number;
}

/** An event of Chromium's trace: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { worldName?: string; data?: { url?: string } };
}

export const TRACED = ['v8', 'devtools.timeline'];

/**
 * The stays in a trace: a content script's evaluation with its compilation, and every later call into its isolated
 * world to the end of what it had promised (microtasks). Calls inside such a stay are part of it.
 */
export function staysIn(events: readonly TraceEvent[], origin: string, worldName: string): Stay[] {
  const isOurs = ({ name, args }: TraceEvent) =>
    (name === 'EvaluateScript' && args.data?.url?.startsWith(origin)) ||
    (name === 'v8.callFunction' && args.worldName === worldName);
  const stays: Stay[] = [];
  const ends = new Map<string, number>();
  for (const event of events.filter(each => each.ph === 'X' && isOurs(each)).sort((one, other) => one.ts - other.ts)) {
    const thread = `${event.pid} ${event.tid}`;
    if (event.ts < (ends.get(thread) ?? 0)) continue;
    const duration = event.dur ?? 0;
    ends.set(thread, event.ts + duration);
    const work = event.tdur ?? duration;
    stays.push({ start: event.ts / 1_000, duration: duration / 1_000, work: work / 1_000, process: event.pid });
  }
  return stays;
}

/**
 * Runs in Firefox itself: the stays that its profiler saw of pages' main threads in scripts whose address begins so. From
 * the look that finds one inside to the first that doesn't: two stays with nothing seen between them are told as one.
 * https://firefox-source-docs.mozilla.org/tools/profiler/
 */
export async function staysSeen(start: string): Promise<Stay[]> {
  const { profiler } = (globalThis as unknown as { Services: { profiler: Profiler } }).Services;
  const profile = await profiler.getProfileDataAsync();
  profiler.StopProfiler();
  const stays: Stay[] = [];
  for (const { threads, meta } of profile.processes) {
    for (const { pid, processName, stackTable, frameTable, stringTable, samples } of threads) {
      // The extension's own pages and its background.
      if (processName === 'WebExtensions') continue;
      // What called a stack stands before it.
      const isOurs: boolean[] = [];
      for (const [prefix, frame] of stackTable.data) {
        const location = stringTable[frameTable.data[frame]![0]];
        isOurs.push((prefix !== null && isOurs[prefix]!) || location!.includes(start));
      }
      let began: number | null = null;
      let work = 0;
      for (const [stack, time, , , nanoseconds] of samples.data) {
        const isInside = stack !== null && isOurs[stack]!;
        if (began !== null) work += (nanoseconds ?? 0) / 1e6;
        if (isInside) began ??= time;
        if (isInside || began === null) continue;
        stays.push({ start: meta.startTime + began, duration: time - began, work, process: pid });
        began = null;
        work = 0;
      }
    }
  }
  return stays;
}

interface Profiler {
  getProfileDataAsync(): Promise<{
    processes: {
      meta: { startTime: number };
      threads: {
        pid: number;
        processName: string;
        stackTable: { data: [prefix: number | null, frame: number][] };
        frameTable: { data: [location: number][] };
        stringTable: string[];
        samples: { data: [stack: number | null, time: number, delay: unknown, values: unknown, work: number | null][] };
      }[];
    }[];
  }>;
  StopProfiler(): void;
}
