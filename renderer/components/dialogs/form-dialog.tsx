import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useActionHandler } from '../../app/run-action.ts';
import { useUnsavedEdits } from '../../data/unsaved.ts';
import { useWords } from '../../i18n/words.ts';
import { focusFirstField } from '../form/first-field.ts';
import { UnreadContext, useUnreadTexts } from '../form/unread.ts';
import type { DialogChoice } from './choice-dialog.tsx';

/**
 * Shows a dialog in which something is filled in. It stays as long as it is rendered; the first
 * field has the focus, Enter and Ctrl+S submit, Escape calls it off. A press beside it does
 * nothing, and a window that is closed over it asks what is to become of what was filled in.
 */
export function FormDialog({
  title,
  submit,
  onSubmit,
  isDisabled = false,
  isEdited = false,
  others = [],
  onCancel,
  children,
}: {
  readonly title: string;
  /** Words of the button that submits. */
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly isDisabled?: boolean;
  /** Whether it holds input that closing the window would lose. */
  readonly isEdited?: boolean;
  /** Other ways to go on than submitting. */
  readonly others?: readonly DialogChoice[];
  readonly onCancel: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const words = useWords();
  const unread = useUnreadTexts();
  const holdsEdits = isEdited || unread.isAny;
  useUnsavedEdits(holdsEdits);
  const form = useRef<HTMLFormElement>(null);
  const submitted = () => {
    if (unread.now().size > 0)
      return form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    if (!isDisabled) onSubmit();
  };
  useActionHandler('file.save', submitted, holdsEdits);
  useEffect(() => {
    const first = focusFirstField(form.current);
    // What one types takes the place of what was filled in beforehand, such as today.
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      onOpenChange={(open) => {
        if (!open) onCancel();
      }}
    >
      <Modal className="dialog-modal">
        <Dialog>
          <form
            className="dialog"
            noValidate
            ref={form}
            onSubmit={(event) => {
              event.preventDefault();
              submitted();
            }}
          >
            <Heading slot="title">{title}</Heading>
            <div className="dialog-body">
              <UnreadContext value={unread.context}>{children}</UnreadContext>
            </div>
            <div className="dialog-choices">
              <Button className="button button-main" type="submit" isDisabled={isDisabled}>
                {submit}
              </Button>
              {others.map(({ label, onChoose }) => (
                <Button key={label} className="button" onPress={onChoose}>
                  {label}
                </Button>
              ))}
              <Button className="button" onPress={onCancel}>
                {words.components.cancel}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
