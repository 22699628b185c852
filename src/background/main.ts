import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { settingsKey } from '../platform/settings/store.ts';
import { finishSiteIntent } from '../platform/site-choice.ts';
import { keepInStep } from './keep-in-step.ts';
import { createMenus, wishOf } from './menus.ts';
import { openPopup } from './open-popup.ts';
import { parts } from './parts.ts';
import { receive } from './receive.ts';
import { toggleTidy } from './toggle-tidy.ts';

// Every listener is added at once: a browser that wakes the background for an event hands it to those there are.

browser.runtime.onInstalled.addListener(async () => {
  await createMenus(parts.messages);
  await keepInStep(parts, { afresh: true });
});

browser.runtime.onStartup.addListener(async () => {
  await createMenus(parts.messages);
  await keepInStep(parts);
});

browser.permissions.onAdded.addListener(async () => {
  await finishSiteIntent(parts);
  await keepInStep(parts);
});

browser.permissions.onRemoved.addListener(() => {
  keepInStep(parts);
});

browser.storage.local.onChanged.addListener((changes) => {
  if (settingsKey in changes) keepInStep(parts);
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  receive(parts, message, sender),
);

browser.commands.onCommand.addListener((command, tab) => {
  if (!tab) return;
  if (command === 'tidy') toggleTidy(parts, tab);
  if (command === 'copy-digest') openPopup(tab, 'copy');
});

browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  const wish = wishOf(menuItemId);
  if (wish && tab) openPopup(tab, wish);
});
