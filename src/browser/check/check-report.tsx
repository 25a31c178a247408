/** @jsxImportSource preact */
import './check-report.css';
import { render } from 'preact';
import type { PayloadReport } from '../../plan/payload/check-payload.ts';
import type { PayloadSchema } from '../../plan/payload/due-of-schema.ts';
import { counted, digits } from '../../words/numbers.ts';
import { checked } from './checked.ts';
import { once } from '../once.ts';
import { FINDING_WORDS } from './finding-words.ts';
import { eventPropertyUrl } from '../../site/urls.ts';

/** Of the event whose page this is. */
const loadSchema = once(async () => (await (await fetch('schema.json')).json()) as PayloadSchema); // our own file

/** What a phone checks in about a second. */
const MOST_CHARACTERS = 500_000;
const MOST_SHOWN = 100;

/** Checks what stands in the form and shows the result below it. */
export async function report(form: HTMLFormElement): Promise<void> {
  const { otherKeys = '{}', onlyCall, calls = '' } = form.dataset;
  const text = form.querySelector('textarea')?.value ?? '';
  const place = form.querySelector('.check-report')!; // every such form has one
  if (text.length > MOST_CHARACTERS)
    return render(<p>More than 500,000 characters: not checked. Paste one call.</p>, place);
  try {
    const keys = new Map(Object.entries(JSON.parse(otherKeys) as Record<string, string>)); // written by the page
    render(<p>Checking …</p>, place);
    const result = await checked({
      text,
      schema: await loadSchema(),
      otherKeys: keys,
      onlyCall,
      wrappers: calls.split(' ').filter(Boolean),
    });
    render(<Report of={form.dataset} result={result} />, place);
  } catch {
    render(<p>The schema of the event or the reader of code could not be loaded. Try again.</p>, place);
  }
}

type Props = { readonly of: DOMStringMap; readonly result: PayloadReport };

function Report({ of: { check: event = '', noun = '' }, result }: Props) {
  const { problem, findings, present, missing, otherEvent, isRead } = result;
  const wrong = findings.filter(({ kind }) => kind !== 'unread').length;
  return (
    <>
      <p class="check-verdict">
        {problem && `Line ${problem.line}, column ${problem.column}: ${problem.message} `}
        {otherEvent !== undefined && `This sends “${otherEvent}”, another event. `}
        {counted(present.length, noun)} sent, {missing.length} of the listed ones not sent
        {isRead && `, ${wrong === 0 ? 'nothing wrong found' : `${counted(wrong, 'thing')} to look at`}`}.
        {!isRead && ' Not all of it could be read, so that nothing is said of the rest.'}
      </p>
      {findings.length > 0 && (
        <ul class="rows">
          {findings.slice(0, MOST_SHOWN).map(({ kind, path, property, line, message, meant }) => (
            <li key={`${path} ${kind}`}>
              <span class={`check-kind ${kind}`}>{FINDING_WORDS[kind]}</span> <code>{path}</code> {message}{' '}
              {meant !== undefined && 'Did you mean '}
              <Key event={event} property={meant !== undefined && property === '' ? meant : property} />
              {meant !== undefined && '?'} <span class="quiet">line {line}</span>
            </li>
          ))}
        </ul>
      )}
      {findings.length > MOST_SHOWN && <p>And {digits(findings.length - MOST_SHOWN)} more.</p>}
      {missing.length > 0 && (
        <p>
          Not sent:{' '}
          {missing.map((property) => (
            <>
              <Key event={event} property={property} />{' '}
            </>
          ))}
        </p>
      )}
    </>
  );
}

function Key({ event, property }: { readonly event: string; readonly property: string }) {
  if (property === '') return null;
  return (
    <a class="key" href={eventPropertyUrl(event, property)}>
      {property}
    </a>
  );
}
