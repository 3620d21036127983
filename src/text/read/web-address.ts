/** A whole address of the web: for a part of one, no base is known. */
export function webAddress(text: string): string | undefined {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text.trim()) ? text.trim() : undefined;
}
