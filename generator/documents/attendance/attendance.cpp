// attendance.html: who attended how much, whose term or clearance ends soon, who is inducted
// (PAN-15, IND-2).
#include "documents/attendance/view.h"
#include "documents/attendance/words.h"
#include "documents/kinds.h"

namespace panelpress::documents {

namespace {

constexpr const char* kPage = "attendance/page.html";

Document make(const Context& context) {
  return {document(Paper::kAttendance), context.templates.render(kPage, attendance_view(context)),
          state_of(findings_of_attendance(context.facts)), inputs_of_attendance(context.facts)};
}

}  // namespace

std::vector<Job> attendance_jobs(const Context& context) {
  return {job(
      document(Paper::kAttendance), [&context] { return make(context); },
      [&context] { return inputs_of_attendance(context.facts); })};
}

std::vector<render::TemplateUse> attendance_templates() {
  return {render::use<AttendanceView>(kPage), render::use_sentences<AttendanceWords>()};
}

}  // namespace panelpress::documents
