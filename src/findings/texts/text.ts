import type { FindingText } from './finding-text.ts';

/** About texts for people: title, description, icons, website, placeholders. */
export const TEXT_TEXTS = {
  'placeholder-text': {
    title: 'A text of a template was left in place.',
    what: '"{found}" in "{field}" is a text of a template that was never replaced.',
    why: 'It is shown to people as it stands; in the official registry such entries went live and became the latest version.',
    fix: 'Replace it by what belongs there, or leave the member out if it is optional.',
    example: {
      wrong: { description: '[Describe what your server does]' },
      right: { description: 'Forecasts for any place.' },
    },
  },
  'title-whitespace-only': {
    title: 'The title has nothing but white space.',
    what: 'The title has nothing but white space.',
    why: 'Clients show the title in place of the name, so the server would have no name to look at.',
    fix: 'Write a title, or remove the member: clients then show the name.',
    example: { wrong: { title: '  ' }, right: { title: 'Weather' } },
  },
  'description-too-long': {
    title: 'The description is too long.',
    what: 'The description has {found} characters; at most {limit} are allowed, counted as Unicode code points, not as bytes.',
    why: 'The description is the one line in every list; the official registry refuses a longer one when everything else is released already.',
    fix: 'Shorten it, for example to: "{suggestion}"',
    example: {
      wrong: {
        description:
          'Forecasts for any place on earth, by the hour and by the day, with rain, wind, temperature and air quality.',
      },
      right: { description: 'Forecasts for any place on earth: rain, wind, temperature and air quality.' },
    },
  },
  'text-control-characters': {
    title: 'A text contains a line break or a character that nobody sees.',
    what: 'The {field} contains {found}.',
    why: 'Clients show these texts in one line; a line break tears the list, and characters that nobody sees can make a text look like another one.',
    fix: 'Write one space in place of line breaks and tabs, and nothing in place of the others.',
    example: {
      wrong: { description: 'Forecasts\nfor any place.' },
      right: { description: 'Forecasts for any place.' },
    },
  },
  'surrounding-blanks': {
    title: 'There is white space around a value.',
    what: 'There is white space around "{field}": "{value}".',
    why: 'Two values that differ by a space look the same to people and are different to machines.',
    fix: 'Remove the white space before and after the value.',
    example: { wrong: { version: '1.0.0 ' }, right: { version: '1.0.0' } },
  },
  'icon-src-invalid-url': {
    title: 'The "src" of an icon is not a URL.',
    what: 'The "src" of this icon, "{url}", is not a URL: it {reason}.',
    why: 'Clients load the icon from there.',
    fix: 'Write the whole address, such as "{wanted}".',
    example: {
      wrong: { icons: [{ src: 'https://example.com/my icon.png' }] },
      right: { icons: [{ src: 'https://example.com/my%20icon.png' }] },
    },
  },
  'icon-src-not-absolute': {
    title: 'The "src" of an icon is not an absolute URL.',
    what: 'The "src" of this icon, "{url}", is not absolute: it {reason}.',
    why: 'A server.json has no place of its own in the web that an address could be relative to.',
    fix: 'Write the whole address, such as "{wanted}".',
    example: {
      wrong: { icons: [{ src: '/icon.png' }] },
      right: { icons: [{ src: 'https://example.com/icon.png' }] },
    },
  },
  'icon-src-invalid-scheme': {
    title: 'The "src" of an icon is not an https URL.',
    what: 'The "src" of this icon, "{url}", {reason}; only https:// is allowed.',
    why: 'Clients load icons without asking; other schemes can be read by others on the way, or carry programs.',
    fix: 'Serve the icon by https and write its address, such as "{wanted}".',
    example: {
      wrong: { icons: [{ src: 'http://example.com/icon.png' }] },
      right: { icons: [{ src: 'https://example.com/icon.png' }] },
    },
  },
  'icon-src-no-host': {
    title: 'The "src" of an icon names no host.',
    what: 'The "src" of this icon, "{url}", {reason}.',
    why: 'The official registry accepts it, but no client can load an icon from nowhere.',
    fix: 'Write the whole address with two slashes and a host, such as "{wanted}".',
    example: {
      wrong: { icons: [{ src: 'https:example.com/icon.png' }] },
      right: { icons: [{ src: 'https://example.com/icon.png' }] },
    },
  },
  'invalid-website-url': {
    title: 'The "websiteUrl" is not a URL.',
    what: 'The "websiteUrl" "{url}" is not a URL: it {reason}.',
    why: 'People are sent there for documentation.',
    fix: 'Write the whole address, such as "{wanted}".',
    example: {
      wrong: { websiteUrl: 'ht tp://example.com/docs' },
      right: { websiteUrl: 'https://example.com/docs' },
    },
  },
  'website-url-must-be-absolute': {
    title: 'The "websiteUrl" is not an absolute URL.',
    what: 'The "websiteUrl" "{url}" is not absolute: it {reason}.',
    why: 'A server.json has no place of its own in the web that an address could be relative to.',
    fix: 'Write the whole address, such as "{wanted}".',
    example: { wrong: { websiteUrl: 'example.com/docs' }, right: { websiteUrl: 'https://example.com/docs' } },
  },
  'website-url-invalid-scheme': {
    title: 'The "websiteUrl" is not an https URL.',
    what: 'The "websiteUrl" "{url}" {reason}; only https:// is allowed.',
    why: 'People open the link with one click; other schemes can be read by others on the way, or start programs.',
    fix: 'Write an https address, such as "{wanted}".',
    example: { wrong: { websiteUrl: 'http://example.com/docs' }, right: { websiteUrl: 'https://example.com/docs' } },
  },
  'website-url-invalid-characters': {
    title: 'The "websiteUrl" has a character that is not allowed there.',
    what: 'The "websiteUrl" "{url}" {reason}, which is not allowed there.',
    why: 'Spaces, quotation marks and angle brackets end a link early, or break out of it, where clients put it into a page.',
    fix: 'Remove or encode it, for example: "{wanted}"',
    example: {
      wrong: { websiteUrl: 'https://example.com/my docs' },
      right: { websiteUrl: 'https://example.com/my%20docs' },
    },
  },
  'website-url-no-host': {
    title: 'The "websiteUrl" names no host.',
    what: 'The "websiteUrl" "{url}" {reason}.',
    why: 'The official registry accepts it, but nobody can open it.',
    fix: 'Write the whole address with two slashes and a host, such as "{wanted}".',
    example: { wrong: { websiteUrl: 'https:example.com' }, right: { websiteUrl: 'https://example.com' } },
  },
} as const satisfies Record<string, FindingText>;
