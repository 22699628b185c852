import type { JSX } from 'preact';
import { Icon } from '../src/ui/icons.tsx';
import { useMessages } from '../src/ui/messages.ts';
import type { Reader } from './view.ts';

/** What a reader should know about this digest before trusting it: its age, and whether it is of the whole article. */
export function Circumstances({
  reader,
  refresh,
  unreadable,
}: {
  readonly reader: Reader;
  readonly refresh: () => void;
  /** Settings are set aside because they cannot be read. */
  readonly unreadable: boolean;
}): JSX.Element | null {
  const { say, language } = useMessages();
  const { record, freshness } = reader;
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(record.readAt);
  const facts = [
    freshness === 'cached' && say('cached', time),
    freshness === 'stale' && say('cached_stale', time),
    record.scope === 'selection' && say('selection'),
    record.digest.article.cut && say('cut'),
    unreadable && say('settings_unreadable'),
    record.digest.removed.some(({ rule }) => rule.startsWith('paywall/')) && say('partial'),
  ].filter((fact) => typeof fact === 'string');
  if (facts.length === 0) return null;
  return (
    <p class="circumstances">
      <span>{facts.join(' · ')}</span>
      {freshness !== 'new' && (
        <button type="button" class="text-button" onClick={refresh}>
          <Icon of="refresh" />
          {say('refresh')}
        </button>
      )}
    </p>
  );
}
