import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shipped } from '../../../tests/plan/shipped.ts';
import { foreignNamesReader } from './foreign-names.ts';
import { linesParted } from './parted.ts';

const { data } = await shipped();
const parted = linesParted(data.events);
const BOTH = ['Order Completed', 'Page Viewed'];

test('names stand apart by commas, semicolons and "and"', () => {
  assert.deepEqual(parted('Order Completed, Page Viewed'), BOTH);
  assert.deepEqual(parted('Order Completed; Page Viewed;'), BOTH);
  assert.deepEqual(parted('Order Completed and Page Viewed'), BOTH);
  assert.deepEqual(parted('Order Completed, Page Viewed, and Signed Up'), [...BOTH, 'Signed Up']);
});

test('names as code spells them stand apart by spaces', () => {
  assert.deepEqual(parted('order_completed page_viewed button_clicked'), [
    'order_completed',
    'page_viewed',
    'button_clicked',
  ]);
});

test('what stands between commas is a name though nobody knows it', () => {
  assert.deepEqual(parted('Order Completed, Button Clicked'), ['Order Completed', 'Button Clicked']);
});

test('known names are found in a sentence, and the rest of it is none', () => {
  assert.deepEqual(
    parted('We send Order Completed when somebody pays, plus page viewed on every page of the website.'),
    ['Order Completed', 'page viewed'],
  );
});

test('a name with "and" or a comma in it stays whole, known or not', () => {
  assert.deepEqual(parted('Terms and Conditions Accepted'), ['Terms and Conditions Accepted']);
  assert.deepEqual(parted('Button Clicked'), ['Button Clicked']);
  assert.deepEqual(parted('Order Completed'), ['Order Completed']);
});

test('pasted text is taken apart, a file is not', () => {
  const { read } = foreignNamesReader(data);
  const namesIn = (file: string) => read(file, 'Order Completed, Page Viewed').names.map(({ name }) => name);
  assert.deepEqual(namesIn(''), BOTH);
  assert.notDeepEqual(namesIn('names.txt'), BOTH);
});
