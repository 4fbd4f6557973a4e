#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include "records/toml_text.h"
#include "tree.h"

namespace panelpress::records {

namespace {

/// One file in each way of writing tables, with what a careless editor would trip over.
const std::vector<std::string> kFiles = {
    "# c\na = 1 # x = 2\n\n[t]\nk = \"[t2]\\\" # no\"\n[t.u]\nk = '''\n[[e]]\n'''\n[[e]]\nk = [1, "
    "# ]\n 2]\n[[e]]\nk = {x = 1, y = [{z = 1}, {z = 2}]}\n[e.s]\nk = 1\n# end",
    "t.k = 1\nt.u.k = 2\n'q.r' = \"\"\"\\\n  x\"\"\"\"\"\n\n[[e]]\n[[e.f]]\nk = 1\n[[e.f]]\n\n\n"
    "[[e]]\n  [[e.f]]\n  k = 07:00:00\n",
    "\xEF\xBB\xBF[t]\r\nk=2026-03-10T10:00:00\r\nu = { k = \"}\", v.w = 1 }\r\n\r\ne = [ { k = 1 "
    "},\r\n  { k = 2 }, ]\r\n"};

/// Every table of a file, as a way to it.
void collect(const inputs::Node& node, const Path& way, std::vector<Path>& tables) {
  tables.push_back(way);
  for (const auto& each : node.keys) {
    using Kind = inputs::Node::Kind;
    if (each.value.kind == Kind::kTable) collect(each.value, way / each.key, tables);
    for (std::size_t i = 0; i < each.value.items.size(); ++i) {
      Path entry = way / each.key;
      entry.back().entry = i;
      if (each.value.items[i].kind == Kind::kTable) collect(each.value.items[i], entry, tables);
    }
  }
}

std::vector<Path> tables_of(const std::string& bytes) {
  inputs::FileErrors errors{""};
  std::vector<Path> tables;
  collect(*inputs::parse_toml(bytes, errors), {}, tables);
  return tables;
}

std::string name_of(const Path& path) {
  std::string name;
  for (const Step& step : path) {
    name += "/" + step.key;
    if (step.entry) name += "/" + std::to_string(*step.entry);
  }
  return name;
}

/// The tree without a place and all below it.
Tree without(Tree tree, const std::string& place) {
  std::erase_if(tree, [&](const auto& each) {
    return each.first == place || each.first.starts_with(place + "/");
  });
  return tree;
}

}  // namespace

TEST_CASE("Property: an edit changes what it is about and nothing else") {
  const bool holds = rc::check([] {
    std::string bytes = *rc::gen::elementOf(kFiles);
    for (int edits = *rc::gen::inRange(1, 6); edits > 0; --edits) {
      const Path table = *rc::gen::elementOf(tables_of(bytes));
      const std::string key =
          *rc::gen::elementOf(std::vector<std::string>{"k", "new", "a b", "x", "u", "é"});
      const Written value = *rc::gen::elementOf(
          std::vector<Written>{"2026-04-01", "'it'", "\"\"\"\na\nb\"\"\"", "9"});
      const std::string place = name_of(table / key);
      const Tree before = tree_of(bytes);
      auto text = TomlText::read(bytes);
      RC_ASSERT(text.has_value());
      if (!text->set(table, key, value)) {
        RC_ASSERT(text->bytes() == bytes);
        // Only a table may stand in the way, or dotted keys within an inline table.
        RC_ASSERT((before.count(place) == 1U || table.back() == Step{"v"}));
        continue;
      }
      const Tree after = tree_of(text->bytes());
      RC_ASSERT(without(after, place) == without(before, place));
      RC_ASSERT(after.at(place) == tree_of("x = " + value).at("/x"));
      bytes = text->bytes();
    }
  });
  CHECK(holds);
}

TEST_CASE("Property: what was added is removed again") {
  const bool holds = rc::check([] {
    const std::string bytes = *rc::gen::elementOf(kFiles);
    const Path table = *rc::gen::elementOf(tables_of(bytes));
    auto text = TomlText::read(bytes);
    RC_PRE(text->set(table, "added", "1"));
    RC_ASSERT(text->remove(table / "added"));
    RC_ASSERT(tree_of(text->bytes()) == tree_of(bytes));
  });
  CHECK(holds);
}

TEST_CASE("Property: an entry is added at the end of its list alone") {
  const bool holds = rc::check([] {
    const std::string bytes = *rc::gen::elementOf(kFiles);
    const Path table = *rc::gen::elementOf(tables_of(bytes));
    const std::string list = *rc::gen::elementOf(std::vector<std::string>{"e", "f", "new"});
    const std::string place = name_of(table / list);
    const Tree before = tree_of(bytes);
    auto text = TomlText::read(bytes);
    RC_PRE(text->append(table, list, {{"k", "1"}, {"m", "'n'"}}));
    const Tree after = tree_of(text->bytes());
    const auto count = [&](const Tree& tree) {
      return tree.count(place) == 1 ? std::stoi(tree.at(place).substr(1)) : 0;
    };
    RC_ASSERT(count(after) == count(before) + 1);
    const std::string entry = place + "/" + std::to_string(count(before));
    RC_ASSERT(after.at(entry + "/k") == tree_of("x = 1").at("/x"));
    Tree rest = without(after, entry);
    Tree all = before;
    rest.erase(place);
    all.erase(place);
    RC_ASSERT(rest == all);
  });
  CHECK(holds);
}

}  // namespace panelpress::records
