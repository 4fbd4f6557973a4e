#pragma once

#include <map>
#include <string>
#include <vector>

#include "documents/document.h"
#include "documents/shared/sentence_for.h"
#include "render/sentences.h"
#include "rules/to_do.h"

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
    render::Sentence<"date", "id"> dated;
    render::Sentence<"id"> unknown;  ///< a panel of another build, that the records lack now
    render::Sentence<"status", "cases"> note;
    PANELPRESS_SENTENCES(dated, unknown, note)
  };

  /// What is to be done, and who does it.
  struct Todo {
    render::Sentence<"count"> more;
    SentenceFor<rules::Task, "counted", "named", "panel", "area"> what;
    SentenceFor<rules::Task, "area", "spoc"> who;
    PANELPRESS_SENTENCES(more, what, who)
  };
  /// What the next panel lacks.
  struct Missing {
    render::Sentence<> chair;
    render::Sentence<> officer;
    render::Sentence<"area"> area;
    render::Sentence<"members"> answers;
    render::Sentence<"cases"> time;
    PANELPRESS_SENTENCES(chair, officer, area, answers, time)
  };
  struct Next {
    render::Sentence<"weekday", "date", "time"> date;
    render::Sentence<"minutes", "most"> minutes;
    PANELPRESS_SENTENCES(date, minutes)
  };

  Titles title;
  render::Sentence<"title"> pdf;
  render::Sentence<"title", "subject"> held_back;
  OfPanel panel;
  SentenceFor<State> state;
  SentenceFor<PanelStatus> status;
  Todo todo;
  Missing missing;
  Next next;
  PANELPRESS_SENTENCES(title, pdf, held_back, panel, state, status, todo, missing, next)
};

}  // namespace panelpress::documents
