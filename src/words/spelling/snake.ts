import { unaccented } from './letters.ts';

/** As warehouses name tables and columns: `order_completed` of `Order Completed`, `order_id` of `orderID`. */
export function snake(name: string): string {
  const plain = unaccented(name)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[a-z]/.test(plain) ? plain : `_${plain}`;
}
