#pragma once

#include <string>
#include <vector>

#include "documents/compliance/words.h"
#include "documents/compliance/workbook.h"
#include "render/view.h"

/// The email that brings a business area's return to its SPOC, the workbook attached.
namespace panelpress::documents {

/// Something to chase, oldest first.
struct ChaseView {
  std::string since;
  std::string days;  ///< "9 working days, 13 calendar days"
  std::string measure;
  std::string ref;
  std::string owner;
  PANELPRESS_VIEW(ChaseView, since, days, measure, ref, owner)
};

struct ReturnEmailView {
  PageView page;
  std::string month;
  std::string area;
  std::string spoc;  ///< empty when no name is recorded
  std::string team;
  std::string team_email;
  std::string recommendations;  ///< "5 recommendations"
  std::vector<RateView> rates;
  std::string outstanding;          ///< "3 things are"
  std::vector<ChaseView> chase;     ///< the oldest of them
  std::string more;                 ///< "4 more", or empty
  std::string outstanding_earlier;  ///< "2 of them are", or empty
  std::string rejected;
  std::string asked;
  bool has_rejections = false;
  std::string not_measurable;
  std::string errors;     ///< "1 error"
  std::string file_name;  ///< of the workbook attached
  PANELPRESS_VIEW(ReturnEmailView, page, month, area, spoc, team, team_email, recommendations,
                  rates, outstanding, chase, more, outstanding_earlier, rejected, asked,
                  has_rejections, not_measurable, errors, file_name)
};

/// What the email says.
ReturnEmailView return_email_view(const Context& context, const PreparedReturn& prepared);

/// The email as a file; `workbook` holds the bytes of the area's workbook.
std::string return_email(const Context& context, const PreparedReturn& prepared,
                         std::string workbook);

/// The templates of the email.
std::vector<render::TemplateUse> return_email_templates();

}  // namespace panelpress::documents
