#include <catch2/catch.hpp>
#include <cstdlib>

#include "cli/command_table.h"
#include "support.h"

using namespace panelpress::tests;

TEST_CASE("options: help and version go to standard output and end with 0") {
  const Program program;
  const Ended help = program.run({"--help"});
  CHECK(help.status == 0);
  CHECK(help.out.find("explain") != std::string::npos);
  CHECK(help.err.empty());
  const Ended version = program.run({"--version"});
  CHECK(version.status == 0);
  CHECK(version.out.starts_with("panelpress 0."));
  for (const char* what :
       {"CPP guidance: 8.0 and 9.0", "Rules: ", "libxlsxwriter 1.", "toml++ 3."}) {
    CHECK(version.out.find(what) != std::string::npos);
  }
}

TEST_CASE("options: help of each command shows its arguments, options and two examples") {
  const Program program;
  for (const auto& command : panelpress::cli::command_table()) {
    const std::string name{command.name};
    CAPTURE(name);
    const Ended help = program.run({name, "--help"});
    CHECK(help.status == 0);
    CHECK(help.err.empty());
    CHECK(help.out == program.run({"help", name}).out);
    for (const auto& row : command.options) {
      CHECK(help.out.find("--" + std::string(row.long_name)) != std::string::npos);
    }
    for (const auto& example : command.examples) {
      CHECK(help.out.find(example.line) != std::string::npos);
      CHECK(example.line.starts_with("panelpress " + name));
    }
    for (std::size_t begin = 0; begin < help.out.size(); begin = help.out.find('\n', begin) + 1) {
      CHECK(help.out.find('\n', begin) - begin <= 100);
    }
  }
}

TEST_CASE("options: the program's name alone shows what to do first, and ends with 2") {
  const Ended ended = Program{}.run({});
  CHECK(ended.status == 2);
  CHECK(ended.out.empty());
  CHECK(ended.err.find("panelpress check") != std::string::npos);
}

TEST_CASE("options: completions and the manual page name every command and option") {
  const Program program;
  for (const std::vector<std::string>& words : {std::vector<std::string>{"completions", "bash"},
                                                {"completions", "zsh"},
                                                {"completions", "fish"},
                                                {"man"}}) {
    const std::string text = program.run(words).out;
    for (const auto& command : panelpress::cli::command_table()) {
      CHECK(text.find(command.name) != std::string::npos);
      for (const auto& row : command.options) {
        std::string name{row.long_name};
        if (words[0] == "man" && name == "as-of") name = "as\\-of";
        if (name.find('-') != name.npos && words[0] == "man") continue;
        CHECK(text.find(name) != std::string::npos);
      }
    }
  }
  CHECK(program.run({"completions", "csh"}).status == 2);
}

TEST_CASE("options: bash takes the completions, and completes commands, options and kinds") {
  const TemporaryFolder folder;
  write(folder.path() / "c", Program{}.run({"completions", "bash"}).out);
  const auto completed = [&](const std::string& words, int at) {
    const std::string out = folder.path() / "out";
    const std::string script = "source " + (folder.path() / "c").string() + "; COMP_WORDS=(" +
                               words + "); COMP_CWORD=" + std::to_string(at) +
                               "; _panelpress; echo ${COMPREPLY[@]} >" + out;
    REQUIRE(std::system(("bash -c '" + script + "'").c_str()) == 0);
    return bytes_of(out);
  };
  CHECK(completed("panelpress bu", 1) == "build\n");
  CHECK(completed("panelpress build --dep", 2) == "--depfile\n");
  CHECK(completed("panelpress build --only case", 3) == "case-pack\n");
  CHECK(completed("panelpress schema hol", 2) == "holidays\n");
}

TEST_CASE("options: a wrong command line ends with 2 and names the nearest word") {
  const Program program;
  const auto says = [&](const std::vector<std::string>& words, const std::string& text) {
    const Ended ended = program.run(words);
    CHECK(ended.status == 2);
    CHECK(ended.out.empty());
    CAPTURE(ended.err);
    CHECK(ended.err.find(text) != std::string::npos);
  };
  says({"biuld"}, "did you mean 'build'?");
  says({"help", "explian"}, "did you mean 'explain'?");
  says({"--vesion"}, "no option '--vesion', did you mean '--version'?");
  says({"build", "--ouput", "x"}, "did you mean '--output'?");
  says({"build", "--as-of", "2026-02-30"}, "--as-of takes a date such as 2026-03-31");
  says({"build", "--month", "March"}, "--month takes a month such as 2026-03");
  says({"build", "--only", "pakcs"}, "did you mean 'packs'?; there are emails, packs, case-pack, ");
  says({"build", "--only", "packs,"}, "--only has no kind ''");
  says({"build", "-j", "0"}, "--jobs takes a number from 1 to 1024, not '0'");
  says({"build", "--jobs"}, "--jobs needs N");
  for (const char* option : {"--inputs", "--templates", "--output", "--depfile", "--since"}) {
    says({"build", option, ""}, std::string(option) + " needs ");
  }
  says({"build", "--output="}, "--output needs DIR, and was given an empty text");
  says({"build", "--quiet=1"}, "--quiet takes no value");
  says({"build", "-z"}, "build has no option '-z'");
  says({"build", "panels"}, "build takes no 'panels'");
  says({"diff", "a"}, "diff needs NEW: Snapshot of the later pack");
  says({"schema"},
       "schema needs KIND: The input file: settings, people, holidays, case, panel, claims, "
       "recruitment, feedback, referrals, commitments\nSee panelpress schema --help.\n");
  says({"new", "panel"}, "\nSee panelpress new --help.\n");
  says({"biuld"}, "\nSee panelpress --help.\n");
  says({"check", "--format", "jsn"},
       "--format takes text, json, sarif, not 'jsn', did you mean 'json'?");
  says({"check", "-i", "/nowhere"}, "no folder of inputs at '/nowhere'");
  says({"schema", "cases"},
       "did you mean 'case'?; there are settings, people, holidays, case, panel, claims, "
       "recruitment, feedback, referrals, commitments\n");
  says({"new", "refferal", "R-1"},
       "did you mean 'referral'?; there are panel, case, claim, referral, reserve\n");
}

