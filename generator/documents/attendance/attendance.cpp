// attendance.html: who attended how much, whose term or clearance ends soon, who is inducted
// (PAN-15, IND-2).
#include "documents/attendance/view.h"
#include "documents/kinds.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kAttendancePage = "attendance/page.html";

}  // namespace

std::vector<Job> attendance_jobs(const Context& context) {
  return {page_job(context, document(Paper::kAttendance), kAttendancePage, attendance_view,
                   inputs_of_attendance)};
}

std::vector<render::TemplateUse> attendance_templates() {
  return {render::use<AttendanceView>(kAttendancePage), render::use_sentences<AttendanceWords>()};
}

}  // namespace panelpress::documents
