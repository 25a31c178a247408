import { zipSync } from 'fflate';

/** A workbook of more than is read, once it is unpacked. */
export const BOMB = zipSync({ 'xl/a.xml': new Uint8Array(210_000_000) }, { level: 1 });
