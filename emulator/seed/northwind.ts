import { bullet, callout, p } from './blocks.js';
import { SEED } from './ids.js';
import { options, property } from './schema.js';
import type { Compact } from './schema.js';
import type { SeedDatabase, SeedPage } from './world.js';

/** The small second workspace: enough to see that the two are kept apart. */
export const WELCOME: SeedPage = {
  id: SEED.northwindWelcomeId,
  title: 'Welcome to Northwind',
  icon: '🌬️',
  created: '2026-02-10T09:00:00.000Z',
  by: 'mary',
  blocks: [
    callout('📦', 'Orders leave the warehouse at two in the afternoon.'),
    p('Ask **Mary** about everything else.'),
    bullet('Tea, chai and syrups: hall A'),
    bullet('Cheese: hall B, which is cold'),
  ],
};

export const ORDERS: SeedDatabase = {
  id: SEED.ordersDatabaseId,
  sourceId: SEED.ordersSourceId,
  title: 'Orders',
  icon: '📦',
  created: '2026-02-10T09:30:00.000Z',
  by: 'mary',
  properties: [
    property('title', 'Order', 'title'),
    property('cUs:', 'Customer', 'rich_text'),
    property('aMt=', 'Amount', 'number', { format: 'dollar' }),
    property('sTa~', 'State', 'select', options({ Packed: 'yellow', Sent: 'green', Returned: 'red' })),
    property('sNt>', 'Sent on', 'date'),
  ],
};

export const ORDER_ROWS: readonly { [name: string]: Compact }[] = [
  {
    Order: '10248',
    Customer: 'Vins et alcools Chevalier',
    Amount: 440,
    State: 'Sent',
    'Sent on': '2026-03-02',
  },
  { Order: '10249', Customer: 'Toms Spezialitäten', Amount: 1863.4, State: 'Sent', 'Sent on': '2026-03-03' },
  { Order: '10250', Customer: 'Hanari Carnes', Amount: 1552.6, State: 'Returned', 'Sent on': '2026-03-05' },
  { Order: '10251', Customer: 'Victuailles en stock', Amount: 654.06, State: 'Packed' },
  { Order: '10252', Customer: 'Suprêmes délices', Amount: 3597.9, State: 'Packed' },
];
