#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "documents/explain/explain.h"
#include "rules/catalogue.h"

namespace panelpress::documents {

namespace {

using Json = nlohmann::ordered_json;

std::string_view level(Severity severity) {
  switch (severity) {
    case Severity::kAdvice:
      return "note";
    case Severity::kWarning:
      return "warning";
    case Severity::kError:
      break;
  }
  return "error";
}

/// A relative path as a URI (RFC 3986): what is no unreserved sign or '/' is given by its bytes.
std::string uri_of(std::string_view path) {
  constexpr std::string_view kUnreserved =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  std::string uri;
  for (const char c : path) {
    if (kUnreserved.find(c) != kUnreserved.npos) {
      uri += c;
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

Json described_rules() {
  Json all = Json::array();
  for (const rules::Rule& rule : rules::catalogue()) {
    const std::string help =
        std::string(rule.text) + "\nSource: " + std::string(rule.source) +
        (rule.decided.empty() ? "" : "\nDecided: " + std::string(rule.decided));
    all.push_back({{"id", rule.id},
                   {"name", rule.title},
                   {"shortDescription", {{"text", rule.title}}},
                   {"fullDescription", {{"text", rule.text}}},
                   {"help", {{"text", help}}}});
  }
  return all;
}

/// SARIF counts lines and columns from 1, while a finding about a whole file has neither.
Json result_of(const Finding& finding) {
  const Json place = {
      {"physicalLocation",
       {{"artifactLocation", {{"uri", uri_of(finding.source.file())}, {"uriBaseId", "INPUTS"}}},
        {"region",
         {{"startLine", std::max(1, finding.source.line)},
          {"startColumn", std::max(1, finding.source.column)}}}}}};
  Json result;
  // A slip of the inputs is against no rule, and about no subject yet.
  if (!finding.rule.empty()) result["ruleId"] = finding.rule;
  result["level"] = level(finding.severity);
  const std::string subject = finding.subject.text().empty() ? "" : finding.subject.text() + ": ";
  result["message"]["text"] = subject + finding.message.text();
  result["locations"] = Json::array({place});
  return result;
}

}  // namespace

std::string findings_sarif(const std::vector<Finding>& findings, std::string_view version) {
  Json results = Json::array();
  for (const Finding& finding : findings) results.push_back(result_of(finding));
  const Json driver = {{"name", "panelpress"}, {"version", version}, {"rules", described_rules()}};
  // Columns of a source count code points, and not UTF-16 units, which SARIF knows too.
  const Json run = {{"tool", {{"driver", driver}}},
                    {"columnKind", "unicodeCodePoints"},
                    {"results", std::move(results)}};
  const Json log = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", Json::array({run})}};
  return log.dump(2) + "\n";
}

}  // namespace panelpress::documents
