#pragma once

#include <string>

#include "documents/shared/wording.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// "Tuesday 10 March 2026", with a note when it is no working day (PAN-16).
inline std::string panel_day(const rules::Facts& facts, const rules::PanelFacts& panel) {
  const Date date = *panel.panel->date;
  return weekday_name(date) + ' ' + noted_date(date, facts.records->working_days());
}

}  // namespace panelpress::documents