TEST_CASE("options: the date comes from --as-of, then SOURCE_DATE_EPOCH, then today") {
  Program program;
  const auto as_of = [&](std::vector<std::string> more) {
    std::vector<std::string> words = {"explain",  "-i",   kRoot / "inputs",
                                      "--format", "json", "A1042218"};
    words.insert(words.end(), more.begin(), more.end());
    return program.run(words).out.substr(4, 22);
  };
  CHECK(as_of({}) == "\"as_of\": \"2026-03-31\",");
  program.environment["SOURCE_DATE_EPOCH"] = "1776383999";  // 2026-04-16T23:59:59Z
  CHECK(as_of({}) == "\"as_of\": \"2026-04-16\",");
  CHECK(as_of({"--as-of", "2026-01-02"}) == "\"as_of\": \"2026-01-02\",");
  program.environment["SOURCE_DATE_EPOCH"] = "yesterday";
  CHECK(program.run({"explain", "-i", kRoot / "inputs"}).status == 2);
}

TEST_CASE("explain: a subject that does not exist ends with 2 and names the nearest of nobody") {
  const Program program;
  const auto says = [&](const std::string& id, const std::string& guess) {
    const Ended ended = program.run({"explain", "-i", kRoot / "inputs", id});
    CHECK(ended.status == 2);
    INFO(ended.err);
    CHECK(ended.err.find("no case, panel, claim or person '" + id + "'" + guess +
                         "explain takes") != std::string::npos);
  };
  says("2026-03-10-pm", ", did you mean '2026-03-10-am'? ");
  says("fno-nroth", ", did you mean 'fno-north'? ");
  // One sign left out, or two swapped: the person whom it can only mean, by name.
  says("A104218", ", did you mean 'A1042218' (Samir Specimenine)? ");
  says("dummyfrod", ", did you mean 'dummyford' (Lucinda Dummyford)? ");
  // Another sign in its place is more often another person.
  says("A1042219", ": ");
  says("2026-02-dummyford-2", ": ");
}

TEST_CASE("explain: whatever a finding is about can be asked about") {
  const Program program;
  for (const char* subject : {"PO-1", "pool", "team", "fno-north", "2026-03"}) {
    INFO(subject);
    for (const char* format : {"text", "json"}) {
      CHECK(program
                .run({"explain", "-i", kRoot / "inputs", "-t", kRoot / "templates", "--format",
                      format, subject})
                .status == 0);
    }
  }
  const Ended ended = program.run({"explain", "-i", kRoot / "inputs", "nothing-like-it"});
  CHECK(ended.status == 2);
  CHECK(ended.err.find("'nothing-like-it': explain takes the id of one, of a campaign") !=
        std::string::npos);
}

TEST_CASE("report: on a terminal the line of input stands below with a caret") {
  Program program;
  program.is_terminal = true;
  const TemporaryFolder folder;
  std::filesystem::copy(kRoot / "inputs", folder.path() / "inputs",
                        std::filesystem::copy_options::recursive);
  write(folder.path() / "inputs/holidays.toml", "[[holiday]]\ndate = 2026-04-03\nnam = \"x\"\n");
  const Ended ended = program.run({"check", "-i", folder.path() / "inputs", "--color", "never"});
  CHECK(ended.status == 2);
  CHECK(ended.err.find("    nam = \"x\"\n    ^\n") != std::string::npos);
}

TEST_CASE("options: short options may stand together, hold their value, and be given again") {
  const Program program;
  const auto as_of = [&](const std::vector<std::string>& words) {
    return program.run(words).out.substr(4, 22);
  };
  const std::string in = kRoot / "inputs";
  CHECK(as_of({"explain", "-qj2", "-i" + in + "/", "--format=json", "--as-of", "2026-01-02",
               "--as-of=2026-04-02", "--", "A1042218"}) == "\"as_of\": \"2026-04-02\",");
}
