#pragma once

#include <map>
#include <string>
#include <vector>

#include "documents/document.h"
#include "documents/shared/sentence_for.h"
#include "render/sentences.h"

namespace panelpress::documents {

/// What each document is called: a sentence for each paper of the table, which may say whose it is.
class Titles {
 public:
  std::string operator()(const DocumentId& id, const std::string& whose) const {
    return titles_.at(id.paper)(whose);
  }

  void list(const std::string& group, std::vector<render::SentenceUse>& uses) const;
  void bind(const std::string& group, const render::Sentences& from);

 private:
  std::map<Paper, render::Sentence<"whose">> titles_;
};

/// The sentences of the index that stand in no one place of its page.
struct IndexWords {
  static constexpr const char* kPath = "index/words.txt";

  struct OfPanel {
    render::Sentence<"date"> dated;
    render::Sentence<"id"> unknown;  ///< a panel of another build, that the records lack now
    render::Sentence<"status", "cases"> note;
    PANELPRESS_SENTENCES(dated, unknown, note)
  };

  Titles title;
  render::Sentence<"title"> pdf;
  render::Sentence<"title", "subject"> held_back;
  OfPanel panel;
  SentenceFor<State> state;
  SentenceFor<PanelStatus> status;
  PANELPRESS_SENTENCES(title, pdf, held_back, panel, state, status)
};

}  // namespace panelpress::documents
