import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CloseGuard, guardClosing } from '../../../main/app/close-guard.ts';

// In the place of a native window: closes when nobody prevents it, as Electron's does.
class NativeWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  closed = false;

  close(): void {
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    this.emit('close', { preventDefault });
    this.closed = !prevented;
  }
}

let window: NativeWindow;
let guard: CloseGuard;
let asked: number;
let stays: number;
let userCloses: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  window = new NativeWindow();
  asked = 0;
  stays = 0;
  userCloses = false;
  guard = guardClosing(window as unknown as BrowserWindow, {
    askPage: () => {
      asked += 1;
    },
    askUser: async () => userCloses,
    stays: () => {
      stays += 1;
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
});

test('a page that never came up has nothing to lose', () => {
  window.close();
  expect(window.closed).toBe(true);
});

test('a page is asked, once, and its window closes when it says so', () => {
  guard.listening();
  window.close();
  window.close();
  expect({ asked, closed: window.closed }).toEqual({ asked: 1, closed: false });
  guard.answer('closes');
  expect(window.closed).toBe(true);
});

test('a window stays when its page says so, and can be closed later', () => {
  guard.listening();
  window.close();
  guard.answer('stays');
  expect({ stays, closed: window.closed }).toEqual({ stays: 1, closed: false });
  window.close();
  expect(asked).toBe(2);
});

test('a page may ask its user first, for as long as that takes', async () => {
  guard.listening();
  window.close();
  guard.answer('asks');
  await vi.advanceTimersByTimeAsync(60_000);
  expect({ stays, closed: window.closed }).toEqual({ stays: 0, closed: false });
  guard.answer('closes');
  expect(window.closed).toBe(true);
});

test('a page that hangs while it asks does not hold its window', async () => {
  guard.listening();
  window.close();
  guard.answer('asks');
  userCloses = true;
  window.close();
  await vi.advanceTimersByTimeAsync(10_000);
  expect({ asked, closed: window.closed }).toEqual({ asked: 2, closed: true });
});

test('a page cannot close its window unasked', () => {
  guard.listening();
  guard.answer('closes');
  expect(window.closed).toBe(false);
});

test('when the page does not answer, the user decides', async () => {
  guard.listening();
  window.close();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(window.closed).toBe(false);
  userCloses = true;
  window.close();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(window.closed).toBe(true);
});

test('a page that has crashed does not hold its window', () => {
  guard.listening();
  window.webContents.emit('render-process-gone');
  window.close();
  expect(window.closed).toBe(true);
});
