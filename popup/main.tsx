import { type ComponentChild, render } from 'preact';
import { browser } from '../src/platform/browser.ts';
import { readMessages } from '../src/platform/messages.ts';
import { findTab } from '../src/platform/tab.ts';
import { MessagesContext } from '../src/ui/messages.ts';
import { fitToWindow } from './fit.ts';
import { ReadingScreen } from './reading-screen.tsx';

const messages = readMessages(browser.i18n);
document.documentElement.lang = messages.language;
document.title = messages.say('name');
fitToWindow(window);

const root = document.body.appendChild(document.createElement('div'));
root.id = 'popup';
const show = (screen: ComponentChild): void =>
  render(<MessagesContext value={messages}>{screen}</MessagesContext>, root);

// the title is on the screen while the engine and its languages are still being loaded
const engine = Promise.all([import('./popup.tsx'), import('./browser-door.ts')]);
const tab = await findTab(browser.tabs, location.search);
show(<ReadingScreen tab={tab} />);
const [{ Popup }, { browserDoor }] = await engine;
show(<Popup door={browserDoor()} tab={tab} />);
