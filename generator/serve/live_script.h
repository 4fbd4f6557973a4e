#pragma once

#include <string_view>

namespace panelpress::serve {

/// Asks how the last build went, shows it, and lets the page follow its document (live_follow.h),
/// or loads it again where it cannot, at the same place and with the same filter. The search finds
/// cases, panels, people and claims by any words of them; the filter hides rows of tables that lack
/// its words.
inline constexpr std::string_view kLiveScript = R"(
(() => {
  'use strict';
  const script = document.currentScript;
  let tag = script.dataset.tag;
  const kept = 'panelpress ' + location.pathname;
  const made = (name, text, within) => {
    const element = document.createElement(name);
    element.textContent = text;
    within.append(element);
    return element;
  };
  const box = made('aside', '', document.body);
  box.id = 'live';
  box.setAttribute('aria-label', 'State of the build');
  const badge = made('p', '', box);
  badge.setAttribute('role', 'status');
  const list = made('ol', '', box);
  const field = (label) => {
    const input = made('input', '', made('label', label, box));
    input.type = 'search';
    return input;
  };

  const search = field('Find a reference, name or panel');
  const count = made('p', '', box);
  count.setAttribute('role', 'status');
  const places = made('ul', '', box);
  const find = async () => {
    const words = search.value.trim();
    let found = {all: 0, places: []};
    if (words) {
      const asked = await fetch('/.panelpress/search?q=' + encodeURIComponent(words));
      found = await asked.json();
    }
    if (words !== search.value.trim()) return;
    count.textContent = words ? found.all + ' found' : '';
    places.replaceChildren();
    for (const place of found.places) made('a', place.text, made('li', '', places)).href = place.path;
  };
  search.addEventListener('input', find);

  const filter = field('Show only rows of tables with');
  const sift = () => {
    const rows = document.querySelectorAll('tbody tr');
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) {
      const text = words.length > 0 ? row.textContent.toLowerCase() : '';
      row.hidden = !words.every((word) => text.includes(word));
    }
    filter.parentElement.hidden = rows.length <= 8;
  };
  filter.addEventListener('input', sift);
  sift();

  const show = (state) => {
    badge.textContent = state.badge;
    box.className = state.errors.length > 0 ? 'wrong' : '';
    list.replaceChildren();
    for (const error of state.errors) {
      const item = made('li', error.place ? error.place + ': ' + error.text : error.text, list);
      if (error.line) made('pre', error.line, item);
    }
  };

  const ours = new Set([script.previousElementSibling, script, box]);
  const take_over = (page) => {
    // No document says what its reader has hidden or opened.
    for (const row of document.querySelectorAll('tr[hidden]')) row.hidden = false;
    const opened = [...document.querySelectorAll('details[open]')];
    for (const each of opened) each.open = false;
    const is_taken = follow(page, ours);
    for (const each of opened) each.open = true;
    sift();
    return is_taken;
  };

  const renew = async () => {
    const asked = {cache: 'no-store'};
    const head = await fetch(location.pathname, {method: 'HEAD', ...asked});
    if (head.headers.get('ETag') === tag) return;
    const answer = await fetch(location.pathname, asked);
    if (take_over(new DOMParser().parseFromString(await answer.text(), 'text/html'))) {
      tag = answer.headers.get('ETag');
    } else {
      sessionStorage.setItem(kept, JSON.stringify([scrollX, scrollY, filter.value, search.value]));
      location.reload();
    }
  };

  let shown = null;
  const look = async () => {
    try {
      const state = await (await fetch('/.panelpress/state', {cache: 'no-store'})).json();
      if (state.build !== shown) {
        show(state);
        await renew();
        shown = state.build;
      }
    } catch {
      shown = null;
      badge.textContent = 'panelpress serve has ended';
    }
    setTimeout(look, 100);
  };

  const before = JSON.parse(sessionStorage.getItem(kept) ?? 'null');
  sessionStorage.removeItem(kept);
  if (before) {
    filter.value = before[2];
    search.value = before[3];
    sift();
    find();
    scrollTo(before[0], before[1]);
  }
  look();
})();
)";

}  // namespace panelpress::serve
