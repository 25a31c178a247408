/** A text file as an answer. */
export function textResponse(text: string, mime: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${mime}; charset=utf-8` } });
}
