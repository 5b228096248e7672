import { type ReactElement, useMemo, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type SeenItems, seenItems } from '../../../../db/model/compliance/seen.ts';
import {
  type DraftItem,
  draftOf,
  orderOf,
  settleables,
} from '../../../../db/model/compliance/settle-draft.ts';
import { useActionHandler } from '../../../app/run-action.ts';
import { dayRefused } from '../../../components/fields/typed-day.ts';
import { UnreadContext, useUnreadTexts } from '../../../components/form/unread.ts';
import { NewPapersContext, useNewPapers } from '../../../components/papers/new-papers.ts';
import { completed, unreadDay } from '../../../components/papers/paper-from.ts';
import { bridge, RefusedError } from '../../../data/bridge.ts';
import { readContentsAnew, useContents } from '../../../data/contents.ts';
import { usePreferences } from '../../../data/preferences.ts';
import { takeStep } from '../../../data/steps.ts';
import { useToday } from '../../../data/today.ts';
import { offerUndo } from '../../../data/undo-offer.ts';
import { useUnsavedEdits } from '../../../data/unsaved.ts';
import { useWritable } from '../../../data/window-state.ts';
import { useWords } from '../../../i18n/words.ts';
import { ChoosePart } from './choose-part.tsx';
import { reviewOf } from './review.ts';
import { ReviewPart } from './review-part.tsx';
import { closeSettle, openSettle, type SettleRequest, useSettleRequest } from './settle-request.ts';

/** Shows "Afdoen met brief" over whatever screen asked for it. */
export function SettleDialog(): ReactElement | null {
  const request = useSettleRequest();
  const writable = useWritable();
  useActionHandler('edit.settle', () => openSettle(), writable);
  if (request === undefined || !writable) return null;
  return <OpenDialog request={request} />;
}

function OpenDialog({ request }: { readonly request: SettleRequest }): ReactElement {
  const { settle: t, components } = useWords();
  const { language } = usePreferences();
  const contents = useContents();
  const today = useToday();
  const made = useNewPapers();
  const unread = useUnreadTexts();
  const all = useMemo(() => settleables(contents, today), [contents, today]);
  const [document, setDocument] = useState(request.document);
  // Undefined while it is the day the paper was sent.
  const [day, setDay] = useState<string>();
  const [chosen, setChosen] = useState<ReadonlyMap<string, DraftItem>>(
    () =>
      new Map(
        all
          .filter(({ item }) => request.items?.includes(item.id))
          .map((each) => [each.item.id, draftOf(each)]),
      ),
  );
  const [stage, setStage] = useState<'choosing' | 'reviewing' | 'returned'>('choosing');
  const isReviewing = stage === 'reviewing';
  const [refused, setRefused] = useState<string>();
  // How they stood when this was begun; after a refusal how they stand then.
  const [seen, setSeen] = useState<SeenItems | undefined>(() => seenItems(contents));
  const seenNow = () => seen ?? seenItems(contents);
  const [busy, setBusy] = useState(false);

  const papers = made.drafts.filter(({ id }) => id === document).map(completed);
  const paper = [...contents.documents, ...papers].find(({ id }) => id === document);
  const on = day ?? paper?.dateSent ?? paper?.date ?? today;
  const order = paper && orderOf(paper.id, on, chosen, all);
  const review = useMemo(
    () =>
      order === undefined || order.items.length === 0 || !isReviewing
        ? undefined
        : reviewOf(
            { ...contents, documents: [...contents.documents, ...papers] },
            order,
            today,
            language,
          ),
    [contents, order, papers, today, language, isReviewing],
  );
  const hasWords = [...chosen.values()].some(({ passage, note }) => passage + note !== '');
  const carryOut = async () => {
    if (order === undefined) return;
    setBusy(true);
    setRefused(undefined);
    try {
      const step = await takeStep(
        bridge.motions.settle({
          ...order,
          items: order.items.map((item) => ({ ...item, ...seenNow().get(item.id) })),
          papers,
        }),
      );
      closeSettle();
      offerUndo(step);
    } catch (error) {
      if (error instanceof RefusedError && error.refusal.code === 'item-changed-since') {
        setSeen(undefined);
        readContentsAnew();
      }
      setRefused(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  const isEdited =
    hasWords ||
    unread.isAny ||
    day !== undefined ||
    document !== request.document ||
    chosen.size !== (request.items?.length ?? 0) ||
    [...chosen.keys()].some((id) => request.items?.includes(id) !== true);
  useUnsavedEdits(isEdited);
  const whyNot =
    paper === undefined || unread.isAny
      ? t.chooseFirst
      : chosen.size === 0
        ? t.tickFirst
        : (dayRefused(on, language) ?? unreadDay(papers, language));
  // What is settled has been reviewed first, also where a window is closed over it.
  useActionHandler('file.save', () => {
    if (isReviewing && review?.ok === true && !busy) return carryOut();
    return whyNot === undefined ? setStage('reviewing') : undefined;
  });

  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      isKeyboardDismissDisabled={hasWords}
      onOpenChange={(open) => {
        if (!open) closeSettle();
      }}
    >
      <Modal className="dialog-modal settle-modal">
        <Dialog className="dialog settle">
          <Heading slot="title">{isReviewing ? t.reviewTitle : t.title}</Heading>
          <NewPapersContext value={made}>
            <UnreadContext value={unread.context}>
              <div className="settle-body" hidden={isReviewing}>
                <ChoosePart
                  all={all}
                  paper={paper}
                  onPaper={setDocument}
                  on={on}
                  onDay={setDay}
                  chosen={chosen}
                  onChosen={setChosen}
                />
              </div>
            </UnreadContext>
          </NewPapersContext>
          {review === undefined ? null : (
            <div className="settle-body">
              <ReviewPart review={review} all={all} paper={paper} on={on} />
            </div>
          )}
          {refused === undefined ? null : (
            <p className="notice" role="alert">
              <strong>{components.notSaved}.</strong> {refused}
            </p>
          )}
          <div className="dialog-choices">
            {isReviewing ? (
              <>
                <Button
                  className="button button-main"
                  autoFocus
                  isDisabled={busy || review?.ok !== true}
                  onPress={() => void carryOut()}
                >
                  {t.carryOut({ count: chosen.size })}
                </Button>
                <Button className="button" onPress={() => setStage('returned')}>
                  {t.back}
                </Button>
              </>
            ) : (
              <Button
                className="button button-main"
                // The button that led back is gone, and the focus with it.
                autoFocus={stage === 'returned'}
                isDisabled={whyNot !== undefined}
                onPress={() => setStage('reviewing')}
              >
                {t.review}
              </Button>
            )}
            <Button className="button" onPress={closeSettle}>
              {components.cancel}
            </Button>
            {isReviewing || whyNot === undefined ? null : <span className="soft">{whyNot}</span>}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
