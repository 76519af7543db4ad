import { hideSecrets } from '../fetch/hide-secrets.ts';
import type { Refusal } from './original.ts';
import { emptyReport, type Conflict, type Whereabouts, type Report } from './report.ts';

/** Keeps the report of an import. No password or key of an address gets into it. */
export class ReportKeeper {
  readonly report: Report = emptyReport();

  refuse(where: string, reason: string): void {
    this.leave({ where, reason });
  }

  /** Notes what could not be imported, or need not be. */
  leave({ where, reason, isSkipped = false }: Refusal): void {
    const list = this.report[isSkipped ? 'skipped' : 'refused'];
    list.push({ where: hideSecrets(where), reason: hideSecrets(reason) });
  }

  note(where: string, ...notes: readonly string[]): void {
    for (const note of notes)
      this.report.notes.push({ where: hideSecrets(where), note: hideSecrets(note) });
  }

  unchanged(where: string, ...notes: readonly string[]): void {
    this.report.unchanged++;
    this.note(where, ...notes);
  }

  imported(place: Whereabouts, ...notes: readonly string[]): void {
    this.report.imported.push(clean(place));
    this.note(place.where, ...notes);
  }

  updated(place: Whereabouts, ...notes: readonly string[]): void {
    this.report.updated.push(clean(place));
    this.note(place.where, ...notes);
  }

  conflict(conflict: Conflict): void {
    this.report.conflicts.push(clean(conflict));
  }
}

const clean = <Told extends Whereabouts>(place: Told): Told => ({
  ...place,
  where: hideSecrets(place.where),
});
