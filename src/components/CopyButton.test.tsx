// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderInApp, WORDS } from '../../tools/testing/render-in-app.tsx';
import { CopyButton } from './CopyButton.tsx';

const BUTTON = <CopyButton value="نص مخترع" label="انسخ" done="نُسخ" />;
const status = () => screen.getByRole('status').textContent;
const field = () => screen.queryByRole<HTMLTextAreaElement>('textbox', { name: WORDS.copy.field });

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a button that copies', () => {
  it('says nothing before it was asked', async () => {
    await renderInApp(BUTTON);
    expect(status()).toBe('');
    expect(field()).toBeNull();
  });

  it('copies to the letter and says so', async () => {
    const { reader } = await renderInApp(BUTTON);
    await reader.click(screen.getByRole('button', { name: 'انسخ' }));
    expect(await navigator.clipboard.readText()).toBe('نص مخترع');
    expect(status()).toBe('نُسخ');
    expect(field()).toBeNull();
  });

  it('shows the text selected where the clipboard refuses', async () => {
    const { reader } = await renderInApp(BUTTON);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await reader.click(screen.getByRole('button', { name: 'انسخ' }));
    expect(status()).toBe(WORDS.copy.refused);
    const shown = field();
    expect(shown).toBe(document.activeElement);
    expect(shown?.value.slice(shown.selectionStart, shown.selectionEnd)).toBe('نص مخترع');
  });
});
