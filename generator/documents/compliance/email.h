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
  std::string days;   ///< "9 working days, 13 calendar days"
  std::string to_do;  ///< what is to be done, or would put it right
  std::string ref;
  std::string owner;     ///< as it stands now; empty when none is recorded
  std::string area_now;  ///< given when another area owns the case now
  PANELPRESS_VIEW(ChaseView, since, days, to_do, ref, owner, area_now)
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
  std::string open;              ///< "3 items" to chase, or empty
  std::string outstanding;       ///< "2": of them those not done
  std::string to_put_right;      ///< "1": of them those done amiss
  std::string beyond;            ///< "1 item" that can no longer be put right, or empty
  std::vector<ChaseView> chase;  ///< the oldest of them
  std::string more;              ///< "4 more", or empty
  std::string open_earlier;      ///< "2 of them are", or empty
  std::string rejected;
  std::string asked;
  bool has_rejections = false;
  std::string not_measurable;
  std::string errors;     ///< "1 error"
  std::string file_name;  ///< of the workbook attached
  PANELPRESS_VIEW(ReturnEmailView, page, month, area, spoc, team, team_email, recommendations,
                  rates, open, outstanding, to_put_right, beyond, chase, more, open_earlier,
                  rejected, asked, has_rejections, not_measurable, errors, file_name)
};

/// What the email says.
ReturnEmailView return_email_view(const Context& context, const PreparedReturn& prepared);

/// The email as a file; `workbook` holds the bytes of the area's workbook.
std::string return_email(const Context& context, const PreparedReturn& prepared,
                         std::string workbook);

/// The templates of the email.
std::vector<render::TemplateUse> return_email_templates();

}  // namespace panelpress::documents
