import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { originsOf } from '../../platform/origins.ts';
import { withoutSite, withSite } from '../../platform/settings/edits.ts';
import type { SiteChoice } from '../../platform/settings/settings.ts';
import { useMessages } from '../../ui/messages.ts';
import { LevelChoice } from '../../ui/tidy/level-choice.tsx';
import type { OptionsDoor } from './door.ts';
import { RemoveButton } from './remove-button.tsx';
import type { Choices } from './use-choices.ts';

interface SitesProps {
  readonly door: OptionsDoor;
  readonly choices: Choices;
}

/** The sites that are always tidied. What is removed stays in its place until the page is left, to be taken back. */
export function Sites({ door, choices }: SitesProps): JSX.Element {
  const { say } = useMessages();
  const [removed, setRemoved] = useState<Readonly<Record<string, SiteChoice>>>({});
  const { sites: kept } = choices.settings;
  const sites = Object.entries({ ...removed, ...kept }).toSorted(([a], [b]) => a.localeCompare(b));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{say('options_sites')}</h2>
      {sites.length === 0 ? (
        <p class="soft">{say('options_no_sites')}</p>
      ) : (
        <ul class="cards">
          {sites.map(([site, choice]) => (
            <SiteRow
              key={site}
              door={door}
              site={site}
              choice={choice}
              isRemoved={!Object.hasOwn(kept, site)}
              isGranted={choices.granted.has(site)}
              removed={() => setRemoved({ ...removed, [site]: choice })}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface SiteRowProps {
  readonly door: OptionsDoor;
  readonly site: string;
  readonly choice: SiteChoice;
  readonly isRemoved: boolean;
  readonly isGranted: boolean;
  readonly removed: () => void;
}

function SiteRow({ door, site, choice, isRemoved, isGranted, removed }: SiteRowProps): JSX.Element {
  const { settings, grants } = door;
  const { say } = useMessages();
  // nothing here tells by which scheme the site's pages come
  const ask = (): Promise<boolean> => grants.request(originsOf(site));
  const remove = async (): Promise<void> => {
    removed();
    await settings.change(withoutSite(site));
    await grants.revoke(site);
  };
  const undo = async (): Promise<void> => {
    // first of all: browsers ask for a permission only in a click
    const asked = ask();
    await settings.change(withSite(site, choice));
    await asked;
  };
  const isWanting = !isRemoved && !isGranted;
  const standing = isGranted ? 'options_granted' : 'options_not_granted';
  return (
    <li class="card">
      <p class="card-name">{site}</p>
      <p class={isWanting ? 'soft wanting' : 'soft'}>{say(isRemoved ? 'options_removed' : standing)}</p>
      <div class="card-actions">
        {isWanting && (
          <button type="button" class="button" onClick={ask}>
            {say('options_allow')}
          </button>
        )}
        {!isRemoved && (
          <LevelChoice
            label={say('options_level_of', site)}
            level={choice.level}
            choose={(wanted) => settings.change(withSite(site, { level: wanted }))}
          />
        )}
        <RemoveButton isRemoved={isRemoved} what={say('options_remove_of', site)} remove={remove} undo={undo} />
      </div>
    </li>
  );
}
