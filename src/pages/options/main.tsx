import { render } from 'preact';
import { browser } from '../../platform/browser.ts';
import { readMessages } from '../../platform/messages.ts';
import { MessagesContext } from '../../ui/messages.ts';
import { browserDoor } from './browser-door.ts';
import { Options } from './options.tsx';

const messages = readMessages(browser.i18n);
document.documentElement.lang = messages.language;
document.title = messages.say('options_title');

const root = document.body.appendChild(document.createElement('div'));
render(
  <MessagesContext value={messages}>
    <Options door={browserDoor()} />
  </MessagesContext>,
  root,
);
