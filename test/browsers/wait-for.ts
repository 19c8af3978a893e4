/** Asks until the answer is there (anything but null, undefined and false); fails with the last answer after a time. */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false>,
  milliseconds = 10_000,
): Promise<Answer> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms for ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 40));
  }
}
