import type { ReactElement, ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** One way to answer a question. */
export interface DialogChoice {
  readonly label: string;
  readonly onChoose: () => void;
  /** Whether it is the answer that most users want. */
  readonly main?: boolean;
  /** Whether it takes something away. */
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
}

/**
 * Asks a question that must be answered first. It stays as long as it is rendered; Escape and a
 * press beside it answer `onCancel`.
 */
export function ChoiceDialog({
  title,
  choices,
  cancel,
  onCancel,
  role = 'alertdialog',
  children,
}: {
  readonly title: string;
  readonly choices: readonly DialogChoice[];
  /** The word on the button that changes nothing. */
  readonly cancel: string;
  readonly onCancel: () => void;
  /** Role of the box: `dialog` where it only shows something. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}): ReactElement {
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onCancel();
      }}
    >
      <Modal className="dialog-modal">
        <Dialog className="dialog" role={role}>
          <Heading slot="title">{title}</Heading>
          <div className="dialog-body">{children}</div>
          <div className="dialog-choices">
            {choices.map(({ label, onChoose, main, isDangerous, isDisabled }) => (
              <Button
                key={label}
                className={buttonClass(main, isDangerous)}
                isDisabled={isDisabled ?? false}
                autoFocus={main ?? false}
                onPress={onChoose}
              >
                {label}
              </Button>
            ))}
            <Button className="button" onPress={onCancel}>
              {cancel}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function buttonClass(main = false, isDangerous = false): string {
  if (isDangerous) return 'button button-danger';
  return main ? 'button button-main' : 'button';
}
