/** What a file is good for: a block of that kind, or anything. */
export type Family = 'image' | 'video' | 'audio' | 'pdf';

/** The file types that Notion takes, by extension; the first type is what a name without a sent type means. */
const TYPES: { [extension: string]: readonly [string, ...string[]] } = {
  aac: ['audio/aac'],
  adts: ['audio/aac'],
  mid: ['audio/midi'],
  midi: ['audio/midi'],
  mp3: ['audio/mpeg'],
  mpga: ['audio/mpeg'],
  m4a: ['audio/mp4', 'audio/x-m4a'],
  m4b: ['audio/mp4'],
  oga: ['audio/ogg'],
  ogg: ['audio/ogg'],
  wav: ['audio/wav', 'audio/x-wav', 'audio/wave'],
  wma: ['audio/x-ms-wma'],
  pdf: ['application/pdf'],
  txt: ['text/plain'],
  csv: ['text/csv'],
  md: ['text/markdown'],
  html: ['text/html'],
  json: ['application/json'],
  zip: ['application/zip', 'application/x-zip-compressed'],
  doc: ['application/msword'],
  dot: ['application/msword'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  dotx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.template'],
  xls: ['application/vnd.ms-excel'],
  xlt: ['application/vnd.ms-excel'],
  xla: ['application/vnd.ms-excel'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ppt: ['application/vnd.ms-powerpoint'],
  pot: ['application/vnd.ms-powerpoint'],
  pps: ['application/vnd.ms-powerpoint'],
  ppa: ['application/vnd.ms-powerpoint'],
  pptx: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  gif: ['image/gif'],
  heic: ['image/heic'],
  jpeg: ['image/jpeg'],
  jpg: ['image/jpeg'],
  png: ['image/png'],
  svg: ['image/svg+xml'],
  tif: ['image/tiff'],
  tiff: ['image/tiff'],
  webp: ['image/webp'],
  ico: ['image/vnd.microsoft.icon', 'image/x-icon'],
  amv: ['video/x-amv'],
  asf: ['video/x-ms-asf'],
  wmv: ['video/x-ms-wmv'],
  avi: ['video/x-msvideo'],
  f4v: ['video/x-f4v'],
  flv: ['video/x-flv'],
  gifv: ['video/mp4'],
  m4v: ['video/mp4', 'video/x-m4v'],
  mp4: ['video/mp4', 'audio/mp4'],
  mkv: ['video/webm', 'video/x-matroska'],
  webm: ['video/webm'],
  mov: ['video/quicktime'],
  qt: ['video/quicktime'],
  mpeg: ['video/mpeg'],
};

const KNOWN = new Set(Object.values(TYPES).flat());

/** The content type that a name's extension means; null for one that Notion does not take. */
export function typeOfName(name: string): string | null {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(TYPES, extension) ? (TYPES[extension]?.[0] ?? null) : null;
}

/** A content type without its parameters, in lower case. */
export function bareType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

/** Whether Notion takes files of a content type. */
export function isKnownType(contentType: string): boolean {
  return KNOWN.has(bareType(contentType));
}

/** Whether a file of this content type may stand where `family` is asked for. */
export function belongsTo(contentType: string, family: Family): boolean {
  const type = bareType(contentType);
  return family === 'pdf' ? type === 'application/pdf' : type.startsWith(`${family}/`);
}
