#pragma once

#include <string>
#include <vector>

#include "documents/document.h"
#include "documents/shared/sentence_for.h"
#include "render/templates.h"
#include "rules/to_do.h"

namespace panelpress::documents {

/// What a document is called, which may say whose it is: by a sentence of its own folder.
std::string title_of(const render::Templates& templates, const DocumentId& id,
                     const std::string& whose);
std::vector<render::TemplateUse> title_templates();

/// The sentences of the index that stand in no one place of its page.
struct IndexWords {
  static constexpr const char* kPath = "index/words.txt";

  struct OfPanel {
    render::Sentence<"date", "id"> dated;
    render::Sentence<"id"> unknown;  ///< a panel of another build, that the records lack now
    render::Sentence<"status", "cases"> note;
    PANELPRESS_SENTENCES(dated, unknown, note)
  } panel;

  /// What is to be done, and who does it.
  struct Todo {
    render::Sentence<"count"> more;
    SentenceFor<rules::Task, "counted", "named", "panel", "area"> what;
    SentenceFor<rules::Task, "area", "spoc"> who;
    PANELPRESS_SENTENCES(more, what, who)
  } todo;
  /// What the next panel lacks.
  struct Missing {
    render::Sentence<> chair, officer;
    render::Sentence<"area"> area;
    render::Sentence<"members"> answers;
    render::Sentence<"cases"> time;
    PANELPRESS_SENTENCES(chair, officer, area, answers, time)
  } missing;
  struct Next {
    render::Sentence<"weekday", "date", "time"> date;
    render::Sentence<"minutes", "most"> minutes;
    PANELPRESS_SENTENCES(date, minutes)
  } next;

  render::Sentence<"title"> pdf;
  render::Sentence<"title", "subject"> held_back;
  SentenceFor<State> state;
  SentenceFor<PanelStatus> status;
  PANELPRESS_SENTENCES(pdf, held_back, panel, state, status, todo, missing, next)
};

}  // namespace panelpress::documents
