// The columns of the tables of pages, each in one place: its heading, and the cell of a row below
// it. A folder of templates has them in its `columns.html`:
//
//   {{! Comments stand before the first table. }}
//   endings:
//   <th scope="col">Member</th> | <th scope="row">{{name}}</th>
//   <th scope="col">Last day</th> | <td class="date">{{last_day}}</td>
//
// (a line without a bar goes on with the cell before it; an empty one between two columns ends the
// line of the page). A page prints them by two partials, each a row of cells:
//
//   <thead><tr>{{> attendance/endings.head}}</tr></thead>
//   {{#endings}}
//   <tr>{{> attendance/endings.row}}</tr>
//   {{/endings}}
//
// A table `endings: in cards` is one whose rows are cards on a phone: each <td> names its column in
// `data-head`, which the style sheet prints before the cell.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "render/parser.h"

namespace panelpress::render {

/// The cells of a partial, as pieces of the file that they stand in.
struct PageColumns {
  struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view named_by = {};  ///< the heading that the cell of a card repeats
  };
  std::string path;
  std::vector<Piece> pieces;
};

/// The columns of all files, by the name of the partial that prints them.
using PageColumnsByPartial = std::map<std::string, PageColumns>;

/// Whether the file at a path lists columns.
bool lists_columns(std::string_view path);

/// Adds the columns of a file. Errors: a line that belongs to no column, a table named twice.
void add_columns(const std::string& path, std::string_view text, PageColumnsByPartial& columns,
                 std::vector<Finding>& errors);

/// The tokens of a partial of columns, one cell after the other. `text` is that of its file.
ParsedTemplate parse_columns(const PageColumns& columns, std::string_view text);

}  // namespace panelpress::render
