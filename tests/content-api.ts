/** The part of the extension API that scripts look for as soon as they are loaded. */
Object.assign(globalThis, { browser: {} });
