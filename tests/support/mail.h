// Messages as Python's own email package reads them.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "documents/document.h"
#include "support/reader.h"
#include "support/temporary_folder.h"

namespace panelpress::support {

/// A message as its reader sees it.
struct Mail {
  explicit Mail(const nlohmann::json& read)
      : from(read["from"]),
        to(read["to"]),
        cc(read["cc"]),
        to_names(read["to_names"]),
        cc_names(read["cc_names"]),
        text(read["parts"][0]["text"]),
        html(read["parts"][1]["text"]),
        html_words(read["parts"][1]["words"]),
        defects(read["defects"].size()),
        parts(read["parts"].size()) {
    for (const auto& each : read["parts"]) {
      part_types.push_back(each["type"]);
      part_texts.push_back(each["text"].is_string() ? each["text"].get<std::string>() : "");
    }
    for (const auto& each : read["headers"]) headers[each[0]] += each[1].get<std::string>();
  }

  std::string subject() const { return headers.at("Subject"); }
  std::vector<std::string> header_names() const {
    std::vector<std::string> names;
    for (const auto& [name, value] : headers) names.push_back(name);
    return names;
  }
  /// The lines of the text part that are not blank.
  std::vector<std::string> lines() const {
    std::vector<std::string> found;
    std::string line;
    for (const char c : text) {
      if (c != '\n') line += c;
      if (c == '\n' && !line.empty()) found.push_back(std::move(line)), line.clear();
    }
    return found;
  }
  bool says(const std::string& words) const { return text.find(words) != std::string::npos; }

  std::map<std::string, std::string> headers;
  std::vector<std::string> from;
  std::vector<std::string> to;
  std::vector<std::string> cc;
  std::vector<std::string> to_names;
  std::vector<std::string> cc_names;
  std::string text;
  std::string html;
  std::vector<std::string> html_words;  ///< as a reader of HTML sees them
  std::size_t defects;
  std::size_t parts;
  std::vector<std::string> part_types;
  std::vector<std::string> part_texts;  ///< empty of those that are no text
};

/// All messages, read in one go.
inline std::vector<Mail> read_mail(const std::vector<documents::Document>& documents) {
  const TemporaryFolder folder;
  std::string command = "/usr/bin/python3 " PANELPRESS_SOURCE_DIR "/tests/readers/read_email.py";
  for (std::size_t i = 0; i < documents.size(); ++i) {
    command += ' ' + folder.write(std::to_string(i) + ".eml", documents[i].bytes).string();
  }
  std::vector<Mail> mail;
  for (const auto& each : nlohmann::json::parse(output_of(command))) mail.emplace_back(each);
  return mail;
}

inline Mail read_mail(const documents::Document& document) {
  return read_mail(std::vector<documents::Document>{document}).front();
}

}  // namespace panelpress::support
