/**
 * Browser source, last part: the list of results, the keyboard and the address. The address after `#` is
 * `namespace/name`, `namespace/name@version` or `?q=…&type=…` for a search, so that each of them can be passed on.
 */
export const MAIN_SCRIPT = String.raw`
const PAGE_SIZE = 50;
const FILTERS = ['type', 'level', 'status'];
const input = byId('q');
const found = byId('found');
const newest = byId('newest');
const detail = byId('detail');
let servers;
let loading;
let shown = PAGE_SIZE;
let everything = false;
let opened = '';
let detailTurn = 0;

function loadIndex() {
  loading = loading || fetchJson('search.json').then((data) => {
    servers = readIndex(data);
    fillTypes();
    return servers;
  }).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function fillTypes() {
  const types = [...new Set(servers.flatMap((server) => server.types))].sort();
  const chosen = readState().type;
  byId('type').append(...types.filter((type) => type).map((type) => el('option', { value: type }, type)));
  byId('type').value = types.includes(chosen) ? chosen : '';
  const levels = new Set(servers.map((server) => server.level));
  for (const option of [...byId('level').options]) option.hidden = option.value !== '' && !levels.has(option.value);
}

function readState() {
  const hash = location.hash.slice(1);
  const params = new URLSearchParams(hash.startsWith('?') ? hash.slice(1) : '');
  return Object.fromEntries(['q', 'all', ...FILTERS].map((key) => [key, params.get(key) || '']));
}

function filtersNow() {
  return Object.fromEntries(FILTERS.map((id) => [id, byId(id).value]));
}

function searchHash() {
  const params = new URLSearchParams();
  if (input.value.trim()) params.set('q', input.value.trim());
  for (const [key, value] of Object.entries(filtersNow())) if (value) params.set(key, value);
  if (everything) params.set('all', '1');
  return params.size > 0 ? '#?' + params : '';
}

function isAsking() {
  return everything || input.value.trim() !== '' || FILTERS.some((id) => byId(id).value !== '');
}

function resultItem(server) {
  return el('li', {},
    el('h3', {}, el('a', { href: '#' + server.name, 'data-name': server.name, dir: 'auto' }, server.title || server.name)),
    server.title ? el('p', { class: 'name mono' }, server.name) : null,
    el('p', { class: 'says', dir: 'auto' }, server.description),
    server.status === 'active' ? null : statusNote(server.status, server.message.slice(0, 500)),
    el('div', { class: 'meta' },
      levelTag(server.level),
      server.types.map((type) => el('span', { class: 'tag' }, type)),
      el('span', {}, server.version),
      el('span', {}, dateOf(server.days)),
      el('span', { class: 'push' },
        el('a', { href: apiPath(server.name, 'latest') }, 'JSON', el('span', { class: 'unseen' }, ' of ' + server.name)),
        el('a', { href: apiPath(server.name, '') }, 'Versions', el('span', { class: 'unseen' }, ' of ' + server.name)))));
}

function showResults(results) {
  const list = byId('results');
  const asked = input.value.trim();
  list.replaceChildren(...results.slice(0, shown).map(resultItem));
  list.hidden = results.length === 0;
  byId('none').hidden = results.length > 0;
  const rest = results.length - shown;
  byId('more').hidden = rest <= 0;
  byId('rest').textContent = rest > 0 ? formatCount(rest) + ' more' : '';
  const many = countOf(results.length, 'server');
  byId('count').textContent = results.length === 0 ? 'No server found' : asked ? many + ' found' : many;
  announce(byId('count').textContent);
}

function refresh() {
  newest.hidden = isAsking();
  found.hidden = !isAsking();
  if (!isAsking()) { announce(''); return; }
  if (servers) { showResults(searchServers(servers, input.value, filtersNow())); return; }
  byId('count').textContent = 'Loading the list…';
  for (const id of ['results', 'more', 'none']) byId(id).hidden = true;
  loadIndex().then(refresh, () => { byId('count').textContent = 'The list of servers could not be loaded. Type again to try once more.'; });
}

function search() {
  shown = PAGE_SIZE;
  showView(false);
  history.replaceState(null, '', searchHash() || location.pathname + location.search);
  refresh();
}

function showView(isDetail) {
  detail.hidden = !isDetail;
  byId('browse').hidden = isDetail;
  if (!isDetail) document.title = root.dataset.title;
}

async function openDetail(name, version) {
  const turn = (detailTurn += 1);
  const body = byId('one');
  showView(true);
  body.replaceChildren(el('p', { class: 'wait', role: 'status' }, 'Loading ' + name + '…'));
  let parts;
  try {
    parts = await loadDetail(name, version);
  } catch {
    parts = missing('This did not load', 'The document of ' + name + ' could not be read. Reload the page to try again.');
  }
  if (turn !== detailTurn) return;
  body.replaceChildren(...parts.flat().filter(Boolean));
  document.title = name + ' · ' + root.dataset.title;
  opened = name;
  const heading = body.querySelector('h2');
  heading.focus({ preventScroll: true });
  detail.scrollIntoView({ block: 'start' });
}

function decodeHash() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function route() {
  const hash = decodeHash();
  const at = hash.indexOf('@');
  const name = at < 0 ? hash : hash.slice(0, at);
  const parts = NAME.exec(name);
  if (parts && !parts.slice(1).some((segment) => /^\.+$/.test(segment))) {
    openDetail(name, at < 0 ? '' : hash.slice(at + 1));
    return;
  }
  if (hash !== '' && !hash.startsWith('?') && byId(hash)) return;
  detailTurn += 1;
  showView(false);
  const state = readState();
  input.value = state.q;
  everything = state.all !== '';
  for (const id of FILTERS) byId(id).value = state[id];
  refresh();
  const back = opened && [...document.querySelectorAll('a[data-name]')].find((one) => one.dataset.name === opened && one.offsetParent);
  if (back) back.focus();
  opened = '';
}

function links() {
  return [...(found.hidden ? newest : found).querySelectorAll('a[data-name]')];
}

function moveTo(event, step) {
  const all = links();
  const next = all.indexOf(document.activeElement) + step;
  if (all.length === 0 || !detail.hidden) return;
  event.preventDefault();
  if (next < 0) input.focus();
  else if (next < all.length) all[next].focus();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.target;
  const typing = target.matches('input,textarea,select,[contenteditable]');
  const inList = target === input || target.matches('a[data-name]');
  if (event.key === '/' && !typing) { event.preventDefault(); input.focus(); input.select(); }
  else if (event.key === 'ArrowDown' && inList) moveTo(event, 1);
  else if (event.key === 'ArrowUp' && inList && target !== input) moveTo(event, -1);
  else if (event.key === 'Enter' && target === input && isAsking() && links().length > 0 && servers) { event.preventDefault(); location.hash = links()[0].hash; }
  else if (event.key === 'Escape' && !detail.hidden) backToList();
  else if (event.key === 'Escape' && inList) { if (target === input) { input.value = ''; everything = false; search(); } input.focus(); }
}

function backToList() {
  const hash = searchHash();
  if (hash) location.hash = hash;
  else { history.pushState(null, '', location.pathname + location.search); route(); }
}

function showMore() {
  const first = shown;
  shown += PAGE_SIZE;
  showResults(searchServers(servers, input.value, filtersNow()));
  const next = links()[first];
  if (next) next.focus();
}

function clearSearch() {
  input.value = '';
  everything = false;
  for (const id of FILTERS) byId(id).value = '';
  search();
  input.focus();
}

function fillAddresses() {
  const here = new URL('.', location.href);
  const base = here.origin + here.pathname.replace(/\/$/, '');
  const values = { base, host: base.replace(/^[a-z]+:\/\//, '') };
  for (const code of document.querySelectorAll('[data-template]')) {
    code.textContent = code.dataset.template.replace(/\{(base|host)\}/g, (whole, key) => values[key]);
    makeCopy(code.parentElement.querySelector('button'), () => code.textContent);
  }
  for (const note of document.querySelectorAll('[data-only="http"]')) note.hidden = here.protocol === 'https:';
}

function start() {
  for (const element of document.querySelectorAll('[data-script]')) element.hidden = false;
  if (location.protocol.startsWith('http')) fillAddresses();
  input.addEventListener('input', () => { everything = false; search(); });
  input.addEventListener('focus', () => { loadIndex().catch(() => {}); }, { once: true });
  for (const id of FILTERS) byId(id).addEventListener('change', search);
  byId('show-more').addEventListener('click', showMore);
  byId('clear').addEventListener('click', clearSearch);
  byId('back').addEventListener('click', (event) => { event.preventDefault(); backToList(); });
  document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', onKey);
  window.addEventListener('hashchange', route);
  window.addEventListener('popstate', () => { if (location.hash === '') route(); });
  if (location.hash) route();
  const saveData = navigator.connection && navigator.connection.saveData;
  const idle = window.requestIdleCallback || ((run) => setTimeout(run, 300));
  if (!saveData) window.addEventListener('load', () => idle(() => { loadIndex().catch(() => {}); }));
}

start();
`;
