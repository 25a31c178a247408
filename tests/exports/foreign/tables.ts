import type { Document } from './document.ts';

const AMPLITUDE = [
  'Action,Object Type,Object Name,Event Display Name,Object Owner,Object Description,Event Category,Tags,Event Schema Status',
  'Event Activity,Event Hidden From Dropdowns,Event Hidden From Persona Results,Event Hidden From Pathfinder',
  'Event Hidden From Timeline,Event Source,Event 180 Day Volume,Event 180 Day Queries,Event First Seen,Event Last Seen',
  'Property Type,Property Group Names,Event Property Name,Property Description,Property Value Type,Property Schema Status',
  'Property Required,Property Visibility,Property Is Array,String Property Value Min Length,String Property Value Max Length',
  'Number Is Integer,Number Property Value Min,Number Property Value Max,Array Unique Items,Array Min Items,Array Max Items',
  'Enum Values,Const Value,Property Regex,Property First Seen,Property Last Seen',
].flatMap((line) => line.split(','));

type Row = Readonly<Record<string, string>>;

const amplitude = (rows: readonly Row[]): string =>
  [AMPLITUDE, ...rows.map((row) => AMPLITUDE.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');

const AMPLITUDE_ROWS: readonly Row[] = [
  {
    'Object Type': 'Event',
    'Object Name': 'Bed Made',
    'Object Owner': 'ann@example.com',
    'Object Description': 'When it is made.',
    'Event Category': 'Rooms',
    Tags: '"beds,core"',
    'Event Source': '"Web,iOS"',
    'Event Schema Status': 'LIVE',
  },
  {
    'Property Type': 'Event Property',
    'Event Property Name': 'bed',
    'Property Description': 'Which bed.',
    'Property Value Type': 'enum',
    'Property Required': 'TRUE',
    'Property Is Array': 'FALSE',
    'Enum Values': '"a,b"',
  },
  {
    'Property Type': 'Event Property',
    'Event Property Name': 'count',
    'Property Value Type': 'number',
    'Property Is Array': 'FALSE',
    'Number Is Integer': 'TRUE',
    'Number Property Value Min': '0',
  },
];

export const TABLE_DOCUMENTS: readonly Document[] = [
  {
    format: 'avo-csv',
    files: {
      'avo.csv': `Event Name,Event Description,Event Category,Sources,Property Name,Property Description,Property Value Type,Is Property Required?,Is Property Array?,Property Enumeration Options\r
Bed Made,When it is made.,Rooms,"Web, iOS",bed,Which bed.,string,TRUE,FALSE,"a, b"\r
Bed Made,When it is made.,Rooms,"Web, iOS",count,How many.,int,FALSE,FALSE,\r
Bed Made,When it is made.,Rooms,"Web, iOS",tags,Words.,string,,TRUE,"x, y"\r
`,
    },
    otherwise: {},
  },
  {
    format: 'amplitude-csv',
    files: {
      'amplitude.csv': [AMPLITUDE, ...AMPLITUDE_ROWS.map((row) => AMPLITUDE.map((column) => row[column] ?? ''))]
        .map((cells) => `${cells.join(',')}\r\n`)
        .join(''),
    },
    otherwise: {},
  },
  {
    format: 'amplitude-csv',
    about: ', where it says what only Amplitude has a place for',
    files: {
      'amplitude.csv': amplitude([
        {
          Action: 'IGNORE',
          'Object Type': 'Event',
          'Object Name': 'Bed Lost',
          'Object Owner': 'Rooms',
          'Event Schema Status': 'DELETED',
          'Event Activity': 'INACTIVE',
          'Event 180 Day Volume': '12',
        },
        {
          'Property Type': 'Event Property',
          'Event Property Name': 'code',
          'Property Value Type': 'string',
          'Property Is Array': 'FALSE',
          'Property Visibility': 'HIDDEN',
          'Const Value': 'x',
          'Property First Seen': '2026-01-01',
        },
      ]),
    },
    otherwise: {
      '1.Action': 'fields of your own',
      '1.Object Owner': 'owners without an e-mail address',
      '1.Event Schema Status': 'what is deprecated',
      '1.Event Activity': 'fields of your own',
      '1.Event 180 Day Volume': 'fields of your own',
      '2.Property Visibility': 'fields of your own',
      '2.Property First Seen': 'fields of your own',
    },
  },
  {
    format: 'segment-csv',
    files: {
      'plan.csv': `Version,Event Type,Event Name,Property Name,Description,Labels,Property Data Type,Enum Values\r
1,Track,Bed Made,,When it is made.,"call:track, status:live, area:Rooms, owner:Housekeeping, beds",,\r
1,Track,Bed Made,bed,Which bed.,,string,a|b\r
1,Track,Bed Made,count,How many.,,integer|string,\r
1,Track,Bed Seen,,,,,\r
1,Identify,Identify,,Who it is.,,,\r
1,Identify,Identify,plan,The plan.,,string,\r
`,
    },
    otherwise: { '4.Labels': undefined, '5.Labels': undefined },
  },
  {
    format: 'ga4-dimensions',
    files: {
      'dimensions.csv': `\uFEFFscope,parameter_name,dimension_name,description,key,kind\r
Event,bed_kind,Kind of bed,Which bed.,bed_kind,dimension\r
User,bed_kind,bed kind,Which bed.,bed kind,dimension\r
Event,p_1st_night,p_1st_night,The first.,1st night,dimension\r
Event,nights,nights,How many.,nights,dimension or metric\r
User,nights,nights,How many.,nights,dimension\r
User,stars,stars,,stars,dimension\r
Item,linen,linen,,linen,dimension\r
`,
    },
    otherwise: { 'Event bed_kind.dimension_name': 'synonyms' },
  },
  {
    format: 'csv',
    files: {
      'events.csv': `\uFEFFevent_id,event,call,event_summary,use_cases,property,type,format,property_summary,example,constraints,items,members,personal,basis,required,nullable,values,additional_properties,event_status,replaced_by,property_status,event_area,event_owner,event_tags,event_sources,event_destinations\r
bed-made,Bed Made,track,When it is made.,,bed,string,,Which bed.,"""a""","{""enum"":[""a"",""b""]}",,,false,,true,,,false,live,,,Rooms,Housekeeping,"[""beds, made""]","[""Web""]","[""Warehouse""]"\r
bed-made,Bed Made,track,When it is made.,,size,"[""integer"",""string""]",,How large.,,"{""minimum"":0}",,,,,when it is sold,true,,false,live,,deprecated,Rooms,Housekeeping,"[""beds, made""]","[""Web""]","[""Warehouse""]"\r
,,,,,stars,integer,,How good.,4,"{""minimum"":1,""enum"":[4]}",,,true,,,true,"[{""value"":4,""summary"":""Good."",""status"":""live""}]",,,,planned,,,,,\r
`,
    },
    otherwise: {},
  },
];
