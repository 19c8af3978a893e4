import { useEffect } from 'preact/hooks';

/** Keeps what was typed when the page is left, and asks first where it can't be kept. */
export function useLeaving(flush: () => Promise<void>, isUnsaved: boolean) {
  useEffect(() => {
    const keep = () => void flush();
    addEventListener('visibilitychange', keep);
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('visibilitychange', keep);
      removeEventListener('pagehide', keep);
    };
  }, [flush]);
  useEffect(() => {
    if (!isUnsaved) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [isUnsaved]);
}
