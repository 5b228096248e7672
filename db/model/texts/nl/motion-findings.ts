import type { RecordName, RegisterProblem } from '../../checks/params.ts';
import type { UnsentProblem } from '../../compliance/settling-paper.ts';
import { printDate } from '../../dates.ts';
import type { Progress } from '../../records/element.ts';
import { sentenceCase } from '../sentence-case.ts';
import { listed, named } from './record-names.ts';

const REGISTER: Readonly<Record<RegisterProblem, (record: string) => string>> = {
  'motion-missing': (record) => `${record} is een motie, maar staat niet in het register.`,
  'motion-twice': (record) => `${record} staat meer dan eens in het register.`,
  'no-motion': (record) => `${record} verwijst naar een stuk dat geen motie is.`,
  'paper-twice': (record) =>
    `${record} staat meer dan eens in het register van stukken; houd er één.`,
  'number-twice': (record) => `${record} heeft een nummer dat bij meer toezeggingen voorkomt.`,
  'in-circle': (record) =>
    `${record} vervangt in een kring zichzelf; zo vraagt geen van deze moties nog iets.`,
};

const UNSENT: Readonly<Record<UnsentProblem, string>> = {
  unsent: 'dat nog niet is verzonden',
  'no-number': 'dat nog geen nummer heeft',
  undated: 'dat geen datum heeft',
  future: 'dat van een dag is die nog moet komen',
  older: 'dat ouder is',
  itself: 'het stuk zelf waarin erom is gevraagd of waarin het is toegezegd',
};

/** Findings about motions and commitments. */
export const motionFindings = {
  'register-complete': (p: { problem: RegisterProblem; record: RecordName }) =>
    REGISTER[p.problem](sentenceCase(named(p.record))),
  'organisation-twice': (p: { organisation: RecordName; twin: RecordName }) =>
    `${sentenceCase(named(p.organisation))} staat er twee keer: ook als ${p.twin.name}.`,
  'settled-by-unsent': (p: { item: RecordName; document: RecordName; problem: UnsentProblem }) =>
    `${sentenceCase(named(p.item))} heet afgedaan met ${named(p.document)}, ${UNSENT[p.problem]}.`,
  'outcome-excluded': (p: { motion: RecordName; outcome: string; progress: string }) =>
    `${sentenceCase(named(p.motion))} is ${p.outcome} en vraagt niets meer, maar staat op ‘${p.progress}’.`,
  'closed-without-proof': (p: { item: RecordName; missing: readonly string[] }) =>
    p.missing.length === 0
      ? `${sentenceCase(named(p.item))} heet afgedaan, maar heeft geen onderdelen; zonder onderdeel kan niets worden afgedaan.`
      : `${sentenceCase(named(p.item))} heet afgedaan, maar dit mist een afdoening of een reden om ervan af te zien: ${listed(p.missing.map((text) => `«${text}»`))}.`,
  'course-differs': (p: { item: RecordName; progress: Progress; last: Progress; on: string }) =>
    `${sentenceCase(named(p.item))} staat op ‘${p.progress}’, maar het verloop eindigt op ${printDate(p.on)} met ‘${p.last}’.`,
  'term-too-early': (p: { item: RecordName; date: string; since: string }) =>
    `${sentenceCase(named(p.item))} heeft een termijn op ${printDate(p.date)}, maar is van ${printDate(p.since)}.`,
  'term-differs': (p: {
    item: RecordName;
    phrase: string;
    date: string;
    read: string;
    setOn: string;
  }) =>
    `${sentenceCase(named(p.item))} heeft een termijn op ${printDate(p.date)}, maar «${p.phrase}», gesteld op ${printDate(p.setOn)}, is ${printDate(p.read)}; een reden ontbreekt.`,
  'term-unread': (p: { item: RecordName; phrase: string }) =>
    `${sentenceCase(named(p.item))} heeft een termijn zonder dag: «${p.phrase}»; zo kan zij niet te laat zijn.`,
  'late-without-reason': (p: { commitment: RecordName; due: string; sent: string; days: number }) =>
    `${sentenceCase(named(p.commitment))} moest er op ${printDate(p.due)} zijn en is op ${printDate(p.sent)} nagekomen, ${p.days} ${p.days === 1 ? 'dag' : 'dagen'} te laat; de reden ontbreekt.`,
};
