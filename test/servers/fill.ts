/** Asks a server that was just started for something, and rejects where it refuses. */
export async function send(port: number, method: string, path: string, body?: unknown, type = JSON_TYPE) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    headers: body === undefined ? {} : { 'content-type': type },
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer.slice(0, 300)}`);
  return answer;
}

const JSON_TYPE = 'application/json';
