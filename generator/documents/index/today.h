#pragma once

#include <string>
#include <vector>

#include "documents/index/index.h"
#include "documents/index/words.h"
#include "render/view.h"

/// Today: what is to be done, worst first, and the next panel on a card.
namespace panelpress::documents {

/// A piece of work: what, by whom, by when, and the page that says more.
struct WorkView {
  std::string what;
  std::string who;
  std::string by;  ///< "29 Mar 2026"; empty when there is no day
  bool is_late = false;
  std::string path;  ///< empty when no such document is there
  PANELPRESS_VIEW(WorkView, what, who, by, is_late, path)
};

/// The planned panel that comes next.
struct NextPanelView {
  std::string date;  ///< "Thursday 9 April 2026, 10:00"
  std::string in;    ///< "in 9 days"
  std::string path;  ///< of its pack; empty when there is none
  std::string cases;
  std::string minutes;  ///< "128 of 150 minutes"
  bool is_over = false;
  bool is_quorate = false;
  std::string chair;                 ///< empty when nobody is named
  std::vector<std::string> missing;  ///< "Returns Logistics: nobody has said yes"
  PANELPRESS_VIEW(NextPanelView, date, in, path, cases, minutes, is_over, is_quorate, chair,
                  missing)
};

struct TodayView {
  std::vector<WorkView> work;
  std::string late;                 ///< how many pieces are late; empty when none is
  std::vector<NextPanelView> next;  ///< one, or none
  PANELPRESS_VIEW(TodayView, work, late, next)
};

TodayView today_view(const Context& context, const IndexWords& words,
                     const std::vector<IndexEntry>& entries);

}  // namespace panelpress::documents
