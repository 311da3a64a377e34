/**
 * Rows that no slice answers for when somebody goes, each with the reason. A new kind of row joins here only if no name, phone, door
 * or word of a person can stand in it; otherwise it joins its slice's `rows`, and the leaver of these tests leaves one behind.
 */
export const impersonalRows: Readonly<Record<string, string>> = {
  'ANNOUNCEMENT announcement': 'an office speaks; who wrote it down stands there by his id',
  'ANNOUNCEMENT edition': 'the same',
  'AWAITED awaited': 'a name, sealed, under a keyed hash of the number, until its holder has been appointed',
  'BOARD board': 'heads of announcements',
  'ANNOUNCEMENT timer': 'ids',
  'AUDIT auditEvent': 'which link an event has',
  'AUDIT auditHead': 'a hash',
  'AUDIT auditLink': 'hashes, and names that lead to nobody',
  'DOCUMENT document': 'how far a document of a node is',
  'IMPORT import': 'who started it stands there by his id',
  'IMPORT importChunk': 'a surname with two stars and a door with four, for ninety days: the community’s own list',
  'IMPORT importHead': 'a place',
  'IMPORT importPart': 'the file, sealed, for three days at most: the community’s own list',
  'STAFFENTRY staffEntry': 'sealed, under a keyed hash: the community’s own list',
  'LIMIT limit': 'fingerprints, for a day at most',
  'NUMBER number': 'which wish or complaint a number is said of',
  'PERSON timer': 'a second erasure, or a second farewell: his id',
  'PLACE building': 'the org tree',
  'PLACE code': 'the picture of a building’s code',
  'PLACE community': 'the org tree',
  'PLACE district': 'the org tree',
  'PLACE grid': 'the org tree; whom the community publishes as its worker, by name and office number',
  'PLACE settings': 'a tenant’s settings',
  'PLACE street': 'the org tree',
  'PLACE timer': 'when a community’s digest is due',
  'PUSH push': 'that a push has come',
  'SERVICECARD serviceCard':
    'numbers of offices, which staff issue for strangers; who wrote them down stands there by his id',
  'TRACE trace': 'which photo was asked about',
  'UNITS unitName': 'an employer',
  'VISIT visitCheck': 'how often a code was checked before',
  'VISITMISS visitMisses': 'a count',
  'WISH timer': 'ids',
};
