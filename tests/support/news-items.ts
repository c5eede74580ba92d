/** An item in NITF. @param docdata elements of its `<docdata>`. @param attributes of the same. */
export function nitf(docdata = '', attributes = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf version="-//IPTC//DTD NITF 3.6//EN" change.date="2025-03-05">
  <head>
    <title>Harbour slug</title>
    <docdata ${attributes}><date.issue norm="20250304T101500+0400"/><du-key key="harbour" version="2"/>${docdata}</docdata>
    <pubdata type="print" name="The Coast" position.section="Regions"/>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Harbour opens again</hl1><hl2>Nine months of work</hl2></hedline>
      <byline>By <person>Ina Holm</person><byttl>Port correspondent</byttl></byline>
      <distributor><org>Coast Wire</org></distributor>
      <dateline><location>VELM, Norland</location>, March 4 (Coast Wire)</dateline>
    </body.head>
    <body.content>
      <block><p>The harbour of <location>Velm</location> opened on Tuesday &amp; the first boats came in.</p>
      <media media-type="image"><media-caption>A boat comes in.</media-caption></media>
      <p>A second basin is to be ready by the autumn.</p></block>
      <note><body.content><p>Eds: with photos.</p></body.content></note>
    </body.content>
  </body>
</nitf>`;
}

export interface NewsMlOptions {
  readonly status?: string;
  /** More elements of the `<itemMeta>`. */
  readonly more?: string;
  /** What stands in the `<contentSet>`. */
  readonly content?: string;
}

const PAGE = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>-</title></head><body><p>The harbour of Velm opened on <b>Tuesday</b>.</p><p>A second basin is to be ready by the autumn.</p></body></html></inlineXML>`;

/** A news item of NewsML-G2. */
export function newsItem({ status = 'stat:usable', more = '', content = PAGE }: NewsMlOptions = {}): string {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:20250304:harbour" version="3" standard="NewsML-G2" standardversion="2.34">
  <rightsInfo><copyrightHolder><name>The Coast</name></copyrightHolder></rightsInfo>
  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:CW"><name>Coast Wire</name></provider><versionCreated>2025-03-05T09:00:00+04:00</versionCreated><firstCreated>2025-03-04T10:15:00+04:00</firstCreated><pubStatus qcode="${status}"/>${more}</itemMeta>
  <contentMeta><by>By Ina Holm</by><dateline>VELM, Norland, March 4 (Coast Wire)</dateline><subject type="cpnat:abstract" qcode="medtop:20000001"><name>Ports</name></subject><headline role="hldrole:main">Harbour opens again</headline></contentMeta>
  <contentSet>${content}</contentSet>
</newsItem>`;
}

/** Several items in a message. */
export function newsMessage(...items: readonly string[]): string {
  return `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2025-03-04T10:20:00Z</sent></header><itemSet>${items.join('')}</itemSet></newsMessage>`;
}
