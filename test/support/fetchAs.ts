import { request as send } from 'node:http';

/** As `fetch`, which sends a `Host` of its own and not the one that it is given; redirects are not followed. */
export function fetchAs(
  url: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = send(url, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).once('error', reject);
      answer.once('end', () => {
        const given = new Headers();
        for (const [name, values = []] of Object.entries(answer.headersDistinct))
          for (const value of values) given.append(name, value);
        const text = Buffer.concat(chunks).toString();
        const { statusCode: status = 0 } = answer;
        resolve(new Response(status === 204 || status === 304 ? null : text, { status, headers: given }));
      });
    });
    request.once('error', reject).end(body);
  });
}
