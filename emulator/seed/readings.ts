import { stableId } from './ids.js';
import { options, property } from './schema.js';
import type { Compact } from './schema.js';

export const READING_PROPERTIES = [
  property('title', 'Name', 'title'),
  property(
    'sTn>',
    'Station',
    'select',
    options({
      'North ridge': 'blue',
      'Lower hut': 'green',
      'Glacier edge': 'purple',
      'Old dairy': 'brown',
      'Summit cross': 'red',
    }),
  ),
  property('tAk=', 'Taken', 'date'),
  property('tMp:', 'Temperature', 'number', { format: 'number' }),
  property('wNd~', 'Wind', 'number', { format: 'number' }),
  property('cHk{', 'Checked', 'checkbox'),
  property('nUm#', 'Number', 'unique_id', { prefix: null }),
  property('fRz?', 'Frost', 'formula', { expression: 'prop("Temperature") < 0' }),
];

export interface ReadingRow {
  id: string;
  created: string;
  values: { [name: string]: Compact };
}

/** Height in metres decides how cold and windy a station is. */
const STATIONS: readonly [name: string, height: number][] = [
  ['North ridge', 2140],
  ['Lower hut', 1320],
  ['Glacier edge', 2680],
  ['Old dairy', 890],
  ['Summit cross', 2950],
];
const DAYS = 60;
const FIRST_DAY = Date.UTC(2026, 0, 5, 6);

/** Five stations on sixty mornings: 300 rows, oldest first. */
export function readings(): ReadingRow[] {
  const days = Array.from({ length: DAYS }, (_, day) => day);
  return days.flatMap((day) => STATIONS.map((station, index) => reading(day, index, station)));
}

function reading(day: number, index: number, [station, height]: readonly [string, number]): ReadingRow {
  const taken = new Date(FIRST_DAY + day * 86_400_000 + index * 60_000);
  const date = taken.toISOString();
  // Warmer towards spring, colder by 6.5 degrees a kilometre, with fronts that pass every nine days.
  const temperature = 4 + day * 0.12 - height * 0.0065 + 5 * Math.sin((day * 2 * Math.PI) / 9 + index);
  const wind = 3 + height / 400 + 4 * Math.abs(Math.sin((day * 2 * Math.PI) / 7 + index));
  return {
    id: stableId(`reading:${day}:${station}`),
    created: date,
    values: {
      Name: `${station}, ${date.slice(0, 10)}`,
      Station: station,
      Taken: date,
      Temperature: round(temperature),
      // The cup freezes: then there is no reading.
      Wind: temperature < -14 ? null : round(wind),
      Checked: day % 3 === 0,
    },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
