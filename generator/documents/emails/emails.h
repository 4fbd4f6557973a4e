#pragma once

#include <vector>

#include "documents/shared/context.h"
#include "render/templates.h"

/// Recommendation emails, one for each outcome but `deferred` of a held panel (POST-1), and those
/// that cannot be written.
namespace panelpress::documents {

/// A recommendation whose email is not written, because of errors about that panel and case.
struct HeldBackEmail {
  PanelId panel;
  CaseRef ref;
  std::vector<const Finding*> errors;
};

/// The emails that are not written and why, by panel and case; for the index and stderr.
std::vector<HeldBackEmail> held_back_emails(const Context& context);

}  // namespace panelpress::documents
