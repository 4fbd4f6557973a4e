#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "base/date.h"
#include "model/field.h"

/// How what is not yet known on a day is left out (GEN-1).
namespace panelpress::rules {

inline bool is_later(const Field<Date>& date, Date as_of) { return date && *date > as_of; }
inline bool is_later(const Field<DateTime>& moment, Date as_of) {
  return moment && date_of(*moment) > as_of;
}

/// Forgets a date or a moment that is yet to come.
template <class T>
void forget_later(Field<T>& field, Date as_of) {
  if (is_later(field, as_of)) field.forget();
}

/// Leaves out the days of a list that are yet to come.
inline void forget_later(Field<std::vector<Date>>& dates, Date as_of) {
  if (dates) std::erase_if(*dates.value, [&](Date each) { return each > as_of; });
}

/// Leaves out a table that is as of a day that is yet to come.
template <class Table>
void forget_later(std::optional<Table>& table, Field<Date> Table::*date, Date as_of) {
  if (table && is_later((*table).*date, as_of)) table.reset();
}

/// Leaves out the tables of a list that are as of a day that is yet to come.
template <class Table, class Moment>
void forget_later(std::vector<Table>& tables, Field<Moment> Table::*date, Date as_of) {
  std::erase_if(tables, [&](const Table& each) { return is_later(each.*date, as_of); });
}

}  // namespace panelpress::rules
