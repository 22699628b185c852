/** An absolute http(s) address without a password, or null: nothing else may become a link or an image. */
export function safeAddress(address: string | null, base: string): string | null {
  if (!address) return null;
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.username = '';
  url.password = '';
  return url.href;
}
