import { element } from './element.ts';

/** Puts a text on the clipboard; where the browser forbids that, shows it, selected, to be copied by hand. */
export async function copyText(text: string): Promise<'copied' | 'shown'> {
  const fallback = element('fallback', HTMLDivElement);
  try {
    await navigator.clipboard.writeText(text);
    fallback.hidden = true;
    return 'copied';
  } catch {
    const area = element('fallback-text', HTMLTextAreaElement);
    fallback.hidden = false;
    area.value = text;
    area.focus();
    area.select();
    return 'shown';
  }
}
