/** Selector of what can be filled in: one line, several lines, a choice, a text with references. */
const FIELDS = 'input:not([type="hidden"]), textarea, .field-choice, [role="textbox"]';

/** Puts the focus on the first field within a part of the page, and gives that field. */
export function focusFirstField(within: Element | null | undefined): HTMLElement | undefined {
  const first = within?.querySelector<HTMLElement>(FIELDS) ?? undefined;
  first?.focus();
  return first;
}
