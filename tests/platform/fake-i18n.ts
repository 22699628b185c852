import english from '../../public/_locales/en/messages.json';
import russian from '../../public/_locales/ru/messages.json';
import { type Messages, readMessages } from '../../src/platform/messages.ts';

export type Language = 'en' | 'ru';

type MessageFile = Readonly<Record<string, { readonly message: string }>>;

export const messageFiles: Readonly<Record<Language, MessageFile>> = { en: english, ru: russian };

/** `browser.i18n` as a browser in that language has it: an unknown name is an empty message. */
export const fakeI18n = (language: Language) => ({
  getMessage(name: string, substitutions: string | string[] = []): string {
    const values = [substitutions].flat();
    const message = messageFiles[language][name]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  },
});

export const messagesIn = (language: Language): Messages => readMessages(fakeI18n(language));
