/** A key as a keyboard sends it: on a Cyrillic layout the key of `KeyC` is «с». */
export interface Key {
  readonly code: string;
  readonly key: string;
  readonly shift?: boolean;
  readonly control?: boolean;
}

/** A document to look into and act on as a person does: the page in the tab, or the popup. */
export interface View {
  /** Runs a task in the document's window. It is sent as source text, so it may use nothing from outside but its arguments. */
  run<A extends readonly unknown[], T>(task: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs the source of a whole script, past the document's CSP. */
  inject(source: string): Promise<void>;
  /** A real click into the middle of the first element that fits. */
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** PNG. */
  screenshot(): Promise<Buffer>;
}

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** Port of the local server that answers for every http address; nothing else is reached. Null leaves the network as it is. */
  readonly proxyPort: number | null;
  readonly language: 'en' | 'ru';
  /** With a window to see, where there is a display. */
  readonly visible?: boolean;
  /**
   * A folder whose browser was used before, or will be used again after a restart: the extension in it is installed once,
   * as people do. Without it everything is new, and gone afterwards.
   */
  readonly profile?: string;
}

/** What a person, or time, does to an extension outside its own windows. */
export interface Controls {
  /** Makes the browser agree when the extension asks for this origin. */
  agreeTo(origin: string): Promise<void>;
  /** Takes a permission back in the browser's own settings. */
  takeBack(origin: string): Promise<void>;
  /** What pressing a key combination of the manifest comes to. */
  command(name: string): Promise<void>;
  /** Ends the background, as browsers do when it is idle. */
  stopBackground(): Promise<void>;
  /** Puts the extension in place of itself, as an update does, under open pages. */
  reloadExtension(): Promise<void>;
}

/** A browser with one tab and the extension in it. */
export interface Driver {
  readonly name: 'Chromium' | 'Firefox';
  readonly page: View;
  /** The folder it saves files in, gone when the browser is closed. */
  readonly downloads: string;
  open(url: string): Promise<void>;
  /** Clicks the extension's toolbar button, which grants `activeTab`, and gives the popup it opens. */
  clickToolbar(): Promise<View>;
  /** The popup that something else than a click has opened. */
  popup(): Promise<View>;
  /** The tab in which the extension has opened a page of its own; gone when the next address is opened. */
  extensionTab(path: string): Promise<View>;
  /** Whether the popup is still there. */
  popupIsOpen(): Promise<boolean>;
  closePopup(): Promise<void>;
  readonly controls: Controls;
  useColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
  /** Settles when the browser is closed, by whomever. */
  readonly closed: Promise<void>;
}
