#pragma once

#include <string_view>

namespace panelpress::serve {

/// `follow(page, ours)` puts into the document on the screen what another page says otherwise, and
/// leaves all else and the nodes that are ours as they are: to lay out all of a long page again
/// takes longer than to build it. It gives false, and has changed nothing, where the head differs:
/// another style needs the policy that came with it.
inline constexpr std::string_view kFollowScript = R"(
const follow = (() => {
  'use strict';
  // What stands before the title and the body's content, but for what each answer has of its own.
  const frame_of = (page) => {
    const head = page.head.cloneNode(true);
    head.querySelector('title')?.remove();
    return head.innerHTML.replace(/'nonce-\w+'/g, '') + page.body.cloneNode(false).outerHTML;
  };

  const replace = (before, after, ours) => {
    const are_alike = before.cloneNode(false).isEqualNode(after.cloneNode(false));
    if (are_alike && after.firstChild) {
      follow_children(before, after, ours);
    } else {
      before.replaceWith(after);
    }
  };

  const put_between = (parent, gone, come, next) => {
    for (const node of come) parent.insertBefore(node, next);
    for (const node of gone) node.remove();
  };

  // Only those children that differ, between those at both ends that do not.
  const follow_children = (before, after, ours) => {
    const old = [...before.childNodes].filter((node) => !ours.has(node));
    const now = [...after.childNodes];
    const most = Math.min(old.length, now.length);
    let begin = 0;
    while (begin < most && old[begin].isEqualNode(now[begin])) ++begin;
    let end = 0;
    while (end < most - begin && old.at(-1 - end).isEqualNode(now.at(-1 - end))) ++end;
    const gone = old.slice(begin, old.length - end);
    const come = now.slice(begin, now.length - end);
    if (gone.length === come.length) {
      gone.forEach((node, i) => node.isEqualNode(come[i]) || replace(node, come[i], ours));
    } else {
      put_between(before, gone, come, old[old.length - end] ?? null);
    }
  };

  // What the margins of paper say stands in attributes of the root.
  const follow_attributes = (before, after) => {
    for (const {name} of [...before.attributes]) {
      if (!after.hasAttribute(name)) before.removeAttribute(name);
    }
    for (const {name, value} of after.attributes) {
      if (before.getAttribute(name) !== value) before.setAttribute(name, value);
    }
  };

  return (page, ours) => {
    for (const added of page.body.querySelectorAll('[nonce]')) added.remove();
    if (frame_of(page) !== frame_of(document)) return false;
    follow_children(document.body, page.body, ours);
    follow_attributes(document.documentElement, page.documentElement);
    document.title = page.title;
    return true;
  };
})();
)";

}  // namespace panelpress::serve
