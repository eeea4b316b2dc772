/** Browser source, fourth part: the view of one server, made from its versions document and its receipts. */
export const DETAIL_SCRIPT = `
const MAX_VERSIONS_SHOWN = 12;
const MAX_ITEMS_SHOWN = 40;

async function fetchJson(path) {
  const response = await fetch(path);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error('The registry answered ' + response.status);
  return response.json();
}

function officialOf(row) {
  return own(own(row, '_meta'), 'io.modelcontextprotocol.registry/official') || {};
}

function registryOf(row) {
  const found = Object.entries(own(row, '_meta') || {}).find(([key, value]) => key.endsWith('/registry') && value && typeof value.level === 'string');
  return found ? found[1] : {};
}

function part(title, ...children) {
  return el('section', { class: 'part' }, el('h3', {}, title), ...children);
}

function pairList(pairs) {
  const shown = pairs.filter((pair) => pair[1]);
  return el('dl', { class: 'pairs' }, shown.map((pair) => [el('dt', {}, pair[0]), el('dd', {}, pair[1])]).flat());
}

function inputList(title, inputs) {
  const shown = listOf(inputs).slice(0, MAX_ITEMS_SHOWN);
  if (shown.length === 0) return null;
  const items = shown.map((input) => el('li', {},
    el('code', {}, textOf(input.name) || textOf(input.valueHint) || textOf(input.value)),
    input.isRequired === true ? el('span', { class: 'tag' }, 'required') : null,
    input.isSecret === true ? el('span', { class: 'tag off' }, 'secret') : null,
    textOf(input.description) ? el('p', {}, input.description) : null,
    input.isSecret !== true && textOf(input.default) ? el('p', {}, 'Default: ', el('code', {}, input.default)) : null));
  const hidden = listOf(inputs).length - shown.length;
  return [el('h5', {}, title), el('ul', { class: 'inputs' }, items), hidden > 0 ? el('p', { class: 'muted' }, formatCount(hidden) + ' more: see the API document.') : null];
}

function variableList(variables) {
  return variables && typeof variables === 'object' ? Object.entries(variables).filter((pair) => pair[1]).map(([name, input]) => ({ ...input, name })) : [];
}

function snippet(kind, item, name) {
  const reason = kind === 'package' ? whyNoCommand(item) : '';
  if (reason) return [el('h5', {}, 'Set it up'), el('p', { class: 'muted' }, reason)];
  const code = el('code', {});
  const where = el('span', {});
  const buttons = CLIENTS.map((client) => {
    const button = el('button', { type: 'button', 'aria-pressed': 'false' }, client.label);
    button.addEventListener('click', () => show(client));
    return button;
  });
  function show(client) {
    buttons.forEach((button, at) => button.setAttribute('aria-pressed', String(CLIENTS[at] === client)));
    code.textContent = clean(configFor(client.id, kind, item, name));
    where.textContent = 'For ' + client.file + (code.textContent.includes('<') ? ': replace what stands in <…>.' : '');
  }
  show(CLIENTS[0]);
  const copy = el('button', { type: 'button' }, 'Copy');
  makeCopy(copy, () => code.textContent);
  return [el('h5', {}, 'Set it up'), el('div', { class: 'tabs', role: 'group', 'aria-label': 'Client' }, buttons),
    el('pre', { tabindex: '0', 'aria-label': 'Configuration' }, code), el('div', { class: 'under' }, where, copy)];
}

function packageCard(item, name) {
  const version = textOf(item.version);
  return el('div', { class: 'card' },
    el('h4', {}, el('span', { class: 'mono' }, textOf(item.identifier))),
    el('div', { class: 'meta' }, el('span', { class: 'tag' }, textOf(item.registryType)), version ? el('span', {}, 'version ' + version) : null, el('span', {}, textOf(own(item.transport, 'type')))),
    textOf(item.fileSha256) ? el('p', { class: 'muted' }, 'SHA-256 ', el('code', {}, item.fileSha256)) : null,
    inputList('Environment variables', item.environmentVariables),
    inputList('Arguments', item.packageArguments),
    snippet('package', item, name));
}

function remoteCard(item, name) {
  return el('div', { class: 'card' },
    el('h4', {}, el('span', { class: 'mono' }, textOf(item.url))),
    el('div', { class: 'meta' }, el('span', { class: 'tag' }, 'remote'), el('span', {}, textOf(item.type))),
    inputList('Headers', item.headers),
    inputList('Variables in the address', variableList(item.variables)),
    snippet('remote', item, name));
}

function proofPart(row, receipt) {
  const level = registryOf(row).level || '';
  const packages = listOf(own(receipt, 'packageProofs'));
  const recheck = own(receipt, 'recheck');
  const said = Object.hasOwn(LEVELS, level) ? LEVELS[level][1] : '';
  const proof = registryOf(row).proof;
  return part('Who stands behind it', el('div', { class: 'card' }, pairList([
    ['Level', level ? el('span', {}, levelTag(level), ' ', said) : ''],
    ['Name', typeof proof === 'string' ? 'shown by ' + proof : ''],
    ['Packages', packages.map((one) => textOf(one.type) + ': ' + textOf(one.outcome)).join(', ')],
    ['Admitted', receipt ? dateOfTime(receipt.publishedAt) : ''],
    ['Checked again', recheck ? dateOfTime(recheck.at) + ': ' + textOf(recheck.outcome) : ''],
    ['server.json', receipt ? el('code', {}, textOf(receipt.digest)) : ''],
    ['Receipt', receipt ? el('a', { href: receiptsPath(row.server.name) }, 'the evidence, for programs') : ''],
  ])));
}

function versionItem(row, shownVersion) {
  const official = officialOf(row);
  const { name, version } = row.server;
  return el('li', {},
    el('a', { href: '#' + name + '@' + encodeURIComponent(version), 'aria-current': version === shownVersion ? 'true' : undefined }, version),
    official.isLatest === true ? el('span', { class: 'tag' }, 'latest') : null,
    statusTag(textOf(official.status) || 'active'),
    el('span', { class: 'muted' }, dateOfTime(official.publishedAt)),
    el('a', { class: 'push', href: apiPath(name, version) }, 'JSON', el('span', { class: 'unseen' }, ' of version ' + version)));
}

function versionsPart(rows, shownVersion) {
  const list = el('ol', { class: 'versions' }, rows.slice(0, MAX_VERSIONS_SHOWN).map((row) => versionItem(row, shownVersion)));
  const hidden = rows.slice(MAX_VERSIONS_SHOWN);
  const more = el('button', { type: 'button' }, 'Show ' + countOf(hidden.length, 'older version'));
  more.addEventListener('click', () => {
    list.append(...hidden.map((row) => versionItem(row, shownVersion)));
    list.children[MAX_VERSIONS_SHOWN].querySelector('a').focus();
    more.remove();
  });
  return part(countOf(rows.length, 'version'), el('div', { class: 'card' }, list, hidden.length > 0 ? more : null));
}

function detailOf(rows, row, receipt) {
  const server = row.server;
  const official = officialOf(row);
  const repository = own(server, 'repository');
  const packages = listOf(server.packages).slice(0, MAX_ITEMS_SHOWN);
  const remotes = listOf(server.remotes).slice(0, MAX_ITEMS_SHOWN);
  const runs = packages.length > 0 || remotes.length > 0;
  return [
    el('h2', { tabindex: '-1', dir: 'auto' }, textOf(server.title) || server.name),
    el('p', { class: 'muted mono' }, server.name),
    el('div', { class: 'meta' }, el('span', {}, 'version ' + server.version), statusTag(textOf(official.status) || 'active'), levelTag(registryOf(row).level || ''), el('span', {}, dateOfTime(official.publishedAt))),
    statusNote(textOf(official.status) || 'active', textOf(official.statusMessage)),
    el('p', { class: 'says', dir: 'auto' }, textOf(server.description)),
    el('p', { class: 'links' },
      textOf(server.websiteUrl) ? link(server.websiteUrl, 'Website') : null,
      textOf(own(repository, 'url')) ? link(repository.url, 'Source') : null,
      el('a', { href: apiPath(server.name, server.version) }, 'JSON of this version'),
      el('a', { href: apiPath(server.name, '') }, 'JSON of all versions')),
    packages.length > 0 ? part(packages.length === 1 ? 'Run it yourself' : 'Run it yourself: choose one', packages.map((item) => packageCard(item, server.name))) : null,
    remotes.length > 0 ? part('Use it over the network', remotes.map((item) => remoteCard(item, server.name))) : null,
    runs ? el('p', { class: 'muted under' }, 'A server acts with the rights and the keys that you give it. Look at its source before you run it.')
      : part('Nothing to run', el('p', {}, 'This version names no package and no remote address.')),
    proofPart(row, receipt),
    versionsPart(rows, server.version),
  ];
}

function pickRow(rows, version) {
  if (version) return rows.find((row) => row.server.version === version);
  return rows.find((row) => officialOf(row).isLatest === true) || rows[0];
}

function missing(title, text) {
  return [el('h2', { tabindex: '-1' }, title), el('p', { class: 'says' }, text)];
}

async function loadDetail(name, version) {
  const optional = fetchJson(receiptsPath(name)).catch(() => undefined);
  const [document_, receipts] = await Promise.all([fetchJson(apiPath(name, '')), optional]);
  const rows = listOf(own(document_, 'servers')).filter((row) => own(row, 'server') && NAME.test(row.server.name));
  if (rows.length === 0) return missing('Not listed here', 'This registry lists no server named ' + name + '.');
  const row = pickRow(rows, version);
  if (!row) return [...missing('No such version', name + ' has no version ' + version + ' here.'), versionsPart(rows, version)];
  const receipt = listOf(own(receipts, 'receipts')).find((one) => one.version === row.server.version);
  return detailOf(rows, row, receipt);
}
`;
