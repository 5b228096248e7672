import type { Locator, Page } from 'playwright-core';
import type { RunningApp } from '../launch-app.ts';

/** What steps may use besides the page. */
export interface World {
  readonly app: RunningApp;
  /** A folder that is there for one stage only. */
  readonly folder: string;
}

/** What is done before a place is looked at, or before it is left. */
export type Step = (page: Page, world: World) => Promise<void>;

/** A place a user can be in: a screen, a form of it, or a dialog over it. */
export interface Place {
  /** What it is called in reports and in the names of pictures. */
  readonly name: string;
  /** Its address behind the hash; absent: where the place before it is left. */
  readonly path?: string;
  /** What is done there before it is looked at. */
  readonly steps?: Step;
  /** What is done before the next place, where going there is not enough. */
  readonly leave?: Step;
}

export function main(page: Page): Locator {
  return page.getByRole('main');
}

/** What asks something over the rest of the page. */
export function dialog(page: Page): Locator {
  return page.getByRole('alertdialog').or(page.getByRole('dialog'));
}

/** Several steps, one after the other. */
export const each =
  (...steps: readonly Step[]): Step =>
  async (page, world) => {
    for (const step of steps) await step(page, world);
  };

/** The words a row of a list begins with, pressed: its record stands beside the list. */
export const choose =
  (row: RegExp): Step =>
  async (page) => {
    const rows = page.getByRole('table').locator('tbody');
    await rows.getByRole('button', { name: row }).first().click();
  };

/** Presses a button of the screen. */
export const press =
  (button: RegExp): Step =>
  async (page) => {
    await main(page).getByRole('button', { name: button }).first().click();
  };

export const tab =
  (name: RegExp): Step =>
  async (page) => {
    await page.getByRole('tab', { name }).click();
  };

/** Fills in a field of the form that stands open. */
export const fill =
  (field: RegExp, text: string): Step =>
  async (page) => {
    await page.getByRole('textbox', { name: field }).first().fill(text);
  };

export const key =
  (keys: string): Step =>
  async (page) => {
    await page.keyboard.press(keys);
  };

/** Presses keys with the focus outside every field. */
export const keyOutside =
  (keys: string): Step =>
  async (page) => {
    await main(page).focus();
    await page.keyboard.press(keys);
  };

/** Waits until a question stands over the page. */
export const asked: Step = async (page) => await dialog(page).first().waitFor();

/** Answers the question that stands over the page. */
export const answer =
  (choice: string): Step =>
  async (page) => {
    await dialog(page).getByRole('button', { name: choice, exact: true }).click();
    await dialog(page).first().waitFor({ state: 'detached' });
  };

/** Waits until what was done is in the file. */
export const saved: Step = async (page) => {
  await page
    .getByTestId('save-state')
    .filter({ hasText: /^bewaard$/ })
    .waitFor();
};

/** Goes to an address by hand, as a link would. */
export const goTo =
  (path: string): Step =>
  async (page) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, path);
  };
