#include "serve/live_page.h"

#include <fmt/format.h>

#include "render/escape.h"
#include "serve/live_follow.h"
#include "serve/live_script.h"
#include "serve/live_style.h"

namespace panelpress::serve {

namespace {

/// Puts text after the first of some words within a stretch of the page, where they are there.
/// Not found, nothing is put in: the page then stays as strict as it was.
void put_after(std::string& page, std::string_view words, const std::string& text,
               std::size_t begin, std::size_t end) {
  const std::size_t at = page.find(words, begin);
  if (at < end) page.insert(at + words.size(), text);
}

/// Lets what carries the nonce run, and ask where the page came from.
/// Under a nonce of this answer alone: files on disk have no script.
void open_policy(std::string& page, const std::string& nonce) {
  const std::size_t begin = page.find("http-equiv=\"Content-Security-Policy\"");
  if (begin == std::string::npos) return;
  const std::size_t end = page.find('>', begin);
  put_after(page, "style-src", fmt::format(" 'nonce-{}'", nonce), begin, end);
  put_after(page, "default-src 'none'",
            fmt::format("; script-src 'nonce-{}'; connect-src 'self'", nonce), begin, end);
}

std::string escaped(std::string_view text) {
  std::string markup;
  render::append_escaped(markup, text);
  return markup;
}

/// A page of markup that this file makes.
std::string page(std::string_view title, std::string_view body) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src\">\n"
      "<title>{0}</title>\n</head>\n<body>\n<main>\n<h1>{0}</h1>\n{1}\n"
      "<p><a href=\"/\">All documents</a></p>\n</main>\n</body>\n</html>\n",
      title, body);
}

}  // namespace

// Before the end of the body, after everything that it may touch.
std::string live(std::string page, const PageMark& mark) {
  open_policy(page, mark.nonce);
  const std::string added = fmt::format(
      "<style nonce=\"{0}\">{2}</style>\n<script nonce=\"{0}\" data-tag=\"{1}\">{3}{4}</script>\n",
      mark.nonce, escaped(mark.tag), kLiveStyle, kFollowScript, kLiveScript);
  const std::size_t end = page.rfind("</body>");
  page.insert(end == std::string::npos ? page.size() : end, added);
  return page;
}

std::string page_of_text(std::string_view title, std::string_view text) {
  return page(escaped(title), fmt::format("<pre>{}</pre>", escaped(text)));
}

std::string page_without_document(std::string_view path) {
  return page("No document",
              fmt::format("<p>The output holds no {}. It may be built once the errors are mended."
                          "</p>",
                          escaped(path)));
}

}  // namespace panelpress::serve
