#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "documents/shared/table.h"
#include "render/view.h"

/// trends.html, ready for print.
namespace panelpress::documents {

/// A kind of reason, and the words by which it is known.
struct ReasonWordsView {
  PANELPRESS_TEXT_VIEW(ReasonWordsView, name, words)
};

struct TrendsView {
  PageView page;
  std::string period;  ///< "April 2025 to March 2026"
  std::string cases;   ///< "31 cases"
  bool has_cases = false;

  std::string recommended;                     ///< "38 recommendations" to release or with actions
  std::optional<render::Markup> became_chart;  ///< what became of them
  std::vector<std::string> became;             ///< the same in words, a stage each
  std::vector<TableView> outcomes;             ///< by command, band and centre

  std::string top_barrier;                      ///< "Travel document"
  std::string top_share;                        ///< "41.9% (13 of 31)"
  std::optional<render::Markup> barrier_chart;  ///< none of fewer than three figures, as all here
  std::optional<TableView> barriers;
  std::optional<TableView> patterns;  ///< one barrier, one nationality, one area

  std::string rejected;
  std::string rejected_share;
  bool has_rejected = false;
  std::optional<render::Markup> rejection_chart;
  std::optional<TableView> rejections;  ///< by month
  std::optional<render::Markup> reason_chart;
  std::optional<TableView> reasons;
  std::vector<ReasonWordsView> reason_words;

  std::string repeated_counted;  ///< "3 actions"
  std::optional<render::Markup> repeated_chart;
  std::optional<TableView> repeated;
  std::string repeated_more;  ///< "12" that a page has no room for, or empty

  std::string missed_counted;  ///< "4 cycles"
  std::string missed_cases;    ///< "3 cases"
  std::optional<render::Markup> missed_chart;
  std::optional<TableView> missed;  ///< by business area
  PANELPRESS_VIEW(TrendsView, page, period, cases, has_cases, recommended, became_chart, became,
                  outcomes, repeated_more, top_barrier, top_share, barrier_chart, barriers,
                  patterns, rejected, rejected_share, has_rejected, rejection_chart, rejections,
                  reason_chart, reasons, reason_words, repeated_counted, repeated_chart, repeated,
                  missed_counted, missed_cases, missed_chart, missed)
};

/// What the page shows.
TrendsView trends_view(const Context& context);

}  // namespace panelpress::documents
