#include "documents/shared/workbook_bytes.h"

namespace panelpress::documents {

std::string workbook_bytes(const Context& context, render::Workbook workbook) {
  const InStage stage{context.clock, Stage::kRender};
  return render::to_xlsx(std::move(workbook), context.scratch_folder);
}

}  // namespace panelpress::documents
