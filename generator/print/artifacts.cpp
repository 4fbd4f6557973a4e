#include "print/artifacts.h"

#include <algorithm>
#include <array>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace panelpress::print {

namespace {

using Token = QPDFTokenizer::Token;

template <std::size_t kCount>
bool is_one_of(const std::string& word, const std::array<std::string_view, kCount>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Operators of a content stream (ISO 32000-1, annex A) that begin something drawn, and end it.
constexpr std::array<std::string_view, 5> kBegin{"BT", "m", "re", "Do", "sh"};
constexpr std::array<std::string_view, 13> kEnd{"ET", "f", "F",  "f*", "S",  "s", "B",
                                                "B*", "b", "b*", "n",  "Do", "sh"};

/// Rewrites the content of a page an operator at a time.
class MarkArtifacts : public QPDFObjectHandle::TokenFilter {
 public:
  explicit MarkArtifacts(std::set<int> also) : also_(std::move(also)) {}

  void handleToken(const Token& token) override {
    operation_.push_back(token);
    if (token.getType() == QPDFTokenizer::tt_word) finish(token.getValue());
  }

  void handleEOF() override { write_operation(); }

 private:
  // What is drawn outside marked content, and what `also` names, is an artifact: readers are to
  // pass it over (PDF/UA-1).
  void finish(const std::string& op) {
    const bool opens = op == "BDC" || op == "BMC";
    if (opens && also_.count(number()) > 0) {
      operation_.clear();
      write("/Artifact BMC");
    }
    if (depth_ == 0 && !is_open_ && is_one_of(op, kBegin)) {
      write("\n/Artifact BMC\n");
      is_open_ = true;
    }
    write_operation();
    if (is_open_ && is_one_of(op, kEnd)) {
      write("\nEMC");
      is_open_ = false;
    }
    depth_ += opens ? 1 : op == "EMC" ? -1 : 0;
  }

  /// The number of the content that the operation marks; none is -1.
  /// The number is an integer after the name /MCID.
  int number() const {
    auto token = std::find_if(operation_.begin(), operation_.end(), [](const Token& each) {
      return each.getType() == QPDFTokenizer::tt_name && each.getValue() == "/MCID";
    });
    token = std::find_if(token, operation_.end(), [](const Token& each) {
      return each.getType() == QPDFTokenizer::tt_integer;
    });
    return token == operation_.end() ? -1 : std::stoi(token->getValue());
  }

  void write_operation() {
    for (const Token& token : operation_) writeToken(token);
    operation_.clear();
  }

  std::set<int> also_;
  std::vector<Token> operation_;  ///< what has come of it
  int depth_ = 0;                 ///< of marked content
  bool is_open_ = false;          ///< whether an artifact of ours is open
};

}  // namespace

// A filter works while the file is written, so that pages are read once.
void mark_artifacts(QPDF& pdf, const MarkedContent& also) {
  for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper{pdf}.getAllPages()) {
    const auto found = also.find(page.getObjectHandle().getObjGen());
    page.addContentTokenFilter(
        std::make_shared<MarkArtifacts>(found == also.end() ? std::set<int>{} : found->second));
  }
}

}  // namespace panelpress::print
