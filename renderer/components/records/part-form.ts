/** What every form of a part of the dossier is given. */
export interface PartFormProps<Record> {
  /** The record; undefined for one that is being made. */
  readonly record: Record | undefined;
  readonly onSaved: (id: string) => void;
  readonly onDiscard: () => void;
}
