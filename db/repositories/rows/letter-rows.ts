import type { Annex } from '../../model/records/annex.ts';
import type { Document } from '../../model/records/document.ts';
import type { Dossier } from '../../model/records/dossier.ts';
import type { RowsOf } from '../../schema/rows.ts';
import { grouped } from './grouped.ts';
import { present } from './present.ts';

type DossierRows = RowsOf<'dossier' | 'letter_party' | 'calendar_entry' | 'category' | 'own_word'>;
type AnnexRows = RowsOf<'annex' | 'annex_head' | 'annex_baseline'>;

/** The dossier itself as rows. */
export function dossierRows(dossier: Dossier): DossierRows {
  const { id, letter } = dossier;
  const parties = (role: 'medeondertekenaar' | 'mede-namens', names: readonly string[]) =>
    names.map((name, position) => ({ dossier_id: id, role, position, name }));
  return {
    dossier: [
      {
        id,
        one: 1,
        number: dossier.number,
        title: dossier.title,
        programme: dossier.programme,
        session: dossier.session,
        letter_number: letter.number ?? null,
        letter_date: letter.date,
        letter_date_sent: letter.dateSent ?? null,
        letter_reference: letter.reference ?? null,
        letter_from: letter.from,
        letter_to: letter.to,
        holder: dossier.holder ?? null,
        cover_note: dossier.coverNote ?? null,
      },
    ],
    letter_party: [
      ...parties('medeondertekenaar', letter.coSigners),
      ...parties('mede-namens', letter.onBehalfOf),
    ],
    calendar_entry: dossier.calendar.map(({ kind, title, from, to }, position) => ({
      dossier_id: id,
      position,
      kind,
      title,
      from_date: from,
      to_date: to,
    })),
    category: dossier.categories.map(({ key, title }, position) => ({
      dossier_id: id,
      key,
      position,
      title,
    })),
    own_word: (dossier.ownWords ?? []).map((word, position) => ({
      dossier_id: id,
      word,
      position,
    })),
  };
}

/** Rows as the entries of a calendar. */
export function calendarFrom(rows: DossierRows['calendar_entry']): Dossier['calendar'] {
  return rows.map(({ kind, title, from_date, to_date }) => ({
    kind,
    title,
    from: from_date,
    to: to_date,
  }));
}

/** Rows as dossiers; a file holds one. */
export function dossiersFrom(rows: DossierRows): readonly Dossier[] {
  const parties = grouped(rows.letter_party, 'dossier_id');
  const calendar = grouped(rows.calendar_entry, 'dossier_id');
  const categories = grouped(rows.category, 'dossier_id');
  const ownWords = grouped(rows.own_word, 'dossier_id');
  const names = (id: string, role: 'medeondertekenaar' | 'mede-namens') =>
    parties(id)
      .filter((party) => party.role === role)
      .map((party) => party.name);
  return rows.dossier.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    programme: row.programme,
    session: row.session,
    letter: {
      date: row.letter_date,
      from: row.letter_from,
      to: row.letter_to,
      coSigners: names(row.id, 'medeondertekenaar'),
      onBehalfOf: names(row.id, 'mede-namens'),
      ...present({
        number: row.letter_number,
        dateSent: row.letter_date_sent,
        reference: row.letter_reference,
      }),
    },
    calendar: calendarFrom(calendar(row.id)),
    categories: categories(row.id).map(({ key, title }) => ({ key, title })),
    ...present({
      holder: row.holder,
      coverNote: row.cover_note,
      ownWords: ownWords(row.id).length === 0 ? null : ownWords(row.id).map(({ word }) => word),
    }),
  }));
}

/** A document as rows. */
export function documentRows(document: Document, rank: string): RowsOf<'document'> {
  const { id, kind, citation, title } = document;
  return {
    document: [
      {
        id,
        rank,
        kind,
        citation,
        number: document.number ?? null,
        date: document.date ?? null,
        date_sent: document.dateSent ?? null,
        title,
        url: document.url ?? null,
      },
    ],
  };
}

/** Rows as documents, in their order. */
export function documentsFrom(rows: RowsOf<'document'>): readonly Document[] {
  return rows.document.map(({ id, kind, citation, number, date, date_sent, title, url }) => ({
    id,
    kind,
    citation,
    title,
    ...present({ number, date, dateSent: date_sent, url }),
  }));
}

/** An annex as rows. */
export function annexRows(annex: Annex, rank: string): AnnexRows {
  const annex_id = annex.id;
  return {
    annex: [
      {
        id: annex.id,
        rank,
        number: annex.number,
        kind: annex.kind,
        title: annex.title,
        caption: annex.caption ?? null,
        year_from: annex.yearFrom ?? null,
        year_to: annex.yearTo ?? null,
        unit: annex.unit ?? null,
        unit_text: annex.unitText ?? null,
        copy_of: annex.copyOf ?? null,
        as_of: annex.asOf ?? null,
        has_baseline: annex.baseline === undefined ? 0 : 1,
        state: annex.state,
      },
    ],
    annex_head: annex.heads.map((text, position) => ({ annex_id, position, text })),
    annex_baseline: (annex.baseline ?? []).map(({ id, year, amount }, position) => ({
      annex_id,
      record_id: id,
      year,
      position,
      amount,
    })),
  };
}

/** Rows as annexes, in their order. */
export function annexesFrom(rows: AnnexRows): readonly Annex[] {
  const heads = grouped(rows.annex_head, 'annex_id');
  const baselines = grouped(rows.annex_baseline, 'annex_id');
  const baseline = (id: string) =>
    baselines(id).map(({ record_id, year, amount }) => ({ id: record_id, year, amount }));
  return rows.annex.map((row) => ({
    id: row.id,
    number: row.number,
    kind: row.kind,
    title: row.title,
    heads: heads(row.id).map((head) => head.text),
    state: row.state,
    ...present({
      caption: row.caption,
      yearFrom: row.year_from,
      yearTo: row.year_to,
      unit: row.unit,
      unitText: row.unit_text,
      copyOf: row.copy_of,
      asOf: row.as_of,
      baseline: row.has_baseline === 1 ? baseline(row.id) : null,
    }),
  }));
}
