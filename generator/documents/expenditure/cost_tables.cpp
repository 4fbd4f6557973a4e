// The tables of the page that are all figures: by kind, by category, by member, and what was
// booked.
#include "documents/expenditure/sections.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::BookedTravel;
using rules::CostRow;
using rules::MemberRow;

using MemberColumns = std::vector<render::ColumnOf<MemberRow>>;

/// A narrow table whose last row is the sum of those above it; none without them.
template <class Row>
std::optional<TableView> summed(std::string caption,
                                const std::vector<render::ColumnOf<Row>>& columns,
                                std::vector<Row> rows, const Row& sum, std::string of_all) {
  if (rows.empty()) return std::nullopt;
  rows.push_back(sum);
  TableView table = table_view(std::move(caption), columns, rows);
  make_foot(table, std::move(of_all));
  table.is_narrow = true;
  return table;
}

std::vector<render::ColumnOf<CostRow>> cost_columns(const Vocabulary& vocabulary,
                                                    std::string what) {
  return {{std::move(what), Format::kText,
           [&](const CostRow& row) { return name_of(vocabulary, row.what); }},
          {"Lines in the month", Format::kInteger, &CostRow::lines},
          {"In the month", Format::kMoney, &CostRow::month},
          {"Year to date", Format::kMoney, &CostRow::year}};
}

/// The row of all members has no member: its foot is headed apart.
std::string member_name(const MemberRow& row) { return row.member ? person_name(*row.member) : ""; }

MemberColumns member_columns() {
  return {{"Member", Format::kText, member_name},
          {"Fees", Format::kMoney, &MemberRow::fees},
          {"Expenses", Format::kMoney, &MemberRow::expenses},
          {"Booked", Format::kMoney, &MemberRow::booked},
          {"In the month", Format::kMoney, &MemberRow::total},
          {"Year to date", Format::kMoney, &MemberRow::year},
          {"Accrued", Format::kMoney, &MemberRow::accrued}};
}

/// A column for each kind of the month, and their sum.
MemberColumns kind_columns(const Vocabulary& vocabulary, const std::vector<rules::CostKind>& kinds,
                           std::vector<Pence> MemberRow::*amounts, const std::string& all,
                           Pence MemberRow::*sum) {
  MemberColumns columns{{"Member", Format::kText, member_name}};
  for (std::size_t place = 0; place < kinds.size(); ++place) {
    columns.push_back({name_of(vocabulary, kinds[place]), Format::kMoney,
                       [=](const MemberRow& row) { return (row.*amounts)[place]; }});
  }
  columns.push_back({all, Format::kMoney, [=](const MemberRow& row) { return row.*sum; }});
  return columns;
}

/// The members who have something of a sum.
std::vector<MemberRow> with_some(const std::vector<MemberRow>& all, Pence MemberRow::*sum) {
  std::vector<MemberRow> rows;
  for (const MemberRow& row : all) {
    if (row.*sum > Pence{}) rows.push_back(row);
  }
  return rows;
}

std::vector<render::ColumnOf<BookedTravel>> booked_columns(const Context& context,
                                                           const std::string& no_code) {
  const WorkingDays working_days = context.facts.records->working_days();
  return {
      {"Panel", Format::kText, [](const BookedTravel& each) { return each.panel->id->text; }},
      {"Date", Format::kDate,
       [=](const BookedTravel& each) { return short_date(*each.panel->date, working_days); }},
      {"Member", Format::kText, [](const BookedTravel& each) { return person_name(*each.member); }},
      {"What", Format::kText,
       [&](const BookedTravel& each) {
         return context.vocabulary.expense(*each.booking->category);
       }},
      {"Cost code", Format::kText,
       [&context, no_code](const BookedTravel& each) {
         // The booking's own code, else that of settings (ARR-2); where neither is there, the cell
         // says so.
         const std::string code = rules::cost_code_of(context.facts, *each.booking);
         return code.empty() ? Cell(render::Absent{no_code}) : Cell(code);
       }},
      {"Amount", Format::kMoney, [](const BookedTravel& each) { return *each.booking->amount; }}};
}

/// The amounts of the kinds and, in bold, their sum: as wide as the kinds are many.
std::optional<TableView> kinds_table(std::string caption, const MemberColumns& columns,
                                     std::vector<MemberRow> rows, const MemberRow& sum,
                                     std::string of_all) {
  auto table = summed(std::move(caption), columns, std::move(rows), sum, std::move(of_all));
  if (!table) return table;
  table->is_narrow = false;
  embolden(*table, columns.back().heading);
  return table;
}

/// Three tables, since all kinds and categories beside each other would be wider than a page.
void add_members(ExpenditureView& view, const Vocabulary& vocabulary,
                 const rules::ExpenditureReport& report, const ExpenditureWords::Tables& words) {
  const MemberRow all = rules::total_of(report.members);
  view.members =
      summed(words.members(view.month), member_columns(), report.members, all, words.all_members());
  if (!view.members) return;
  view.members->is_caption_hidden = true;
  embolden(*view.members, "In the month");
  view.members_by_kind =
      kinds_table(words.members_by_kind(view.month),
                  kind_columns(vocabulary, report.month_kinds, &MemberRow::by_kind, words.fees(),
                               &MemberRow::fees),
                  with_some(report.members, &MemberRow::fees), all, words.all_members());
  view.members_by_category =
      kinds_table(words.members_by_category(view.month),
                  kind_columns(vocabulary, report.month_categories, &MemberRow::by_category,
                               words.expenses(), &MemberRow::expenses),
                  with_some(report.members, &MemberRow::expenses), all, words.all_members());
}

void add_bookings(ExpenditureView& view, const Context& context,
                  const std::vector<BookedTravel>& bookings,
                  const ExpenditureWords::Tables& words) {
  if (bookings.empty()) return;
  TableView table =
      table_view(words.booked(view.month), booked_columns(context, words.not_recorded()), bookings);
  table.is_narrow = table.is_caption_hidden = true;
  set_foot(table, words.booked_sum(), view.booked);
  view.bookings = std::move(table);
}

}  // namespace

void add_cost_tables(ExpenditureView& view, const Context& context,
                     const rules::ExpenditureReport& report, const ExpenditureWords& words) {
  const Vocabulary& vocabulary = context.vocabulary;
  view.kinds = summed(words.table.kinds(), cost_columns(vocabulary, words.table.kind()),
                      report.kinds, rules::total_of(report.kinds), words.table.fees());
  view.categories =
      summed(words.table.categories(), cost_columns(vocabulary, words.table.category()),
             report.categories, rules::total_of(report.categories), words.table.expenses());
  add_members(view, vocabulary, report, words.table);
  add_bookings(view, context, report.month->bookings, words.table);
}

}  // namespace panelpress::documents
