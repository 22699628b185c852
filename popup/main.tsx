import { render } from 'preact';
import { browser } from '../src/platform/browser.ts';
import { readMessages } from '../src/platform/messages.ts';
import { MessagesContext } from '../src/ui/messages.ts';
import { browserDoor } from './browser-door.ts';
import { fitToWindow } from './fit.ts';
import { Popup } from './popup.tsx';

const messages = readMessages(browser.i18n);
document.documentElement.lang = messages.language;
document.title = messages.say('name');
fitToWindow(window);

const root = document.getElementById('popup');
if (root)
  render(
    <MessagesContext value={messages}>
      <Popup door={browserDoor()} />
    </MessagesContext>,
    root,
  );
