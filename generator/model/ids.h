#pragma once

#include "base/id.h"

namespace panelpress {

using CaseRef = Id<struct CaseRefTag>;
using PanelId = Id<struct PanelIdTag>;
using PersonId = Id<struct PersonIdTag>;
using ClaimId = Id<struct ClaimIdTag>;
using AreaCode = Id<struct AreaCodeTag>;
/// The code of a detention centre, or free text where settings list none.
using CentreCode = Id<struct CentreCodeTag>;

}  // namespace panelpress
