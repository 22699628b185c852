/**
 * The one import of the browser's extension API. Everything else in this folder takes the part it needs
 * as an argument, so tests hand in a fake with state.
 */
export { default as browser } from 'webextension-polyfill';
