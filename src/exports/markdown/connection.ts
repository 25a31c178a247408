import { SENDING_TITLES } from '../../words/events/sendings.ts';
import type { DestinationType, SourceType } from '../../catalog/model.ts';
import { head, placementList, tail } from './context.ts';
import type { Context } from './context.ts';
import { sendingTable } from './sent.ts';
import { list, section, text } from '../../words/escapes/markdown.ts';

export function connectionMarkdown(connection: SourceType | DestinationType, context: Context): readonly string[] {
  return [
    ...head(connection, context),
    ...section('What counts as one', list(connection.examples.map(text))),
    ...section(SENDING_TITLES[connection.kind], sendingTable(connection, context)),
    ...section('Recommended for', placementList(connection.placements, context)),
    ...tail(connection),
  ];
}
