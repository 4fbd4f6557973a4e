#pragma once

#include <string>
#include <vector>

#include "documents/shared/context.h"
#include "render/view.h"
#include "rules/monthly_return.h"

/// A month's return in words: what the sentences of its workbook and of its email may name.
namespace panelpress::documents {

using rules::MonthReturn;

/// The rate of one measure.
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

struct ReturnView {
  std::string month;  ///< "March 2026"
  std::string area;   ///< empty for all areas
  std::string as_of;  ///< "31 March 2026"
  std::string team;
  std::string team_email;
  bool is_guidance_9 = false;
  std::string first_month;  ///< of the twelve that the trend shows
  std::string last_month;
  std::vector<RateView> rates;
  std::string recommendations;  ///< "17 recommendations"
  std::string asked;            ///< "9 recommendations"
  std::string rejected;         ///< "2"
  std::string rejected_share;
  bool has_rejections = false;
  std::string reasons_on_atlas;
  std::string reasons_in_dcpr;
  std::string open;          ///< "3 items" to chase, or empty
  std::string outstanding;   ///< "2": of them those not done
  std::string to_put_right;  ///< "1": of them those done amiss
  std::string beyond;        ///< "1 item" done amiss that can no longer be put right, or empty
  std::string open_earlier;  ///< "2": of them those of earlier months, or empty
  bool is_one_earlier = false;
  std::string not_measurable;  ///< "2 measures"
  std::string considered;      ///< "31 cases" considered in the period
  std::string sampled;         ///< "2 recommendations"
  PANELPRESS_VIEW(ReturnView, month, area, as_of, team, team_email, is_guidance_9, first_month,
                  last_month, rates, recommendations, asked, rejected, rejected_share,
                  has_rejections, reasons_on_atlas, reasons_in_dcpr, open, outstanding,
                  to_put_right, beyond, open_earlier, is_one_earlier, not_measurable, considered,
                  sampled)
};

ReturnView return_view(const Context& context, const MonthReturn& month);

}  // namespace panelpress::documents
