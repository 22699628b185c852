const tags = [
  /<link\b[^<>]{0,500}\brel\s{0,4}=\s{0,4}["']?canonical\b[^<>]{0,2000}>/i,
  /<link\b[^<>]{0,2000}\brel\s{0,4}=\s{0,4}["']?canonical\b[^<>]{0,500}>/i,
  /<meta\b[^<>]{0,500}\bproperty\s{0,4}=\s{0,4}["']?og:url\b[^<>]{0,2000}>/i,
  /<meta\b[^<>]{0,2000}\bproperty\s{0,4}=\s{0,4}["']?og:url\b[^<>]{0,500}>/i,
] as const;

const value = /\b(?:href|content)\s{0,4}=\s{0,4}["']?(?<url>[^"'\s>]{1,2000})/i;

/** The address a saved page says it had: canonical, or og:url. */
export function addressInside(html: string): string | null {
  for (const pattern of tags) {
    const tag = pattern.exec(html)?.[0];
    const found = tag && value.exec(tag)?.groups?.['url'];
    const address = found && toAddress(found.replaceAll('&amp;', '&'));
    if (address) return address;
  }
  return null;
}

/** An absolute http(s) address; one without a scheme gets https. */
export function toAddress(text: string): string | null {
  if (/^https?:/i.test(text)) return URL.canParse(text) ? text : null;
  const guessed = text.startsWith('//') ? `https:${text}` : `https://${text}`;
  return /^(?:\/\/)?[\w-]+\.[\w.-]+/.test(text) && URL.canParse(guessed) ? guessed : null;
}
