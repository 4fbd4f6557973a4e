// Whether a message says what would put right what it tells of, for tests of every finding.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/ascii.h"

namespace panelpress::support {

/// What a clause begins with that tells somebody to do something. What nobody can do anything about
/// says so.
inline constexpr std::array<std::string_view, 44> kRemedies{"Give its date",
                                                            "add",
                                                            "arrange",
                                                            "ask",
                                                            "carry over",
                                                            "change",
                                                            "chase",
                                                            "check",
                                                            "choose",
                                                            "correct",
                                                            "give",
                                                            "have it",
                                                            "hear",
                                                            "if it is one person, give",
                                                            "it is authorised again",
                                                            "keep",
                                                            "list",
                                                            "look",
                                                            "name",
                                                            "nothing is to be",
                                                            "observe",
                                                            "open a campaign",
                                                            "recommend",
                                                            "record",
                                                            "renew",
                                                            "revise",
                                                            "say what",
                                                            "see that",
                                                            "send",
                                                            "somebody at Grade 7",
                                                            "somebody else at Grade 7",
                                                            "take",
                                                            "tell them",
                                                            "the CPP team approves",
                                                            "the line is corrected",
                                                            "the member signs",
                                                            "train",
                                                            "where possible, observe",
                                                            "withdraw",
                                                            "write",
                                                            "enter",
                                                            "ask the member",
                                                            "put",
                                                            "date"};

/// Whether a clause of the message, after ':', ';', ',' or '?', begins with what is to be done; or
/// the message says which words of a key are so (SEL-1).
inline bool says_what_to_do(std::string_view message) {
  if (message.ends_with("is so") || message.ends_with("are so")) return true;
  if (message.find("is so, with 'referrer'") != message.npos) return true;
  for (auto at = message.find_first_of(":;,?"); at != message.npos;
       at = message.find_first_of(":;,?", at + 1)) {
    std::string_view clause = message.substr(at + 1);
    clause.remove_prefix(std::min(clause.size(), clause.find_first_not_of(' ')));
    const bool is_remedy =
        std::any_of(kRemedies.begin(), kRemedies.end(), [&](std::string_view each) {
          const auto after = clause.substr(std::min(each.size(), clause.size()));
          return clause.starts_with(each) && (after.empty() || !is_letter(after.front()));
        });
    if (is_remedy) return true;
  }
  return false;
}

}  // namespace panelpress::support
