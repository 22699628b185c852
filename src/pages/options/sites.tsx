import type { JSX } from 'preact';
import type { TidyLevel } from '../../core/tidy.ts';
import { originsOf } from '../../platform/origins.ts';
import { withoutSite, withSite } from '../../platform/settings/edits.ts';
import { useMessages } from '../../ui/messages.ts';
import { LevelChoice } from '../../ui/tidy/level-choice.tsx';
import type { OptionsDoor } from './door.ts';
import type { Choices } from './use-choices.ts';

interface SitesProps {
  readonly door: OptionsDoor;
  readonly choices: Choices;
}

/** The sites that are always tidied. */
export function Sites({ door, choices }: SitesProps): JSX.Element {
  const { say } = useMessages();
  const sites = Object.entries(choices.settings.sites).toSorted(([a], [b]) => a.localeCompare(b));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{say('options_sites')}</h2>
      {sites.length === 0 ? (
        <p class="soft">{say('options_no_sites')}</p>
      ) : (
        <ul class="cards">
          {sites.map(([site, { level }]) => (
            <SiteRow key={site} door={door} site={site} level={level} granted={choices.granted.has(site)} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface SiteRowProps {
  readonly door: OptionsDoor;
  readonly site: string;
  readonly level: TidyLevel;
  readonly granted: boolean;
}

function SiteRow({ door: { settings, grants }, site, level, granted }: SiteRowProps): JSX.Element {
  const { say } = useMessages();
  const [origin = ''] = originsOf(site);
  const remove = async (): Promise<void> => {
    await settings.change(withoutSite(site));
    await grants.revoke(site);
  };
  return (
    <li class="card">
      <p class="card-name">{site}</p>
      <p class={granted ? 'soft' : 'wanting'}>{say(granted ? 'options_granted' : 'options_not_granted')}</p>
      <div class="card-actions">
        {!granted && (
          <button type="button" class="button" onClick={() => grants.request(origin)}>
            {say('options_allow')}
          </button>
        )}
        <LevelChoice
          label={say('options_level_of', site)}
          level={level}
          choose={(wanted) => settings.change(withSite(site, { level: wanted }))}
        />
        <button type="button" class="button" aria-label={say('options_remove_of', site)} onClick={remove}>
          {say('options_remove')}
        </button>
      </div>
    </li>
  );
}
