#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "render/phrases.h"
#include "render/view.h"
#include "rules/monthly_return.h"

/// The words of the compliance workbooks and emails: templates/compliance/workbook.txt.
namespace panelpress::documents {

using rules::MonthReturn;

/// The rate of one measure, in words.
struct RateView {
  std::string measure;
  std::string rate;  ///< "83.3%" or "none due"
  std::string compliant;
  std::string due;  ///< what the rate is of
  std::string late;
  std::string outstanding;
  std::string pending;
  std::string not_measurable;
  bool is_none_due = false;
  bool is_last = false;
  PANELPRESS_VIEW(RateView, measure, rate, compliant, due, late, outstanding, pending,
                  not_measurable, is_none_due, is_last)
};

/// What the words of a return may name.
struct ReturnWordsView {
  PageView page;
  std::string month;  ///< "March 2026"
  std::string area;   ///< empty for all areas
  std::string team;
  std::string team_email;
  std::string period;  ///< "April 2025 to March 2026"
  std::vector<RateView> rates;
  std::string recommendations;  ///< "17 recommendations"
  std::string asked;            ///< "9 recommendations"
  std::string rejected;         ///< "2"
  std::string rejected_share;
  std::string reasons_on_atlas;
  std::string reasons_in_dcpr;
  std::string open;            ///< "3 items" to chase, or empty
  std::string outstanding;     ///< "2": of them those not done
  std::string to_put_right;    ///< "1": of them those done amiss
  std::string beyond;          ///< "1 item" done amiss that can no longer be put right, or empty
  std::string open_earlier;    ///< "2 of them are", or empty
  std::string not_measurable;  ///< "2 measures"
  std::string considered;      ///< "31 cases" considered in the period
  std::string sampled;         ///< "2 recommendations"
  PANELPRESS_VIEW(ReturnWordsView, page, month, area, team, team_email, period, rates,
                  recommendations, asked, rejected, rejected_share, reasons_on_atlas,
                  reasons_in_dcpr, open, outstanding, to_put_right, beyond, open_earlier,
                  not_measurable, considered, sampled)
};

ReturnWordsView return_words_view(const rules::Facts& facts, const MonthReturn& month,
                                  PageView page);

/// What is to be done about an open item, or what would put right what is at fault (CMP-7).
std::string chase_words(const render::Phrases& words, const rules::OpenItem& item);

/// The template of the words with its keys.
render::TemplateUse return_words_template();
/// The words of one return.
render::Phrases return_words(const render::Templates& templates, const ReturnWordsView& view);

}  // namespace panelpress::documents
