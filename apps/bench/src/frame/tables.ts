import { rounded } from '../measure/pairs';
import type { Bar, Figure, Guarantee } from './bench';

/** Where a figure stands. */
export function verdictOf({ spread, bar }: Figure): string {
  if (!bar) return '';
  if (reaches(spread.median, bar.is, bar.moonshot)) return 'moonshot';
  return reaches(spread.median, bar.is, bar.bar) ? 'bar' : 'missed';
}

function reaches(figure: number, is: Bar['is'], limit: number): boolean {
  return is === 'at-least' ? figure >= limit : figure <= limit;
}

/** Figures as a table of Markdown, which a terminal shows as well as a page does. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { low, median, high } = figure.spread;
    const sign = figure.bar?.is === 'at-least' ? '≥' : '≤';
    const limits = figure.bar ? `${sign} ${figure.bar.bar}; ${sign} ${figure.bar.moonshot}` : '';
    return [
      figure.work,
      figure.of,
      `**${rounded(median)}** ${figure.unit}`,
      `${rounded(low)}–${rounded(high)}`,
      limits,
      verdictOf(figure),
      figure.product ? `${figure.product} / ${figure.floor}` : '',
    ];
  });
  const head = ['work', 'figure', 'median', 'middle half', 'bar; moonshot', 'reached'];
  return table([...head, 'product / floor'], rows);
}

export function guaranteeTable(guarantees: readonly Guarantee[]): string {
  return table(
    ['guarantee', 'holds', 'shown by'],
    guarantees.map(({ what, holds, evidence }) => [what, holds ? 'yes' : '**no**', evidence]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const escaped = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((name, i) =>
    Math.max(name.length, ...escaped.map((row) => row[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...escaped.map(line)].join(
    '\n',
  );
}
