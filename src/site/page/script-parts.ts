/** Browser source, third part: small makers of elements. A stranger's text only ever becomes a text node; links are http or https. */
export const PARTS_SCRIPT = String.raw`
const root = document.documentElement;
const SUFFIX = root.dataset.suffix || '';
const NAME = /^([A-Za-z0-9.-]{1,200})\/([A-Za-z0-9._-]{1,200})$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LEVELS = {
  proved: ['✓ Proved', 'Whoever listed it has shown that the name is theirs.'],
  owner: ['Vouched for by the owner', 'The owner of this registry vouches for it.'],
  imported: ['Imported', 'Copied from another registry; nothing was checked here.'],
};
const byId = (id) => document.getElementById(id);

function clean(text) {
  return String(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value !== undefined && value !== null && value !== '') element.setAttribute(name, value);
  }
  for (const child of children.flat()) {
    if (child === undefined || child === null || child === '') continue;
    element.append(child instanceof Node ? child : clean(child));
  }
  return element;
}

function safeHref(url) {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : '';
  } catch {
    return '';
  }
}

function link(url, label) {
  const href = safeHref(url);
  return href ? el('a', { href, rel: 'noopener noreferrer nofollow ugc' }, label || url) : el('span', {}, label ? label + ': ' + url : url);
}

function formatCount(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function countOf(count, singular) {
  return formatCount(count) + ' ' + singular + (count === 1 ? '' : 's');
}

function dateOf(days) {
  const date = new Date(days * 86400000);
  return days > 0 && !Number.isNaN(date.getTime()) ? date.getUTCDate() + ' ' + MONTHS[date.getUTCMonth()] + ' ' + date.getUTCFullYear() : '';
}

function dateOfTime(time) {
  return dateOf(Math.floor(Date.parse(time) / 86400000));
}

function serverPath(name) {
  return name.split('/').map(encodeURIComponent).join('/');
}

function apiPath(name, version) {
  return 'v0.1/servers/' + serverPath(name) + '/versions' + (version ? '/' + encodeURIComponent(version) : '') + SUFFIX;
}

function receiptsPath(name) {
  return 'receipts/' + serverPath(name) + '.json';
}

function levelTag(level) {
  if (!level) return null;
  const known = Object.hasOwn(LEVELS, level) ? LEVELS[level] : [level, ''];
  return el('span', { class: 'tag ' + (Object.hasOwn(LEVELS, level) ? level : ''), title: known[1] }, known[0]);
}

function statusTag(status) {
  return status === 'active' ? null : el('span', { class: 'tag off' }, status.charAt(0).toUpperCase() + status.slice(1));
}

function statusNote(status, message) {
  if (status === 'active') return null;
  const said = status === 'deleted' ? 'Deleted' : 'Deprecated';
  return el('p', { class: 'note' }, message ? said + ': ' + message : said + '. Its publisher gives no reason.');
}

let announceTimer = 0;
function announce(text) {
  clearTimeout(announceTimer);
  announceTimer = setTimeout(() => { byId('said').textContent = text; }, 250);
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = el('textarea', { class: 'unseen', readonly: 'readonly' });
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    return copied;
  }
}

function makeCopy(button, textOfIt) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const copied = await copyText(textOfIt());
    button.focus();
    button.textContent = copied ? 'Copied' : 'Select it';
    announce(copied ? 'Copied' : 'This browser does not let the page copy: select the text instead');
    setTimeout(() => { button.textContent = label; }, 1800);
  });
}
`;
